import type { Action } from '../../domain/access/action.ts';
import { mayAtAny } from '../../domain/access/may-at-any.ts';
import type { Access, Actor } from '../../domain/access/may.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { AsKnown } from '../../store/as-known.ts';
import type { Tx } from '../../store/database.ts';
import { recordsOfHuman, unitsOfPeople } from '../../store/organisation/person-records.ts';
import { rightsPath } from '../../store/organisation/unit-rights.ts';

/**
 * The units by which rights are held over each unit in which the person ever stood, under any of the records that were
 * merged: who keeps what a former unit left keeps its people too.
 */
export async function pathsOfPerson(tx: Tx, personId: string, at: AsKnown): Promise<readonly (readonly string[])[]> {
  return pathsOfRecords(tx, await recordsOfHuman(tx, personId), at);
}

/** The same, when the records are at hand. */
export async function pathsOfRecords(
  tx: Tx,
  records: readonly string[],
  at: AsKnown,
): Promise<readonly (readonly string[])[]> {
  const paths: (readonly string[])[] = [];
  for (const unitId of await unitsOfPeople(tx, records)) paths.push(await rightsPath(tx, unitId, at));
  return paths;
}

/** Who has the right in one of the person's units has it over the person. */
export const mayOverPerson = (
  actor: Actor,
  action: Action,
  paths: readonly (readonly string[])[],
  asOf: PlainDate,
): Access => mayAtAny(actor, action, paths, asOf);
