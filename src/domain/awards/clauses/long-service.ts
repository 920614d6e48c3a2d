import type { Citation } from '../../law/citation.ts';
import type { AwardCode } from '../award-form.ts';
import type { PersonFacts } from '../facts.ts';
import { type Clause, finding, unknown, when } from './clause.ts';

/**
 * Quá trình cống hiến: the Government's tables of posts and years were read in part only, so the office states for which
 * award the posts suffice; the years of a post count as Luật and NĐ 152/2025 Đ9 say.
 */
export const longService =
  (rule: string, citation: Citation, award: AwardCode): Clause<PersonFacts> =>
  (at) => {
    const { longServiceFor } = at.facts;
    if (longServiceFor === undefined) return finding(at, rule, citation, unknown('longServiceFor'));
    return finding(at, rule, citation, { verdict: when(longServiceFor.includes(award)), evidence: ['longServiceFor'] });
  };

/**
 * Years in leading posts that a woman needs: a third less (NĐ 91/2017 Đ3; NĐ 152/2025 Đ4 k7), unless her age of retirement
 * is the higher one. Months, so that a third of five years is exact.
 */
export function monthsNeeded(
  months: number,
  person: { readonly female: boolean; readonly higherRetirementAge: boolean },
): number {
  return person.female && !person.higherRetirementAge ? Math.ceil((months * 2) / 3) : months;
}
