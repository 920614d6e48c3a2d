import { sql } from 'kysely';
import { type PlainDate, toIsoDate } from '../kernel/plain-date.ts';
import { known, valid } from './as-known.ts';
import type { Position } from './audit.ts';
import type { Tx } from './database.ts';
import { belowDuring } from './organisation/units.ts';

export type StandingScope = { readonly unitId: string; readonly to: PlainDate; readonly knownAt: Position };

/**
 * Units that stand in a subtree at the end of a day, and units that have ended by then and stood there on their last day:
 * what is pending in a unit does not vanish with it. Each unit is found below one root of the office only.
 */
export async function unitsStanding(tx: Tx, { unitId, to, knownAt }: StandingScope): Promise<readonly string[]> {
  const { rows } = await sql<{ unitId: string }>`
    with recursive ${belowDuring(unitId, to, to, knownAt)},
    ended (unit_id, last) as (
      select s.unit_id, max(s.valid_to) - 1 from unit_states s where ${known('s', knownAt)}
      group by s.unit_id having bool_and(s.valid_to is not null) and max(s.valid_to) <= ${toIsoDate(to)}),
    up (unit_id, above, last) as (
      select e.unit_id, e.unit_id, e.last from ended e
      union all
      select up.unit_id, s.parent_id, up.last from up join unit_states s on s.unit_id = up.above
      where ${known('s', knownAt)} and s.valid_from <= up.last and (s.valid_to is null or s.valid_to > up.last) and s.parent_id is not null)
    select b.unit_id as "unitId" from below b
      join unit_states s on s.unit_id = b.unit_id and ${known('s', knownAt)} and ${valid('s', to)}
    union
    select up.unit_id from up where up.above = ${unitId}`.execute(tx);
  return rows.map((row) => row.unitId);
}
