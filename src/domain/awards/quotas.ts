import { type PlainDate, isoDate } from '../../kernel/plain-date.ts';
import { type Result, ok } from '../../kernel/result.ts';
import { type Citation, cite } from '../law/citation.ts';
import { type DatedValue, type LawGap, datedValue, valueAt } from '../law/dated-value.ts';

/**
 * Chiến sĩ thi đua cơ sở: at most 15 % of the holders of Lao động tiên tiến or Chiến sĩ tiên tiến, per review and unit
 * list. The cap ended with the law of 2003: from 1/1/2024 there is none, which is a gap here, not a hundred per cent.
 */
export const EMULATION_FIGHTER_SHARE: DatedValue<number> = datedValue('quota/CSTD_CO_SO', [
  { from: isoDate('2014-07-01'), value: 15, citation: cite('ND_65_2014', 'Đ5'), confidence: 'secondary' },
  { from: isoDate('2017-10-01'), value: 15, citation: cite('ND_91_2017', 'Đ9 k3'), confidence: 'text' },
  { from: isoDate('2024-01-01'), value: null, citation: cite('LUAT_06_2022', 'Đ23'), confidence: 'text' },
]);

/** Cờ thi đua của Chính phủ: at most 20 % of the collectives that meet the standard of the ministry's or province's flag. */
export const STATE_FLAG_SHARE: DatedValue<number> = datedValue(
  'quota/CO_TD_CHINH_PHU',
  [
    { from: isoDate('2014-07-01'), value: 20, citation: cite('ND_65_2014', 'Đ6'), confidence: 'secondary' },
    { from: isoDate('2017-10-01'), value: 20, citation: cite('ND_91_2017', 'Đ11'), confidence: 'text' },
  ],
  // Luật 06/2022 Đ25 k4 leaves it to the Government; NĐ 98 and NĐ 152 were not read there.
  isoDate('2023-12-31'),
);

/** How a share that is not a whole number of people is read: no text says. Down is the strict reading of "không quá". */
export type QuotaRounding = 'down' | 'nearest' | 'up';

/** The most holders that a percentage of a number of people allows, in whole people and without floats. */
function sharedAmong(total: number, percent: number, rounding: QuotaRounding): number {
  const hundredths = total * percent;
  switch (rounding) {
    case 'down':
      return Math.floor(hundredths / 100);
    case 'nearest':
      return Math.floor((hundredths + 50) / 100);
    case 'up':
      return Math.ceil(hundredths / 100);
  }
}

export type QuotaCheck = {
  readonly limit: number;
  readonly holders: number;
  readonly within: boolean;
  readonly percent: number;
  readonly citation: Citation;
  readonly confirmed: boolean;
};

/** Whether so many holders stay within a quota of so many people on a day; LawGap where the law of the day has none. */
export function quotaCheck(
  quota: DatedValue<number>,
  counts: { readonly total: number; readonly holders: number },
  asOf: PlainDate,
  rounding: QuotaRounding = 'down',
): Result<QuotaCheck, LawGap> {
  const share = valueAt(quota, asOf);
  if (!share.ok) return share;
  const { value: percent, citation, confirmed } = share.value;
  const limit = sharedAmong(counts.total, percent, rounding);
  return ok({ limit, holders: counts.holders, within: counts.holders <= limit, percent, citation, confirmed });
}
