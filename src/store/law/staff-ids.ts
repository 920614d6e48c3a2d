import { sql } from 'kysely';
import { known } from '../as-known.ts';
import type { Tx } from '../database.ts';
import { belowDuring } from '../organisation/units.ts';
import type { StaffAsked } from './staff-of-unit.ts';

/** Ids of everybody who worked in the subtree of a unit during a period, in order: a whole province in one statement. */
export async function staffIds(
  tx: Tx,
  { unitId, from, to, knownAt }: Pick<StaffAsked, 'unitId' | 'from' | 'to' | 'knownAt'>,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive ${belowDuring(unitId, from, to, knownAt)}
    select distinct coalesce(p.merged_into, p.id) as id
    from employments e
      join below b on b.unit_id = e.unit_id
      join people p on p.id = e.person_id
    where ${known('e', knownAt)} and e.valid_from < b.hi and (e.valid_to is null or e.valid_to > b.lo)
    order by id`.execute(tx);
  return rows.map(({ id }) => id);
}
