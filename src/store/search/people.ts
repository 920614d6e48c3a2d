import { sql } from 'kysely';
import type { AskedText } from '../../domain/search/asked-text.ts';
import type { Tx } from '../database.ts';
import type { Slice } from '../book-tallies.ts';
import { likeText } from './decisions-asked.ts';

/** A person found by name: written exactly so, with these accents within it, or only without accents. */
export type PersonHit = { readonly personId: string; readonly fit: 'exact' | 'accented' | 'folded' };

/** People who ever stood in one of the units, the exact name first, then with these accents; each by given name. */
export async function searchPeople(
  tx: Tx,
  { folded, accented }: AskedText,
  unitIds: readonly string[],
  { limit, offset }: Slice,
): Promise<readonly PersonHit[]> {
  const { rows } = await sql<PersonHit>`
    with found as materialized (
      select p.id, p.name_key,
        case when p.name_compare = ${accented} then 1 when p.name_compare like ${`%${likeText(accented)}%`} then 2 else 3 end as rank
      from people p where p.name_fold like ${`%${likeText(folded)}%`} and p.merged_into is null)
    select f.id as "personId", case f.rank when 1 then 'exact' when 2 then 'accented' else 'folded' end as fit
    from found f
    where exists (select from employments e where e.person_id = f.id and e.superseded is null and e.unit_id = any(${unitIds}::uuid[]))
      or exists (select from recipients r join award_lines l on l.recipient_id = r.id
        where r.person_id = f.id and l.unit_id = any(${unitIds}::uuid[]))
      or exists (select from recipients r join award_line_versions v on v.recipient_id = r.id
        where r.person_id = f.id and v.unit_id = any(${unitIds}::uuid[]))
    order by f.rank, f.name_key, f.id limit ${limit} offset ${offset}`.execute(tx);
  return rows;
}
