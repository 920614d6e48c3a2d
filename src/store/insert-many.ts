import { type RawBuilder, sql } from 'kysely';
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
 * engines share; what all rows have in common is sent once. Columns name the types in the order in which they are
 * written; every row has every column.
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
    const { values, arrays } = sourceOf(part, names, columns);
    const from = sql`unnest(${sql.join(arrays.map(({ array }) => array))}) as u (${sql.join(arrays.map(({ name }) => sql.ref(name)))})`;
    await sql`insert into ${sql.table(table)} (${into}) select ${sql.join(values)} from ${from}`.execute(tx);
  }
}

type Source<Name> = {
  /** What to write into each column. */
  readonly values: readonly RawBuilder<unknown>[];
  readonly arrays: readonly { readonly name: Name; readonly array: RawBuilder<unknown> }[];
};

function sourceOf<R extends object, Name extends keyof R & string>(
  rows: readonly R[],
  names: readonly Name[],
  columns: { readonly [C in Name]: ColumnType },
): Source<Name> {
  // The first column makes the rows, even when all of them say the same.
  const common = new Set(names.slice(1).filter((name) => isCommon(rows, name)));
  return {
    values: names.map((name) => {
      if (!common.has(name)) return sql.ref(`u.${name}`);
      return sql`(${arrayText([rows[0]?.[name]])}::text::${sql.raw(columns[name])}[])[1]`;
    }),
    arrays: names.flatMap((name) =>
      common.has(name)
        ? []
        : [{ name, array: sql`${arrayText(rows.map((row) => row[name]))}::text::${sql.raw(columns[name])}[]` }],
    ),
  };
}

/** All rows say the same. */
const isCommon = <R extends object>(rows: readonly R[], name: keyof R): boolean =>
  rows.every((row) => row[name] === rows[0]?.[name]);
