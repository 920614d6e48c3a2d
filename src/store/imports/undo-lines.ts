import { sql } from 'kysely';
import type { LedgerEntry, LedgerKind } from '../../domain/decisions/ledger-entry.ts';
import { isoDate } from '../../kernel/plain-date.ts';
import type { Tx } from '../database.ts';

type LineRow = Omit<LedgerEntry, 'kind' | 'signedOn'> & { signedOn: string };

/**
 * The entries that take back an import's lines which are not taken back yet, last line first (at most so many, when a
 * limit is given). The personal hash is that of the entry that granted the line.
 */
export async function reversingEntries(
  tx: Tx,
  importId: string,
  limit: number | null = null,
): Promise<readonly LedgerEntry[]> {
  const { rows } = await sql<LineRow>`
    select l.id as "lineId", d.id as "decisionId", d.authority, d.number, d.signed_on as "signedOn", l.ordinal, l.recipient_id as "recipientId",
      r.kind as "recipientKind", l.unit_id as "unitId", l.form_code as "formCode", l.achievement, substring(e.text from 'personal ([0-9a-f]{64})$') as "personalHash"
    from award_lines l
      join decisions d on d.id = l.decision_id
      join recipients r on r.id = l.recipient_id
      join ledger_entries e on e.line_id = l.id and e.kind = 'granted'
    where l.import_id = ${importId}
      and (select s.state from award_states s where s.line_id = l.id) <> 'reversed' order by e.seq desc limit ${limit}`.execute(
    tx,
  );
  return rows.map((row) => ({ ...row, kind: 'reversed', signedOn: isoDate(row.signedOn) }));
}

/** Something that rests on a line or a nomination of an import, so that it cannot be undone. */
export type Rest =
  | {
      readonly on: 'line';
      readonly name: string;
      readonly number: string;
      readonly entry: LedgerKind;
      readonly seq: number;
    }
  | {
      readonly on: 'line-of-nomination' | 'nomination';
      readonly name: string;
      readonly number: string;
      readonly fileName: string;
    };

/** Later entries about an import's lines, and what other imports did with its lines and nominations; at most a few. */
export async function restsOnImport(tx: Tx, importId: string, limit: number): Promise<readonly Rest[]> {
  const entries = await sql<{ name: string; number: string; entry: LedgerKind; seq: number }>`
    select coalesce(t.printed_name, '') as name, d.number, e.kind as entry, e.seq
    from award_lines l
      join ledger_entries e on e.line_id = l.id and e.kind <> 'granted'
      join decisions d on d.id = l.decision_id
      left join award_line_texts t on t.line_id = l.id
    where l.import_id = ${importId} order by e.seq limit ${limit}`.execute(tx);
  const actions = await sql<{
    on: 'line-of-nomination' | 'nomination';
    name: string;
    number: string;
    fileName: string;
  }>`
    select case when l.import_id = ${importId} then 'line-of-nomination' else 'nomination' end as "on",
      n.printed_name as name, b.letter_number as number, coalesce(i.file_name, '') as "fileName"
    from nomination_actions a
      join nomination_lines n on n.id = a.line_id
      join nomination_batches b on b.id = n.batch_id
      left join award_lines l on l.id = a.award_line_id
      left join imports i on i.id = a.import_id
    where (l.import_id = ${importId} or b.import_id = ${importId}) and a.import_id is distinct from ${importId} and a.undoes is null
      and not exists (select from nomination_actions u where u.undoes = a.id)
    order by n.printed_name limit ${limit}`.execute(tx);
  return [...entries.rows.map((row) => ({ on: 'line' as const, ...row })), ...actions.rows];
}

/** How many lines of the book an import brought in. */
export async function countLines(tx: Tx, importId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from award_lines
    where import_id = ${importId}`.execute(tx);
  return rows[0]?.count ?? 0;
}
