import { sql } from 'kysely';
import type { Stay } from '../../domain/imports/known-people.ts';
import type { Tx } from '../database.ts';

/**
 * Units in which records of the office place people, by person id: a rating, discipline, absence, registration or
 * initiative names a unit as an award does. Posts of an undone list count too, for whoever has no post that stands: the
 * list will come again, and must find the people whom it brought in.
 */
export async function staysByRecords(
  tx: Tx,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Stay[]>> {
  const { rows } = await sql<{ personId: string; unitId: string }>`
    with asked as materialized (select unnest(${personIds}::uuid[]) as id),
    standing as (select distinct e.person_id from employments e where e.superseded is null and e.person_id = any(${personIds}::uuid[]))
    select person_id as "personId", unit_id as "unitId" from ratings where person_id = any(${personIds}::uuid[])
    union select person_id, unit_id from disciplines where person_id = any(${personIds}::uuid[])
    union select person_id, unit_id from absences where person_id = any(${personIds}::uuid[])
    union select person_id, unit_id from registrations where person_id = any(${personIds}::uuid[])
    union select a.person_id, i.unit_id from initiative_authors a join initiatives i on i.id = a.initiative_id
      where a.person_id = any(${personIds}::uuid[])
    union select e.person_id, e.unit_id from employments e join asked on asked.id = e.person_id
      left join standing s on s.person_id = e.person_id
      where e.import_id is not null and s.person_id is null`.execute(tx);
  const stays = Map.groupBy(rows, ({ personId }) => personId);
  return new Map(
    [...stays].map(([personId, own]) => [
      personId,
      own.map(({ unitId }): Stay => ({ unitId, kind: 'commended', to: null })),
    ]),
  );
}
