import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { must } from '../../kernel/result.ts';
import { awardsOnDay } from './awards-on-day.ts';
import { NO_RECORDS, bookLine, factsOfRecords, ratingRecord } from './cases/records.ts';
import { check } from './check.ts';
import { leavesOf } from './findings.ts';
import { sourcesOfPerson } from './records-to-facts.ts';

const EVE = isoDate('2020-12-31');
const DAY = { year: 2020, asOf: EVE };

const factsOn = (lines: readonly ReturnType<typeof bookLine>[], asOf = EVE) =>
  factsOfRecords({ lines, ratings: [ratingRecord('r', '2020-01-01', '2020-12-31', 'HT_XUAT_SAC')] }, [], 2020, asOf);

describe('what was decided after the day of the question', () => {
  it('contradicts nothing: a title of 2020 decided in January 2021 and asked about on 31/12/2020', () => {
    const facts = factsOn([bookLine('1', 'LDTT', 2020)]);
    expect(check({ facts, award: 'LDTT', ...DAY }).ok).toBe(true);
  });

  it('is only proposed where it is a title of the reviewed year, so that what rests on it can be in the same review', () => {
    const lines = [2018, 2019, 2020].map((year) => bookLine(`l${year}`, 'CSTD_CO_SO', year));
    const facts = factsOn(lines);
    expect(facts.awards?.map(({ year, proposed, decidedOn }) => [year, proposed === true, decidedOn])).toEqual([
      [2018, false, isoDate('2019-01-29')],
      [2019, false, isoDate('2020-01-29')],
      [2020, true, undefined],
    ]);
    const answer = must(check({ facts, award: 'CSTD_BO_TINH', ...DAY }));
    const chain = leavesOf(answer.findings).find(({ expected }) => expected?.name === 'titles-in-succession');
    expect(chain).toMatchObject({ verdict: 'met', actual: { value: 3 } });
  });

  it('is not there at all when it is of another year, decided years later, or no yearly title', () => {
    const lines = [
      bookLine('older', 'CSTD_CO_SO', 2019, '2021-03-01'),
      bookLine('next', 'CSTD_CO_SO', 2021, '2022-01-29'),
      bookLine('late', 'LDTT', 2020, '2022-01-05'),
      bookLine('certificate', 'BK_BO_TINH', 2020, '2021-01-05'),
    ];
    expect(factsOn(lines).awards).toEqual([]);
    expect([...sourcesOfPerson({ ...NO_RECORDS, lines }, DAY)]).toEqual([]);
    expect(factsOn(lines, isoDate('2022-01-29')).awards?.map(({ year }) => year)).toEqual([2019, 2021, 2020, 2020]);
  });

  it('is there on its own day', () => {
    const lines = [bookLine('1', 'BK_BO_TINH', 2019, '2020-12-31')];
    expect(factsOn(lines).awards).toHaveLength(1);
    expect(factsOn(lines, isoDate('2020-12-30')).awards).toEqual([]);
  });

  it('of a year that has not begun on the day is none of it, whatever year is reviewed', () => {
    const facts = factsOfRecords({ lines: [bookLine('1', 'LDTT', 2021)] }, [], 2021, EVE);
    expect(facts.awards).toEqual([]);
  });

  it('leaves the places of the other records to them', () => {
    const lines = [bookLine('older', 'BK_BO_TINH', 2018), bookLine('own', 'LDTT', 2020)];
    expect([...sourcesOfPerson({ ...NO_RECORDS, lines }, DAY)]).toEqual([
      ['awards/0', 'older'],
      ['awards/1', 'own'],
    ]);
  });
});

it('typed awards without a day of decision stay as they are', () => {
  expect(awardsOnDay([{ code: 'LDTT', year: 2019 }], DAY)).toEqual([{ code: 'LDTT', year: 2019 }]);
});
