import { describe, expect, it } from 'vitest';
import { ALL_CASES } from './all-cases.ts';
import { coverageOf, isUpToProvince } from './coverage.ts';

describe('the coverage of rules by cases', () => {
  const { covered, uncovered } = coverageOf(ALL_CASES);

  it('leaves no rule up to the level of the province without a case', () => {
    expect(uncovered.filter(isUpToProvince)).toEqual([]);
  });

  it('leaves under a tenth of all rules without a case', () => {
    expect(uncovered.length * 10, JSON.stringify(uncovered, null, 1)).toBeLessThan(covered.length + uncovered.length);
  });

  it.each(['taxes-confirmed', 'headed-unit-done-well', 'headed-unit-done-excellently', 'excellent-with-unit'])(
    'turns on %s, which shows for some only, both ways',
    (rule) => {
      const verdicts = ALL_CASES.flatMap((law) => (law.kind === 'check' ? [law.turnsOn?.[rule]] : []));
      expect(verdicts).toEqual(expect.arrayContaining(['met', 'not-met']));
    },
  );

  it('gives every case its own sentence', () => {
    const titles = ALL_CASES.map(({ id, title }) => `${id} ${title}`);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
