import type { Plan } from '../../domain/awards/planner/plan.ts';
import { lastDayOfYear } from '../../domain/awards/records-to-facts.ts';
import { sayStep } from '../../words/law.ts';
import { viewExplained } from './explained-view.ts';

/** A plan as JSON: the earliest year, the steps to it, and the answer as the record stands in the first year. */
export const viewPlan = ({ earliest, steps, now, confirmed }: Plan, from: number) => ({
  earliest,
  confirmed,
  steps: steps.map((step) => ({ ...step, ...sayStep(step, lastDayOfYear(step.year)) })),
  now: viewExplained(now, from, lastDayOfYear(from)),
});
