import { type PlainDate, isoDate } from '../../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../../kernel/result.ts';
import { type Citation, cite } from '../../law/citation.ts';
import type { LawGap } from '../../law/dated-value.ts';
import { monthsNeeded } from '../clauses/long-service.ts';
import type { AwardCode } from '../award-form.ts';

/** Posts of the province whose row of the Government's table was read (NĐ 98/2023). Other posts are a gap. */
export type LeadingPost =
  | 'deputy-secretary-or-chair-of-province'
  | 'standing-member-or-deputy-chair-of-province'
  | 'head-of-department';

type Rung = readonly [months: number, award: AwardCode];

/** The most months first. Two terms of chair or deputy secretary (8–10 years) lead to Huân chương Độc lập hạng Ba. */
const TABLE: Readonly<Record<LeadingPost, readonly Rung[]>> = {
  'deputy-secretary-or-chair-of-province': [
    [96, 'HC_DOC_LAP_3'],
    [60, 'HC_LAO_DONG_1'],
    [36, 'HC_LAO_DONG_2'],
  ],
  'standing-member-or-deputy-chair-of-province': [[120, 'HC_LAO_DONG_1']],
  'head-of-department': [[180, 'HC_LAO_DONG_1']],
};

/**
 * The order that long service in a post leads to (quá trình cống hiến), or null when the months do not suffice for a row
 * that was read. Women need a third less time unless their age of retirement is the higher one. LawGap outside NĐ 98/2023.
 */
export function longServiceAward(
  post: LeadingPost,
  months: number,
  person: { readonly female: boolean; readonly higherRetirementAge: boolean },
  asOf: PlainDate,
): Result<{ readonly award: AwardCode | null; readonly citation: Citation }, LawGap> {
  if (asOf < isoDate('2024-01-01') || asOf >= isoDate('2025-07-01'))
    return refuse({ code: 'law-gap', what: `long-service/${post}`, asOf });
  const rung = TABLE[post].find(([needed]) => months >= monthsNeeded(needed, person));
  return ok({ award: rung?.[1] ?? null, citation: cite('ND_98_2023', 'Đ6') });
}
