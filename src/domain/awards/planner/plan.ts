import { type PlainDate, dateFromParts } from '../../../kernel/plain-date.ts';
import { type Result, must, ok } from '../../../kernel/result.ts';
import { type CheckProblem, type Explained, check } from '../check.ts';
import type { CollectiveFacts, PersonFacts } from '../facts.ts';
import { DEFAULT_SETTINGS, type LawSettings } from '../law-settings.ts';
import type { LocalRules } from '../local/local-rules.ts';
import { ladderOf, mayTake } from './ladder.ts';
import { type PlanStep, openSteps, withStep, withSteps } from './step.ts';

type Subject = PersonFacts | CollectiveFacts;

export type PlanQuestion<F extends Subject = Subject> = {
  readonly facts: F;
  readonly award: string;
  /** The first year that can still be shaped: what is on record for it stays. */
  readonly from: number;
  /** How many years to look ahead. */
  readonly horizon: number;
  readonly settings?: LawSettings;
  /** What the province lays over the law of each year; null: nothing. */
  readonly local?: LocalRules | null;
};

export type Plan = {
  /** The earliest year of achievement in which the award can be met; null when not within the horizon. */
  readonly earliest: number | null;
  /** What must come true, year by year; nothing in it can be left out. */
  readonly steps: readonly PlanStep[];
  /** The answer as the record stands in the first year: which condition breaks where. */
  readonly now: Explained;
  /** False when the law of the promised year was not compared with its text. */
  readonly confirmed: boolean;
};

const endOf = (year: number): PlainDate => must(dateFromParts({ year, month: 12, day: 31 }));

type Judge = (facts: Subject, award: string, year: number) => boolean;

type Reading = { readonly settings: LawSettings; readonly local: LocalRules | null };

const judgeWith =
  (reading: Reading): Judge =>
  (facts, award, year) => {
    const answer = check({ facts, award, year, asOf: endOf(year), ...reading });
    return answer.ok && answer.value.bare === 'met';
  };

/** Everything that a very good year brings: its open steps, then each rung of the ladder that the record now meets. */
function bestYear(facts: Subject, award: string, year: number, judge: Judge): PlanStep[] {
  const steps = openSteps(facts, year);
  let grown = withSteps(facts, steps);
  for (const rung of ladderOf(facts)) {
    if (rung.code === award) break;
    if (mayTake(rung, grown.awards ?? [], year) && judge(grown, rung.code, year)) {
      const step: PlanStep = { kind: 'award', year, code: rung.code };
      steps.push(step);
      grown = withStep(grown, step);
    }
  }
  return steps;
}

/** Whether the award is met in the year with these steps, and every award among them in its own year. */
function holdsWith(facts: Subject, award: string, year: number, steps: readonly PlanStep[], judge: Judge): boolean {
  if (!judge(withSteps(facts, steps), award, year)) return false;
  return steps.every((step) => {
    if (step.kind !== 'award') return true;
    const before = steps.filter((other) => other !== step && other.year <= step.year);
    return judge(withSteps(facts, before), step.code, step.year);
  });
}

/** Leaves out, the dearest and latest first, every step without which the plan still holds. */
function prune(facts: Subject, award: string, year: number, steps: readonly PlanStep[], judge: Judge): PlanStep[] {
  let kept = [...steps];
  for (const step of steps.toReversed()) {
    const without = kept.filter((other) => other !== step);
    if (holdsWith(facts, award, year, without, judge)) kept = without;
  }
  return kept;
}

/**
 * The earliest year in which a person or collective can meet an award by merit and chain, if every open year goes as well
 * as it can, and the fewest steps that lead there. Sudden deeds, movements and long service are not planned.
 * Problems are those of `check` for the first year.
 */
export function plan(question: PlanQuestion): Result<Plan, CheckProblem> {
  const { award, from, horizon } = question;
  const reading: Reading = { settings: question.settings ?? DEFAULT_SETTINGS, local: question.local ?? null };
  // The reviews to come are taken to confirm the qualitative standards: a plan is about what can be counted.
  const facts: Subject = { ...question.facts, reviewedByUnit: true };
  const now = check({ facts: question.facts, award, year: from, asOf: endOf(from), ...reading });
  if (!now.ok) return now;
  const judge = judgeWith(reading);
  const steps: PlanStep[] = [];
  for (let year = from; year < from + horizon; year += 1) {
    steps.push(...bestYear(withSteps(facts, steps), award, year, judge));
    const answer = check({ facts: withSteps(facts, steps), award, year, asOf: endOf(year), ...reading });
    if (answer.ok && answer.value.bare === 'met') {
      return ok({
        earliest: year,
        steps: prune(facts, award, year, steps, judge),
        now: now.value,
        confirmed: answer.value.confirmed,
      });
    }
  }
  return ok({ earliest: null, steps: [], now: now.value, confirmed: now.value.confirmed });
}

/** What must be registered in a year: the steps of that year. */
export const stepsOf = (made: Plan, year: number): PlanStep[] => made.steps.filter((step) => step.year === year);
