import { expect, test } from 'vitest';
import { points } from '../../kernel/points.ts';
import { type TargetOutcome, summariseTargets, targetOutcome } from './target.ts';

const target = (plan: number, actual: number, lowerIsBetter = false) => ({
  name: 'Chỉ tiêu',
  measure: '%',
  plan: points(plan),
  actual: points(actual),
  lowerIsBetter,
});

test.each<[number, number, boolean, TargetOutcome]>([
  [148, 151.2, false, 'exceeded'],
  [85, 85, false, 'met'],
  [75, 68.4, false, 'not-met'],
  [1.2, 1.05, true, 'exceeded'],
  [1.2, 1.2, true, 'met'],
  [1.2, 1.21, true, 'not-met'],
  [0, -0.01, false, 'not-met'],
])('plan %d, actual %d, lower is better %s: %s', (plan, actual, lower, outcome) => {
  expect(targetOutcome(target(plan, actual, lower))).toBe(outcome);
});

test('met counts those met or exceeded', () => {
  const targets = [target(10, 11), target(10, 10), target(10, 9), target(10, 9, true)];
  expect(summariseTargets(targets)).toEqual({ total: 4, met: 3, exceeded: 2, notMet: 1 });
  expect(summariseTargets([])).toEqual({ total: 0, met: 0, exceeded: 0, notMet: 0 });
});
