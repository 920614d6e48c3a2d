import { sql } from 'kysely';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';

/** Records of a person that a screen writes and takes back, and their tables. */
export const recordTables = {
  post: 'employments',
  rating: 'ratings',
  discipline: 'disciplines',
  absence: 'absences',
  initiative: 'initiative_authors',
  registration: 'registrations',
  transfer: 'transfer_opinions',
} as const;

export type PersonRecordKind = keyof typeof recordTables;

export const personRecordKinds = Object.keys(recordTables) as readonly PersonRecordKind[];

/** A record that counts no longer, in the words of its row; the reason is empty when another record took its place. */
export type TakenBack = {
  readonly kind: PersonRecordKind;
  readonly id: string;
  /** What it said: codes and texts in the order of the table. */
  readonly parts: readonly string[];
  readonly at: string;
  readonly by: string | null;
  readonly reason: string;
};

type TakenBackRow = Omit<TakenBack, 'parts'> & { parts: string };

/** What was taken back or replaced of people's records, the latest first. */
export async function listTakenBack(tx: Tx, personIds: readonly string[]): Promise<readonly TakenBack[]> {
  const { rows } = await sql<TakenBackRow>`
    with gone as (
      select 'post' as kind, id, superseded, concat_ws(E'\n', post, valid_from, valid_to) as parts from employments where person_id = any(${personIds}::uuid[])
      union all select 'rating', id, superseded, concat_ws(E'\n', period, grade) from ratings where person_id = any(${personIds}::uuid[])
      union all select 'discipline', id, superseded, concat_ws(E'\n', kind, valid_from, decision_number) from disciplines where person_id = any(${personIds}::uuid[])
      union all select 'absence', id, superseded, concat_ws(E'\n', kind, valid_from, valid_to, name) from absences where person_id = any(${personIds}::uuid[])
      union all select 'initiative', a.id, a.superseded, concat_ws(E'\n', i.name, i.period) from initiative_authors a join initiatives i on i.id = a.initiative_id where a.person_id = any(${personIds}::uuid[])
      union all select 'registration', id, superseded, concat_ws(E'\n', form_code, period) from registrations where person_id = any(${personIds}::uuid[])
      union all select 'transfer', id, superseded, concat_ws(E'\n', opinion, moved_on, text) from transfer_opinions where person_id = any(${personIds}::uuid[])
    )
    select g.kind, g.id, g.parts, c.at, a.display_name as by, coalesce(c.detail ->> 'reason', '') as reason
    from gone g join audit_changes c on c.position = g.superseded left join accounts a on a.id = c.actor_id
    order by g.superseded desc, g.kind, g.id`.execute(tx);
  return rows.map((row) => ({ ...row, parts: row.parts.split('\n') }));
}

/** The unit of a record of one of these people that still counts; undefined when there is none with this id. */
export async function unitOfRecord(
  tx: Tx,
  kind: PersonRecordKind,
  id: string,
  personIds: readonly string[],
): Promise<string | undefined> {
  const table = sql.table(recordTables[kind]);
  const unit =
    kind === 'initiative'
      ? sql`(select i.unit_id from initiatives i where i.id = r.initiative_id)`
      : sql.ref(kind === 'transfer' ? 'r.to_unit_id' : 'r.unit_id');
  const { rows } = await sql<{ unit: string }>`
    select ${unit} as unit from ${table} r
    where r.id = ${id} and r.person_id = any(${personIds}::uuid[]) and r.superseded is null`.execute(tx);
  return rows[0]?.unit;
}

/** The record counts no longer from this position on; an initiative whose last author is taken back goes with them. */
export async function takeBack(tx: Tx, kind: PersonRecordKind, id: string, position: Position): Promise<void> {
  await sql`update ${sql.table(recordTables[kind])} set superseded = ${position} where id = ${id} and superseded is null`.execute(
    tx,
  );
  if (kind !== 'initiative') return;
  await sql`update initiatives i set superseded = ${position} where i.superseded is null
    and i.id = (select initiative_id from initiative_authors where id = ${id})
    and not exists (select from initiative_authors a where a.initiative_id = i.id and a.superseded is null)`.execute(
    tx,
  );
}
