import { sql } from 'kysely';
import type { RawRow } from '../../domain/imports/sheet.ts';
import type { Tx } from '../database.ts';

/** Title rows hold for hundreds of rows each; a sheet with more of them than this is shown without the first ones. */
const MOST_TITLES = 2_000;

/**
 * The rows before one that checking took for headings or for titles within the table, and those in which a merged cell
 * begins (by number): what must be read before a row to know what holds for it. In the order of the sheet.
 */
export async function rowsThatHoldFor(
  tx: Tx,
  importId: string,
  before: number,
  alsoRows: readonly number[],
): Promise<readonly RawRow[]> {
  const { rows } = await sql<{ row: number; raw: string }>`
    select r.row_number as row, r.raw from import_rows r
    where r.import_id = ${importId} and r.row_number < ${before} and (r.row_number = any(${alsoRows}::int[])
      or r.row_number in (select f.row_number from import_findings f
        where f.import_id = ${importId} and f.row_number < ${before} and f.outcome = 'skip'
          and f.problems -> 0 ->> 'detail' in ('section', 'repeated-heading')))
    order by r.row_number desc limit ${MOST_TITLES}`.execute(tx);
  return rows.map(({ row, raw }) => ({ row, cells: JSON.parse(raw) as RawRow['cells'] })).toReversed();
}

/** The rows of a sheet around those that head its columns: so many before and up to the last of them, so many after. */
export async function rowsAround(tx: Tx, importId: string, last: number, most: number): Promise<readonly RawRow[]> {
  const { rows } = await sql<{ row: number; raw: string }>`
    select row, raw from (
      (select row_number as row, raw from import_rows where import_id = ${importId} and row_number <= ${last}
        order by row_number desc limit ${most})
      union all
      (select row_number as row, raw from import_rows where import_id = ${importId} and row_number > ${last}
        order by row_number limit ${most})) near
    order by row`.execute(tx);
  return rows.map(({ row, raw }) => ({ row, cells: JSON.parse(raw) as RawRow['cells'] }));
}
