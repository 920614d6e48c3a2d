import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../kernel/plain-date.ts';
import { cite } from '../../law/citation.ts';
import { asked } from '../cases/at.ts';
import { person } from '../cases/facts.ts';
import type { Absence, Employment, PersonFacts } from '../facts.ts';
import { formerUnitAgrees, leaveUnder, longTrainingWithGoodResult, workedAtLeast } from './work-time.ts';

const citation = cite('ND_91_2017', 'Đ10');
const carried = { citation, confirmed: true };
const { employments: _posts, absences: _absences, ...unrecorded } = person();

const post = (from: string, to: string | null = null, more: Partial<Employment> = {}): Employment => ({
  unit: 'Đơn vị A',
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
  ...more,
});

describe('months in work', () => {
  const clause = workedAtLeast('worked-long-enough', citation, 10);
  const worked = (employments: readonly Employment[], moment = {}) => clause(asked(person({ employments }), moment));

  it('counts the day of recruitment and the day of the question: ten months are just complete', () => {
    expect(worked([post('2021-02-21')])).toEqual({
      ...carried,
      rule: 'worked-long-enough',
      verdict: 'met',
      expected: { name: 'months-worked-at-least', value: 10 },
      actual: { name: 'months-worked', value: 10 },
      evidence: ['employments/0'],
    });
    expect(worked([post('2021-02-22')])).toMatchObject({ verdict: 'not-met', actual: { value: 9 } });
  });

  it('stops at the end of the reviewed year when asked later, and at 31 July for a school year', () => {
    const asOf = isoDate('2022-03-20');
    expect(worked([post('2021-03-02')], { asOf }).actual?.value).toBe(9);
    expect(worked([post('2021-03-01')], { asOf }).actual?.value).toBe(10);
    const school = person({ employments: [post('2021-01-01')], reviewCycle: 'school' });
    expect(clause(asked(school)).actual?.value).toBe(7);
  });

  it.each<[string, readonly Employment[], number]>([
    ['a gap takes only its own time', [post('2020-01-01', '2020-06-30'), post('2021-11-20')], 7],
    [
      'a second post beside the main one adds nothing',
      [post('2021-09-21'), post('2020-01-01', null, { concurrent: true })],
      3,
    ],
    [
      'a post that begins on the day of the question counts that day',
      [post('2021-02-21', '2021-12-19'), post('2021-12-20')],
      10,
    ],
    ['a post in the future counts neither way', [post('2021-02-21'), post('2022-06-01')], 10],
    ['a post that is over counts to its end', [post('2020-01-01', '2020-03-31')], 3],
    ['months run from the first post', [post('2021-01-31', '2021-03-01'), post('2021-07-01', '2021-07-29')], 2],
    ['whatever the order of the records', [post('2021-07-01', '2021-07-29'), post('2021-01-31', '2021-03-01')], 2],
    ['no post, no month', [], 0],
  ])('%s', (_, employments, months) => {
    const { actual, evidence } = worked(employments);
    expect(actual).toEqual({ name: 'months-worked', value: months });
    expect(evidence).toEqual(employments.map((_post, index) => `employments/${index}`));
  });

  it('cannot be told without the posts', () => {
    expect(clause(asked<PersonFacts>(unrecorded))).toMatchObject({ verdict: 'unknown', missing: ['employments'] });
  });
});

describe('leave under 40 working days', () => {
  const clause = leaveUnder('leave-under-40-days', citation, 40);
  const leave = (kind: Absence['kind'], workingDays?: number, year = 2021): Absence => ({
    kind,
    year,
    ...(workingDays === undefined ? {} : { workingDays }),
  });
  const asking = (...absences: Absence[]) => clause(asked(person({ absences })));

  it('adds sickness and other leave of the year: 39 days pass, 40 do not', () => {
    expect(asking(leave('thai_san', 120), leave('om', 20), leave('khac', 19))).toEqual({
      ...carried,
      rule: 'leave-under-40-days',
      verdict: 'met',
      expected: { name: 'leave-days-under', value: 40 },
      actual: { name: 'leave-days', value: 39 },
      evidence: ['absences/1', 'absences/2'],
    });
    expect(asking(leave('om', 20), leave('khac', 20))).toMatchObject({ verdict: 'not-met', actual: { value: 40 } });
  });

  it('does not count maternity, wounds, training or another year', () => {
    const found = asking(
      leave('thai_san', 120),
      leave('dieu_tri_thuong_tich', 60),
      leave('dao_tao', 200),
      leave('om', 90, 2020),
    );
    expect(found).toMatchObject({ verdict: 'met', actual: { value: 0 }, evidence: [] });
    expect(asking(leave('thai_san'), leave('om', undefined, 2020)).verdict).toBe('met');
  });

  it('is bounded by the days of the calendar: all of Monday to Friday at most, ten holidays less at least', () => {
    const byDates = (weekdays: number, more: Partial<Absence> = {}): Absence => ({
      kind: 'om',
      year: 2021,
      weekdays,
      ...more,
    });
    expect(asking(byDates(39))).toMatchObject({
      verdict: 'met',
      expected: { name: 'leave-days-under', value: 40 },
      actual: { name: 'leave-days-at-most', value: 39 },
      evidence: ['absences/0'],
    });
    const open = { verdict: 'unknown', missing: ['absences/2021/workingDays'] };
    expect(asking(byDates(40))).toMatchObject(open);
    expect(asking(byDates(49))).toMatchObject(open);
    expect(asking(byDates(50))).toMatchObject({
      verdict: 'not-met',
      actual: { name: 'leave-days-at-least', value: 40 },
    });
    // The ten holidays of the year are one allowance, not one for each leave.
    expect(asking(byDates(25), byDates(25, { kind: 'khac' })).verdict).toBe('not-met');
    expect(asking(byDates(5), byDates(33))).toMatchObject({ verdict: 'met', actual: { value: 38 } });
    // A counted length is not made shorter by holidays that it does not hold.
    expect(asking(byDates(5), leave('khac', 40))).toMatchObject({ verdict: 'not-met', actual: { value: 40 } });
    expect(asking(byDates(60, { workingDays: 39 }))).toMatchObject({ verdict: 'met', actual: { value: 39 } });
    expect(asking(byDates(60, { year: 2020 }), byDates(60, { kind: 'thai_san' })).verdict).toBe('met');
  });

  it('of known leaves alone can already be too long', () => {
    expect(asking(leave('om', 40), leave('khac'))).toMatchObject({
      verdict: 'not-met',
      actual: { name: 'leave-days-at-least', value: 40 },
    });
  });

  it('cannot be told when the length of one leave, or the list, is not known', () => {
    expect(asking(leave('om', 3), leave('khac'))).toMatchObject({
      verdict: 'unknown',
      missing: ['absences/2021/workingDays'],
    });
    expect(clause(asked<PersonFacts>(unrecorded))).toMatchObject({ verdict: 'unknown', missing: ['absences'] });
  });
});

describe('long training', () => {
  const clause = longTrainingWithGoodResult('training-result', citation);
  const course = (months?: number, result?: Absence['result'], more: Partial<Absence> = {}): Absence => ({
    kind: 'dao_tao',
    year: 2021,
    ...(months === undefined ? {} : { months }),
    ...(result === undefined ? {} : { result }),
    ...more,
  });
  const asking = (...absences: Absence[]) => clause(asked(person({ absences })));

  it('of a year needs khá or better', () => {
    expect(asking(course(2, 'trung_binh'), course(12, 'kha'), course(18, 'gioi'))).toEqual({
      ...carried,
      rule: 'training-result',
      verdict: 'met',
      expected: { name: 'training-result-at-least', value: 'kha' },
      actual: { name: 'training-result', value: ['kha', 'gioi'] },
      evidence: ['absences/1', 'absences/2'],
    });
    expect(asking(course(12, 'gioi'), course(12, 'trung_binh'))?.verdict).toBe('not-met');
  });

  it.each<[string, readonly Absence[]]>([
    ['no training', []],
    ['eleven months', [course(11, 'trung_binh')]],
    ['a length that is not recorded', [course(undefined, 'trung_binh')]],
    ['another year', [course(12, 'trung_binh', { year: 2020 })]],
    ['an absence of another kind', [course(12, 'trung_binh', { kind: 'khac' })]],
  ])('does not concern %s', (_, absences) => {
    expect(asking(...absences)).toBeNull();
  });

  it('cannot be told before the result of each course is known', () => {
    expect(asking(course(12, 'gioi'), course(12))).toMatchObject({
      verdict: 'unknown',
      missing: ['absences/2021/result'],
    });
  });

  it('does not concern a person whose absences nobody recorded', () => {
    expect(clause(asked<PersonFacts>(unrecorded))).toBeNull();
  });
});

describe('the opinion of the former unit', () => {
  const clause = formerUnitAgrees('former-unit-agrees', citation);
  const asking = (employments: readonly Employment[], more: Partial<PersonFacts> = {}) =>
    clause(asked(person({ employments, ...more })));
  const there = (from: string, to: string | null, more: Partial<Employment> = {}) =>
    post(from, to, { unit: 'Đơn vị cũ', ...more });
  const here = (from: string) => post(from, null, { unit: 'Đơn vị mới' });

  it('decides about whoever spent half of the year elsewhere', () => {
    const moved = [there('2010-01-01', '2021-06-30'), here('2021-07-01')];
    expect(asking(moved, { formerUnitOpinion: true })).toEqual({
      ...carried,
      rule: 'former-unit-agrees',
      verdict: 'met',
      evidence: ['formerUnitOpinion', 'employments/0'],
    });
    expect(asking(moved, { formerUnitOpinion: false })?.verdict).toBe('not-met');
    expect(asking(moved)).toMatchObject({ verdict: 'unknown', missing: ['formerUnitOpinion'] });
  });

  it.each<[string, readonly Employment[]]>([
    ['stayed', [there('2010-01-01', null)]],
    ['moved one day before half of the year was over', [there('2010-01-01', '2021-06-29'), here('2021-06-30')]],
    ['came and went within five months', [there('2021-03-01', '2021-07-31'), here('2021-08-01')]],
    ['moved on the last day of the year before', [there('2010-01-01', '2020-12-31'), here('2021-01-01')]],
    ['moves next year', [there('2010-01-01', '2021-12-31'), here('2022-01-01')]],
    ['changed the post within the unit', [there('2010-01-01', '2021-06-30'), there('2021-07-01', null)]],
    ['had a second post elsewhere', [there('2010-01-01', '2021-10-31', { concurrent: true }), here('2005-01-01')]],
    ['has no post on record', []],
  ])('is not asked when the person %s', (_, employments) => {
    expect(asking(employments)).toBeNull();
  });

  it.each<[string, readonly Employment[], number]>([
    ['half a year that began within the year', [there('2021-02-01', '2021-07-31'), here('2021-08-01')], 0],
    ['the records in any order', [here('2021-07-01'), there('2010-01-01', '2021-06-30')], 1],
    ['a post beside that outlasts the year', [there('2010-01-01', null), here('2021-12-31')], 0],
    ['the school year', [there('2010-01-01', '2021-06-30'), here('2021-07-01')], 0],
  ])('is asked after %s', (name, employments, place) => {
    const found = asking(employments, {
      formerUnitOpinion: true,
      ...(name === 'the school year' ? { reviewCycle: 'school' as const } : {}),
    });
    expect(found?.evidence).toEqual(['formerUnitOpinion', `employments/${place}`]);
  });

  it('is not asked about a person whose posts nobody recorded', () => {
    expect(clause(asked<PersonFacts>(unrecorded))).toBeNull();
  });
});
