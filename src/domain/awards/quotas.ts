import { type PlainDate, isoDate } from '../../kernel/plain-date.ts';
import { type Result, ok } from '../../kernel/result.ts';
import { type Citation, cite } from '../law/citation.ts';
import { type DatedValue, type LawGap, datedValue, valueAt } from '../law/dated-value.ts';
import type { Rating } from './facts.ts';

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

/** Whose ratings a ceiling bounds: viên chức of a public service unit, or civil servants of an administrative body. */
export type RatedStaff = 'su_nghiep' | 'hanh_chinh';

/** The day before the newspapers' account of NĐ 335/2025 begins: its text was not read, so that it confirms nothing. */
const BEFORE_335 = isoDate('2025-12-31');

/**
 * Hoàn thành xuất sắc nhiệm vụ: at most 20 % of those rated good (hoàn thành tốt), within one body and each group of
 * like duties. Before these decrees the number stood in rules of the Party that we do not hold: a gap.
 */
export const EXCELLENT_SHARE: Readonly<Record<RatedStaff, DatedValue<number>>> = {
  su_nghiep: datedValue('quota/HT_XUAT_SAC/vien_chuc', [
    { from: isoDate('2026-07-01'), value: 20, citation: cite('ND_233_2026', 'Đ12 k6 a'), confidence: 'text' },
  ]),
  hanh_chinh: datedValue(
    'quota/HT_XUAT_SAC/cong_chuc',
    [{ from: isoDate('2026-01-01'), value: 20, citation: cite('ND_335_2025', 'Đ20 k5 a'), confidence: 'secondary' }],
    BEFORE_335,
  ),
};

/** A public service unit that is itself rated excellent may go up to 25 % of those rated good. */
export const EXCELLENT_SHARE_OF_EXCELLENT_UNIT: DatedValue<number> = datedValue('quota/HT_XUAT_SAC/don_vi_xuat_sac', [
  { from: isoDate('2026-07-01'), value: 25, citation: cite('ND_233_2026', 'Đ12 k6 b'), confidence: 'text' },
]);

/** Public service units rated excellent: at most 20 % of those rated good by the same authority. */
const EXCELLENT_UNITS_SHARE: DatedValue<number> = datedValue('quota/HT_XUAT_SAC/don_vi', [
  { from: isoDate('2026-07-01'), value: 20, citation: cite('ND_233_2026', 'Đ7 k7 a'), confidence: 'text' },
]);

/** Under so many units below an authority, one of them may be excellent whatever the share. */
const FEW_UNITS = 5;

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

/** Ratings of one body in one year, counted. Rated good: hoàn thành tốt itself, the excellent ones not among them. */
export type RatedCounts = { readonly good: number; readonly excellent: number };

/** The staff of one body, with the body's own rating; null while it is not known. */
export type RatedBody = RatedCounts & { readonly staff: RatedStaff; readonly unitRating: Rating | null };

/**
 * Those rated excellent in one body beside their ceiling on a day; LawGap before the decrees. Groups of like duties are
 * not on record: the body is looked at as one.
 */
export function excellentCheck(
  { staff, good, excellent, unitRating }: RatedBody,
  asOf: PlainDate,
  rounding: QuotaRounding = 'down',
): Result<QuotaCheck, LawGap> {
  const raised = staff === 'su_nghiep' && unitRating === 'HT_XUAT_SAC';
  const quota = raised ? EXCELLENT_SHARE_OF_EXCELLENT_UNIT : EXCELLENT_SHARE[staff];
  return quotaCheck(quota, { total: good, holders: excellent }, asOf, rounding);
}

/**
 * Public service units rated excellent beside their ceiling; `all` is how many units the authority has below it. Where
 * they are fewer than five, one may be excellent (NĐ 233/2026 Đ7 k7 c). The 25 % of k7 b is the authority's own choice
 * and not taken for granted.
 */
export function excellentUnitsCheck(
  { good, excellent, all }: RatedCounts & { readonly all: number },
  asOf: PlainDate,
  rounding: QuotaRounding = 'down',
): Result<QuotaCheck, LawGap> {
  const share = quotaCheck(EXCELLENT_UNITS_SHARE, { total: good, holders: excellent }, asOf, rounding);
  if (!share.ok || all >= FEW_UNITS) return share;
  const citation = cite('ND_233_2026', 'Đ7 k7 c');
  return ok({ ...share.value, limit: 1, within: excellent <= 1, citation });
}
