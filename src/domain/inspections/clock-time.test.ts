import { expect, test } from 'vitest';
import { must } from '../../kernel/result.ts';
import { minutesOf, parseClockTime, showClockTime } from './clock-time.ts';

test.each([
  ['8h', '08:00'],
  ['8h00', '08:00'],
  ['8:05', '08:05'],
  ['08:00', '08:00'],
  ['08 giờ 30', '08:30'],
  ['23 giờ 59 phút', '23:59'],
  ['8 GIỜ', '08:00'],
])('%s is %s', (typed, shown) => {
  expect(showClockTime(must(parseClockTime(typed)))).toBe(shown);
});

test.each(['', '8', '24:00', '8:60', '8:', '8h5', 'sáng', '8:00 9:00', '-1:00'])('"%s" is no time', (typed) => {
  expect(parseClockTime(typed).ok).toBe(false);
});

test('times compare by their minutes', () => {
  expect(minutesOf({ hour: 8, minute: 5 })).toBe(485);
});
