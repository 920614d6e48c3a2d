import { expect, test } from 'vitest';
import { isoDate } from '../kernel/plain-date.ts';
import { periodName } from './inspections.ts';

test.each([
  ['2021-01-01', '2021-10-28', '10 tháng đầu năm 2021'],
  ['2021-01-01', '2021-12-31', 'năm 2021'],
  ['2021-01-01', '2021-12-30', '12 tháng đầu năm 2021'],
  ['2020-12-01', '2021-10-28', 'kỳ từ ngày 01/12/2020 đến ngày 28/10/2021'],
  ['2020-01-01', '2021-10-28', 'kỳ từ ngày 01/01/2020 đến ngày 28/10/2021'],
])('the period %s to %s is called %s', (from, to, name) => {
  expect(periodName(isoDate(from), isoDate(to)).vi).toBe(name);
});
