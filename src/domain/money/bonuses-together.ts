import type { Dong } from '../../kernel/money.ts';
import { type PlainDate, isoDate } from '../../kernel/plain-date.ts';
import type { AwardKind } from '../awards/award-form.ts';
import { type Citation, cite } from '../law/citation.ts';

/** An award of one recipient with its money, among others decided at the same time. */
export type BonusClaim = {
  readonly id: string;
  readonly kind: AwardKind;
  readonly amount: Dong;
  /** The year or years for which it was given: equal texts are one period. */
  readonly period: string;
  /** The achievement, where it is told apart from the period (a thematic or sudden one). */
  readonly achievement?: string;
};

export type PaidClaim = {
  readonly claim: BonusClaim;
  readonly paid: boolean;
  /** The claim that is paid in its place. */
  readonly paidInstead?: string;
  readonly citation: Citation;
};

/** Titles and flags are titles; everything else is a form of commendation. */
const isTitle = (kind: AwardKind): boolean => kind === 'danh_hieu_thi_dua' || kind === 'co_thi_dua';

type Places = { readonly same: Citation; readonly each: Citation; readonly both: Citation };

/** NĐ 91/2017 says it all in one clause; NĐ 98/2023 was read without clause numbers; NĐ 152/2025 has one for each case. */
function placesOn(decidedOn: PlainDate): Places {
  if (decidedOn >= isoDate('2025-07-01')) {
    const nd152 = (clause: string): Citation => cite('ND_152_2025', `Đ49 ${clause}`);
    return { same: nd152('k5'), each: nd152('k6'), both: nd152('k7') };
  }
  const place = decidedOn < isoDate('2024-01-01') ? cite('ND_91_2017', 'Đ66 k2') : cite('ND_98_2023', 'Đ53');
  return { same: place, each: place, both: place };
}

const groupKey = ({ kind, period, achievement }: BonusClaim): string =>
  JSON.stringify([isTitle(kind), period, achievement ?? '']);

/**
 * Which of several awards decided at one time are paid: of titles for one period only the highest; titles for different
 * periods each; a title and a form both; forms for different periods and achievements each. Two forms for one
 * achievement are not lawful, and only the highest is paid. The order of claims is kept.
 */
export function bonusesTogether(claims: readonly BonusClaim[], decidedOn: PlainDate): readonly PaidClaim[] {
  const places = placesOn(decidedOn);
  const highest = new Map<string, BonusClaim>();
  for (const claim of claims) {
    const best = highest.get(groupKey(claim));
    if (!best || claim.amount > best.amount) highest.set(groupKey(claim), claim);
  }
  const mixed = claims.some(({ kind }) => isTitle(kind)) && claims.some(({ kind }) => !isTitle(kind));
  return claims.map((claim): PaidClaim => {
    const best = highest.get(groupKey(claim));
    if (best && best.id !== claim.id) return { claim, paid: false, paidInstead: best.id, citation: places.same };
    return { claim, paid: true, citation: mixed ? places.both : places.each };
  });
}
