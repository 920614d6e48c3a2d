import { expect, test } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { must } from '../../kernel/result.ts';
import { check } from './check.ts';
import type { PersonFacts } from './facts.ts';
import { conditionLines, sideBySide } from './side-by-side.ts';

const EXCELLENT: PersonFacts = {
  recipient: 'ca_nhan',
  group: 'can_bo',
  awards: [],
  employments: [{ unit: 'a', from: isoDate('2015-03-01'), to: null }],
  ratings: [{ year: 2021, rating: 'HT_XUAT_SAC' }],
  initiatives: [],
  disciplines: [],
  absences: [],
  proceedings: [],
  reviewedByUnit: true,
};

const under = (day: string) =>
  must(check({ facts: EXCELLENT, award: 'CSTD_CO_SO', year: 2021, asOf: isoDate(day) })).findings;

test('an initiative is an obligation under the law of 2003 and one of two ways under that of 2022', () => {
  const pairs = sideBySide(under('2021-12-31'), under('2024-12-31'));
  const initiative = pairs.find(({ rule }) => rule === 'initiative-at-unit');
  expect(initiative?.before).toMatchObject({ role: 'must', depth: 0, finding: { verdict: 'not-met' } });
  expect(initiative?.after).toMatchObject({ role: 'alternative', depth: 1, finding: { verdict: 'not-met' } });
  expect(initiative?.differs).toBe(true);
});

test('what only one law asks is absent on the other side; what both answer alike does not differ', () => {
  const pairs = sideBySide(under('2021-12-31'), under('2024-12-31'));
  expect(pairs.find(({ rule }) => rule === 'excellent-or-initiative')).toMatchObject({ before: null, differs: true });
  expect(pairs.filter(({ differs }) => !differs).map(({ rule }) => rule)).toContain('attitude-and-movement');
});

test('under one and the same law nothing differs, and every condition stands once', () => {
  const findings = under('2024-12-31');
  const pairs = sideBySide(findings, findings);
  expect(pairs.every(({ differs }) => !differs)).toBe(true);
  expect(pairs).toHaveLength(conditionLines(findings).length);
});

test('a rule that stands twice in a standard keeps both its lines', () => {
  const [first] = under('2024-12-31');
  if (!first) throw new Error('The standard has no condition');
  expect(sideBySide([first, first], [first])).toHaveLength(2 * conditionLines([first]).length);
});
