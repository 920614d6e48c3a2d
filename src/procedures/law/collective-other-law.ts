import { awardsOnDay } from '../../domain/awards/awards-on-day.ts';
import { type Question, check } from '../../domain/awards/check.ts';
import { sameFormOn } from '../../domain/awards/compare.ts';
import type { CollectiveFacts, HouseholdFacts } from '../../domain/awards/facts.ts';
import { moveCollectiveFacts } from '../../domain/awards/moved-collective-facts.ts';
import { type PlainDate, yearOf } from '../../kernel/plain-date.ts';
import type { OtherLaw } from './other-law.ts';

/** The question about a collective or household under the law of another day, as underOtherLaw asks it about people. */
export function collectiveUnderOtherLaw(
  question: Question<CollectiveFacts | HouseholdFacts>,
  asOf: PlainDate,
): OtherLaw {
  const movedBy = Math.min(0, yearOf(asOf) - question.year);
  const year = question.year + movedBy;
  const moved = movedBy === 0 ? question.facts : moveCollectiveFacts(question.facts, movedBy);
  const facts = { ...moved, ...(moved.awards && { awards: awardsOnDay(moved.awards, { year, asOf }) }) };
  const award = sameFormOn(question.award, question.asOf, asOf);
  const answer = award.ok ? check({ ...question, facts, award: award.value, year, asOf }) : award;
  return { asOf, year, movedBy, answer };
}
