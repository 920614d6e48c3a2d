import { sql } from 'kysely';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';

/** Records that name a unit, with the columns that do: none may be left telling of a unit that never was. */
const TELLING = [
  ['nomination_lines', 'unit_id'],
  ['named_bodies', 'host_unit_id'],
  ['households', 'unit_id'],
  ['imports', 'unit_id'],
  ['clusters', 'region_unit_id'],
  ['inspections', 'inspecting_unit_id'],
  ['inspections', 'inspected_unit_id'],
  ['people', 'home_unit_id'],
] as const;

/** Of these, rows that were taken back or replaced count no more. */
const TELLING_WHILE_KNOWN = [
  ['cluster_members', 'unit_id'],
  ['ratings', 'unit_id'],
  ['ratings', 'collective_unit_id'],
  ['registrations', 'unit_id'],
  ['registrations', 'collective_unit_id'],
  ['disciplines', 'unit_id'],
  ['absences', 'unit_id'],
  ['initiatives', 'unit_id'],
  ['transfer_opinions', 'from_unit_id'],
  ['transfer_opinions', 'to_unit_id'],
] as const;

/** SQL: some record tells of the unit "c". */
const told = sql.join(
  [
    ...TELLING.map(
      ([table, column]) => sql`exists (select from ${sql.table(table)} x where ${sql.ref(`x.${column}`)} = c.unit_id)`,
    ),
    ...TELLING_WHILE_KNOWN.map(
      ([table, column]) =>
        sql`exists (select from ${sql.table(table)} x where ${sql.ref(`x.${column}`)} = c.unit_id and x.superseded is null)`,
    ),
  ],
  sql` or `,
);

/** What rests on a reform, so that it cannot be taken back: a kind of record, and the name of a unit. */
export type Resting = { readonly what: 'state' | 'post' | 'line' | 'record'; readonly name: string };

/**
 * What was recorded after a reform and rests on it: later events of its units, units that went into those it created, later changes of the posts that it
 * carried over, and records of units that it created. At most a few.
 */
export async function restingOn(tx: Tx, written: Position, limit: number): Promise<readonly Resting[]> {
  const { rows } = await sql<Resting>`
    with created as (
      select s.unit_id, min(s.name) as name from unit_states s join units u on u.id = s.unit_id
      where s.recorded = ${written} and not exists (
        select from unit_states o where o.unit_id = s.unit_id and o.recorded < ${written} and (o.superseded is null or o.superseded = ${written}))
      group by s.unit_id)
    select 'state' as what, s.name from unit_states s where s.recorded = ${written} and s.superseded is not null
      and not exists (select from unit_states r where r.unit_id = s.unit_id and r.valid_from = s.valid_from
        and r.restored_from = ${written} and r.superseded is null)
    union
    select 'state', c.name from created c join unit_states k on k.parent_id = c.unit_id and k.superseded is null and coalesce(k.restored_from, k.recorded) <> ${written}
    union
    select 'state', c.name from created c join unit_successions x on c.unit_id in (x.from_unit_id, x.to_unit_id)
      and x.superseded is null and x.recorded <> ${written}
    union
    select 'post', s.name from employments e join unit_states s on s.unit_id = e.unit_id and s.superseded is null
      where e.recorded = ${written} and e.superseded is not null
        and not exists (select from employments r where r.person_id = e.person_id and r.unit_id = e.unit_id and r.post = e.post
          and r.valid_from = e.valid_from and r.restored_from = ${written} and r.superseded is null)
    union
    select 'post', c.name from created c join employments e on e.unit_id = c.unit_id and e.superseded is null and coalesce(e.restored_from, e.recorded) <> ${written}
    union
    select 'line', c.name from created c join award_tallies t on t.unit_id = c.unit_id group by c.unit_id, c.name having sum(t.in_book) > 0
    union
    select 'line', c.name from created c join decisions d on d.authority_unit_id = c.unit_id
      join award_tallies t on t.decision_id = d.id group by c.unit_id, c.name having sum(t.in_book) > 0
    union
    select 'record', c.name from created c where ${told}
      or exists (select from role_grants g where g.unit_id = c.unit_id and g.superseded is null and g.recorded <> ${written})
    order by name, what limit ${limit}`.execute(tx);
  return rows;
}

/**
 * Takes a reform back as if it had not been: what it wrote is superseded, what it superseded is known again, as new rows.
 * Nothing may rest on it.
 */
export async function takeBackReform(tx: Tx, written: Position, recorded: Position): Promise<void> {
  for (const table of ['unit_successions', 'unit_events', 'role_grants'] as const)
    await sql`update ${sql.table(table)} set superseded = ${recorded} where recorded = ${written} and superseded is null`.execute(
      tx,
    );
  // Rows that a later event had superseded came back as copies when that event was taken back: they are meant too.
  for (const table of ['unit_states', 'employments'] as const)
    await sql`update ${sql.table(table)} set superseded = ${recorded}
      where coalesce(restored_from, recorded) = ${written} and superseded is null`.execute(tx);
  await copyBackStates(tx, written, recorded);
  await copyBackPosts(tx, written, recorded);
}

const UNIT_STATE_COLUMNS =
  'unit_id, name, short_name, name_fold, name_key, kind, parent_id, valid_from, valid_to, ground, event_id';
const EMPLOYMENT_COLUMNS =
  'person_id, unit_id, post, post_class, valid_from, valid_to, concurrent, paid_here, ground, event_id, import_id';

/**
 * The id of a copy follows from the row that it copies and from the position: no two are the same. Typing errors that
 * were corrected in the shortened state since then (unit-rewording.ts) stay corrected in the state that comes back.
 */
async function copyBackStates(tx: Tx, written: Position, recorded: Position): Promise<void> {
  await sql`insert into unit_states (id, ${sql.raw(UNIT_STATE_COLUMNS)}, restored_from, recorded)
    select md5(s.id::text || ' ' || ${String(recorded)})::uuid, s.unit_id, coalesce(c.name, s.name), coalesce(c.short_name, s.short_name),
      coalesce(c.name_fold, s.name_fold), coalesce(c.name_key, s.name_key), s.kind, s.parent_id, s.valid_from, s.valid_to,
      coalesce(c.ground, s.ground), s.event_id, coalesce(s.restored_from, s.recorded), ${recorded}::bigint
    from unit_states s left join unit_states c on c.unit_id = s.unit_id and c.valid_from = s.valid_from
      and c.event_id is not distinct from s.event_id and c.superseded = ${recorded}
    where s.superseded = ${written}`.execute(tx);
}

async function copyBackPosts(tx: Tx, written: Position, recorded: Position): Promise<void> {
  await sql`insert into employments (id, ${sql.raw(EMPLOYMENT_COLUMNS)}, restored_from, recorded)
    select md5(id::text || ' ' || ${String(recorded)})::uuid, ${sql.raw(EMPLOYMENT_COLUMNS)}, coalesce(restored_from, recorded), ${recorded}::bigint
    from employments where superseded = ${written}`.execute(tx);
}
