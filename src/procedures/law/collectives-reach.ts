import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { formsAt } from '../../domain/awards/catalogue.ts';
import { collectiveDeclarations } from '../../domain/awards/collective-to-facts.ts';
import type { ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { readHistory } from '../../store/organisation/unit-history.ts';
import { dateInput, text, wholeNumber } from '../input.ts';
import type { LoadedUnit } from '../organisation/unit-standing.ts';
import { invalid, notAllowed } from '../problem.ts';
import { defineQuery } from '../query.ts';
import { subjectsInUnit } from './collective-subjects.ts';
import { factsOfCollectives } from './facts-of-collectives.ts';
import { dayAsked } from './form-asked.ts';
import { unitOfYear } from './listed-staff.ts';
import { packageCodeInput, packageOn } from './package-on.ts';
import { type FormReach, tryForm } from './unit-reach.ts';

/** Most collectives that every form is tried on in one page. */
const MOST_REACHED = 1_500;

const collectivesReachInput = z.object({
  unit: text(80),
  year: wholeNumber(1990, 2100),
  asOf: dateInput,
  declared: z.array(z.enum(collectiveDeclarations, 'not-accepted')).default([]),
  /** The provincial package laid over the law; empty: none. */
  package: packageCodeInput,
});

type Input = z.infer<typeof collectivesReachInput>;

export type CollectivesReach = {
  readonly year: number;
  readonly asOf: PlainDate;
  /** The provincial package laid over the law; null: none. */
  readonly local: ProvincialPackage | null;
  /** How many collectives were looked at. */
  readonly collectives: number;
  /** Forms for collectives whose standard we hold: those that some qualify for first, then in the order of the law. */
  readonly forms: readonly FormReach[];
};

/** What a unit could propose this year for the units in it: every form of the day with how many stand where. */
export const readCollectivesReach = defineQuery<Input, LoadedUnit, CollectivesReach>({
  name: 'law.collectives-reach',
  input: collectivesReachInput,
  load: (tx, { unit, year }, { today }) => unitOfYear(tx, unit, year, today),
  authorise: (actor, { path }, today) => may(actor, 'check-nominees', path, today),
  personal: null,
  read: async (tx, { year, asOf, declared, package: chosen }, { unit, knownAt }, { localRules }) => {
    const day = dayAsked(year, asOf);
    if (!day.ok) return day;
    const forms = formsAt(asOf);
    if (!forms.ok) return refuse(invalid('asOf', 'no-law-then', ''));
    const local = packageOn(localRules, chosen, asOf);
    if (!local.ok) return local;
    const history = await readHistory(tx, knownAt);
    const asked = { unitId: unit.id, who: 'units', award: '', year, search: '', knownAt } as const;
    const subjects = await subjectsInUnit(tx, history, asked);
    if (subjects.length > MOST_REACHED)
      return refuse(notAllowed('too-many-collectives', { most: String(MOST_REACHED), unit: unit.name }));
    const facts = await factsOfCollectives(tx, history, subjects, { year, asOf, declared: new Set(declared) }, knownAt);
    if (!facts.ok) return facts;
    const under = { year, asOf, local: local.value };
    return ok({
      year,
      asOf,
      local: local.value?.package ?? null,
      collectives: subjects.length,
      forms: forms.value
        .filter(({ recipients }) => recipients.includes('tap_the'))
        .flatMap((form) => tryForm(form, facts.value, under))
        .toSorted((a, b) => Number(b.counts.qualifies > 0) - Number(a.counts.qualifies > 0)),
    });
  },
});
