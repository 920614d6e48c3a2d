import { type RawBuilder, sql } from 'kysely';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Position } from './audit.ts';
import type { Tx } from './database.ts';
import { belowDuring } from './organisation/units.ts';

/**
 * In which days (lo included, hi not; ISO texts) each unit stood in a subtree: asked once a request and handed to the
 * statements as arrays, so that none of them walks the tree again and the planner sees how many units there are.
 */
export type UnitsBelow = {
  readonly ids: readonly string[];
  readonly lo: readonly string[];
  readonly hi: readonly string[];
};

export type SubtreeScope = {
  readonly unitId: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly knownAt: Position;
};

type Interval = { unit_id: string; lo: string; hi: string };

export async function unitsBelow(tx: Tx, { unitId, from, to, knownAt }: SubtreeScope): Promise<UnitsBelow> {
  const { rows } = await sql<Interval>`
    with recursive ${belowDuring(unitId, from, to, knownAt)}
    select unit_id, lo, hi from below order by unit_id, lo`.execute(tx);
  const joined = joinTouching(rows);
  return { ids: joined.map((row) => row.unit_id), lo: joined.map((row) => row.lo), hi: joined.map((row) => row.hi) };
}

/** A unit that was renamed has a state after a state: for a subtree they are one interval. */
function joinTouching(rows: readonly Interval[]): readonly Interval[] {
  const joined: Interval[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (last?.unit_id !== row.unit_id || row.lo > last.hi) joined.push({ ...row });
    else if (row.hi > last.hi) last.hi = row.hi;
  }
  return joined;
}

/** SQL of a table "b (unit_id, lo, hi)" to join. */
export const belowTable = ({ ids, lo, hi }: UnitsBelow): RawBuilder<unknown> =>
  sql`unnest(${ids}::uuid[], ${lo}::date[], ${hi}::date[]) as b (unit_id, lo, hi)`;
