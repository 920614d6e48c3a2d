import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { must } from '../../kernel/result.ts';
import { cite } from '../law/citation.ts';
import { EMULATION_FIGHTER_SHARE, STATE_FLAG_SHARE, quotaCheck } from './quotas.ts';

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
