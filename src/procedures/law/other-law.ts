import { awardsOnDay } from '../../domain/awards/awards-on-day.ts';
import { type CheckProblem, type Explained, type Question, check } from '../../domain/awards/check.ts';
import { sameFormOn } from '../../domain/awards/compare.ts';
import type { PersonFacts } from '../../domain/awards/facts.ts';
import { moveFacts } from '../../domain/awards/moved-facts.ts';
import { type PlainDate, yearOf } from '../../kernel/plain-date.ts';
import type { Result } from '../../kernel/result.ts';

/** The same record under the law of another day. */
export type OtherLaw = {
  readonly asOf: PlainDate;
  readonly year: number;
  /** By how many years the record was moved; 0: it stands as it is. */
  readonly movedBy: number;
  readonly answer: Result<Explained, CheckProblem>;
};

/**
 * The question under the law of another day. Under the law of a year before that of the achievement the whole record is
 * moved back with its years; the answer says by how many.
 */
export function underOtherLaw(question: Question<PersonFacts>, asOf: PlainDate): OtherLaw {
  const movedBy = Math.min(0, yearOf(asOf) - question.year);
  const year = question.year + movedBy;
  const moved = movedBy === 0 ? question.facts : moveFacts(question.facts, movedBy);
  const facts = { ...moved, ...(moved.awards && { awards: awardsOnDay(moved.awards, { year, asOf }) }) };
  const award = sameFormOn(question.award, question.asOf, asOf);
  const answer = award.ok ? check({ ...question, facts, award: award.value, year, asOf }) : award;
  return { asOf, year, movedBy, answer };
}
