import type { AwardCode } from '../award-form.ts';
import { unitsHeadedIn } from '../clauses/headship.ts';
import type { CollectiveFacts, HeldAward, Initiative, PersonFacts } from '../facts.ts';

/** What must come true in a year: a rating, that of the unit one heads, an initiative, a share of titled members, a cluster led, an award received. */
export type PlanStep =
  | { readonly kind: 'rating'; readonly year: number }
  | { readonly kind: 'unit-rating'; readonly year: number }
  | { readonly kind: 'initiative'; readonly year: number; readonly scope: Initiative['scope'] }
  | { readonly kind: 'members'; readonly year: number }
  | { readonly kind: 'cluster'; readonly year: number }
  | { readonly kind: 'award'; readonly year: number; readonly code: AwardCode };

/** Units that somebody heads in a year and whose rating of that year is not on record. */
const unratedUnits = (facts: PersonFacts, year: number): readonly string[] => [
  ...new Set(
    unitsHeadedIn(facts, year).filter(
      (unit) => !facts.unitRatings?.some((rated) => rated.unit === unit && rated.year === year),
    ),
  ),
];

type Subject = PersonFacts | CollectiveFacts;

/** The facts with one step come true. A rating is excellent, a step never replaces what is already on record. */
export function withStep<F extends Subject>(facts: F, step: PlanStep): F {
  switch (step.kind) {
    case 'rating':
      return { ...facts, ratings: [...(facts.ratings ?? []), { year: step.year, rating: 'HT_XUAT_SAC' }] };
    case 'unit-rating': {
      if (facts.recipient !== 'ca_nhan') return facts;
      const { year } = step;
      const more = unratedUnits(facts, year).map((unit) => ({ unit, year, rating: 'HT_XUAT_SAC' as const }));
      return { ...facts, unitRatings: [...(facts.unitRatings ?? []), ...more] };
    }
    case 'award': {
      const award: HeldAward = { code: step.code, year: step.year };
      return { ...facts, awards: [...(facts.awards ?? []), award] };
    }
    case 'initiative': {
      if (facts.recipient !== 'ca_nhan') return facts;
      const initiative: Initiative = { kind: 'sang_kien', year: step.year, scope: step.scope };
      return { ...facts, initiatives: [...(facts.initiatives ?? []), initiative] };
    }
    case 'members': {
      if (facts.recipient !== 'tap_the') return facts;
      const all = { year: step.year, total: 1, completedTasks: 1, advanced: 1, emulationFighters: 1, warned: 0 };
      return { ...facts, members: [...(facts.members ?? []), all] };
    }
    case 'cluster': {
      if (facts.recipient !== 'tap_the') return facts;
      return {
        ...facts,
        clusters: [
          ...(facts.clusters ?? []),
          { year: step.year, organiser: 'bo_tinh', leading: true, targetsExceeded: true },
        ],
      };
    }
  }
}

export const withSteps = <F extends Subject>(facts: F, steps: readonly PlanStep[]): F =>
  steps.reduce(withStep<F>, facts);

/** The steps of a year that are open to a subject: what is on record for the year stays as it is. */
export function openSteps(facts: Subject, year: number): PlanStep[] {
  const steps: PlanStep[] = [];
  if (!facts.ratings?.some((record) => record.year === year)) steps.push({ kind: 'rating', year });
  if (facts.recipient === 'ca_nhan') {
    if (unratedUnits(facts, year).length > 0) steps.push({ kind: 'unit-rating', year });
    steps.push(
      ...(['co_so', 'bo_tinh', 'toan_quoc'] as const).map((scope): PlanStep => ({ kind: 'initiative', year, scope })),
    );
    return steps;
  }
  if (!facts.members?.some((count) => count.year === year)) steps.push({ kind: 'members', year });
  steps.push({ kind: 'cluster', year });
  return steps;
}
