import type { AwardCode } from '../award-form.ts';
import type { Facts, HeldAward } from '../facts.ts';

/** Whether an award counts: it was not cancelled. What is only proposed counts for the reviewed year alone. */
const counts = (award: HeldAward, year: number): boolean =>
  award.revoked !== true && award.year <= year && (award.proposed !== true || award.year === year);

/** The awards of some forms that count by a year, with their places in the list. */
export function heldAwards(
  facts: Pick<Facts, 'awards'>,
  codes: readonly AwardCode[],
  year: number,
): readonly { readonly award: HeldAward; readonly ref: string }[] {
  return (facts.awards ?? []).flatMap((award, index) =>
    codes.includes(award.code) && counts(award, year) ? [{ award, ref: `awards/${index}` }] : [],
  );
}

/** The distinct years of awards, the latest first. */
export const yearsOf = (held: readonly { readonly award: HeldAward }[]): number[] =>
  [...new Set(held.map(({ award }) => award.year))].toSorted((a, b) => b - a);
