import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { AsKnown } from '../../store/as-known.ts';
import { type Position, latestPosition } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { type StandingUnit, findStandingUnit, rightsPath } from '../../store/organisation/unit-rights.ts';
import { unitPath } from '../../store/organisation/units.ts';
import type { Problem } from '../problem.ts';

/** A unit for reading, with the path by which rights over it and what it left are held. */
export type LoadedUnit = StandingUnit & { readonly knownAt: Position; readonly path: readonly string[] };

/**
 * The unit with a code as of a day, or as near to that day as it existed: pages of a unit that has ended still open.
 * Rights are held along its path of that day, and by whoever keeps its records today.
 */
export async function loadUnit(
  tx: Tx,
  code: string,
  { asOf, today }: { readonly asOf: PlainDate; readonly today: PlainDate },
): Promise<Result<LoadedUnit, Problem>> {
  const knownAt = await latestPosition(tx);
  const standing = await findStandingUnit(tx, code, { asOf, knownAt });
  if (!standing) return refuse({ code: 'not-found', what: 'unit' });
  const path = await pathThenAndNow(tx, standing.unit.id, { asOf: standing.day, knownAt }, today);
  return ok({ ...standing, knownAt, path });
}

/** Rights over a record of a day: along the path of its unit of that day, and of whoever keeps the unit's records today. */
export async function pathThenAndNow(
  tx: Tx,
  unitId: string,
  at: AsKnown,
  today: PlainDate,
): Promise<readonly string[]> {
  const then = at.asOf === today ? [] : await unitPath(tx, unitId, at);
  const now = await rightsPath(tx, unitId, { asOf: today, knownAt: at.knownAt });
  return [...new Set([...then, ...now])];
}
