import type { AwardCode } from '../award-form.ts';
import type { Facts, HeldAward } from '../facts.ts';

/** Whether an award counts: it was not cancelled. What is only proposed counts for the reviewed year alone. */
const counts = (award: HeldAward, year: number): boolean =>
  award.revoked !== true && award.year <= year && (award.proposed !== true || award.year === year);

/** The awards of some forms that count by a year, with their places in the list. */
export function heldAwards(
  { awards = [] }: Pick<Facts, 'awards'>,
  codes: readonly AwardCode[],
  year: number,
): readonly { readonly award: HeldAward; readonly ref: string }[] {
  const held: { award: HeldAward; ref: string }[] = [];
  awards.forEach((award, index) => {
    if (codes.includes(award.code) && counts(award, year)) held.push({ award, ref: `awards/${index}` });
  });
  return held;
}

/** The distinct years of awards, the latest first. */
export const yearsOf = (held: readonly { readonly award: HeldAward }[]): number[] =>
  [...new Set(held.map(({ award }) => award.year))].toSorted((a, b) => b - a);
