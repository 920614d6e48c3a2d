import { sql } from 'kysely';
import { arrayText } from './array-text.ts';
import type { Tx } from './database.ts';
import type { Tables } from './tables.ts';

/** Rows of one statement: large enough to be fast, small enough not to hold a second copy of a long list. */
const ROWS_PER_STATEMENT = 5_000;

type ColumnType =
  | 'uuid'
  | 'text'
  | 'int'
  | 'bigint'
  | 'date'
  | 'timestamptz'
  | 'bytea'
  | 'jsonb'
  | 'boolean'
  | 'numeric';

/**
 * Inserts any number of rows with one parameter per column (INSERT … SELECT FROM unnest), the fastest way that both
 * engines share. Columns name the types in the order in which they are written; every row has every column.
 */
export async function insertMany<R extends object>(
  tx: Tx,
  table: keyof Tables,
  columns: { readonly [C in keyof R & string]: ColumnType },
  rows: readonly R[],
): Promise<void> {
  const names = Object.keys(columns) as (keyof R & string)[];
  const into = sql.join(names.map((name) => sql.ref(name)));
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const part = rows.slice(start, start + ROWS_PER_STATEMENT);
    const arrays = names.map(
      (name) => sql`${arrayText(part.map((row) => row[name]))}::text::${sql.raw(columns[name])}[]`,
    );
    await sql`insert into ${sql.table(table)} (${into}) select * from unnest(${sql.join(arrays)})`.execute(tx);
  }
}
