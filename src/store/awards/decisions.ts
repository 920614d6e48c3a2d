import { sql } from 'kysely';
import type { NewDecision } from '../../domain/imports/award-plan.ts';
import type { KnownDecision, KnownHonour, KnownLine } from '../../domain/imports/book-so-far.ts';
import { isoDate, toIsoDate, yearOf } from '../../kernel/plain-date.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { arrayText } from '../array-text.ts';
import { insertMany } from '../insert-many.ts';

export type NumberOfYear = { readonly numberKey: string; readonly year: number };

type DecisionRow = Omit<KnownDecision, 'signedOn'> & { signedOn: string };

/**
 * Decisions of any authority that bear one of the numbers in its year. Here and below each table is asked row by
 * row: see known-people.
 */
export async function findDecisionsByNumber(
  tx: Tx,
  numbers: readonly NumberOfYear[],
): Promise<readonly KnownDecision[]> {
  const { rows } = await sql<DecisionRow>`
    select d.id, d.authority, d.authority_unit_id as "authorityUnitId", d.number_key as "numberKey", d.signed_on as "signedOn", d.year,
      coalesce(l.in_book, false) as "inBook", coalesce(l.last_ordinal, 0) as "lastOrdinal"
    from unnest(${numbers.map(({ numberKey }) => numberKey)}::text[], ${numbers.map(({ year }) => year)}::int[]) as n (number_key, year)
      cross join lateral (select * from decisions where number_key = n.number_key and year = n.year offset 0) d
      left join lateral (
        select bool_or(s.state <> 'reversed') as in_book, max(a.ordinal) filter (where s.state <> 'reversed') as last_ordinal
        from (select id as line_id, ordinal from award_lines where decision_id = d.id
          union all select line_id, ordinal from award_line_versions where decision_id = d.id and superseded is null) a
          join award_states s on s.line_id = a.line_id) l on true`.execute(tx);
  return rows.map((row) => ({ ...row, signedOn: isoDate(row.signedOn) }));
}

/**
 * Lines of decisions that stand in the book: all but those whose import was undone. A corrected line stands twice, as it
 * was granted and as it holds: neither the old list nor the right one adds it again.
 */
export async function linesInBook(tx: Tx, decisionIds: readonly string[]): Promise<readonly KnownLine[]> {
  const { rows } = await sql<KnownLine>`
    select l.decision_id as "decisionId", l.recipient_id as "recipientId", l.form_code as "formCode", l.achievement
    from unnest(${arrayText(decisionIds)}::text::uuid[]) as a (id)
      cross join lateral (
        select id as line_id, decision_id, recipient_id, form_code, achievement from award_lines where decision_id = a.id
        union all select line_id, decision_id, recipient_id, form_code, achievement
          from award_line_versions where decision_id = a.id and superseded is null offset 0) l
      cross join lateral (select state from award_states where line_id = l.line_id offset 0) s
    where s.state <> 'reversed'`.execute(tx);
  return rows;
}

/** Lines in force of recipients that bear one of the forms and one of the achievements, with the numbers of their decisions. */
export async function honoursOf(
  tx: Tx,
  recipientIds: readonly string[],
  { forms, achievements }: { readonly forms: readonly string[]; readonly achievements: readonly string[] },
): Promise<readonly KnownHonour[]> {
  if (recipientIds.length === 0) return [];
  const { rows } = await sql<KnownHonour>`
    select l.decision_id as "decisionId", l.recipient_id as "recipientId", l.form_code as "formCode", l.achievement, d.number
    from unnest(${arrayText(recipientIds)}::text::uuid[]) as a (id)
      cross join lateral (
        select g.id as line_id, g.decision_id, g.recipient_id, g.form_code, g.achievement from (
            select * from award_lines where recipient_id = a.id offset 0) g
          where g.form_code = any(${forms}::text[]) and g.achievement = any(${achievements}::text[]) and (select true from award_line_versions v where v.line_id = g.id limit 1) is null
        union all select line_id, decision_id, recipient_id, form_code, achievement
          from award_line_versions where recipient_id = a.id and superseded is null
            and form_code = any(${forms}::text[]) and achievement = any(${achievements}::text[]) offset 0) l
      cross join lateral (select state from award_states where line_id = l.line_id offset 0) s
      cross join lateral (select number from decisions where id = l.decision_id offset 0) d
    where s.state = 'in_force'`.execute(tx);
  return rows;
}

export async function insertDecisions(
  tx: Tx,
  decisions: readonly NewDecision[],
  importId: string,
  recorded: Position,
): Promise<void> {
  const rows = decisions.map(({ id, authority, authorityUnitId, number, signedOn }) => ({
    id,
    authority,
    authority_unit_id: authorityUnitId,
    number: number.written,
    number_key: number.key,
    signed_on: toIsoDate(signedOn),
    year: yearOf(signedOn),
    import_id: importId,
    recorded,
  }));
  const columns = {
    id: 'uuid',
    authority: 'text',
    authority_unit_id: 'uuid',
    number: 'text',
    number_key: 'text',
    signed_on: 'date',
    year: 'int',
    import_id: 'uuid',
    recorded: 'bigint',
  } as const;
  await insertMany(tx, 'decisions', columns, rows);
}
