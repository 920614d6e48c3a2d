import { z } from 'zod';
import { isAwardCode } from '../../domain/awards/catalogue.ts';
import type { CheckProblem } from '../../domain/awards/check.ts';
import type { ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import { type Plan, plan } from '../../domain/awards/planner/plan.ts';
import { declarations } from '../../domain/awards/records-to-facts.ts';
import { type WithinReach, withinReach } from '../../domain/awards/within-reach.ts';
import { type PlainDate, yearOf } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { PersonCard } from '../../store/organisation/person-card.ts';
import { dateInput, idInput, optionalText, wholeNumber } from '../input.ts';
import { mayOverPerson } from '../organisation/rights-over-person.ts';
import { invalid } from '../problem.ts';
import { defineQuery } from '../query.ts';
import { type LoadedPerson, factsOfLoaded, loadCheckedPerson } from './checked-person.ts';
import { dayAsked } from './form-asked.ts';
import { packageCodeInput, packageOn } from './package-on.ts';

/** How many years a plan looks ahead. */
export const PLANNED_YEARS = 15;

const personReachInput = z.object({
  id: idInput,
  year: wholeNumber(1990, 2100),
  asOf: dateInput,
  package: packageCodeInput,
  declared: z.array(z.enum(declarations, 'not-accepted')).default([]),
  /** The form for which a plan is made; empty: none. */
  plan: optionalText(40),
});

type Input = z.infer<typeof personReachInput>;

export type PersonReach = {
  readonly person: PersonCard;
  readonly year: number;
  readonly asOf: PlainDate;
  /** What lies over the law; null: nothing. */
  readonly local: ProvincialPackage | null;
  /** Every form of the day that is for people, judged. */
  readonly reach: Result<readonly WithinReach[], CheckProblem>;
  /** From the present year on; null when no form was chosen. */
  readonly planned: { readonly award: string; readonly from: number; readonly plan: Result<Plan, CheckProblem> } | null;
};

/** Trong tầm với: what could be proposed for a person this year, and the way to one chosen form. */
export const readPersonReach = defineQuery<Input, LoadedPerson, PersonReach>({
  name: 'law.person-reach',
  input: personReachInput,
  load: (tx, { id }, { today }) => loadCheckedPerson(tx, id, today),
  authorise: (actor, { paths }, today) => mayOverPerson(actor, 'check-nominees', paths, today),
  personal: ({ id, year }) => ({ person: id, year }),
  read: async (tx, input, loaded, { today, localRules }) => {
    const { year, asOf, declared, plan: award } = input;
    const day = dayAsked(year, asOf);
    if (!day.ok) return day;
    if (award !== '' && !isAwardCode(award)) return refuse(invalid('plan', 'award-not-then', award));
    const found = packageOn(localRules, input.package, asOf);
    if (!found.ok) return found;
    const local = found.value;
    const { facts } = await factsOfLoaded(tx, loaded, { year, asOf, declared });
    // A plan is about what can still be earned from today on: that nothing bars the person is taken for granted, and the
    // page says so.
    const from = yearOf(today);
    const { facts: unbarred } = await factsOfLoaded(tx, loaded, { year: from, asOf: today, declared: declarations });
    return ok({
      person: loaded.person,
      year,
      asOf,
      local: local && local.package,
      reach: withinReach(facts, year, asOf, { local }),
      planned:
        award === ''
          ? null
          : { award, from, plan: plan({ facts: unbarred, award, from, horizon: PLANNED_YEARS, local }) },
    });
  },
});
