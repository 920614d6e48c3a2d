/** A cell of a workbook: text, a number, or a day (ISO). An empty cell is absent. */
export type SheetCell = string | number | { readonly date: string };

/** A row as it lies in the file: its number as Excel counts, and its cells from column A on (null: empty). */
export type RawRow = { readonly row: number; readonly cells: readonly (SheetCell | null)[] };

/** Cells that are shown as one: rows as Excel counts, columns from 0; all four included. */
export type MergedCells = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** The beginning of a sheet, by which its layout is recognised, and what is told only at its end. */
export type SheetTop = {
  readonly fileName: string;
  readonly sheetName: string;
  /** The first rows that hold anything, at most SHEET_TOP_ROWS. */
  readonly rows: readonly RawRow[];
  readonly merges: readonly MergedCells[];
};

export const SHEET_TOP_ROWS = 60;

/** A row as it is kept: its number in the sheet, as Excel counts, and its cells under the headings of the layout. */
export type SheetRow = { readonly row: number; readonly cells: Readonly<Record<string, SheetCell>> };

/** A sheet as it was read: the texts of its first row, and every later row that holds anything. */
export type Sheet = {
  readonly headings: readonly (string | null)[];
  readonly rows: readonly RawRow[];
};

/** A cell as a person reads it: a day becomes dd/mm/yyyy. */
export function shownCell(cell: SheetCell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return cell.date.split('-').toReversed().join('/');
  return String(cell);
}
