import { sql } from 'kysely';
import type { LedgerEntry, LedgerKind } from '../../domain/decisions/ledger-entry.ts';
import { toIsoDate } from '../../kernel/plain-date.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { insertMany } from '../insert-many.ts';

/** What an entry adds to the lines that the book lists, and to those that reports count. */
const difference: Readonly<Partial<Record<LedgerKind, readonly [inBook: number, inForce: number]>>> = {
  granted: [1, 1],
  reversed: [-1, -1],
  revoked: [0, -1],
};

/** Adds to the tallies what entries changed. Entries of corrections move lines apart (moveTallies). */
export async function projectTallies(tx: Tx, entries: readonly LedgerEntry[], recorded: Position): Promise<void> {
  const tallies = new Map<string, ReturnType<typeof tallyOf>>();
  for (const entry of entries) {
    const [inBook, inForce] = difference[entry.kind] ?? [0, 0];
    if (inForce === 0) continue;
    const key = `${entry.decisionId} ${entry.unitId} ${entry.recipientKind} ${entry.formCode}`;
    const tally = tallies.get(key) ?? tallyOf(entry, recorded);
    tallies.set(key, { ...tally, in_book: tally.in_book + inBook, in_force: tally.in_force + inForce });
  }
  await insertMany(tx, 'award_tallies', columns, [...tallies.values()]);
}

const tallyOf = ({ decisionId, signedOn, unitId, formCode, recipientKind }: LedgerEntry, recorded: Position) => ({
  decision_id: decisionId,
  signed_on: toIsoDate(signedOn),
  unit_id: unitId,
  form_code: formCode,
  recipient_kind: recipientKind,
  in_book: 0,
  in_force: 0,
  recorded,
});

const columns = {
  decision_id: 'uuid',
  signed_on: 'date',
  unit_id: 'uuid',
  form_code: 'text',
  recipient_kind: 'text',
  in_book: 'int',
  in_force: 'int',
  recorded: 'bigint',
} as const;

/** Counts lines in force again that were revoked: the book has listed them all the time. */
export async function countInForceAgain(tx: Tx, entries: readonly LedgerEntry[], recorded: Position): Promise<void> {
  const tallies = entries.map((entry) => ({ ...tallyOf(entry, recorded), in_force: 1 }));
  await insertMany(tx, 'award_tallies', columns, tallies);
}

/**
 * Moves corrected lines from where they were counted to where they are now. To be called when the new versions of a
 * position are written: the version before is the one that this position superseded, or else the line as granted.
 */
export async function moveTallies(tx: Tx, recorded: Position): Promise<void> {
  await sql`
    with moved as (
      select coalesce(o.decision_id, l.decision_id) as decision_id, coalesce(o.unit_id, l.unit_id) as unit_id,
        coalesce(o.form_code, l.form_code) as form_code, coalesce(o.recipient_id, l.recipient_id) as recipient_id, -1 as difference
      from award_line_versions n
        join award_lines l on l.id = n.line_id
        left join award_line_versions o on o.line_id = n.line_id and o.superseded = ${recorded}
      where n.recorded = ${recorded}
      union all
      select n.decision_id, n.unit_id, n.form_code, n.recipient_id, 1 from award_line_versions n where n.recorded = ${recorded})
    insert into award_tallies (decision_id, signed_on, unit_id, form_code, recipient_kind, in_book, in_force, recorded)
    select d.id, d.signed_on, m.unit_id, m.form_code, r.kind, sum(difference), sum(difference), ${recorded}
    from moved m join decisions d on d.id = m.decision_id join recipients r on r.id = m.recipient_id
    group by 1, 2, 3, 4, 5 having sum(difference) <> 0`.execute(tx);
}
