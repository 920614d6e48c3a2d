import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { formAt } from '../../domain/awards/catalogue.ts';
import type { AwardCode } from '../../domain/awards/award-form.ts';
import { check } from '../../domain/awards/check.ts';
import { type Reach, missingOf, reachOf } from '../../domain/awards/findings.ts';
import { declarations } from '../../domain/awards/records-to-facts.ts';
import { dateFromParts } from '../../kernel/plain-date.ts';
import { must, ok, refuse } from '../../kernel/result.ts';
import { type Position, latestPosition } from '../../store/audit.ts';
import { staffIds } from '../../store/law/staff-ids.ts';
import { staffOfUnit } from '../../store/law/staff-of-unit.ts';
import { findUnitByCode, unitPath } from '../../store/organisation/units.ts';
import { dateInput, idInput, text, wholeNumber } from '../input.ts';
import { invalid } from '../problem.ts';
import { defineQuery } from '../query.ts';
import { factsOfMembers } from './judge-people.ts';

/** People of one part: enough to be quick, few enough not to hold up pages. */
export const PART_SIZE = 1_000;

const input = z.object({
  unit: text(80),
  awards: z.array(text(40)).min(1).max(60),
  year: wholeNumber(1990, 2100),
  asOf: dateInput,
  declared: z.array(z.enum(declarations)).default([]),
  /** Whom to check: at most PART_SIZE people of the unit. */
  people: z.array(idInput).max(PART_SIZE),
});

type Input = z.infer<typeof input>;

type Loaded = {
  readonly unitId: string;
  readonly path: readonly string[];
  readonly forms: readonly AwardCode[];
  readonly knownAt: Position;
};

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
  load: async (tx, { unit: code, awards, asOf }, { today }) => {
    const knownAt = await latestPosition(tx);
    const at = { asOf: today, knownAt };
    const unit = await findUnitByCode(tx, code, at);
    if (!unit) return refuse({ code: 'not-found', what: 'unit' });
    const forms: AwardCode[] = [];
    for (const award of awards) {
      const form = formAt(award, asOf);
      if (!form.ok) return refuse(invalid('awards', 'award-not-then', award));
      if (!form.value.recipients.includes('ca_nhan')) return refuse(invalid('awards', 'award-not-for-people', award));
      forms.push(form.value.code);
    }
    return ok({ unitId: unit.id, path: await unitPath(tx, unit.id, at), forms, knownAt });
  },
  authorise: (actor, { path }, today) => may(actor, 'check-nominees', path, today),
  personal: ({ unit, year, people }) => ({ unit, year, people: people.length }),
  read: async (tx, { year, asOf, declared, people }, { unitId, forms, knownAt }) => {
    const slice = { search: '', limit: PART_SIZE, offset: 0 };
    const members = await staffOfUnit(tx, { unitId, ...periodOf(year), people, knownAt, ...slice });
    const withFacts = await factsOfMembers(tx, members, { year, declared: new Set(declared) }, knownAt);
    const standings = withFacts.flatMap(({ member, facts }) => {
      const { personId, name, unitName } = member;
      return forms.map((award): StandingOfPerson => {
        const answer = check({ facts, award, year, asOf });
        const standing = answer.ok ? reachOf(answer.value) : 'contradictory';
        return { personId, name, unitName, award, standing, missing: answer.ok ? missingOf(answer.value) : [] };
      });
    });
    return ok(standings);
  },
});

const peopleInput = z.object({ unit: text(80), year: wholeNumber(1990, 2100) });

/** Ids of everybody who worked in a unit or below it in a year or its school year: what checkPart takes part by part. */
export const listPeopleToCheck = defineQuery<
  z.infer<typeof peopleInput>,
  { readonly unitId: string; readonly path: readonly string[]; readonly knownAt: Position },
  readonly string[]
>({
  name: 'law.people-to-check',
  input: peopleInput,
  load: async (tx, { unit: code }, { today }) => {
    const knownAt = await latestPosition(tx);
    const at = { asOf: today, knownAt };
    const unit = await findUnitByCode(tx, code, at);
    if (!unit) return refuse({ code: 'not-found', what: 'unit' });
    return ok({ unitId: unit.id, path: await unitPath(tx, unit.id, at), knownAt });
  },
  authorise: (actor, { path }, today) => may(actor, 'check-nominees', path, today),
  personal: ({ unit, year }) => ({ unit, year }),
  read: async (tx, { year }, { unitId, knownAt }) => ok(await staffIds(tx, { unitId, ...periodOf(year), knownAt })),
});

/** From the school year that ends in a year to the end of the year itself. */
const periodOf = (year: number) => ({
  from: must(dateFromParts({ year: year - 1, month: 8, day: 1 })),
  to: must(dateFromParts({ year, month: 12, day: 31 })),
});
