import { SHEET_TOP_ROWS, type SheetTop } from '../../domain/imports/sheet.ts';
import type { Tx } from '../../store/database.ts';
import { type Import, mergesOf } from '../../store/imports/imports.ts';
import { rowsAround } from '../../store/imports/title-rows.ts';

/** The rows of a sheet around those that may head its columns, with its merged cells and its names. */
export async function readTop(tx: Tx, { id, fileName, sheetName }: Import, last: number): Promise<SheetTop> {
  const rows = await rowsAround(tx, id, last, SHEET_TOP_ROWS);
  return { fileName, sheetName, rows, merges: await mergesOf(tx, id) };
}
