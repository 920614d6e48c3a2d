import type { AwardCode } from '../award-form.ts';
import type { CollectiveFacts, PersonFacts } from '../facts.ts';

/** An award that others rest on: how many years must lie between two of them, or whether it is given once. */
export type Rung = { readonly code: AwardCode; readonly again: number | 'once' };

const PERSON: readonly Rung[] = [
  { code: 'CSTD_CO_SO', again: 1 },
  { code: 'BK_BO_TINH', again: 2 },
  { code: 'CSTD_BO_TINH', again: 1 },
  { code: 'BK_TTCP', again: 'once' },
];

const COLLECTIVE: readonly Rung[] = [
  { code: 'TT_LDXS', again: 1 },
  { code: 'CO_TD_BO_TINH', again: 1 },
  { code: 'CO_TD_CHINH_PHU', again: 1 },
  { code: 'BK_BO_TINH', again: 2 },
  { code: 'BK_TTCP', again: 'once' },
];

const LABOUR: readonly Rung[] = (['HC_LAO_DONG_3', 'HC_LAO_DONG_2', 'HC_LAO_DONG_1'] as const).map((code) => ({
  code,
  again: 'once',
}));
const DEFENCE: readonly Rung[] = (['HC_BVTQ_3', 'HC_BVTQ_2', 'HC_BVTQ_1'] as const).map((code) => ({
  code,
  again: 'once',
}));
const INDEPENDENCE: readonly Rung[] = (['HC_DOC_LAP_3', 'HC_DOC_LAP_2', 'HC_DOC_LAP_1'] as const).map((code) => ({
  code,
  again: 'once',
}));
const MILITARY: readonly Rung[] = (['HC_QUAN_CONG_3', 'HC_QUAN_CONG_2', 'HC_QUAN_CONG_1'] as const).map((code) => ({
  code,
  again: 'once',
}));

/** The awards on which others rest, the lowest first, for a kind of subject. */
export function ladderOf(facts: PersonFacts | CollectiveFacts): readonly Rung[] {
  const armed = facts.group === 'vu_trang';
  if (facts.recipient === 'ca_nhan') return [...PERSON, ...(armed ? DEFENCE : LABOUR)];
  return armed ? [...COLLECTIVE, ...DEFENCE, ...MILITARY] : [...COLLECTIVE, ...LABOUR, ...INDEPENDENCE];
}

/** Whether a rung may be taken again in a year: never two in a year, and not sooner than its interval. */
export function mayTake(
  rung: Rung,
  taken: readonly { readonly code: AwardCode; readonly year: number }[],
  year: number,
): boolean {
  const years = taken.filter(({ code }) => code === rung.code).map((award) => award.year);
  if (rung.again === 'once') return years.length === 0;
  const { again } = rung;
  return years.every((before) => year - before >= again);
}
