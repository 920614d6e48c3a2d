import { expect, test } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { periodName } from '../../words/reports.ts';
import { defaultPeriod, monthsOf, periodText } from './period.ts';

const today = isoDate('2026-11-24');

test.each([
  ['2026-03-02', '01/01/2026', '24/11/2026'],
  ['2021-10-15', '01/01/2021', '31/10/2021'],
  ['2021-10-31', '01/01/2021', '31/10/2021'],
  ['2021-11-01', '01/01/2021', '31/12/2021'],
])('newest decision %s: from %s to %s', (latest, from, to) => {
  expect(periodText(defaultPeriod(isoDate(latest), today))).toEqual({ from, to });
});

test('without any decision it is this year so far', () => {
  expect(periodText(defaultPeriod(null, today))).toEqual({ from: '01/01/2026', to: '24/11/2026' });
});

test('periods are called as people call them', () => {
  const name = ({ from, to }: ReturnType<typeof monthsOf>) => periodName(from, to).vi;
  expect(name(monthsOf(2021, 10))).toBe('10 tháng đầu năm 2021');
  expect(name(monthsOf(2021, 12))).toBe('năm 2021');
  expect(name(monthsOf(2024, 2))).toBe('2 tháng đầu năm 2024');
  expect(name({ from: isoDate('2021-01-01'), to: isoDate('2021-10-28') })).toBe(
    'kỳ từ ngày 01/01/2021 đến ngày 28/10/2021',
  );
});
