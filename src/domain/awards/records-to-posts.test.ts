import { expect, test } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { factsOfRecords, postRecord } from './cases/records.ts';
import { type RecordsOfPerson, lastDayOfYear } from './records-to-facts.ts';
test('a post that begins while another main post runs ends it the day before; a second post beside it does not', () => {
  const posts = [
    postRecord('a', '2015-03-01', null),
    postRecord('b', '2020-05-01', null),
    postRecord('c', '2018-01-01', null, true),
  ];
  const { employments } = factsOfRecords({ posts });
  expect(employments).toEqual([
    { unit: 'unit-a', from: isoDate('2015-03-01'), to: isoDate('2020-04-30') },
    { unit: 'unit-b', from: isoDate('2020-05-01'), to: null },
    { unit: 'unit-c', from: isoDate('2018-01-01'), to: null, concurrent: true },
  ]);
});

test('a post told by a list of awards proves the time since then, never a want of time before', () => {
  const seen = (from: string) =>
    factsOfRecords({ posts: [{ ...postRecord('a', from, null), seenOnly: true }] }).employments;
  expect(seen('2021-01-29')).toHaveLength(1);
  expect(seen('2021-10-28')).toBeUndefined();
  const staffList = { ...postRecord('a', '2021-10-28', null), seenOnly: false };
  expect(factsOfRecords({ posts: [staffList] }).employments).toHaveLength(1);
  const before = { ...postRecord('b', '2015-03-01', '2021-10-28'), seenOnly: false };
  expect(
    factsOfRecords({ posts: [before, { ...postRecord('a', '2021-10-28', null), seenOnly: true }] }).employments,
  ).toHaveLength(2);
});

test('the former unit is heard for the year of the move: agreed, disagreed, or not answered yet', () => {
  const moved = (opinion: 'asked' | 'agreed' | 'disagreed') => ({ movedOn: isoDate('2021-05-01'), opinion });
  const heard = (...opinions: readonly ('asked' | 'agreed' | 'disagreed')[]) =>
    factsOfRecords({ opinions: opinions.map(moved) }).formerUnitOpinion;
  expect(heard('agreed')).toBe(true);
  expect(heard('agreed', 'disagreed')).toBe(false);
  expect(heard('agreed', 'asked')).toBeUndefined();
  expect(factsOfRecords({ opinions: [moved('agreed')] }, [], 2022).formerUnitOpinion).toBeUndefined();
});

test('a move on the first or last day of the reviewed year is of that year; schools have years of their own', () => {
  const heard = (movedOn: string, records: Partial<RecordsOfPerson> = {}) =>
    factsOfRecords({ opinions: [{ movedOn: isoDate(movedOn), opinion: 'agreed' }], ...records }).formerUnitOpinion;
  expect([heard('2021-01-01'), heard('2021-12-31')]).toEqual([true, true]);
  expect([heard('2020-12-31'), heard('2022-01-01')]).toEqual([undefined, undefined]);
  const school = { school: true };
  expect([heard('2020-08-01', school), heard('2021-07-31', school)]).toEqual([true, true]);
  expect([heard('2020-07-31', school), heard('2021-08-01', school)]).toEqual([undefined, undefined]);
  const two = (first: 'asked' | 'agreed', second: 'asked' | 'disagreed') => ({
    opinions: [
      { movedOn: isoDate('2021-03-01'), opinion: first },
      { movedOn: isoDate('2021-06-01'), opinion: second },
    ],
  });
  expect(factsOfRecords(two('asked', 'disagreed')).formerUnitOpinion).toBe(false);
  expect(factsOfRecords(two('asked', 'asked')).formerUnitOpinion).toBeUndefined();
  expect('formerUnitOpinion' in factsOfRecords(two('agreed', 'asked'))).toBe(false);
});

test('posts that follow each other stay as they are; a gap stays a gap; what another covers whole falls away', () => {
  const apart = [postRecord('a', '2015-03-01', '2016-01-01'), postRecord('b', '2018-05-01', '2019-01-01')];
  expect(factsOfRecords({ posts: apart.toReversed() }).employments).toMatchObject([
    { unit: 'unit-a', to: isoDate('2015-12-31') },
    { unit: 'unit-b', to: isoDate('2018-12-31') },
  ]);
  const following = [postRecord('a', '2015-03-01', '2018-05-01'), postRecord('b', '2018-05-01', null)];
  expect(factsOfRecords({ posts: following }).employments?.[0]?.to).toBe(isoDate('2018-04-30'));
  const overlapping = [postRecord('a', '2015-03-01', '2018-05-02'), postRecord('b', '2018-05-01', null)];
  expect(factsOfRecords({ posts: overlapping }).employments?.[0]?.to).toBe(isoDate('2018-04-30'));
  const sameDay = [postRecord('a', '2018-05-01', null), postRecord('b', '2018-05-01', null)];
  expect(factsOfRecords({ posts: sameDay }).employments?.map(({ unit }) => unit)).toEqual(['unit-b']);
  const oneDay = [postRecord('a', '2018-04-30', '2018-05-01'), postRecord('b', '2018-05-01', null)];
  expect(factsOfRecords({ posts: oneDay }).employments).toHaveLength(2);
  const beside = factsOfRecords({ posts: [postRecord('c', '2018-01-01', '2019-01-01', true)] }).employments;
  expect(beside).toEqual([
    { unit: 'unit-c', from: isoDate('2018-01-01'), to: isoDate('2018-12-31'), concurrent: true },
  ]);
});

test('a post told by a list of awards is enough once ten months have passed by the end of the reviewed year', () => {
  const seen = (from: string, more: Partial<RecordsOfPerson> = {}) =>
    factsOfRecords({ posts: [{ ...postRecord('a', from, null), seenOnly: true }], ...more }).employments !== undefined;
  // Ten months from 28 February end on 28 December; from 1 March on 1 January.
  expect([seen('2021-02-28'), seen('2021-03-01')]).toEqual([true, false]);
  expect([seen('2020-09-30', { school: true }), seen('2020-10-01', { school: true })]).toEqual([true, false]);
  const besideFirst = [
    postRecord('z', '2010-01-01', null, true),
    { ...postRecord('b', '2021-11-01', null), seenOnly: true },
    { ...postRecord('a', '2021-10-28', null), seenOnly: true },
  ];
  expect(factsOfRecords({ posts: besideFirst }).employments).toBeUndefined();
  expect(factsOfRecords({ posts: [postRecord('z', '2021-12-01', null, true)] }).employments).toHaveLength(1);
  const staffFirst = [{ ...postRecord('b', '2021-11-01', null), seenOnly: true }, postRecord('a', '2015-03-01', null)];
  expect(factsOfRecords({ posts: staffFirst }).employments).toHaveLength(2);
});

test('a post tells whether it leads and the kind of its body, where the list says so', () => {
  const head = { ...postRecord('a', '2015-03-01', null), post: 'Hiệu trưởng', postClass: 'leader' as const };
  const body = 'su_nghiep' as const;
  expect(factsOfRecords({ posts: [{ ...head, body }] }).employments).toEqual([
    { unit: 'unit-a', from: isoDate('2015-03-01'), to: null, leads: 'dung_dau', body },
  ]);
  expect(factsOfRecords({ posts: [{ ...head, concurrent: true }] }).employments?.[0]).toMatchObject({
    leads: 'dung_dau',
  });
  expect(factsOfRecords({ posts: [postRecord('a', '2015-03-01', null)] }).employments?.[0]).not.toHaveProperty('leads');
});

test('the last day of a year', () => {
  expect(lastDayOfYear(2021)).toBe(isoDate('2021-12-31'));
});
