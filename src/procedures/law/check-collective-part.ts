import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import type { AwardCode } from '../../domain/awards/award-form.ts';
import { check } from '../../domain/awards/check.ts';
import { collectiveDeclarations } from '../../domain/awards/collective-to-facts.ts';
import { missingOf, reachOf } from '../../domain/awards/findings.ts';
import type { LocalRules } from '../../domain/awards/local/local-rules.ts';
import { ok } from '../../kernel/result.ts';
import { readHistory } from '../../store/organisation/unit-history.ts';
import { dateInput, idInput, text, wholeNumber } from '../input.ts';
import type { LoadedUnit } from '../organisation/unit-standing.ts';
import { defineQuery } from '../query.ts';
import type { StandingOfPerson } from './check-part.ts';
import { recipientOf, subjectsInUnit } from './collective-subjects.ts';
import { factsOfCollectives } from './facts-of-collectives.ts';
import { formAsked } from './form-asked.ts';
import { unitOfYear } from './listed-staff.ts';
import { packageCodeInput, packageOn } from './package-on.ts';

/** Collectives of one part: each brings its members with it. */
export const COLLECTIVES_OF_PART = 100;

/** Most people whose records one part reads: a whole province, which the part with the province itself has to count. */
const MOST_MEMBERS_OF_PART = 300_000;

/** Which recipients: units of the tree, other collectives of the book, or households. */
export const partChoices = ['units', 'bodies', 'households'] as const;

export type PartChoice = (typeof partChoices)[number];

const listInput = z.object({
  unit: text(80),
  year: wholeNumber(1990, 2100),
  who: z.enum(partChoices, 'not-accepted'),
});

const input = listInput.extend({
  awards: z.array(text(40)).min(1).max(60),
  asOf: dateInput,
  package: packageCodeInput,
  declared: z.array(z.enum(collectiveDeclarations, 'not-accepted')).default([]),
  /** Which to check: at most COLLECTIVES_OF_PART of the unit. */
  collectives: z.array(idInput).max(COLLECTIVES_OF_PART),
});

type Input = z.infer<typeof input>;

type Loaded = LoadedUnit & { readonly forms: readonly AwardCode[]; readonly local: LocalRules | null };

/** How one collective or household stands to one form; contradictory: its records cannot all be true. */
export type StandingOfCollective = Omit<StandingOfPerson, 'personId'> & { readonly collectiveId: string };

/** Some of a unit's collectives beside several forms; who was not there in the year is left out. */
export const checkCollectivePart = defineQuery<Input, Loaded, readonly StandingOfCollective[]>({
  name: 'law.check-collective-part',
  input,
  load: async (tx, { unit: code, awards, year, asOf, who, package: chosen }, { today, localRules }) => {
    const unit = await unitOfYear(tx, code, year, today);
    if (!unit.ok) return unit;
    const forms: AwardCode[] = [];
    for (const award of awards) {
      const form = formAsked({ award, asOf, year, recipient: recipientOf(who), field: 'awards' });
      if (!form.ok) return form;
      forms.push(form.value.code);
    }
    const local = packageOn(localRules, chosen, asOf);
    return local.ok ? ok({ ...unit.value, forms, local: local.value }) : local;
  },
  authorise: (actor, { path }, today) => may(actor, 'check-nominees', path, today),
  // Households bear the names of their heads.
  personal: ({ unit, year, who, collectives }) => ({ unit, year, who, collectives: collectives.length }),
  read: async (tx, { year, asOf, who, declared, collectives }, { unit, forms, local, knownAt }) => {
    const history = await readHistory(tx, knownAt);
    const all = await subjectsInUnit(tx, history, { unitId: unit.id, who, award: '', year, search: '', knownAt });
    const asked = new Set(collectives);
    const subjects = all.filter(({ id }) => asked.has(id));
    const facts = await factsOfCollectives(
      tx,
      history,
      subjects,
      { year, asOf, declared: new Set(declared), mostMembers: MOST_MEMBERS_OF_PART },
      knownAt,
    );
    if (!facts.ok) return facts;
    return ok(
      facts.value.flatMap(({ subject: { id: collectiveId, name, unitName }, facts: found }) =>
        forms.map((award): StandingOfCollective => {
          const answer = check({ facts: found, award, year, asOf, local });
          const standing = answer.ok ? reachOf(answer.value) : 'contradictory';
          return { collectiveId, name, unitName, award, standing, missing: answer.ok ? missingOf(answer.value) : [] };
        }),
      ),
    );
  },
});

/** Ids of every collective (or household) of a unit and below it for a year: what checkCollectivePart takes part by part. */
export const listCollectivesToCheck = defineQuery<z.infer<typeof listInput>, LoadedUnit, readonly string[]>({
  name: 'law.collectives-to-check',
  input: listInput,
  load: (tx, { unit, year }, { today }) => unitOfYear(tx, unit, year, today),
  authorise: (actor, { path }, today) => may(actor, 'check-nominees', path, today),
  personal: ({ unit, year, who }) => ({ unit, year, who }),
  read: async (tx, { year, who }, { unit, knownAt }) => {
    const history = await readHistory(tx, knownAt);
    const all = await subjectsInUnit(tx, history, { unitId: unit.id, who, award: '', year, search: '', knownAt });
    return ok(all.map(({ id }) => id));
  },
});
