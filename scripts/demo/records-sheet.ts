import { readSheet } from 'read-excel-file/node';
import { access } from 'node:fs/promises';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';

/** A cell of a workbook of records: a text, a number, a day, or one of them spread over columns or rows. */
export type RecordCell =
  | string
  | number
  | null
  | { readonly day: string }
  | { readonly text: string; readonly columns?: number; readonly rows?: number };

/** A workbook with what each of its rows means: `row` as Excel counts → the reading in words, or "! problem column". */
export type RecordWorkbook = {
  readonly file: string;
  readonly kind: string;
  readonly sheet: string;
  readonly rows: readonly (readonly RecordCell[])[];
  readonly answers: Readonly<Record<number, string>>;
};

const isSpread = (cell: RecordCell): cell is Extract<RecordCell, { readonly text: string }> =>
  typeof cell === 'object' && cell !== null && 'text' in cell;

const plain = (cell: RecordCell): string | number | Date | null => {
  if (isSpread(cell)) return cell.text;
  return typeof cell === 'object' && cell !== null ? new Date(cell.day) : cell;
};

const written = (cell: RecordCell) => {
  if (!isSpread(cell)) return plain(cell);
  const { text, columns, rows } = cell;
  return {
    value: text,
    fontWeight: 'bold' as const,
    ...(columns === undefined ? {} : { columnSpan: columns }),
    ...(rows === undefined ? {} : { rowSpan: rows }),
  };
};

/** For comparing: the reader gives texts without the spaces around them. */
const asTrimmed = (rows: unknown): string =>
  JSON.stringify(rows, (_, cell: unknown) => (typeof cell === 'string' ? cell.trim() : cell));

/** The rows as a reader sees them: as wide as the widest, without empty rows at the end. */
function seen(rows: RecordWorkbook['rows']): string {
  const width = Math.max(...rows.map(({ length }) => length));
  return asTrimmed(rows.map((row) => Array.from({ length: width }, (_, at) => plain(row[at] ?? null))));
}

/** Writes a workbook; leaves a file alone that holds the same cells, for a workbook carries its time of writing. */
export async function writeRecordWorkbook(
  path: string,
  { rows, sheet }: RecordWorkbook,
): Promise<'written' | 'unchanged'> {
  const there = await access(path).then(
    () => true,
    () => false,
  );
  if (there && asTrimmed(await readSheet(path)) === seen(rows)) return 'unchanged';
  const data = rows.map((row) => row.map(written)) as SheetData;
  await writeExcelFile(
    data,
    { sheet, dateFormat: 'dd/mm/yyyy' },
    { fontFamily: 'Times New Roman', fontSize: 12 },
  ).toFile(path);
  return 'written';
}
