import { isDitto } from '../../domain/imports/layout/ditto.ts';
import type { Mapping } from '../../domain/imports/mapping.ts';
import type { RawRow } from '../../domain/imports/sheet.ts';
import type { Tx } from '../../store/database.ts';
import { rowsAround } from '../../store/imports/title-rows.ts';

const FIRST_LOOK = 60;
/** A column of nothing but ditto marks is not read to its beginning. */
const FARTHEST_LOOK = 30_000;

/** The rows before some rows of an import that their ditto marks ("nt") stand for; none where there are no such marks. */
export async function rowsAboveDittos(
  tx: Tx,
  importId: string,
  mapping: Mapping,
  rows: readonly RawRow[],
): Promise<readonly RawRow[]> {
  const found = new Map<number, RawRow>(rows.map((raw) => [raw.row, raw]));
  for (const { row, cells } of rows) {
    const marked = mapping.columns.flatMap(({ column }) => (isDitto(cells[column]) ? [column] : []));
    if (marked.length === 0 || found.has(row - 1)) continue;
    for (const above of await rowsUpTo(tx, importId, row, marked))
      if (!found.has(above.row)) found.set(above.row, above);
  }
  const own = new Set(rows.map(({ row }) => row));
  return [...found.values()].filter(({ row }) => !own.has(row));
}

/** The rows right before a row, back to where every marked column holds something of its own. */
async function rowsUpTo(tx: Tx, importId: string, row: number, marked: readonly number[]): Promise<readonly RawRow[]> {
  for (let most = FIRST_LOOK; ; most *= 8) {
    const before = (await rowsAround(tx, importId, row - 1, most)).filter((each) => each.row < row);
    const isTold = marked.every((column) => before.some(({ cells }) => cells[column] && !isDitto(cells[column])));
    if (isTold || before.length < most || most * 8 > FARTHEST_LOOK) return before;
  }
}
