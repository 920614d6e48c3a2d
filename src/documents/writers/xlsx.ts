import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { type PlainDate, toIsoDate } from '../../kernel/plain-date.ts';
import { printable } from '../layout/printable.ts';
import { withFixedZipTimes } from './zip-times.ts';

/** A cell of a plain table. Text stays text, also when it looks like a number or a formula; null is an empty cell. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly date: PlainDate }
  | null;

/** A table as a workbook of one sheet. Widths in characters. */
export type Sheet = {
  /** Name of the tab: the first 31 letters are kept, without the marks that Excel refuses. */
  readonly name: string;
  readonly title: string;
  /** Lines below the title, as "Số liệu tính đến ngày …". */
  readonly notes: readonly string[];
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
};

const FONT = 'Times New Roman';
const BORDER = { borderStyle: 'thin', borderColor: '#000000' } as const;
const MAX_CELL_LENGTH = 32_767;

const textCell = (text: string): CellObject => ({ type: String, value: printable(text).slice(0, MAX_CELL_LENGTH) });

function cellOf(cell: SheetCell): CellObject {
  if (cell === null) return { ...BORDER };
  switch (cell.kind) {
    case 'text':
      return { ...textCell(cell.text), ...BORDER, wrap: true, alignVertical: 'top' };
    case 'number':
      return { type: Number, value: cell.value, ...BORDER, alignVertical: 'top' };
    case 'date':
      return {
        type: Date,
        value: new Date(toIsoDate(cell.date)),
        format: 'dd/mm/yyyy',
        ...BORDER,
        alignVertical: 'top',
      };
  }
}

const headingCell = (title: string): CellObject => ({
  ...textCell(title),
  ...BORDER,
  fontWeight: 'bold',
  align: 'center',
  alignVertical: 'center',
  wrap: true,
});

/** Excel refuses \ / ? * : [ ] in the name of a tab, an empty one, and more than 31 letters. */
const tabName = (name: string): string =>
  printable(name)
    .replace(/[\\/?*:[\]]/g, ' ')
    .slice(0, 31)
    .trim() || 'Danh sách';

/** Bytes of an Excel workbook: title, notes, an empty row, the header row, the rows. */
export async function writeXlsx({ name, title, notes, columns, rows }: Sheet): Promise<Buffer> {
  const data: SheetData = [
    [{ ...textCell(title), fontWeight: 'bold', fontSize: 14 }],
    ...notes.map((note) => [{ ...textCell(note), fontStyle: 'italic' as const }]),
    [],
    columns.map((column) => headingCell(column.title)),
    ...rows.map((row) => row.map(cellOf)),
  ];
  const workbook = writeXlsxFile(
    data,
    { sheet: tabName(name), columns: columns.map(({ width }) => ({ width })), stickyRowsCount: notes.length + 3 },
    { fontFamily: FONT, fontSize: 12 },
  );
  return withFixedZipTimes(await workbook.toBuffer());
}
