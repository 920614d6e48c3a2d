import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  dateFromParts,
  isoDate,
  parseIsoDate,
  partsOf,
  toIsoDate,
  toPaperDate,
  toScreenDate,
  weekdayOf,
  type PlainDate,
} from './plain-date.ts';

const anyDate = fc.integer({ min: -700_000, max: 2_900_000 }).map((n) => n as PlainDate);

describe('PlainDate', () => {
  test('agrees with the calendar of the platform on every day', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const platform = new Date(date * 86_400_000);
        expect(partsOf(date)).toEqual({
          year: platform.getUTCFullYear(),
          month: platform.getUTCMonth() + 1,
          day: platform.getUTCDate(),
        });
        expect(weekdayOf(date) % 7).toBe(platform.getUTCDay());
        expect(isoDate(toIsoDate(date))).toBe(date);
      }),
    );
  });

  test.each(['2021-02-29', '2021-13-01', '2021-00-10', '2021-04-31', '28/10/2021', '2021-1-1', ''])(
    'refuses %s',
    (text) => {
      expect(parseIsoDate(text)).toEqual({ ok: false, problem: { code: 'bad-date', given: text } });
    },
  );

  test('refuses fractions', () => {
    expect(dateFromParts({ year: 2021, month: 1.5, day: 1 }).ok).toBe(false);
  });

  test('papers write a zero before days below 10 and months 1 and 2 only', () => {
    expect(toPaperDate(isoDate('2021-02-05'))).toBe('ngày 05 tháng 02 năm 2021');
    expect(toPaperDate(isoDate('2021-03-15'))).toBe('ngày 15 tháng 3 năm 2021');
    expect(toScreenDate(isoDate('2021-03-05'))).toBe('05/03/2021');
  });

  test('adding months keeps to the end of a shorter month', () => {
    expect(toIsoDate(addMonths(isoDate('2021-01-31'), 1))).toBe('2021-02-28');
    expect(toIsoDate(addMonths(isoDate('2021-01-31'), -2))).toBe('2020-11-30');
    expect(toIsoDate(addYears(isoDate('2020-02-29'), 1))).toBe('2021-02-28');
    expect(toIsoDate(addDays(isoDate('2020-12-31'), 1))).toBe('2021-01-01');
  });
});
