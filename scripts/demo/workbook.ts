import { access } from 'node:fs/promises';
import { readSheet } from 'read-excel-file/node';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { Cell } from './award-sheet.ts';

/** A cell as the readers and writers of workbooks hold it: days are Dates at midnight UTC. */
export type WorkbookCell = string | number | Date | null;

const MILLISECONDS_A_DAY = 86_400_000;

const workbookCell = (cell: Cell): WorkbookCell =>
  typeof cell === 'object' && cell !== null ? new Date(cell.day * MILLISECONDS_A_DAY) : cell;

/** The rows as a reader of the written workbook sees them. */
export const workbookRows = (rows: readonly (readonly Cell[])[]): WorkbookCell[][] =>
  rows.map((row) => row.map(workbookCell));

function sheetData(rows: readonly WorkbookCell[][]): SheetData {
  const [heading = [], ...lines] = rows;
  return [
    heading.map((value) => ({
      value: String(value),
      fontWeight: 'bold' as const,
      wrap: true,
      alignVertical: 'center' as const,
    })),
    ...lines,
  ];
}

/** True when the file holds exactly these cells: a workbook carries its time of writing, so its bytes tell nothing. */
async function holds(path: string, rows: readonly WorkbookCell[][]): Promise<boolean> {
  const there = await access(path).then(
    () => true,
    () => false,
  );
  return there && JSON.stringify(await readSheet(path)) === JSON.stringify(rows);
}

export type SheetLayout = { readonly name: string; readonly widths: readonly number[] };

/** Writes one clean sheet: bold heading that stays in view, real dates; leaves a file alone that holds the same cells. */
export async function writeWorkbook(
  path: string,
  cells: readonly (readonly Cell[])[],
  { name, widths }: SheetLayout,
): Promise<'written' | 'unchanged'> {
  const rows = workbookRows(cells);
  if (await holds(path, rows)) return 'unchanged';
  const options = {
    sheet: name,
    columns: widths.map((width) => ({ width })),
    dateFormat: 'dd/mm/yyyy',
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  };
  await writeExcelFile(sheetData(rows), options, { fontFamily: 'Times New Roman', fontSize: 12 }).toFile(path);
  return 'written';
}
