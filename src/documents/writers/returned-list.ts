import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { printable } from '../layout/printable.ts';
import { withFixedZipTimes } from './zip-times.ts';

/** A list that goes back to whoever made it: every cell where it stood, and at the end of a row what is wrong with it. */
export type ReturnedSheet = {
  /** Name of the tab: the first 31 letters are kept, without the marks that Excel refuses. */
  readonly name: string;
  /** Title of the column with the sentences. */
  readonly title: string;
  /** Row above which that title stands, as Excel counts; 0: the sheet has no headings. */
  readonly headingRow: number;
  readonly rows: readonly ReturnedRow[];
};

/** A row at its own number; cells from column A on (a day as ISO). */
export type ReturnedRow = {
  readonly row: number;
  readonly cells: readonly (string | number | { readonly date: string } | null)[];
  /** Columns of the cells that are wrong, from 0. */
  readonly wrong: readonly number[];
  /** What is wrong, a sentence each. */
  readonly sentences: readonly string[];
};

const WRONG = { backgroundColor: '#FDEBE5', borderStyle: 'thin', borderColor: '#A51C12' } as const;
const SENTENCES = { color: '#A51C12', wrap: true, alignVertical: 'top' } as const;
const MOST_LETTERS = 32_767;

/** Bytes of the workbook; repaired in Excel it can be brought in again as it is. */
export async function writeReturnedList({ name, title, headingRow, rows }: ReturnedSheet): Promise<Buffer> {
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const data: SheetData = [];
  for (const row of rows) {
    while (data.length < row.row - 1) data.push([]);
    data.push(rowOf(row, width, row.row === headingRow ? title : null));
  }
  const columns = [...Array.from({ length: width }, () => ({ width: 18 })), { width: 60 }];
  const workbook = writeXlsxFile([{ data, sheet: tabName(name), columns }], {
    fontFamily: 'Times New Roman',
    fontSize: 12,
  });
  return withFixedZipTimes(await workbook.toBuffer());
}

function rowOf({ cells, wrong, sentences }: ReturnedRow, width: number, title: string | null): SheetData[number] {
  const own = Array.from({ length: width }, (_, at) => cellOf(cells[at] ?? null, wrong.includes(at)));
  if (title !== null) return [...own, { type: String, value: title, fontWeight: 'bold' }];
  if (sentences.length === 0) return own;
  return [...own, { type: String, value: textOf(sentences.join('\n')), ...SENTENCES }];
}

function cellOf(cell: ReturnedRow['cells'][number], isWrong: boolean): CellObject | null {
  const look = isWrong ? WRONG : {};
  if (cell === null) return isWrong ? { ...look } : null;
  if (typeof cell === 'number') return { type: Number, value: cell, ...look };
  if (typeof cell === 'string') return { type: String, value: textOf(cell), ...look };
  return { type: Date, value: new Date(cell.date), format: 'dd/mm/yyyy', ...look };
}

const textOf = (text: string): string => printable(text).slice(0, MOST_LETTERS);

const tabName = (name: string): string =>
  printable(name)
    .replace(/[\\/?*:[\]]/g, ' ')
    .slice(0, 31) || 'Danh sách';
