import { describe, expect, test } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { dayShown, isInYear, nameForYear, sameButForYear } from './cluster-year.ts';

describe('the year of a cluster', () => {
  const began = [isoDate('2025-07-01'), isoDate('2025-09-01')];

  test.each([
    ['its own year: today', 2025, '2025-10-05', '2025-10-05'],
    ['its own year, before it begins: its first day', 2025, '2025-03-01', '2025-07-01'],
    ['a year that is over: its last day', 2025, '2026-11-24', '2025-12-31'],
    ['a year to come: its last day, when its members stand', 2025, '2024-12-20', '2025-12-31'],
  ])('in %s', (_, year, today, shown) => {
    expect(dayShown(year, began, isoDate(today))).toBe(isoDate(shown));
  });

  test('without any member it is shown today', () => {
    expect(dayShown(2025, [], isoDate('2025-10-05'))).toBe(isoDate('2025-10-05'));
  });

  test('days of members lie in the year, or in the next for a school year', () => {
    expect(['2024-12-31', '2025-01-01', '2026-12-31', '2027-01-01'].map((day) => isInYear(isoDate(day), 2025))).toEqual(
      [false, true, true, false],
    );
  });

  test.each([
    ['Cụm thi đua huyện, thành phố năm 2021', 'CỤM THI ĐUA HUYỆN, THÀNH PHỐ NĂM 2022', true],
    ['Khối trường học 2020-2021', 'Khối trường học 2021–2022', true],
    ['Khối thi đua số 1', 'Khối thi đua số 1 năm 2022', true],
    ['Cụm số 1 năm 2021', 'Cụm số 2 năm 2022', false],
  ])('%s and %s: the same cluster %s', (one, other, same) => {
    expect(sameButForYear(one, other)).toBe(same);
  });

  test('a name for the next year', () => {
    expect(nameForYear('Cụm thi đua huyện, thành phố năm 2021', 2022)).toBe('Cụm thi đua huyện, thành phố năm 2022');
    expect(nameForYear('Khối thi đua số 1', 2022)).toBe('Khối thi đua số 1');
  });
});
