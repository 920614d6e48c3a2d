import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../kernel/plain-date.ts';
import { cite } from '../../law/citation.ts';
import { asked } from '../cases/at.ts';
import { person } from '../cases/facts.ts';
import type { Employment, PersonFacts, Rating } from '../facts.ts';
import { headsUnit, postsOnReviewDay, unitRatedAtLeast } from './headship.ts';

const clause = unitRatedAtLeast('headed-unit-done-well', 'HT_TOT');
const post = (more: Partial<Employment> = {}): Employment => ({
  unit: 'Trường A',
  from: isoDate('2015-03-01'),
  to: null,
  leads: 'dung_dau',
  body: 'su_nghiep',
  ...more,
});
const unit = (rating: Rating, year = 2026, name = 'Trường A') => ({ unit: name, year, rating });
const moment = { year: 2026, asOf: isoDate('2026-08-15') };
const head = (unitRatings: PersonFacts['unitRatings'], more: Partial<Employment> = {}) =>
  person({ employments: [post(more)], ...(unitRatings ? { unitRatings } : {}) });
const ask = (facts: PersonFacts, when: Partial<typeof moment> = {}) => clause(asked(facts, { ...moment, ...when }));

describe('the rating of the unit that one heads', () => {
  it('must reach what is asked of the head', () => {
    expect(ask(head([unit('HT_XUAT_SAC', 2025), unit('HT_TOT')]))).toEqual({
      rule: 'headed-unit-done-well',
      citation: cite('ND_233_2026', 'Đ12 k7'),
      confirmed: true,
      verdict: 'met',
      expected: { name: 'rating-at-least', value: 'HT_TOT' },
      actual: { name: 'rating', value: 'HT_TOT' },
      evidence: ['unitRatings/1', 'employments/0'],
    });
    expect(ask(head([unit('HT')]))).toMatchObject({ verdict: 'not-met', actual: { value: 'HT' } });
  });

  it('is found under the name of the unit in another typing', () => {
    const typed = unit('HT', 2026, 'trường Hoà'.normalize('NFD'));
    expect(ask(head([typed], { unit: 'Trường Hòa' }))).toMatchObject({ verdict: 'not-met' });
  });

  it('is missing when no rating of that unit and year is on record', () => {
    const missing = { verdict: 'unknown', missing: ['unitRatings/2026'] };
    expect(ask(head(undefined))).toMatchObject(missing);
    expect(ask(head([unit('HT_TOT', 2025), unit('HT_TOT', 2026, 'Trường B')]))).toMatchObject(missing);
  });

  it('settles it for everybody where it is high enough, and for nobody unsure where it is not', () => {
    const open = (more: Partial<Employment>, rating: Rating) => ask(head([unit(rating)], more));
    expect(open({ leads: 'chua_ro' }, 'HT_TOT')?.verdict).toBe('met');
    expect(open({ leads: 'chua_ro' }, 'HT')).toMatchObject({ verdict: 'unknown', missing: ['employments/0/leads'] });
    const { body: _body, ...unsaid } = post();
    expect(ask(person({ employments: [unsaid], unitRatings: [unit('HT')] }))).toMatchObject({
      verdict: 'unknown',
      missing: ['employments/0/body'],
    });
    expect(open({ body: 'hanh_chinh' }, 'HT')).toMatchObject({ verdict: 'unknown', missing: ['law/ND_335_2025'] });
    expect(open({ body: 'hanh_chinh' }, 'HT_TOT')?.verdict).toBe('met');
    expect(ask(head(undefined, { leads: 'chua_ro' }))?.missing).toEqual(['unitRatings/2026', 'employments/0/leads']);
  });

  it('does not concern who heads nothing, an earlier year or day, or the armed forces', () => {
    const bad = [unit('HT'), unit('HT', 2025)];
    const { leads: _leads, ...staff } = post();
    expect(ask(person({ employments: [staff], unitRatings: bad }))).toBeNull();
    expect(ask(head(bad, { leads: 'cap_pho' }))).toBeNull();
    expect(ask(head(bad), { year: 2025 })).toBeNull();
    expect(ask(head(bad), { asOf: isoDate('2026-06-30') })).toBeNull();
    expect(ask(head(bad), { asOf: isoDate('2026-07-01') })?.verdict).toBe('not-met');
    expect(ask({ ...head(bad), group: 'vu_trang' })).toBeNull();
    const { employments: _posts, ...unrecorded } = person();
    expect(ask(unrecorded)).toBeNull();
  });

  it('is that of the posts of the day of the review', () => {
    const posts = [post({ to: isoDate('2026-08-14') }), post({ unit: 'Trường B', from: isoDate('2026-08-15') })];
    const facts = person({ employments: posts, unitRatings: [unit('HT'), unit('HT_TOT', 2026, 'Trường B')] });
    expect(ask(facts)).toMatchObject({ verdict: 'met', evidence: ['unitRatings/1', 'employments/1'] });
    expect(ask(facts, { asOf: isoDate('2026-08-14') })?.verdict).toBe('not-met');
    const later = { year: 2026, asOf: isoDate('2027-02-01') };
    expect(postsOnReviewDay(asked(facts, later)).map(({ index }) => index)).toEqual([1]);
    const school = person({ employments: posts, reviewCycle: 'school' });
    expect(postsOnReviewDay(asked(school, later)).map(({ index }) => index)).toEqual([0]);
  });

  it('of two units must each be high enough', () => {
    const posts = [post(), post({ unit: 'Trường B', concurrent: true })];
    const both = (a: Rating, b?: Rating) =>
      ask(
        person({
          employments: posts,
          unitRatings: [unit(a), ...(b ? [unit(b, 2026, 'Trường B')] : [])],
        }),
      )?.verdict;
    expect([both('HT_TOT', 'HT_TOT'), both('HT_TOT', 'HT'), both('HT_TOT'), both('HT')]).toEqual([
      'met',
      'not-met',
      'unknown',
      'not-met',
    ]);
  });

  it('tells who heads, or may head, a unit', () => {
    const heads = (more: Partial<Employment>) => headsUnit(asked(head([], more), moment));
    expect([heads({}), heads({ leads: 'chua_ro' }), heads({ leads: 'cap_pho' })]).toEqual([true, true, false]);
  });
});
