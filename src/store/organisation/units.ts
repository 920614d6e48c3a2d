import { type RawBuilder, sql } from 'kysely';
import type { Unit } from '../../domain/organisation/unit.ts';
import { type PlainDate, toIsoDate } from '../../kernel/plain-date.ts';
import { foldText, titleIndexKey } from '../../kernel/vietnamese-text.ts';
import { type AsKnown, known, valid } from '../as-known.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';

type UnitRow = {
  id: string;
  code: string;
  name: string;
  short_name: string;
  kind: Unit['kind'];
  parent_id: string | null;
};

const unitOf = (row: UnitRow): Unit => ({
  id: row.id,
  code: row.code,
  name: row.name,
  shortName: row.short_name,
  kind: row.kind,
  parentId: row.parent_id,
});

const unitsAt = (tx: Tx, at: AsKnown) =>
  tx
    .selectFrom('units as u')
    .innerJoin('unit_states as s', 's.unit_id', 'u.id')
    .select(['u.id', 'u.code', 's.name', 's.short_name', 's.kind', 's.parent_id'])
    .where(known('s', at.knownAt))
    .where(valid('s', at.asOf));

/** The unit as of a day, or undefined when it does not exist on that day. */
export async function findUnit(tx: Tx, id: string, at: AsKnown): Promise<Unit | undefined> {
  const row = await unitsAt(tx, at).where('u.id', '=', id).executeTakeFirst();
  return row && unitOf(row);
}

export async function findUnitByCode(tx: Tx, code: string, at: AsKnown): Promise<Unit | undefined> {
  const row = await unitsAt(tx, at).where('u.code', '=', code).executeTakeFirst();
  return row && unitOf(row);
}

/** All units that exist on a day, in Vietnamese order of their names. */
export async function listUnits(tx: Tx, at: AsKnown): Promise<readonly Unit[]> {
  return (await unitsAt(tx, at).orderBy('s.name_key').execute()).map(unitOf);
}

/** Ids from the unit up to the root on a day; empty when the unit does not exist then. */
export async function unitPath(tx: Tx, id: string, at: AsKnown): Promise<readonly string[]> {
  const { rows } = await sql<{ unit_id: string }>`
    with recursive path (unit_id, parent_id, depth) as (
      select s.unit_id, s.parent_id, 0 from unit_states s where s.unit_id = ${id} and ${known('s', at.knownAt)} and ${valid('s', at.asOf)}
      union all
      select s.unit_id, s.parent_id, path.depth + 1 from unit_states s join path on s.unit_id = path.parent_id
      where ${known('s', at.knownAt)} and ${valid('s', at.asOf)} and path.depth < 20)
    select unit_id from path order by depth`.execute(tx);
  return rows.map((row) => row.unit_id);
}

/**
 * SQL of a recursive query "below (unit_id, lo, hi)": in which days of a period each unit stood in the subtree of the
 * root; lo is included, hi is not. A line counts for the root when its unit stood there on the line's own day.
 */
export const belowDuring = (
  rootId: string,
  from: PlainDate,
  to: PlainDate,
  knownAt: Position,
): RawBuilder<unknown> => sql`
  below (unit_id, lo, hi) as (
    select ${rootId}::uuid, ${toIsoDate(from)}::date, ${toIsoDate(to)}::date + 1
    union all
    select s.unit_id, greatest(b.lo, s.valid_from), least(b.hi, coalesce(s.valid_to, b.hi))
    from unit_states s join below b on s.parent_id = b.unit_id
    where ${known('s', knownAt)} and greatest(b.lo, s.valid_from) < least(b.hi, coalesce(s.valid_to, b.hi)))`;

export type NewUnitState = {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: Unit['kind'];
  readonly parentId: string | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly ground: string;
};

export async function insertUnit(tx: Tx, unit: { id: string; code: string }, recorded: Position): Promise<void> {
  await tx
    .insertInto('units')
    .values({ ...unit, recorded })
    .execute();
}

/** Adds a state; the database refuses one that overlaps another (constraint unit_states_no_overlap). */
export async function insertUnitState(tx: Tx, state: NewUnitState, recorded: Position): Promise<void> {
  await tx
    .insertInto('unit_states')
    .values({
      id: state.id,
      unit_id: state.unitId,
      name: state.name,
      short_name: state.shortName,
      name_fold: foldText(`${state.name} ${state.shortName}`),
      name_key: titleIndexKey(state.name),
      kind: state.kind,
      parent_id: state.parentId,
      valid_from: toIsoDate(state.from),
      valid_to: state.to === null ? null : toIsoDate(state.to),
      ground: state.ground,
      recorded,
    })
    .execute();
}
