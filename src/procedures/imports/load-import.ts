import { UnitsInTime } from '../../domain/imports/units-in-time.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { Tx } from '../../store/database.ts';
import { type Import, findImport } from '../../store/imports/staged-imports.ts';
import { allUnitStates } from '../../store/imports/unit-lists.ts';
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

async function pathAbove(tx: Tx, unitId: string | null, today: PlainDate): Promise<readonly string[]> {
  if (unitId === null) return [];
  const states = await allUnitStates(tx);
  const newest = states
    .filter(({ id, from }) => id === unitId && from <= today)
    .toSorted((a, b) => a.from - b.from)
    .at(-1);
  return newest ? new UnitsInTime(states).lastPath(newest, today).map(({ id }) => id) : [];
}
