import { type PlainDate, addDays, isoDate } from '../../kernel/plain-date.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { type UnitEnd, endOfUnit, findStandingUnitById } from './unit-rights.ts';

/** A unit that has ended, by the name it bore last. */
export type GoneUnit = UnitEnd & { readonly name: string };

/** A day beyond every reform that anybody could have recorded. */
const FOR_EVER = isoDate('2200-01-01');

/**
 * The unit when it ends before something that is said to last in it until a day (the first one without; null: for ever):
 * also one whose end lies in the future. Null when the unit is there as long.
 */
export async function unitGoneBefore(
  tx: Tx,
  unitId: string,
  until: PlainDate | null,
  knownAt: Position,
): Promise<GoneUnit | null> {
  const at = { asOf: until === null ? FOR_EVER : addDays(until, -1), knownAt };
  const standing = await findStandingUnitById(tx, unitId, at);
  const end = standing && (await endOfUnit(tx, standing.unit.code, at));
  return standing && end ? { ...end, name: standing.unit.name } : null;
}
