import { expect, test } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { NO_RECORDS, bookLine, factsOfRecords, postRecord, ratingRecord } from './cases/records.ts';
import { moveFacts } from './moved-facts.ts';
import { type RecordsOfPerson, declarations, factsOfPerson, sourcesOfPerson } from './records-to-facts.ts';

const DAY = { year: 2021, asOf: isoDate('2021-12-31') };

test('what is not on record stays unknown until an officer declares it; awards are known as far as the book goes', () => {
  const bare = factsOfRecords({});
  expect(Object.keys(bare).toSorted()).toEqual(['awards', 'group', 'recipient', 'reviewCycle']);
  const all = factsOfRecords({}, declarations);
  expect(all).toMatchObject({ initiatives: [], disciplines: [], absences: [], proceedings: [], reviewedByUnit: true });
  expect(all.employments).toBeUndefined();
  expect(all.ratings).toBeUndefined();
});

test('one record of a kind makes its list known', () => {
  const { initiatives } = factsOfRecords({ initiatives: [{ id: 'i', kind: 'sang_kien', scope: 'co_so', year: 2021 }] });
  expect(initiatives).toEqual([{ kind: 'sang_kien', scope: 'co_so', year: 2021 }]);
});

test('the end of a record is the first day on which it no longer holds', () => {
  const days = { from: isoDate('2021-04-01'), to: isoDate('2022-01-01') };
  const { disciplines } = factsOfRecords({ disciplines: [{ id: 'd', kind: 'khien_trach', ...days }] });
  expect(disciplines).toEqual([{ kind: 'khien_trach', from: days.from, to: isoDate('2021-12-31') }]);
});

test('of a calendar and a school rating of one year the own cycle counts', () => {
  const ratings = [
    ratingRecord('calendar', '2021-01-01', '2021-12-31', 'HT_TOT'),
    ratingRecord('school', '2020-08-01', '2021-07-31', 'HT_XUAT_SAC'),
  ];
  expect(factsOfRecords({ ratings, school: false }).ratings).toEqual([{ year: 2021, rating: 'HT_TOT' }]);
  expect(factsOfRecords({ ratings, school: true }).ratings).toEqual([{ year: 2021, rating: 'HT_XUAT_SAC' }]);
  expect(factsOfRecords({ ratings: ratings.slice(1), school: false }).ratings).toHaveLength(1);
});

test('two ratings of one cycle that differ are both kept, two that agree are one', () => {
  const [first, other] = ['HT_TOT', 'HT_XUAT_SAC'].map((grade, at) =>
    ratingRecord(`r${at}`, '2021-01-01', '2021-12-31', grade as 'HT_TOT' | 'HT_XUAT_SAC'),
  );
  const both = [first, other].flatMap((each) => each ?? []);
  expect(factsOfRecords({ ratings: both }).ratings).toHaveLength(2);
  expect(factsOfRecords({ ratings: both.map((each) => ({ ...each, grade: 'HT_TOT' as const })) }).ratings).toHaveLength(
    1,
  );
});

test('a yearly title twice for one year is one; two certificates of a year are two; unknown codes are left out', () => {
  const lines = [
    bookLine('1', 'LDTT', 2020),
    bookLine('2', 'LDTT', 2020),
    bookLine('3', 'BK_BO_TINH', 2020),
    bookLine('4', 'BK_BO_TINH', 2020),
    bookLine('5', 'KHONG_CO', 2020),
  ];
  expect(factsOfRecords({ lines }).awards?.map(({ code }) => code)).toEqual(['LDTT', 'BK_BO_TINH', 'BK_BO_TINH']);
});

test('a decision before its year of merit stays as it is, so that the check can say so', () => {
  const [award] = factsOfRecords({ lines: [bookLine('1', 'LDTT', 2020, '2019-05-10')] }).awards ?? [];
  expect(award).toMatchObject({ year: 2020, decidedOn: isoDate('2019-05-10') });
});

test('an absence counts in each year that it touches, a training with its whole length', () => {
  const absence = { id: 'a', from: isoDate('2020-09-01'), to: isoDate('2022-01-01'), result: 'kha' as const };
  expect(factsOfRecords({ absences: [{ ...absence, kind: 'dao_tao' }] }).absences).toEqual([
    { kind: 'dao_tao', year: 2020, months: 16, result: 'kha' },
    { kind: 'dao_tao', year: 2021, months: 16, result: 'kha' },
  ]);
  const almost = { ...absence, kind: 'dao_tao' as const, from: isoDate('2021-01-15'), to: isoDate('2022-01-14') };
  expect(factsOfRecords({ absences: [almost] }).absences?.[0]?.months).toBe(11);
  expect(factsOfRecords({ absences: [{ ...almost, to: isoDate('2022-01-15') }] }).absences?.[0]?.months).toBe(12);
});

test('a leave is as long as its Mondays to Fridays in the year, a school year in a school; the day of return is not one', () => {
  const sick = { id: 'a', kind: 'om' as const, from: isoDate('2020-12-28'), to: isoDate('2021-01-05'), result: null };
  expect(factsOfRecords({ absences: [sick] }).absences).toEqual([
    { kind: 'om', year: 2020, weekdays: 4 },
    { kind: 'om', year: 2021, weekdays: 2 },
  ]);
  expect(factsOfRecords({ absences: [sick], school: true }).absences).toEqual([
    { kind: 'om', year: 2021, weekdays: 6 },
  ]);
  expect([...sourcesOfPerson({ ...NO_RECORDS, absences: [sick] }, DAY)]).toEqual([
    ['absences/0', 'a'],
    ['absences/1', 'a'],
  ]);
});

test('a person is known as far as the office knows: sex, birthday and kind of year', () => {
  expect(factsOfRecords({ gender: 'nu', bornOn: isoDate('1985-02-03'), school: true })).toMatchObject({
    recipient: 'ca_nhan',
    group: 'can_bo',
    female: true,
    bornOn: isoDate('1985-02-03'),
    reviewCycle: 'school',
  });
  expect(factsOfRecords({ gender: 'nam' })).toMatchObject({ female: false, reviewCycle: 'calendar' });
  expect('female' in factsOfRecords({})).toBe(false);
  expect('bornOn' in factsOfRecords({})).toBe(false);
});

test('each declaration makes its own list known, and no other', () => {
  const known = (kind: (typeof declarations)[number]) => {
    const { recipient: _r, group: _g, reviewCycle: _c, awards: _a, ...rest } = factsOfRecords({}, [kind]);
    return rest;
  };
  expect(declarations.map(known)).toEqual([
    { initiatives: [] },
    { disciplines: [] },
    { absences: [] },
    { proceedings: [] },
    { achievements: [], longServiceFor: [] },
    { reviewedByUnit: true },
  ]);
});

test('an award of the book has its year of merit, its decision, and counts for no merit when sudden or thematic', () => {
  const of = (commendation: RecordsOfPerson['lines'][number]['commendation']) =>
    factsOfRecords({ lines: [{ ...bookLine('1', 'BK_BO_TINH', 2020), commendation }] }).awards?.[0];
  const award = {
    code: 'BK_BO_TINH',
    year: 2020,
    decidedOn: isoDate('2021-01-29'),
    decidedBy: 'CT_UBND_HUYEN',
  };
  expect(of('cong_trang')).toEqual(award);
  expect(of('dot_xuat')).toEqual({ ...award, suddenOrThematic: true });
  expect(of('chuyen_de')).toEqual({ ...award, suddenOrThematic: true });
  const twoTitles = [bookLine('1', 'LDTT', 2020), bookLine('2', 'LDTT', 2021), bookLine('3', 'CSTD_CO_SO', 2020)];
  expect(factsOfRecords({ lines: twoTitles }).awards).toHaveLength(3);
});

test('ratings come by years whatever their order, and only the own cycle where both are there', () => {
  const ratings = [
    ratingRecord('r3', '2021-01-01', '2021-12-31', 'HT_TOT'),
    ratingRecord('r1', '2019-01-01', '2019-12-31', 'HT_TOT'),
    ratingRecord('r2', '2019-08-01', '2020-07-31', 'HT_XUAT_SAC'),
  ];
  expect(factsOfRecords({ ratings }).ratings?.map(({ year }) => year)).toEqual([2019, 2020, 2021]);
  expect(factsOfRecords({ ratings, school: true }).ratings?.map(({ year }) => year)).toEqual([2019, 2020, 2021]);
  expect('ratings' in factsOfRecords({})).toBe(false);
});

test('the ratings of the units come with their unit and year, and lead back to their records', () => {
  const ofUnit = (id: string, unitId: string, year: number, grade: 'HT_TOT' | 'HT_XUAT_SAC') => ({
    ...ratingRecord(id, `${year}-01-01`, `${year}-12-31`, grade),
    unitId,
  });
  const unitRatings = [
    ofUnit('u2', 'unit-a', 2026, 'HT_TOT'),
    ofUnit('u1', 'unit-a', 2025, 'HT_XUAT_SAC'),
    ofUnit('u3', 'unit-b', 2026, 'HT_XUAT_SAC'),
  ];
  expect(factsOfRecords({ unitRatings }).unitRatings).toEqual([
    { unit: 'unit-a', year: 2025, rating: 'HT_XUAT_SAC' },
    { unit: 'unit-a', year: 2026, rating: 'HT_TOT' },
    { unit: 'unit-b', year: 2026, rating: 'HT_XUAT_SAC' },
  ]);
  expect([...sourcesOfPerson({ ...NO_RECORDS, unitRatings }, DAY)].map(([, id]) => id)).toEqual(['u1', 'u2', 'u3']);
  expect('unitRatings' in factsOfRecords({})).toBe(false);
});

test('every place of the facts leads back to its record', () => {
  const records: RecordsOfPerson = {
    ...NO_RECORDS,
    lines: [bookLine('L1', 'LDTT', 2020), bookLine('L2', 'LDTT', 2020), bookLine('L3', 'CSTD_CO_SO', 2020)],
    ratings: [
      ratingRecord('R2', '2021-01-01', '2021-12-31', 'HT_TOT'),
      ratingRecord('R1', '2020-01-01', '2020-12-31', 'HT_TOT'),
    ],
    posts: [postRecord('P1', '2015-03-01', null), postRecord('P2', '2018-01-01', null, true)],
    initiatives: [{ id: 'I1', kind: 'sang_kien', scope: 'co_so', year: 2021 }],
    disciplines: [{ id: 'D1', kind: 'canh_cao', from: isoDate('2021-04-01'), to: isoDate('2022-04-01') }],
  };
  expect([...sourcesOfPerson(records, DAY)]).toEqual([
    ['awards/0', 'L1'],
    ['awards/1', 'L3'],
    ['employments/0', 'P1'],
    ['employments/1', 'P2'],
    ['ratings/0', 'R1'],
    ['ratings/1', 'R2'],
    ['initiatives/0', 'I1'],
    ['disciplines/0', 'D1'],
  ]);
  expect(factsOfPerson(records, new Set(), DAY).ratings?.[0]?.year).toBe(2020);
});

test('a record moved by years moves every day and year in it, and back again', () => {
  const whole = factsOfRecords(
    {
      bornOn: isoDate('1985-02-03'),
      posts: [postRecord('a', '2015-03-01', null)],
      ratings: [ratingRecord('r', '2024-01-01', '2024-12-31', 'HT_TOT')],
      unitRatings: [{ ...ratingRecord('u', '2024-01-01', '2024-12-31', 'HT_TOT'), unitId: 'unit-a' }],
      initiatives: [{ id: 'i', kind: 'sang_kien', scope: 'co_so', year: 2024 }],
      disciplines: [{ id: 'd', kind: 'canh_cao', from: isoDate('2023-04-01'), to: isoDate('2024-04-01') }],
      absences: [{ id: 'x', kind: 'om', from: isoDate('2024-03-01'), to: isoDate('2024-04-01'), result: null }],
      lines: [bookLine('1', 'LDTT', 2023)],
    },
    declarations,
    2024,
  );
  const moved = moveFacts(whole, -3);
  expect(moved).toMatchObject({
    bornOn: isoDate('1982-02-03'),
    employments: [{ from: isoDate('2012-03-01'), to: null }],
    ratings: [{ year: 2021 }],
    unitRatings: [{ unit: 'unit-a', year: 2021 }],
    initiatives: [{ year: 2021 }],
    disciplines: [{ from: isoDate('2020-04-01') }],
    absences: [{ year: 2021 }],
    awards: [{ year: 2020, decidedOn: isoDate('2021-01-29') }],
  });
  expect(moveFacts(moved, 3)).toEqual(whole);
});
