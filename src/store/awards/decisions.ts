import { sql } from 'kysely';
import type { NewDecision } from '../../domain/imports/award-plan.ts';
import type { KnownDecision, KnownLine } from '../../domain/imports/book-so-far.ts';
import { isoDate, toIsoDate, yearOf } from '../../kernel/plain-date.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { insertMany } from '../insert-many.ts';

export type NumberOfYear = { readonly numberKey: string; readonly year: number };

type DecisionRow = Omit<KnownDecision, 'signedOn'> & { signedOn: string };

/** Decisions of any authority that bear one of the numbers in its year. */
export async function findDecisionsByNumber(
  tx: Tx,
  numbers: readonly NumberOfYear[],
): Promise<readonly KnownDecision[]> {
  const { rows } = await sql<DecisionRow>`
    select d.id, d.authority, d.authority_unit_id as "authorityUnitId", d.number_key as "numberKey", d.signed_on as "signedOn", d.year,
      coalesce(l.in_book, false) as "inBook", coalesce(l.last_ordinal, 0) as "lastOrdinal"
    from decisions d
      join unnest(${numbers.map(({ numberKey }) => numberKey)}::text[], ${numbers.map(({ year }) => year)}::int[]) as n (number_key, year)
        on d.number_key = n.number_key and d.year = n.year
      left join lateral (
        select bool_or(s.state <> 'reversed') as in_book, max(a.ordinal) filter (where s.state <> 'reversed') as last_ordinal
        from award_lines a join award_states s on s.line_id = a.id where a.decision_id = d.id) l on true`.execute(tx);
  return rows.map((row) => ({ ...row, signedOn: isoDate(row.signedOn) }));
}

/** Lines of decisions that stand in the book: all but those whose import was undone. */
export async function linesInBook(tx: Tx, decisionIds: readonly string[]): Promise<readonly KnownLine[]> {
  const { rows } = await sql<KnownLine>`
    select l.decision_id as "decisionId", l.recipient_id as "recipientId", l.form_code as "formCode", l.achievement
    from award_lines l join award_states s on s.line_id = l.id
    where l.decision_id = any(${decisionIds}::uuid[]) and s.state <> 'reversed'`.execute(tx);
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
