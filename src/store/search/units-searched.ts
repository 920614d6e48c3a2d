import { sql } from 'kysely';
import { isoDate, toIsoDate, type PlainDate } from '../../kernel/plain-date.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { homesBelow } from '../organisation/homes-below.ts';
import { belowDuring } from '../organisation/units.ts';
import { type UnitsBelow, unitsBelow } from '../units-below.ts';

const EVER = { from: isoDate('1900-01-01'), to: isoDate('2200-12-31') };

/** Where a search looks: a unit's subtree of every day, and former units whose records it keeps now. */
export type UnitsSearched = {
  readonly units: UnitsBelow;
  /** Ids of the former units: what is found in them stands in books of their own. */
  readonly kept: readonly string[];
};

type Moment = { readonly today: PlainDate; readonly knownAt: Position };

/** The units of a search, as known at a position; of a former unit every day counts, for all of its records are kept. */
export async function unitsSearched(tx: Tx, unitId: string, moment: Moment): Promise<UnitsSearched> {
  const below = await unitsBelow(tx, { unitId, ...EVER, knownAt: moment.knownAt });
  const kept = await unitsKept(tx, unitId, moment);
  const former = new Set(kept);
  const own = below.ids.flatMap((id, at) => (former.has(id) ? [] : [at]));
  const of = (column: readonly string[]): readonly string[] => own.map((at) => column[at] ?? '');
  return {
    kept,
    units: {
      ids: [...of(below.ids), ...kept],
      lo: [...of(below.lo), ...kept.map(() => toIsoDate(EVER.from))],
      hi: [...of(below.hi), ...kept.map(() => toIsoDate(EVER.to))],
    },
  };
}

/** Former units whose records are kept by a unit or by one below it today. */
async function unitsKept(tx: Tx, unitId: string, { today, knownAt }: Moment): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive ${belowDuring(unitId, today, today, knownAt)}, ${homesBelow(today, knownAt)}
    select distinct home as id from homes where home not in (select unit_id from below)`.execute(tx);
  return rows.map(({ id }) => id);
}
