import { expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { hasBegun } from './review-period.ts';

it('a year of achievement begins with its school year, for whoever goes by one', () => {
  expect(hasBegun(2021, isoDate('2020-07-31'))).toBe(false);
  expect(hasBegun(2021, isoDate('2020-08-01'))).toBe(true);
  expect(hasBegun(2021, isoDate('2030-01-01'))).toBe(true);
});
