import type { Action } from '../../domain/access/action.ts';
import { type Access, type Actor, may } from '../../domain/access/may.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { AsKnown } from '../../store/as-known.ts';
import type { Tx } from '../../store/database.ts';
import { unitsOfPerson } from '../../store/organisation/person-card.ts';
import { unitPath } from '../../store/organisation/units.ts';

/** Path of units above each unit in which the person ever stood. */
export async function pathsOfPerson(tx: Tx, personId: string, at: AsKnown): Promise<readonly (readonly string[])[]> {
  const paths: (readonly string[])[] = [];
  for (const unitId of await unitsOfPerson(tx, personId)) paths.push(await unitPath(tx, unitId, at));
  return paths;
}

/** Who has the right in one of the person's units has it over the person. */
export function mayOverPerson(
  actor: Actor,
  action: Action,
  paths: readonly (readonly string[])[],
  asOf: PlainDate,
): Access {
  const answers = paths.map((path) => may(actor, action, path, asOf));
  return answers.find((answer) => answer.allowed) ?? answers[0] ?? may(actor, action, [], asOf);
}
