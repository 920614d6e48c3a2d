import type { Citation } from '../../law/citation.ts';
import type { CollectiveFacts, PersonFacts, Rating } from '../facts.ts';
import { type Clause, finding, refsTo, unknown, when } from './clause.ts';

const ORDER: Readonly<Record<Rating, number>> = { KHONG_HT: 0, HT: 1, HT_TOT: 2, HT_XUAT_SAC: 3 };

export const atLeast = (rating: Rating, least: Rating): boolean => ORDER[rating] >= ORDER[least];

/** The rating of a year, or undefined when it is not known. */
export const ratingOf = (facts: Pick<PersonFacts, 'ratings'>, year: number): Rating | undefined =>
  facts.ratings?.find((record) => record.year === year)?.rating;

/** Rated at least so in the reviewed year. */
export const ratedAtLeast =
  <F extends PersonFacts | CollectiveFacts>(rule: string, citation: Citation, least: Rating): Clause<F> =>
  (at) => {
    const rating = ratingOf(at.facts, at.year);
    if (rating === undefined) return finding(at, rule, citation, unknown(`ratings/${at.year}`));
    return finding(at, rule, citation, {
      verdict: when(atLeast(rating, least)),
      expected: { name: 'rating-at-least', value: least },
      actual: { name: 'rating', value: rating },
      evidence: refsTo('ratings', at.facts.ratings ?? [], (record) => record.year === at.year),
    });
  };
