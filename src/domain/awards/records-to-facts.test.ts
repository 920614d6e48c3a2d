import { expect, test } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { moveFacts } from './moved-facts.ts';
import { type RecordsOfPerson, declarations, factsOfPerson, sourcesOfPerson } from './records-to-facts.ts';

const NOTHING: RecordsOfPerson = {
  gender: null,
  bornOn: null,
  school: false,
  posts: [],
  ratings: [],
  initiatives: [],
  disciplines: [],
  absences: [],
  opinions: [],
  lines: [],
};

const facts = (
  records: Partial<RecordsOfPerson>,
  declared: readonly (typeof declarations)[number][] = [],
  year = 2021,
) => factsOfPerson({ ...NOTHING, ...records }, new Set(declared), year);

const rating = (id: string, from: string, to: string, grade: 'HT_TOT' | 'HT_XUAT_SAC') => ({
  id,
  from: isoDate(from),
  to: isoDate(to),
  grade,
});

const line = (lineId: string, formCode: string, year: number, signedOn = `${year + 1}-01-29`) => ({
  lineId,
  formCode,
  achievementTo: isoDate(`${year}-12-31`),
  signedOn: isoDate(signedOn),
  authority: 'CT_UBND_HUYEN',
  commendation: 'cong_trang' as const,
});

const post = (id: string, from: string, to: string | null, concurrent = false) => ({
  id,
  unitId: `unit-${id}`,
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
  concurrent,
  seenOnly: false,
});

test('what is not on record stays unknown until an officer declares it; awards are known as far as the book goes', () => {
  const bare = facts({});
  expect(Object.keys(bare).toSorted()).toEqual(['awards', 'group', 'recipient', 'reviewCycle']);
  const all = facts({}, declarations);
  expect(all).toMatchObject({ initiatives: [], disciplines: [], absences: [], proceedings: [], reviewedByUnit: true });
  expect(all.employments).toBeUndefined();
  expect(all.ratings).toBeUndefined();
});

test('one record of a kind makes its list known', () => {
  const { initiatives } = facts({ initiatives: [{ id: 'i', kind: 'sang_kien', scope: 'co_so', year: 2021 }] });
  expect(initiatives).toEqual([{ kind: 'sang_kien', scope: 'co_so', year: 2021 }]);
});

test('the end of a record is the first day on which it no longer holds', () => {
  const days = { from: isoDate('2021-04-01'), to: isoDate('2022-01-01') };
  const { disciplines } = facts({ disciplines: [{ id: 'd', kind: 'khien_trach', ...days }] });
  expect(disciplines).toEqual([{ kind: 'khien_trach', from: days.from, to: isoDate('2021-12-31') }]);
});

test('a post that begins while another main post runs ends it the day before; a second post beside it does not', () => {
  const posts = [post('a', '2015-03-01', null), post('b', '2020-05-01', null), post('c', '2018-01-01', null, true)];
  const { employments } = facts({ posts });
  expect(employments).toEqual([
    { unit: 'unit-a', from: isoDate('2015-03-01'), to: isoDate('2020-04-30') },
    { unit: 'unit-b', from: isoDate('2020-05-01'), to: null },
    { unit: 'unit-c', from: isoDate('2018-01-01'), to: null, concurrent: true },
  ]);
});

test('a post told by a list of awards proves the time since then, never a want of time before', () => {
  const seen = (from: string) => facts({ posts: [{ ...post('a', from, null), seenOnly: true }] }).employments;
  expect(seen('2021-01-29')).toHaveLength(1);
  expect(seen('2021-10-28')).toBeUndefined();
  const staffList = { ...post('a', '2021-10-28', null), seenOnly: false };
  expect(facts({ posts: [staffList] }).employments).toHaveLength(1);
  const before = { ...post('b', '2015-03-01', '2021-10-28'), seenOnly: false };
  expect(facts({ posts: [before, { ...post('a', '2021-10-28', null), seenOnly: true }] }).employments).toHaveLength(2);
});

test('of a calendar and a school rating of one year the own cycle counts', () => {
  const ratings = [
    rating('calendar', '2021-01-01', '2021-12-31', 'HT_TOT'),
    rating('school', '2020-08-01', '2021-07-31', 'HT_XUAT_SAC'),
  ];
  expect(facts({ ratings, school: false }).ratings).toEqual([{ year: 2021, rating: 'HT_TOT' }]);
  expect(facts({ ratings, school: true }).ratings).toEqual([{ year: 2021, rating: 'HT_XUAT_SAC' }]);
  expect(facts({ ratings: ratings.slice(1), school: false }).ratings).toHaveLength(1);
});

test('two ratings of one cycle that differ are both kept, two that agree are one', () => {
  const [first, other] = ['HT_TOT', 'HT_XUAT_SAC'].map((grade, at) =>
    rating(`r${at}`, '2021-01-01', '2021-12-31', grade as 'HT_TOT' | 'HT_XUAT_SAC'),
  );
  const both = [first, other].flatMap((each) => each ?? []);
  expect(facts({ ratings: both }).ratings).toHaveLength(2);
  expect(facts({ ratings: both.map((each) => ({ ...each, grade: 'HT_TOT' as const })) }).ratings).toHaveLength(1);
});

test('a yearly title twice for one year is one; two certificates of a year are two; unknown codes are left out', () => {
  const lines = [
    line('1', 'LDTT', 2020),
    line('2', 'LDTT', 2020),
    line('3', 'BK_BO_TINH', 2020),
    line('4', 'BK_BO_TINH', 2020),
    line('5', 'KHONG_CO', 2020),
  ];
  expect(facts({ lines }).awards?.map(({ code }) => code)).toEqual(['LDTT', 'BK_BO_TINH', 'BK_BO_TINH']);
});

test('a decision before its year of merit stays as it is, so that the check can say so', () => {
  const [award] = facts({ lines: [line('1', 'LDTT', 2020, '2019-05-10')] }).awards ?? [];
  expect(award).toMatchObject({ year: 2020, decidedOn: isoDate('2019-05-10') });
});

test('an absence counts in each year that it touches, a training with its whole length', () => {
  const absence = { id: 'a', from: isoDate('2020-09-01'), to: isoDate('2022-01-01'), result: 'kha' as const };
  expect(facts({ absences: [{ ...absence, kind: 'dao_tao' }] }).absences).toEqual([
    { kind: 'dao_tao', year: 2020, months: 16, result: 'kha' },
    { kind: 'dao_tao', year: 2021, months: 16, result: 'kha' },
  ]);
});

test('the former unit is heard for the year of the move: agreed, disagreed, or not answered yet', () => {
  const moved = (opinion: 'asked' | 'agreed' | 'disagreed') => ({ movedOn: isoDate('2021-05-01'), opinion });
  const heard = (...opinions: readonly ('asked' | 'agreed' | 'disagreed')[]) =>
    facts({ opinions: opinions.map(moved) }).formerUnitOpinion;
  expect(heard('agreed')).toBe(true);
  expect(heard('agreed', 'disagreed')).toBe(false);
  expect(heard('agreed', 'asked')).toBeUndefined();
  expect(facts({ opinions: [moved('agreed')] }, [], 2022).formerUnitOpinion).toBeUndefined();
});

test('every place of the facts leads back to its record', () => {
  const records: RecordsOfPerson = {
    ...NOTHING,
    lines: [line('L1', 'LDTT', 2020), line('L2', 'LDTT', 2020), line('L3', 'CSTD_CO_SO', 2020)],
    ratings: [rating('R2', '2021-01-01', '2021-12-31', 'HT_TOT'), rating('R1', '2020-01-01', '2020-12-31', 'HT_TOT')],
  };
  expect([...sourcesOfPerson(records)]).toEqual([
    ['awards/0', 'L1'],
    ['awards/1', 'L3'],
    ['ratings/0', 'R1'],
    ['ratings/1', 'R2'],
  ]);
  expect(factsOfPerson(records, new Set(), 2021).ratings?.[0]?.year).toBe(2020);
});

test('a record moved by years moves every day and year in it, and back again', () => {
  const whole = facts(
    {
      bornOn: isoDate('1985-02-03'),
      posts: [post('a', '2015-03-01', null)],
      ratings: [rating('r', '2024-01-01', '2024-12-31', 'HT_TOT')],
      initiatives: [{ id: 'i', kind: 'sang_kien', scope: 'co_so', year: 2024 }],
      disciplines: [{ id: 'd', kind: 'canh_cao', from: isoDate('2023-04-01'), to: isoDate('2024-04-01') }],
      absences: [{ id: 'x', kind: 'om', from: isoDate('2024-03-01'), to: isoDate('2024-04-01'), result: null }],
      lines: [line('1', 'LDTT', 2023)],
    },
    declarations,
    2024,
  );
  const moved = moveFacts(whole, -3);
  expect(moved).toMatchObject({
    bornOn: isoDate('1982-02-03'),
    employments: [{ from: isoDate('2012-03-01'), to: null }],
    ratings: [{ year: 2021 }],
    initiatives: [{ year: 2021 }],
    disciplines: [{ from: isoDate('2020-04-01') }],
    absences: [{ year: 2021 }],
    awards: [{ year: 2020, decidedOn: isoDate('2021-01-29') }],
  });
  expect(moveFacts(moved, 3)).toEqual(whole);
});
