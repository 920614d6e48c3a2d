import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { withFixedZipTimes } from './zip-times.ts';

/** A list to be filled in: headings in the first row of the first sheet, and a second sheet that explains them. */
export type BlankList = {
  /** Names of the two tabs. */
  readonly name: string;
  readonly guideName: string;
  readonly headings: readonly { readonly title: string; readonly width: number }[];
  readonly guideColumns: readonly { readonly title: string; readonly width: number }[];
  readonly guideRows: readonly (readonly string[])[];
};

const heading = (title: string): CellObject => ({
  type: String,
  value: title,
  fontWeight: 'bold',
  backgroundColor: '#F9EFD6',
  borderStyle: 'thin',
  borderColor: '#877860',
  align: 'center',
  alignVertical: 'center',
  wrap: true,
});

const text = (value: string): CellObject => ({ type: String, value, wrap: true, alignVertical: 'top' });

/** Bytes of the workbook; filled in from row 2 it can be imported as it is. */
export async function writeBlankList({
  name,
  guideName,
  headings,
  guideColumns,
  guideRows,
}: BlankList): Promise<Buffer> {
  const list: SheetData = [headings.map(({ title }) => heading(title))];
  const guide: SheetData = [guideColumns.map(({ title }) => heading(title)), ...guideRows.map((row) => row.map(text))];
  const widths = (columns: BlankList['headings']) => columns.map(({ width }) => ({ width }));
  const workbook = writeXlsxFile(
    [
      { data: list, sheet: name, columns: widths(headings), stickyRowsCount: 1 },
      { data: guide, sheet: guideName, columns: widths(guideColumns), stickyRowsCount: 1 },
    ],
    { fontFamily: 'Times New Roman', fontSize: 12 },
  );
  return withFixedZipTimes(await workbook.toBuffer());
}
