import { sql } from 'kysely';
import type { Tx } from '../database.ts';
import type { LedgerHead } from '../ledger.ts';
import type { Import } from './imports.ts';

/** What of an import is in the office's records. */
export type WrittenCounts = { readonly lines: number; readonly nominations: number; readonly units: number };

/** Counts what an import brought in, with the end of the book as its last part left it (null: no entries). */
export async function writtenCounts(
  tx: Tx,
  { id, written, kind }: Import,
): Promise<WrittenCounts & { readonly head: LedgerHead | null }> {
  const { rows } = await sql<WrittenCounts>`select
    (select count(*) from award_lines where import_id = ${id}) as lines,
    (select count(*) from nomination_lines n join nomination_batches b on b.id = n.batch_id where b.import_id = ${id}) as nominations,
    (select count(*) from unit_states where ${kind === 'units'} and recorded = ${written}) as units`.execute(tx);
  const [counts = { lines: 0, nominations: 0, units: 0 }] = rows;
  const head = await tx
    .selectFrom('ledger_entries')
    .select(['seq', 'hash'])
    .where('recorded', '=', written)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { ...counts, head: head ? { seq: head.seq, hash: Buffer.from(head.hash).toString('hex') } : null };
}
