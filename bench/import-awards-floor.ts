/** The floor of an import: read-excel-file, and one INSERT … SELECT unnest into an unindexed table of the same columns. */
import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { readSheet } from 'read-excel-file/node';
import { awardHeadings } from '../src/domain/imports/award-headings.ts';
import type { Database } from '../src/store/database.ts';

const columns = Object.keys(awardHeadings);

const typeOf = (column: string): 'date' | 'text' => (column === 'signedOn' || column === 'bornOn' ? 'date' : 'text');

const written = (cell: string | number | boolean | Date | null | undefined): string | null =>
  cell === null || cell === undefined ? null : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);

/** Time in ms of reading the workbook and putting its rows into a fresh table. */
export async function floorMs(database: Database, path: string): Promise<number> {
  await database.script(
    `drop table if exists floor_rows; create table floor_rows (${columns.map((name) => `"${name}" ${typeOf(name)}`).join(', ')})`,
  );
  const startedAt = performance.now();
  const [, ...rows] = await readSheet(await readFile(path));
  const arrays = columns.map(
    (name, at) =>
      sql`${rows.map((row) => written(row[at] as string | number | boolean | Date | null))}::${sql.raw(typeOf(name))}[]`,
  );
  await database.owner((tx) => sql`insert into floor_rows select * from unnest(${sql.join(arrays)})`.execute(tx));
  return performance.now() - startedAt;
}
