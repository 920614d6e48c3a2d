import { type Birth, yearOfBirth } from '../../domain/organisation/birth.ts';
import { type PlainDate, addDays, addYears, toScreenDate, yearOf } from '../../kernel/plain-date.ts';
import type { Position } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import type { PersonCard } from '../../store/organisation/person-card.ts';
import { type GoneUnit, unitGoneBefore } from '../../store/organisation/unit-gone.ts';
import { type Problem, invalid } from '../problem.ts';

/** The first problem that there is, or null. */
export const firstOf = (...problems: readonly (Problem | null)[]): Problem | null =>
  problems.find((problem) => problem !== null) ?? null;

/** Nothing is recorded of somebody before the birth; where only its year is known, before that year. */
export function beforeBirth(field: string, day: PlainDate, person: Birth): Problem | null {
  const born = yearOfBirth(person);
  const isBefore = person.bornOn === null ? born !== null && yearOf(day) < born : day < person.bornOn;
  return isBefore ? invalid(field, 'before-birth', '') : null;
}

export const afterDeath = (field: string, day: PlainDate, { diedOn }: PersonCard): Problem | null =>
  diedOn !== null && day > diedOn ? invalid(field, 'after-death', toScreenDate(diedOn)) : null;

/** Nobody held a post in a unit before the event that made it; null: it was listed as already there. */
export const beforeUnit = (field: string, day: PlainDate, made: PlainDate | null): Problem | null =>
  made !== null && day < made ? invalid(field, 'before-unit', toScreenDate(made)) : null;

/** What happened cannot lie in days to come. */
export const notYet = (field: string, day: PlainDate, today: PlainDate): Problem | null =>
  day > today ? invalid(field, 'future-date', toScreenDate(day)) : null;

/** What is planned or appointed beforehand lies at most a year ahead: beyond that a year was mistyped. */
export const tooFarAhead = (field: string, day: PlainDate, today: PlainDate): Problem | null =>
  notYet(field, day, addYears(today, 1));

/** Since when the unit is no more, and who succeeds it. */
export const endedUnit = ({ endedOn, successors }: GoneUnit): Problem =>
  invalid(
    'unitId',
    'ended-unit',
    [toScreenDate(endedOn), successors.map(({ name }) => name).join(', ')].join(' ').trim(),
  );

/** Nothing happens in a unit that has ended: what is told of a day from then on is told of its successor. */
export async function endedBefore(tx: Tx, unitId: string, day: PlainDate, knownAt: Position): Promise<Problem | null> {
  const gone = await unitGoneBefore(tx, unitId, addDays(day, 1), knownAt);
  return gone && endedUnit(gone);
}
