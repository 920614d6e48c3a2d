import { expect, test } from 'vitest';
import { dong, showDong, timesCoefficient } from './money.ts';
import { points, showPoints } from './points.ts';

test('a coefficient times the base salary of 2021 is exact', () => {
  expect(timesCoefficient(dong(1_490_000), points(0.3))).toBe(447_000);
  expect(timesCoefficient(dong(1_490_000), points(0.15))).toBe(223_500);
  expect(() => timesCoefficient(dong(1), points(0.3))).toThrow(/Fraction/);
});

test('money and points are shown as people write them', () => {
  expect(showDong(dong(1_490_000))).toBe('1.490.000 đồng');
  expect(showDong(dong(-500))).toBe('-500 đồng');
  expect(showPoints(points(118.4))).toBe('118,4');
  expect(showPoints(points(1200))).toBe('1.200');
  expect(showPoints(points(-0.05))).toBe('-0,05');
  expect(() => points(0.125)).toThrow(/two decimals/);
});
