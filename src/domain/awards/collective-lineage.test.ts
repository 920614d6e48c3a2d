import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { carriersIn, countingInYear, keptUnits } from './collective-lineage.ts';
import { carriesOn, organisation } from './unit-years.test-support.ts';

/** A and B come together in C in 2020, which goes into D in 2025; a part of A goes to E. */
const merged = organisation(
  [
    ['a', null, '2010-01-01', '2020-07-01'],
    ['b', null, '2010-01-01', '2020-07-01'],
    ['c', null, '2020-07-01', '2025-07-01'],
    ['d', null, '2025-07-01'],
    ['e', null, '2015-01-01'],
  ],
  [
    carriesOn('a', 'c', '2020-07-01'),
    carriesOn('b', 'c', '2020-07-01'),
    carriesOn('c', 'd', '2025-07-01'),
    carriesOn('a', 'e', '2020-07-01', false),
  ],
);

describe('the units whose records a collective keeps', () => {
  it.each([
    ['over several steps', 'd', '2025-12-31', ['d', 'c', 'a', 'b']],
    ['not before the day of the succession', 'd', '2025-06-30', ['d']],
    ['of a unit that ended, what it kept on its last day', 'c', '2025-12-31', ['c', 'a', 'b']],
    ['a part that was given away brings no records', 'e', '2025-12-31', ['e']],
    ['a unit without successions keeps its own', 'a', '2019-12-31', ['a']],
  ])('%s', (_, unit, day, kept) => {
    expect(keptUnits(merged, unit, isoDate(day))).toEqual(kept);
  });
});

describe('the units that were the collective as a year began', () => {
  const kept = ['c', 'a', 'b'];
  it.each([
    ['itself where it stood', 2021, ['c']],
    ['in the year of the merger those that came together', 2020, ['a', 'b']],
    ['and before', 2015, ['a', 'b']],
    ['itself where nobody is known to have stood', 2008, ['c']],
  ])('%s', (_, year, carriers) => {
    expect(carriersIn(merged, kept, year)).toEqual(carriers);
  });

  it('a unit that took in another was itself all the time', () => {
    const history = organisation(
      [
        ['x', null, '2010-01-01'],
        ['y', null, '2010-01-01', '2020-07-01'],
      ],
      [carriesOn('y', 'x', '2020-07-01')],
    );
    expect(keptUnits(history, 'x', isoDate('2021-01-01'))).toEqual(['x', 'y']);
    expect(carriersIn(history, ['x', 'y'], 2019)).toEqual(['x']);
  });
});

describe('which records of a year count', () => {
  const record = (unitId: string, of: string) => ({ unitId, of });
  const counting = (records: readonly ReturnType<typeof record>[], carriers: readonly string[]) =>
    countingInYear(records, 'c', carriers, ({ of }) => of).map(({ unitId, of }) => `${unitId} ${of}`);

  it('its own, whatever others have', () => {
    expect(counting([record('c', 'X'), record('b', 'Y')], ['c'])).toEqual(['c X']);
  });

  it('of units that came together what all of them have, once', () => {
    const records = [record('a', 'X'), record('b', 'X'), record('a', 'Y')];
    expect(counting(records, ['a', 'b'])).toEqual(['a X']);
    expect(counting(records.slice(2), ['a', 'b'])).toEqual([]);
    expect(counting(records, ['a'])).toEqual(['a X', 'a Y']);
  });

  it('of those nothing that it has itself', () => {
    expect(counting([record('c', 'X'), record('a', 'X')], ['a'])).toEqual(['c X']);
  });
});
