import type { AsKnown } from '../../store/as-known.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { type Inspection, findInspection } from '../../store/inspections/inspections.ts';
import { pathThenAndNow } from '../organisation/unit-standing.ts';
import type { Problem } from '../problem.ts';

export type LoadedInspection = {
  readonly inspection: Inspection;
  /** Names and paths of units are those of the day of the session, as known now. */
  readonly at: AsKnown;
  /** Units above the inspecting and the inspected unit, and above their successors: a right at either side is enough. */
  readonly paths: readonly (readonly string[])[];
};

export async function loadInspection(tx: Tx, id: string, today: PlainDate): Promise<Result<LoadedInspection, Problem>> {
  const inspection = await findInspection(tx, id);
  if (!inspection) return refuse({ code: 'not-found', what: 'inspection' });
  const at = { asOf: inspection.record.heldOn, knownAt: await latestPosition(tx) };
  const { inspectingUnitId, inspectedUnitId } = inspection.frame;
  return ok({
    inspection,
    at,
    paths: [
      await pathThenAndNow(tx, inspectingUnitId, at, today),
      await pathThenAndNow(tx, inspectedUnitId, at, today),
    ],
  });
}
