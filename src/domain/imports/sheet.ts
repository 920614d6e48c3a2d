/** A cell of a workbook: text, a number, or a day (ISO). An empty cell is absent. */
export type SheetCell = string | number | { readonly date: string };

/** A sheet as it was read: the texts of its first row, and every later row that holds anything. */
export type Sheet = {
  readonly headings: readonly (string | null)[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly (SheetCell | null)[] }[];
};

/** A row as it is kept: its number in the sheet, as Excel counts, and its cells under the headings of the layout. */
export type SheetRow = { readonly row: number; readonly cells: Readonly<Record<string, SheetCell>> };

/** A cell as a person reads it: a day becomes dd/mm/yyyy. */
export function shownCell(cell: SheetCell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return cell.date.split('-').toReversed().join('/');
  return String(cell);
}
