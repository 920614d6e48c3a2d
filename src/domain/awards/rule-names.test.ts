import { describe, expect, it } from 'vitest';
import { must } from '../../kernel/result.ts';
import type { Finding } from '../law/verdict.ts';
import { probes } from './cases/coverage.ts';
import { check } from './check.ts';
import { RULE_NAMES } from './rule-names.data.ts';
import { STANDARDS } from './standards.ts';

const namesIn = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ rule, parts = [] }) => [rule, ...namesIn(parts)]);

/** Conditions that show only for those whom they concern: after a move, in long training, heads of units, taxpayers. */
const FOR_SOME = [
  'former-unit-agrees',
  'long-training-good-result',
  'headed-unit-done-well',
  'headed-unit-done-excellently',
  'excellent-with-unit',
  'taxes-confirmed',
];

describe('the names of rules', () => {
  it('are exactly those that the standards use', () => {
    const used = STANDARDS.flatMap(({ code, recipient, from }) =>
      probes(recipient).flatMap((facts) =>
        namesIn(must(check({ facts, award: code, year: 2000, asOf: from })).findings),
      ),
    );
    expect([...new Set([...used, ...FOR_SOME])].toSorted()).toEqual([...RULE_NAMES].toSorted());
  });
});
