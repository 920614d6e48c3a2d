import { z } from 'zod';
import { isAwardCode } from '../../domain/awards/catalogue.ts';
import type { CheckProblem } from '../../domain/awards/check.ts';
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

/** How many years a plan looks ahead. */
export const PLANNED_YEARS = 15;

const personReachInput = z.object({
  id: idInput,
  year: wholeNumber(1990, 2100),
  asOf: dateInput,
  declared: z.array(z.enum(declarations, 'not-accepted')).default([]),
  /** The form for which a plan is made; empty: none. */
  plan: optionalText(40),
});

type Input = z.infer<typeof personReachInput>;

export type PersonReach = {
  readonly person: PersonCard;
  readonly year: number;
  readonly asOf: PlainDate;
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
  read: async (tx, { year, asOf, declared, plan: award }, loaded, { today }) => {
    if (award !== '' && !isAwardCode(award)) return refuse(invalid('plan', 'award-not-then', award));
    const { facts } = await factsOfLoaded(tx, loaded, { year, asOf, declared });
    // A plan is about what can still be earned: that nothing bars the person is taken for granted, and the page says so.
    const { facts: unbarred } = await factsOfLoaded(tx, loaded, { year, asOf, declared: declarations });
    const from = yearOf(today);
    return ok({
      person: loaded.person,
      year,
      asOf,
      reach: withinReach(facts, year, asOf),
      planned:
        award === '' ? null : { award, from, plan: plan({ facts: unbarred, award, from, horizon: PLANNED_YEARS }) },
    });
  },
});
