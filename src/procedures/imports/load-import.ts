import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { type Import, findImport } from '../../store/imports/imports.ts';
import { rightsPath } from '../../store/organisation/unit-rights.ts';
import type { Problem } from '../problem.ts';

export type LoadedImport = { readonly staged: Import; readonly path: readonly string[] };

/** An import with the path of units above it (for rights); a version that is no longer the present one is a conflict. */
export async function loadImport(
  tx: Tx,
  importId: string,
  version: number | null,
  today: PlainDate,
): Promise<Result<LoadedImport, Problem>> {
  const staged = await findImport(tx, importId);
  if (!staged) return refuse({ code: 'not-found', what: 'import' });
  if (version !== null && staged.version !== version)
    return refuse({ code: 'conflict', what: 'import', expected: version, found: staged.version });
  return ok({ staged, path: await pathAbove(tx, staged.unitId, today) });
}

/**
 * The units by which rights over an import are held: its unit with all above it, and whoever keeps the records of a unit
 * that has ended; none for lists of the whole office.
 */
export const pathAbove = async (tx: Tx, unitId: string | null, today: PlainDate): Promise<readonly string[]> =>
  unitId === null ? [] : rightsPath(tx, unitId, { asOf: today, knownAt: await latestPosition(tx) });
