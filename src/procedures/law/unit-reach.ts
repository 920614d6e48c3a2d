import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import type { AwardForm } from '../../domain/awards/award-form.ts';
import { formsAt } from '../../domain/awards/catalogue.ts';
import type { Facts } from '../../domain/awards/facts.ts';
import { type Reach, reachOf } from '../../domain/awards/findings.ts';
import { check } from '../../domain/awards/check.ts';
import type { LocalRules } from '../../domain/awards/local/local-rules.ts';
import type { ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import { declarations, lastDayOfYear } from '../../domain/awards/records-to-facts.ts';
import type { Unit } from '../../domain/organisation/unit.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { dateInput, text, wholeNumber } from '../input.ts';
import { type LoadedUnit, loadUnit } from '../organisation/unit-standing.ts';
import { invalid } from '../problem.ts';
import { defineQuery } from '../query.ts';
import { dayAsked } from './form-asked.ts';
import { type ReachCounts, countsOf, factsOfMembers } from './judge-people.ts';
import { listedStaff } from './listed-staff.ts';
import { packageCodeInput, packageOn } from './package-on.ts';

/** Most people whom every form is tried on in one page: about a second of work. */
const MOST_REACHED = 1_500;

const unitReachInput = z.object({
  unit: text(80),
  year: wholeNumber(1990, 2100),
  asOf: dateInput,
  package: packageCodeInput,
  declared: z.array(z.enum(declarations, 'not-accepted')).default([]),
});

type Input = z.infer<typeof unitReachInput>;

export type FormReach = { readonly form: AwardForm; readonly counts: ReachCounts };

export type UnitReach = {
  readonly unit: Unit;
  readonly year: number;
  readonly asOf: PlainDate;
  /** What lies over the law; null: nothing. */
  readonly local: ProvincialPackage | null;
  /** How many people were looked at. */
  readonly people: number;
  /** Forms for people whose standard we hold: those that somebody qualifies for first, then in the order of the law. */
  readonly forms: readonly FormReach[];
};

/** What a unit could propose this year for the people in it: every form of the day with how many stand where. */
export const readUnitReach = defineQuery<Input, LoadedUnit, UnitReach>({
  name: 'law.unit-reach',
  input: unitReachInput,
  load: (tx, { unit, year }, { today }) => {
    const lastDay = lastDayOfYear(year);
    return loadUnit(tx, unit, { asOf: lastDay < today ? lastDay : today, today });
  },
  authorise: (actor, { path }, today) => may(actor, 'check-nominees', path, today),
  personal: ({ unit, year }) => ({ unit, year }),
  read: async (tx, { year, asOf, declared, package: chosen }, { unit, knownAt }, { localRules }) => {
    const day = dayAsked(year, asOf);
    if (!day.ok) return day;
    const forms = formsAt(asOf);
    if (!forms.ok) return refuse(invalid('asOf', 'no-law-then', ''));
    const local = packageOn(localRules, chosen, asOf);
    if (!local.ok) return local;
    const staff = await listedStaff(tx, { unit, year, search: '', knownAt, most: MOST_REACHED });
    if (!staff.ok) return staff;
    const people = await factsOfMembers(tx, staff.value, { year, asOf, declared: new Set(declared) }, knownAt);
    const forPeople = forms.value.filter(({ recipients }) => recipients.includes('ca_nhan'));
    return ok({
      unit,
      year,
      asOf,
      local: local.value && local.value.package,
      people: people.length,
      forms: forPeople
        .flatMap((form) => tryForm(form, people, { year, asOf, local: local.value }))
        .toSorted((a, b) => Number(b.counts.qualifies > 0) - Number(a.counts.qualifies > 0)),
    });
  },
});

type Under = { readonly year: number; readonly asOf: PlainDate; readonly local: LocalRules | null };

/** Everybody (people, or collectives) beside one form; nothing when we hold no standard for it. */
export function tryForm(
  form: AwardForm,
  everybody: readonly { readonly facts: Facts }[],
  under: Under,
): readonly FormReach[] {
  const judged: { readonly reach: Reach | null }[] = [];
  for (const { facts } of everybody) {
    const answer = check({ facts, award: form.code, ...under });
    if (answer.ok) judged.push({ reach: reachOf(answer.value) });
    else if (answer.problem.code === 'contradictory-facts') judged.push({ reach: null });
    else return [];
  }
  return [{ form, counts: countsOf(judged) }];
}
