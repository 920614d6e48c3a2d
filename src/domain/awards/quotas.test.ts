import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { must } from '../../kernel/result.ts';
import { cite } from '../law/citation.ts';
import {
  EMULATION_FIGHTER_SHARE,
  STATE_FLAG_SHARE,
  excellentCheck,
  excellentUnitsCheck,
  quotaCheck,
} from './quotas.ts';

const DAY_2021 = isoDate('2021-12-20');

describe('a quota', () => {
  it('of 15 % allows 15 of 100, not 16', () => {
    expect(must(quotaCheck(EMULATION_FIGHTER_SHARE, { total: 100, holders: 15 }, DAY_2021))).toEqual({
      limit: 15,
      holders: 15,
      within: true,
      percent: 15,
      citation: cite('ND_91_2017', 'Đ9 k3'),
      confirmed: true,
    });
    expect(must(quotaCheck(EMULATION_FIGHTER_SHARE, { total: 100, holders: 16 }, DAY_2021)).within).toBe(false);
  });

  it.each([
    [9, 1, 1, 2], // 1.35
    [10, 1, 2, 2], // 1.5
    [11, 1, 2, 2], // 1.65
    [20, 3, 3, 3],
    [0, 0, 0, 0],
  ])('of %d people: %d read downwards, %d to the nearest, %d upwards', (total, down, nearest, up) => {
    const limit = (rounding?: 'down' | 'nearest' | 'up') =>
      must(quotaCheck(EMULATION_FIGHTER_SHARE, { total, holders: 0 }, DAY_2021, rounding)).limit;
    expect([limit(), limit('down'), limit('nearest'), limit('up')]).toEqual([down, down, nearest, up]);
  });

  it('that ended is a gap, and one not read again is unconfirmed', () => {
    const asOf = isoDate('2024-01-01');
    expect(quotaCheck(EMULATION_FIGHTER_SHARE, { total: 100, holders: 15 }, asOf)).toEqual({
      ok: false,
      problem: { code: 'law-gap', what: 'quota/CSTD_CO_SO', asOf },
    });
    expect(must(quotaCheck(STATE_FLAG_SHARE, { total: 10, holders: 2 }, DAY_2021)).confirmed).toBe(true);
    expect(must(quotaCheck(STATE_FLAG_SHARE, { total: 10, holders: 2 }, asOf)).confirmed).toBe(false);
  });
});

describe('the ceiling of excellent ratings', () => {
  const JULY_2026 = isoDate('2026-07-01');
  const counts = { good: 20, excellent: 5 };

  it('of viên chức is 20 % of those rated good, 25 % in a unit that is excellent itself', () => {
    expect(must(excellentCheck({ staff: 'su_nghiep', ...counts, unitRating: null }, JULY_2026))).toEqual({
      limit: 4,
      holders: 5,
      within: false,
      percent: 20,
      citation: cite('ND_233_2026', 'Đ12 k6 a'),
      confirmed: true,
    });
    expect(must(excellentCheck({ staff: 'su_nghiep', ...counts, unitRating: 'HT_TOT' }, JULY_2026)).limit).toBe(4);
    expect(must(excellentCheck({ staff: 'su_nghiep', ...counts, unitRating: 'HT_XUAT_SAC' }, JULY_2026))).toMatchObject(
      {
        limit: 5,
        within: true,
        percent: 25,
        citation: cite('ND_233_2026', 'Đ12 k6 b'),
      },
    );
  });

  it('of civil servants is known from newspapers only: never confirmed, and never raised', () => {
    const civil = { staff: 'hanh_chinh', ...counts, unitRating: 'HT_XUAT_SAC' } as const;
    expect(must(excellentCheck(civil, isoDate('2026-01-01')))).toMatchObject({
      limit: 4,
      percent: 20,
      confirmed: false,
      citation: { instrument: 'ND_335_2025' },
    });
    expect(excellentCheck(civil, isoDate('2025-12-31')).ok).toBe(false);
  });

  it('is a gap before the decree, and rounds as the office settled', () => {
    const asked = { staff: 'su_nghiep', good: 8, excellent: 2, unitRating: null } as const;
    expect(excellentCheck(asked, isoDate('2026-06-30'))).toMatchObject({
      ok: false,
      problem: { code: 'law-gap', what: 'quota/HT_XUAT_SAC/vien_chuc' },
    });
    const limits = (['down', 'nearest', 'up'] as const).map((way) => must(excellentCheck(asked, JULY_2026, way)).limit);
    expect(limits).toEqual([1, 2, 2]); // 1.6
  });

  it('of units is 20 % of the good ones, and one where there are fewer than five', () => {
    const units = (all: number, good: number, excellent: number) =>
      must(excellentUnitsCheck({ all, good, excellent }, JULY_2026));
    expect(units(12, 10, 2)).toMatchObject({ limit: 2, within: true, citation: cite('ND_233_2026', 'Đ7 k7 a') });
    expect(units(12, 10, 3).within).toBe(false);
    expect(units(5, 4, 1)).toMatchObject({ limit: 0, within: false });
    expect(units(4, 3, 1)).toMatchObject({ limit: 1, within: true, citation: cite('ND_233_2026', 'Đ7 k7 c') });
    expect(units(4, 2, 2)).toMatchObject({ limit: 1, within: false });
    expect(must(excellentUnitsCheck({ all: 9, good: 8, excellent: 2 }, JULY_2026, 'up')).limit).toBe(2);
    expect(excellentUnitsCheck({ all: 4, good: 3, excellent: 1 }, isoDate('2026-06-30')).ok).toBe(false);
  });
});
