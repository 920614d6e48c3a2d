import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import type { AwardCode } from '../../domain/awards/award-form.ts';
import { check } from '../../domain/awards/check.ts';
import { type Reach, missingOf, reachOf } from '../../domain/awards/findings.ts';
import type { LocalRules } from '../../domain/awards/local/local-rules.ts';
import { declarations } from '../../domain/awards/records-to-facts.ts';
import { ok } from '../../kernel/result.ts';
import { staffIds } from '../../store/law/staff-ids.ts';
import { staffOfUnit } from '../../store/law/staff-of-unit.ts';
import { dateInput, idInput, text, wholeNumber } from '../input.ts';
import { defineQuery } from '../query.ts';
import type { LoadedUnit } from '../organisation/unit-standing.ts';
import { formAsked } from './form-asked.ts';
import { factsOfMembers } from './judge-people.ts';
import { daysAround, unitOfYear, workedInYear } from './listed-staff.ts';
import { packageCodeInput, packageOn } from './package-on.ts';

/** People of one part: enough to be quick, few enough not to hold up pages. */
export const PART_SIZE = 1_000;

const input = z.object({
  unit: text(80),
  awards: z.array(text(40)).min(1).max(60),
  year: wholeNumber(1990, 2100),
  asOf: dateInput,
  package: packageCodeInput,
  declared: z.array(z.enum(declarations)).default([]),
  /** Whom to check: at most PART_SIZE people of the unit. */
  people: z.array(idInput).max(PART_SIZE),
});

type Input = z.infer<typeof input>;

type Loaded = LoadedUnit & { readonly forms: readonly AwardCode[]; readonly local: LocalRules | null };

/** How one person stands to one form; contradictory: the records of the person cannot all be true. */
export type StandingOfPerson = {
  readonly personId: string;
  readonly name: string;
  readonly unitName: string;
  readonly award: AwardCode;
  readonly standing: Reach | 'contradictory';
  readonly missing: readonly string[];
};

/** Some of a unit's people beside several forms; who never worked there in the year is left out. */
export const checkPart = defineQuery<Input, Loaded, readonly StandingOfPerson[]>({
  name: 'law.check-part',
  input,
  load: async (tx, { unit: code, awards, year, asOf, package: chosen }, { today, localRules }) => {
    const unit = await unitOfYear(tx, code, year, today);
    if (!unit.ok) return unit;
    const forms: AwardCode[] = [];
    for (const award of awards) {
      const form = formAsked({ award, asOf, year, recipient: 'ca_nhan', field: 'awards' });
      if (!form.ok) return form;
      forms.push(form.value.code);
    }
    const local = packageOn(localRules, chosen, asOf);
    return local.ok ? ok({ ...unit.value, forms, local: local.value }) : local;
  },
  authorise: (actor, { path }, today) => may(actor, 'check-nominees', path, today),
  personal: ({ unit, year, people }) => ({ unit, year, people: people.length }),
  read: async (tx, { year, asOf, declared, people }, { unit, forms, local, knownAt }) => {
    const slice = { search: '', limit: PART_SIZE, offset: 0 };
    const found = await staffOfUnit(tx, { unitId: unit.id, ...daysAround(year), people, knownAt, ...slice });
    const members = found.filter((member) => workedInYear(member, year));
    const withFacts = await factsOfMembers(tx, members, { year, asOf, declared: new Set(declared) }, knownAt);
    const standings = withFacts.flatMap(({ member, facts }) => {
      const { personId, name, unitName } = member;
      return forms.map((award): StandingOfPerson => {
        const answer = check({ facts, award, year, asOf, local });
        const standing = answer.ok ? reachOf(answer.value) : 'contradictory';
        return { personId, name, unitName, award, standing, missing: answer.ok ? missingOf(answer.value) : [] };
      });
    });
    return ok(standings);
  },
});

const peopleInput = z.object({ unit: text(80), year: wholeNumber(1990, 2100) });

/**
 * Ids of everybody who may have to be judged for a year in a unit or below it: what checkPart takes part by part. It
 * leaves out those who, in a school or outside of one, worked there before or after their own year only.
 */
export const listPeopleToCheck = defineQuery<z.infer<typeof peopleInput>, LoadedUnit, readonly string[]>({
  name: 'law.people-to-check',
  input: peopleInput,
  load: (tx, { unit, year }, { today }) => unitOfYear(tx, unit, year, today),
  authorise: (actor, { path }, today) => may(actor, 'check-nominees', path, today),
  personal: ({ unit, year }) => ({ unit, year }),
  read: async (tx, { year }, { unit, knownAt }) =>
    ok(await staffIds(tx, { unitId: unit.id, ...daysAround(year), knownAt })),
});
