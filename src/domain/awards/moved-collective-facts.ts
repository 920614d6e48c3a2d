import { type PlainDate, addYears } from '../../kernel/plain-date.ts';
import type { CollectiveFacts, HeldAward, HouseholdFacts } from './facts.ts';

const movedAwards = (awards: readonly HeldAward[], years: number): readonly HeldAward[] =>
  awards.map(({ decidedOn, ...award }) => ({
    ...award,
    year: award.year + years,
    ...(decidedOn === undefined ? {} : { decidedOn: addYears(decidedOn, years) }),
  }));

/** The same record of a collective or household so many years later (earlier, when negative), as moveFacts does for people. */
export function moveCollectiveFacts<F extends CollectiveFacts | HouseholdFacts>(facts: F, years: number): F {
  const awards = facts.awards && movedAwards(facts.awards, years);
  if (facts.recipient === 'ho_gia_dinh') return { ...facts, ...(awards && { awards }) };
  const { ratings, members, clusters, foundedOn, dissolvedOn } = facts;
  const day = (date: PlainDate): PlainDate => addYears(date, years);
  const moved = <T extends { readonly year: number }>(list: readonly T[]): readonly T[] =>
    list.map((each) => ({ ...each, year: each.year + years }));
  return {
    ...facts,
    ...(awards && { awards }),
    ...(ratings && { ratings: moved(ratings) }),
    ...(members && { members: moved(members) }),
    ...(clusters && { clusters: moved(clusters) }),
    ...(foundedOn === undefined ? {} : { foundedOn: day(foundedOn) }),
    ...(dissolvedOn === undefined ? {} : { dissolvedOn: day(dissolvedOn) }),
  };
}
