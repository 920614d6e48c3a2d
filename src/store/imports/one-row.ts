import { sql } from 'kysely';
import type { RowOutcome } from '../../domain/imports/row-outcome.ts';
import type { Tx } from '../database.ts';
import { type FoundRow, findRow } from './import-rows.ts';

/** One row of an import with what checking found about it. */
export async function findFoundRow(tx: Tx, importId: string, row: number): Promise<FoundRow | undefined> {
  const kept = await findRow(tx, importId, row);
  if (!kept) return undefined;
  const found = await tx
    .selectFrom('import_findings')
    .select(['outcome', 'problems', 'candidates'])
    .where('import_id', '=', importId)
    .where('row_number', '=', row)
    .executeTakeFirst();
  const { outcome, problems, candidates } = found ?? { outcome: 'add', problems: [], candidates: [] };
  return { ...kept, outcome, problems, candidates } as FoundRow;
}

export type NeighbourRows = { readonly previous: number | null; readonly next: number | null };

/** The rows before and after one, of those that have the same outcome. */
export async function neighbourRows(
  tx: Tx,
  importId: string,
  row: number,
  outcome: RowOutcome,
): Promise<NeighbourRows> {
  const { rows } = await sql<NeighbourRows>`select
      max(row_number) filter (where row_number < ${row}) as previous,
      min(row_number) filter (where row_number > ${row}) as next
    from import_findings where import_id = ${importId} and outcome = ${outcome}`.execute(tx);
  return rows[0] ?? { previous: null, next: null };
}
