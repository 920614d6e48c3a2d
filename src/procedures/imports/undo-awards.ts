import type { Tx } from '../../store/database.ts';
import { takeBirthsBack } from '../../store/imports/learned-births.ts';
import { reversingEntries } from '../../store/imports/undo-lines.ts';
import { append } from '../../store/ledger.ts';
import { undoActions } from '../../store/nominations.ts';
import type { Recording } from '../procedure.ts';

/** How many of the records that rest on an import are named in a refusal. */
export const NAMED_RESTS = 5;

/**
 * Takes the lines of a list back by entries that reverse them, the actions of its nominations by their undoing, and the
 * births that it brought to people on record where nothing has relied on them.
 */
export async function undoAwards(
  tx: Tx,
  importId: string,
  { now, newId, position }: Recording,
): Promise<readonly string[]> {
  const entries = await reversingEntries(tx, importId);
  if (entries.length > 0) await append(tx, entries, now, position);
  await undoActions(tx, importId, newId, position);
  await takeBirthsBack(tx, importId, position);
  return [];
}
