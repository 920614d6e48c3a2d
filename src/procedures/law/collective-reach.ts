import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { isAwardCode } from '../../domain/awards/catalogue.ts';
import type { CheckProblem } from '../../domain/awards/check.ts';
import { type CollectiveDeclaration, collectiveDeclarations } from '../../domain/awards/collective-to-facts.ts';
import type { LocalRules } from '../../domain/awards/local/local-rules.ts';
import type { ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import { type Plan, plan } from '../../domain/awards/planner/plan.ts';
import { type WithinReach, withinReach } from '../../domain/awards/within-reach.ts';
import { type PlainDate, yearOf } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { Tx } from '../../store/database.ts';
import { dateInput, idInput, optionalText, wholeNumber } from '../input.ts';
import { type Problem, invalid } from '../problem.ts';
import { defineQuery } from '../query.ts';
import { type LoadedCollective, factsOfOne, loadCollective } from './checked-collective.ts';
import type { Subject } from './collective-subjects.ts';
import { dayAsked } from './form-asked.ts';
import { packageCodeInput, packageOn } from './package-on.ts';
import { PLANNED_YEARS } from './person-reach.ts';

const collectiveReachInput = z.object({
  id: idInput,
  year: wholeNumber(1990, 2100),
  asOf: dateInput,
  declared: z.array(z.enum(collectiveDeclarations, 'not-accepted')).default([]),
  /** The provincial package laid over the law; empty: none. */
  package: packageCodeInput,
  /** The form for which a plan is made; empty: none. */
  plan: optionalText(40),
});

type Input = z.infer<typeof collectiveReachInput>;

export type CollectiveReach = {
  readonly subject: Subject;
  readonly year: number;
  readonly asOf: PlainDate;
  /** The provincial package laid over the law; null: none. */
  readonly local: ProvincialPackage | null;
  /** Every form of the day for collectives (or households), judged. */
  readonly reach: Result<readonly WithinReach[], CheckProblem>;
  /** From the present year on; null when no form was chosen, and for households, whose record holds nothing to plan by. */
  readonly planned: { readonly award: string; readonly from: number; readonly plan: Result<Plan, CheckProblem> } | null;
};

/** Trong tầm với: what could be proposed for a collective this year, and the way to one chosen form. */
export const readCollectiveReach = defineQuery<Input, LoadedCollective, CollectiveReach>({
  name: 'law.collective-reach',
  input: collectiveReachInput,
  load: (tx, { id, year }, { today }) => loadCollective(tx, id, year, today),
  authorise: (actor, { path }, today) => may(actor, 'check-nominees', path, today),
  personal: ({ id, year }) => ({ collective: id, year }),
  read: async (tx, input, loaded, { today, localRules }) => {
    const { year, asOf, declared, plan: award } = input;
    const day = dayAsked(year, asOf);
    if (!day.ok) return day;
    if (award !== '' && !isAwardCode(award)) return refuse(invalid('plan', 'award-not-then', award));
    const local = packageOn(localRules, input.package, asOf);
    if (!local.ok) return local;
    const asked: PlanAsked = { award, today, local: local.value };
    const found = await factsOfOne(tx, loaded, { year, asOf, declared: new Set(declared) });
    if (!found.ok) return found;
    const planned = award === '' ? ok(null) : await plannedFor(tx, loaded, asked);
    if (!planned.ok) return planned;
    const { subject, facts } = found.value;
    const reach = withinReach(facts, year, asOf, { local: local.value });
    return ok({ subject, year, asOf, local: local.value?.package ?? null, reach, planned: planned.value });
  },
});

type PlanAsked = {
  readonly award: string;
  /** A plan begins with the record of today, whatever day the question is about. */
  readonly today: PlainDate;
  readonly local: LocalRules | null;
};

/** A plan is about what can still be earned: that nothing bars the collective is taken for granted, and the page says so. */
async function plannedFor(
  tx: Tx,
  loaded: LoadedCollective,
  { award, today, local }: PlanAsked,
): Promise<Result<CollectiveReach['planned'], Problem>> {
  const declared = new Set<CollectiveDeclaration>(['proceedings', 'achievements', 'review']);
  const from = yearOf(today);
  const unbarred = await factsOfOne(tx, loaded, { year: from, asOf: today, declared });
  if (!unbarred.ok) return unbarred;
  const { facts } = unbarred.value;
  if (facts.recipient !== 'tap_the') return ok(null);
  return ok({ award, from, plan: plan({ facts, award, from, horizon: PLANNED_YEARS, local }) });
}
