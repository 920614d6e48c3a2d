import { sql } from 'kysely';
import type { AskedText } from '../../domain/search/asked-text.ts';
import type { Tx } from '../database.ts';
import type { Slice } from '../book-tallies.ts';
import { likeText } from './decisions-asked.ts';

/**
 * A person found by name: written exactly so, with these accents within it, or only without accents; or by the name of a
 * record that was merged into theirs.
 */
export type PersonHit = { readonly personId: string; readonly fit: 'exact' | 'accented' | 'folded' | 'merged' };

/**
 * People who ever stood in one of the units, by a post, by the book or as citizens kept there, under any of their merged
 * records; the exact name first, then with these accents; each by given name.
 */
export async function searchPeople(
  tx: Tx,
  { folded, accented }: AskedText,
  unitIds: readonly string[],
  { limit, offset }: Slice,
): Promise<readonly PersonHit[]> {
  const { rows } = await sql<PersonHit>`
    with found as materialized (
      select coalesce(p.merged_into, p.id) as id, min(case when p.merged_into is not null then 4 when p.name_compare = ${accented} then 1
        when p.name_compare like ${`%${likeText(accented)}%`} then 2 else 3 end) as rank
      from people p where p.name_fold like ${`%${likeText(folded)}%`} group by 1),
    records as materialized (select f.id as human, f.id from found f
      union all select f.id, p.id from found f join people p on p.merged_into = f.id),
    here as (select distinct n.human from records n
      where exists (select from employments e where e.person_id = n.id and e.superseded is null and e.unit_id = any(${unitIds}::uuid[]))
        or exists (select from people p where p.id = n.id and p.home_unit_id = any(${unitIds}::uuid[]))
        or exists (select from recipients r join award_lines l on l.recipient_id = r.id
          where r.person_id = n.id and l.unit_id = any(${unitIds}::uuid[]))
        or exists (select from recipients r join award_line_versions v on v.recipient_id = r.id
          where r.person_id = n.id and v.unit_id = any(${unitIds}::uuid[])))
    select f.id as "personId", (array['exact', 'accented', 'folded', 'merged'])[f.rank] as fit
    from here h join found f on f.id = h.human join people p on p.id = f.id
    order by f.rank, p.name_key, f.id limit ${limit} offset ${offset}`.execute(tx);
  return rows;
}
