import { z } from 'zod';
import { mayAtAny } from '../../domain/access/may-at-any.ts';
import type { Access, Actor } from '../../domain/access/may.ts';
import { type AchievementPeriod, parseAchievementPeriod } from '../../domain/decisions/achievement-period.ts';
import { type PlainDate, yearOf } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { type Position, latestPosition } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { type PersonCard, findPerson } from '../../store/organisation/person-card.ts';
import { recordsOfHuman } from '../../store/organisation/person-records.ts';
import { rightsPath } from '../../store/organisation/unit-rights.ts';
import { idInput } from '../input.ts';
import { type Problem, invalid } from '../problem.ts';
import type { Context } from '../procedure.ts';
import { mayOverPerson, pathsOfRecords } from './rights-over-person.ts';

/** Whose record it is, and the unit that keeps it. */
export const entryInput = { person: idInput, unitId: idInput };

/** Năm or năm học, as the office writes it: one year only. */
export const periodInput = z.string({ error: 'required' }).transform((typed, context): AchievementPeriod => {
  const period = parseAchievementPeriod(typed);
  if (period.ok && yearOf(period.value.to) - yearOf(period.value.from) <= 1) return period.value;
  context.addIssue({ code: 'custom', message: typed.trim() === '' ? 'required' : 'bad-year' });
  return z.NEVER;
});

/** The person for whom something is recorded: the standing record, every record of the human, and the paths for rights. */
export type Entry = {
  readonly person: PersonCard;
  readonly records: readonly string[];
  readonly paths: readonly (readonly string[])[];
  /** Paths of the unit (or units) that the record is about. */
  readonly unitPaths: readonly (readonly string[])[];
  readonly knownAt: Position;
};

export async function loadEntry(
  tx: Tx,
  personId: string,
  units: Readonly<Record<string, string>>,
  { today }: Pick<Context, 'today'>,
): Promise<Result<Entry, Problem>> {
  const records = await recordsOfHuman(tx, personId);
  const [standing] = records;
  const person = standing === undefined ? undefined : await findPerson(tx, standing);
  if (!person) return refuse({ code: 'not-found', what: 'person' });
  const at = { asOf: today, knownAt: await latestPosition(tx) };
  const unitPaths: (readonly string[])[] = [];
  for (const [field, unitId] of Object.entries(units)) {
    const path = await rightsPath(tx, unitId, at);
    if (path.length === 0) return refuse(invalid(field, 'unknown-unit', unitId));
    unitPaths.push(path);
  }
  return ok({ person, records, paths: await pathsOfRecords(tx, records, at), unitPaths, knownAt: at.knownAt });
}

/** Who keeps the record of the person and of the unit that it is about may write it. */
export function mayRecord(actor: Actor, { paths, unitPaths }: Entry, today: PlainDate): Access {
  const overPerson = mayOverPerson(actor, 'edit-person', paths, today);
  return overPerson.allowed ? mayAtAny(actor, 'edit-person', unitPaths, today) : overPerson;
}

/** The audit's subject of a record that was written for a person. */
export const subjectOfRecord = (personId: string, detail: object) => ({
  subjectKind: 'person',
  subjectId: personId,
  detail,
});
