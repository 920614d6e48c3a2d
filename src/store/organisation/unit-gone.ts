import { sql } from 'kysely';
import { type PlainDate, addDays, isoDate } from '../../kernel/plain-date.ts';
import { known } from '../as-known.ts';
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

/**
 * The day of the event that made a unit; null when it was listed as already there, for then the day says only since when
 * the office keeps it.
 */
export async function unitMadeOn(tx: Tx, unitId: string, knownAt: Position): Promise<PlainDate | null> {
  const { rows } = await sql<{ from: string; made: boolean }>`
    select s.valid_from as "from", s.event_id is not null as made from unit_states s
    where s.unit_id = ${unitId} and ${known('s', knownAt)} order by s.valid_from limit 1`.execute(tx);
  const [first] = rows;
  return first?.made ? isoDate(first.from) : null;
}
