import { type CopyColumns, copyRows } from './copy-rows.ts';
import type { Tx } from './database.ts';
import type { Tables } from './tables.ts';

/** Rows of one statement: large enough to be fast, small enough not to hold a second copy of a long list. */
const ROWS_PER_STATEMENT = 5_000;

/** Inserts any number of rows; every row has every column. */
export async function insertMany<R extends object>(
  tx: Tx,
  table: keyof Tables,
  columns: CopyColumns<keyof R & string>,
  rows: readonly R[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT)
    await copyRows(tx, table, columns, rows.slice(start, start + ROWS_PER_STATEMENT));
}
