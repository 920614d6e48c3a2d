import { type RawBuilder, sql } from 'kysely';
import type { Birth } from '../../domain/organisation/birth.ts';
import { toIsoDate } from '../../kernel/plain-date.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { birthIsNews } from '../organisation/births.ts';

/** The import that teaches births, and the position of its writing. */
export type Lesson = { readonly importId: string; readonly position: Position };

/**
 * Notes which of the told births the records are about to learn; asked before they do. Of people whom the import brought
 * in itself nothing is noted: they stay with all that it told of them.
 */
export async function noteBirths(
  tx: Tx,
  births: readonly (Birth & { readonly personId: string })[],
  { importId, position }: Lesson,
): Promise<void> {
  const told = births.filter(({ bornOn, bornYear }) => bornOn !== null || bornYear !== null);
  if (told.length === 0) return;
  await sql`insert into learned_births (import_id, person_id, born_year_before, born_on, born_year, recorded)
    select distinct on (p.id) ${importId}::uuid, p.id, p.born_year, t.born_on, case when t.born_on is null then t.born_year end, ${position}::bigint
    from people p join unnest(${told.map(({ personId }) => personId)}::uuid[],
      ${told.map(({ bornOn }) => (bornOn === null ? null : toIsoDate(bornOn)))}::date[],
      ${told.map(({ bornYear }) => bornYear)}::int[]) as t (id, born_on, born_year) on t.id = p.id
    where ${birthIsNews} and not ${isOf(sql`p.recorded`, importId)}`.execute(tx);
}

/** SQL: a position at which an import wrote. */
const isOf = (position: RawBuilder<unknown>, importId: string): RawBuilder<boolean> =>
  sql`exists (select from audit_changes a where a.position = ${position} and a.subject_kind = 'import' and a.subject_id = ${importId})`;

/** SQL: rows f with person and position, for the person of the learned birth b, of everything that is kept of people. */
const facts = sql`
  select e.recorded from employments e where e.person_id = b.person_id and e.superseded is null
  union all select l.recorded from recipients r join award_lines l on l.recipient_id = r.id where r.person_id = b.person_id
  union all select v.recorded from recipients r join award_line_versions v on v.recipient_id = r.id where r.person_id = b.person_id and v.superseded is null
  union all select n.recorded from recipients r join nomination_lines n on n.recipient_id = r.id where r.person_id = b.person_id
  union all select x.recorded from ratings x where x.person_id = b.person_id and x.superseded is null
  union all select x.recorded from disciplines x where x.person_id = b.person_id and x.superseded is null
  union all select x.recorded from absences x where x.person_id = b.person_id and x.superseded is null
  union all select x.recorded from registrations x where x.person_id = b.person_id and x.superseded is null
  union all select x.recorded from initiative_authors x where x.person_id = b.person_id and x.superseded is null
  union all select m.recorded from person_merges m where b.person_id in (m.kept_id, m.gone_id) and m.superseded is null`;

/**
 * SQL: since the birth b was learned, the record was edited, joined with another, or other work that still counts found
 * the person: whoever did so may have relied on the birth.
 */
const isReliedOn = sql<boolean>`(
  exists (select from audit_changes a where a.subject_kind = 'person' and a.subject_id = b.person_id::text and a.position > b.recorded)
  or exists (select from (${facts}) f where f.recorded > b.recorded and not exists (
    select from audit_changes a where a.position = f.recorded and a.subject_kind = 'import' and (a.subject_id = b.import_id::text
      or exists (select from imports i where i.id = (case when a.subject_kind = 'import' then a.subject_id::uuid end) and i.state = 'undone')))))`;

/** SQL: the record p still says what the birth b brought. */
const isAsLearned = sql<boolean>`(p.born_on is not distinct from b.born_on and p.born_year is not distinct from b.born_year)`;

/**
 * Takes back what an import brought of births, the last of one person first; what was changed or relied on since stays.
 * Gives how many people that was.
 */
export async function takeBirthsBack(tx: Tx, importId: string, position: Position): Promise<number> {
  const taken = new Set<string>();
  for (;;) {
    const { rows } = await sql<{ person_id: string }>`
      with latest as (
        select distinct on (b.person_id) b.* from learned_births b
        where b.import_id = ${importId} and b.taken_back is null order by b.person_id, b.recorded desc
      ), back as materialized (
        select b.id, b.person_id, b.born_year_before from latest b join people p on p.id = b.person_id
        where ${isAsLearned} and not ${isReliedOn}
      ), noted as (update learned_births b set taken_back = ${position} from back k where b.id = k.id)
      update people p set born_on = null, born_year = k.born_year_before, version = p.version + 1
      from back k where p.id = k.person_id returning p.id as person_id`.execute(tx);
    if (rows.length === 0) return taken.size;
    for (const { person_id } of rows) taken.add(person_id);
  }
}

/** What became of the births that an undone import had brought. */
export type BirthsUndone = {
  readonly takenBack: number;
  /** People who keep theirs: how many, and at most a few names. */
  readonly left: number;
  readonly names: readonly string[];
};

const NAMED = 5;

export async function birthsUndone(tx: Tx, importId: string): Promise<BirthsUndone> {
  const { rows } = await sql<{ name: string; left: boolean }>`
    select p.name, bool_or(b.taken_back is null) as left from learned_births b join people p on p.id = b.person_id
    where b.import_id = ${importId} group by p.id order by p.name_key, p.id`.execute(tx);
  const left = rows.filter((each) => each.left).map(({ name }) => name);
  return { takenBack: rows.length - left.length, left: left.length, names: left.slice(0, NAMED) };
}
