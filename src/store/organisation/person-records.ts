import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { toIsoDate } from '../../kernel/plain-date.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';

/** Every record of the human to whom a record belongs, the standing one first; empty when there is no such record. */
export async function recordsOfHuman(tx: Tx, personId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    with human as (select coalesce(merged_into, id) as id from people where id = ${personId})
    select p.id from people p join human h on p.id = h.id or p.merged_into = h.id
    order by p.id <> h.id, p.id`.execute(tx);
  return rows.map(({ id }) => id);
}

/**
 * The units in which people ever stood, today or at the end of the unit: by posts, by the lines of the book and of
 * nominations, by where a citizen without a post is kept; each with its path up to the root.
 */
export async function unitsOfPeople(tx: Tx, personIds: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ unit_id: string }>`
    select unit_id from employments where person_id = any(${personIds}::uuid[])
    union select home_unit_id from people where id = any(${personIds}::uuid[]) and home_unit_id is not null
    union select l.unit_id from award_lines l join recipients r on r.id = l.recipient_id where r.person_id = any(${personIds}::uuid[])
    union select v.unit_id from award_line_versions v join recipients r on r.id = v.recipient_id where r.person_id = any(${personIds}::uuid[])
    union select n.unit_id from nomination_lines n join recipients r on r.id = n.recipient_id where r.person_id = any(${personIds}::uuid[])`.execute(
    tx,
  );
  return rows.map(({ unit_id }) => unit_id);
}

/** Path of each unit up to the root: as of the day, or of the last day of what had ended by then. */
export async function lastPaths(
  tx: Tx,
  unitIds: readonly string[],
  asOf: PlainDate,
  knownAt: Position,
): Promise<readonly (readonly string[])[]> {
  const day = toIsoDate(asOf);
  const { rows } = await sql<{ start: string; unit_id: string }>`
    with recursive now as (
      select distinct on (s.unit_id) s.unit_id, s.parent_id, least(${day}::date, coalesce(s.valid_to - 1, ${day}::date)) as day
      from unit_states s
      where s.unit_id = any(${unitIds}::uuid[]) and s.recorded <= ${knownAt} and (s.superseded is null or s.superseded > ${knownAt})
        and s.valid_from <= ${day}::date
      order by s.unit_id, s.valid_from desc
    ), path (start, unit_id, parent_id, day, depth) as (
      select unit_id, unit_id, parent_id, day, 0 from now
      union all
      select p.start, s.unit_id, s.parent_id, p.day, p.depth + 1 from path p join unit_states s on s.unit_id = p.parent_id
      where s.recorded <= ${knownAt} and (s.superseded is null or s.superseded > ${knownAt})
        and s.valid_from <= p.day and (s.valid_to is null or s.valid_to > p.day) and p.depth < 20
    )
    select start, unit_id from path order by start, depth`.execute(tx);
  return [...Map.groupBy(rows, ({ start }) => start).values()].map((path) => path.map(({ unit_id }) => unit_id));
}

/** Names of people, by id. */
export async function namesOfPeople(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from people where id = any(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Names of units in their newest state that had begun by a day, by id. */
export async function namesOfUnits(
  tx: Tx,
  ids: readonly string[],
  asOf: PlainDate,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ unit_id: string; name: string }>`
    select distinct on (unit_id) unit_id, name from unit_states
    where unit_id = any(${ids}::uuid[]) and superseded is null and valid_from <= ${toIsoDate(asOf)}::date
    order by unit_id, valid_from desc`.execute(tx);
  return new Map(rows.map(({ unit_id, name }) => [unit_id, name]));
}
