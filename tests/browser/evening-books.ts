/** Dirty workbooks that ask for something: their columns, a cell, a decision; and a list for the grid. */
import { join } from 'node:path';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';

const HEADINGS = [
  'STT',
  'Họ và tên / Tên tập thể',
  'Loại đối tượng',
  'Mã đơn vị',
  'Danh hiệu, hình thức',
  'Cấp quyết định',
  'Số quyết định',
  'Ngày quyết định',
  'Năm thành tích',
] as const;

type Changes = Partial<Record<(typeof HEADINGS)[number], string>>;

const cellsOf = (name: string, changes: Changes = {}): readonly string[] => {
  const cells: Readonly<Record<(typeof HEADINGS)[number], string>> = {
    STT: '1',
    'Họ và tên / Tên tập thể': name,
    'Loại đối tượng': 'Cá nhân',
    'Mã đơn vị': 'thcs-bac-kan',
    'Danh hiệu, hình thức': 'Lao động tiên tiến',
    'Cấp quyết định': 'Chủ tịch UBND thành phố',
    'Số quyết định': '2190/QĐ-UBND',
    'Ngày quyết định': '20/09/2021',
    'Năm thành tích': '2021',
    ...changes,
  };
  return HEADINGS.map((heading) => cells[heading]);
};

const numbered = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.map((row, at) => [String(at + 1), ...row.slice(1)]);

async function save(path: string, headings: readonly string[], rows: readonly (readonly string[])[]): Promise<string> {
  const data: SheetData = [headings, ...numbered(rows)].map((row) => [...row]);
  await writeExcelFile(data).toFile(path);
  return path;
}

/** Ma Thị Đào teaches in this school in the demonstration: the list has lost her accents, or means somebody else. */
const ALIKE = 'Ma Thị Đao';

export type EveningBooks = {
  readonly columns: string;
  readonly cell: string;
  readonly alike: string;
  /** A list with a row that cannot be written. */
  readonly open: string;
  /** Cells of one row of the grid by heading. */
  readonly typed: readonly (readonly [string, string])[];
  /** The same and one more, with headings, as a spreadsheet copies them. */
  readonly pasted: string;
};

/** Writes the workbooks into a folder. */
export async function eveningBooks(folder: string): Promise<EveningBooks> {
  const strange = HEADINGS.map((heading) => (heading === HEADINGS[1] ? 'Người được tuyên dương' : heading));
  const grid = cellsOf('Ma Thị Bảng', { 'Số quyết định': '2195/QĐ-UBND' });
  const typed = HEADINGS.slice(1).map((heading, at) => [heading, grid[at + 1] ?? ''] as const);
  const second = cellsOf('Ma Văn Dán', { 'Số quyết định': '2195/QĐ-UBND' });
  return {
    columns: await save(join(folder, 'cot-la.xlsx'), strange, [cellsOf('Hoàng Thị Cột')]),
    cell: await save(join(folder, 'o-sai.xlsx'), HEADINGS, [
      cellsOf('Nông Thị Đúng', { 'Số quyết định': '2191/QĐ-UBND' }),
      cellsOf('Lường Văn Sai', { 'Số quyết định': '2191/QĐ-UBND', 'Ngày quyết định': '31/02/2021' }),
    ]),
    alike: await save(join(folder, 'na-na.xlsx'), HEADINGS, [cellsOf(ALIKE, { 'Số quyết định': '2192/QĐ-UBND' })]),
    open: await save(join(folder, 'con-loi.xlsx'), HEADINGS, [
      cellsOf('Hà Văn Ngỏ', { 'Số quyết định': '2197/QĐ-UBND', 'Ngày quyết định': '31/02/2021' }),
    ]),
    typed,
    pasted: [HEADINGS.slice(1), grid.slice(1), second.slice(1)].map((row) => row.join('\t')).join('\r\n'),
  };
}
