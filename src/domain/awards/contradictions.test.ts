import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { collective, held, household, person, rated } from './cases/facts.ts';
import { check } from './check.ts';
import { absentInYear, contradictions } from './contradictions.ts';
import type { Facts } from './facts.ts';

const TODAY = isoDate('2021-12-20');
const post = (unit: string, from: string, to: string | null) => ({
  unit,
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
});

describe('contradictions', () => {
  it.each<[string, Facts, string, string]>([
    [
      'two ratings',
      person({ ratings: [...rated('HT', 2020), ...rated('HT_TOT', 2020)] }),
      'two-ratings-for-a-year',
      'ratings/1',
    ],
    [
      'two ratings of one unit',
      person({
        unitRatings: [
          { unit: 'a', year: 2021, rating: 'HT' },
          { unit: 'b', year: 2021, rating: 'HT' },
          { unit: 'a', year: 2020, rating: 'HT' },
          { unit: 'a', year: 2021, rating: 'HT_TOT' },
        ],
      }),
      'two-ratings-for-a-year',
      'unitRatings/3',
    ],
    [
      'award before birth',
      person({ bornOn: isoDate('1990-05-01'), awards: held('LDTT', 1989) }),
      'award-before-birth',
      'awards/0',
    ],
    ['award in the future', person({ awards: held('LDTT', 2022) }), 'award-in-the-future', 'awards/0'],
    [
      'decision before the achievement',
      person({ awards: [{ code: 'LDTT', year: 2012, decidedOn: isoDate('2006-01-11') }] }),
      'decision-before-achievement',
      'awards/0',
    ],
    ['title twice', person({ awards: held('CSTD_CO_SO', 2020, 2020) }), 'title-twice-in-a-year', 'awards/1'],
    [
      'overlapping posts',
      person({ employments: [post('A', '2015-01-01', null), post('B', '2018-01-01', null)] }),
      'overlapping-posts',
      'employments/1',
    ],
    [
      'post that ends first',
      person({ employments: [post('A', '2015-01-01', '2014-01-01')] }),
      'ends-before-it-begins',
      'employments/0',
    ],
    [
      'discipline that ends first',
      person({ disciplines: [{ kind: 'canh_cao', from: isoDate('2020-02-01'), to: isoDate('2020-01-01') }] }),
      'ends-before-it-begins',
      'disciplines/0',
    ],
    [
      'more titled than members',
      collective({ members: [{ year: 2020, total: 5, advanced: 6 }] }),
      'members-do-not-add-up',
      'members/0',
    ],
    [
      'more fighters than titled',
      collective({ members: [{ year: 2020, total: 9, advanced: 1, emulationFighters: 2 }] }),
      'members-do-not-add-up',
      'members/0',
    ],
    [
      'two counts',
      collective({
        members: [
          { year: 2020, total: 5 },
          { year: 2020, total: 6 },
        ],
      }),
      'two-counts-for-a-year',
      'members/1',
    ],
    [
      'collective rated twice',
      collective({ ratings: [...rated('HT', 2020), ...rated('HT', 2020)] }),
      'two-ratings-for-a-year',
      'ratings/1',
    ],
    [
      'award before founding',
      collective({ foundedOn: isoDate('2010-01-01'), awards: held('TT_LDTT', 2009) }),
      'award-before-founding',
      'awards/0',
    ],
    ['household in the future', household({ awards: held('GD_VAN_HOA', 2022) }), 'award-in-the-future', 'awards/0'],
    [
      'a post before birth',
      person({ bornOn: isoDate('1990-05-01'), employments: [post('A', '1990-04-30', null)] }),
      'post-before-birth',
      'employments/0',
    ],
    [
      'a birth after the day',
      person({ bornOn: isoDate('2021-12-21'), employments: [] }),
      'born-in-the-future',
      'bornOn',
    ],
    [
      'one unit in two typings, rated twice',
      person({
        unitRatings: [
          { unit: 'Trường Hoà', year: 2021, rating: 'HT' },
          { unit: 'trường  Hòa'.normalize('NFD'), year: 2021, rating: 'HT_TOT' },
        ],
      }),
      'two-ratings-for-a-year',
      'unitRatings/1',
    ],
    [
      'proceedings that ended first',
      household({ proceedings: [{ from: isoDate('2021-05-01'), clearedOn: isoDate('2021-04-30') }] }),
      'ends-before-it-begins',
      'proceedings/0',
    ],
    [
      'a collective that ended first',
      collective({ foundedOn: isoDate('2021-05-01'), dissolvedOn: isoDate('2021-04-30') }),
      'ends-before-it-begins',
      'dissolvedOn',
    ],
    ['unknown award', person({ awards: [{ code: 'X' as never, year: 2020 }] }), 'unknown-award', 'awards/0'],
  ])('%s', (_, facts, code, path) => {
    expect(contradictions(facts, TODAY)).toEqual([{ code, path }]);
  });

  it('allows a second post beside the main one, a moved post, and a title that was cancelled and given again', () => {
    const facts = person({
      employments: [
        post('A', '2015-01-01', '2017-12-31'),
        post('B', '2018-01-01', null),
        { ...post('C', '2019-01-01', null), concurrent: true },
      ],
      awards: [{ code: 'LDTT', year: 2020, revoked: true }, ...held('LDTT', 2020)],
    });
    expect(contradictions(facts, TODAY)).toEqual([]);
  });

  it.each<[string, Facts]>([
    ['an award in the year of birth', person({ bornOn: isoDate('1990-05-01'), awards: held('LDTT', 1990) })],
    [
      'an award decided on the day itself, in the year of the achievement',
      person({ awards: [{ code: 'LDTT', year: 2021, decidedOn: TODAY }] }),
    ],
    ['an award decided later', person({ awards: [{ code: 'LDTT', year: 2019, decidedOn: isoDate('2020-02-01') }] })],
    [
      'a post and a discipline of one day',
      person({
        employments: [post('A', '2020-02-01', '2020-02-01')],
        disciplines: [{ kind: 'canh_cao', from: isoDate('2020-02-01'), to: isoDate('2020-02-01') }],
      }),
    ],
    ['counts that were not all made', collective({ members: [{ year: 2020, total: 5, emulationFighters: 5 }] })],
    ['a person of whom nothing is recorded', { recipient: 'ca_nhan', group: 'can_bo' }],
    ['a collective of which nothing is recorded', { recipient: 'tap_the', group: 'co_quan' }],
    ['a household of which nothing is recorded', { recipient: 'ho_gia_dinh' }],
    [
      'a post, a foundation and proceedings that begin and end on one day',
      person({
        bornOn: isoDate('1990-05-01'),
        employments: [post('A', '1990-05-01', null)],
        proceedings: [{ from: isoDate('2021-05-01'), clearedOn: isoDate('2021-05-01') }],
      }),
    ],
    ['proceedings under way', person({ proceedings: [{ from: isoDate('2021-05-01'), clearedOn: null }] })],
    ['one forever post', person({ employments: [post('A', '2015-01-01', null)] })],
  ])('allow %s', (_, facts) => {
    expect(contradictions(facts, TODAY)).toEqual([]);
  });

  it.each<[string, Facts, string, string]>([
    [
      'a decision of tomorrow',
      person({ awards: [{ code: 'LDTT', year: 2021, decidedOn: isoDate('2021-12-21') }] }),
      'award-in-the-future',
      'awards/0',
    ],
    [
      'posts that meet on one day',
      person({ employments: [post('A', '2015-01-01', '2018-01-01'), post('B', '2018-01-01', null)] }),
      'overlapping-posts',
      'employments/1',
    ],
    [
      'posts recorded in another order',
      person({
        employments: [
          post('C', '2019-01-01', null),
          post('A', '2010-01-01', '2015-06-30'),
          post('B', '2015-01-01', '2018-12-31'),
        ],
      }),
      'overlapping-posts',
      'employments/2',
    ],
    [
      'less than nobody',
      collective({ members: [{ year: 2020, total: 5, warned: -1 }] }),
      'members-do-not-add-up',
      'members/0',
    ],
    [
      'more fighters than members',
      collective({ members: [{ year: 2020, total: 5, emulationFighters: 6 }] }),
      'members-do-not-add-up',
      'members/0',
    ],
    [
      'a household title twice',
      household({ awards: held('GD_VAN_HOA', 2020, 2020) }),
      'title-twice-in-a-year',
      'awards/1',
    ],
  ])('find %s', (_, facts, code, path) => {
    expect(contradictions(facts, TODAY)).toEqual([{ code, path }]);
  });

  it('stops a check: no verdict is guessed', () => {
    const facts = person({ awards: held('LDTT', 2022) });
    expect(check({ facts, award: 'LDTT', year: 2021, asOf: TODAY })).toMatchObject({
      ok: false,
      problem: { code: 'contradictory-facts' },
    });
  });
});

describe('a collective in the reviewed year', () => {
  const absent = (changes: object) =>
    absentInYear(collective(changes), 2021).map(({ code, path }) => `${code} ${path}`);

  it('is not there when it was set up after the year, or was no more before its school year began', () => {
    expect(absent({ foundedOn: isoDate('2022-01-01') })).toEqual(['not-there-in-the-year foundedOn']);
    expect(absent({ dissolvedOn: isoDate('2020-08-01') })).toEqual(['not-there-in-the-year dissolvedOn']);
  });

  it('is there on a single day of it', () => {
    expect(absent({ foundedOn: isoDate('2021-12-31') })).toEqual([]);
    expect(absent({ dissolvedOn: isoDate('2020-08-02') })).toEqual([]);
    expect(absent({})).toEqual([]);
    expect(absentInYear(household(), 2021)).toEqual([]);
  });

  it('is refused by name where it is not', () => {
    const facts = collective({ dissolvedOn: isoDate('2019-01-01') });
    expect(check({ facts, award: 'TT_LDTT', year: 2021, asOf: TODAY })).toMatchObject({
      ok: false,
      problem: { contradictions: [{ code: 'not-there-in-the-year', path: 'dissolvedOn' }] },
    });
  });
});
