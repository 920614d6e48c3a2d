/** A small office for the tests of the import: province, city, ward, two schools, and a school that has ended. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { awardHeadings, unitHeadings } from '../src/domain/imports/layouts.ts';
import type { SheetCell } from '../src/domain/imports/sheet.ts';
import { must } from '../src/kernel/result.ts';
import type { Office } from '../src/procedures/office.ts';
import { type ImportSummary, type Written, importFile, writtenOf } from '../src/procedures/imports/import-file.ts';
import { showImport } from '../src/procedures/imports/show.ts';
import { stageGrid } from '../src/procedures/imports/stage-grid.ts';
import { writeImport } from '../src/procedures/imports/write.ts';
import type { Database } from '../src/store/database.ts';

export const system = { kind: 'system' } as const;

const UNITS = [
  ['tinh-x', 'Ủy ban nhân dân tỉnh X', 'UBND tỉnh X', 'Tỉnh', null],
  ['tp-y', 'Ủy ban nhân dân thành phố Y', 'UBND thành phố Y', 'Thành phố thuộc tỉnh', 'tinh-x'],
  ['phuong-z', 'Ủy ban nhân dân phường Z', 'UBND phường Z', 'Phường', 'tp-y'],
  ['truong-a', 'Trường Tiểu học A', 'Trường TH A', 'Trường học', 'tp-y'],
  ['truong-b', 'Trường Tiểu học B', 'Trường TH B', 'Trường học', 'tp-y'],
  ['truong-cu', 'Trường Tiểu học Cũ', 'Trường TH Cũ', 'Trường học', 'tp-y'],
  ['huyen-khac', 'Ủy ban nhân dân huyện Khác', 'UBND huyện Khác', 'Huyện', 'tinh-x'],
] as const;

/** An empty cell is left out. */
type Cells<Headings> = { readonly [Key in keyof Headings]?: SheetCell | null };

export type AwardCells = Cells<typeof awardHeadings>;
export type UnitCells = Cells<typeof unitHeadings>;

/** A clean row of a decided award; a test changes what it is about. */
export const awardCells = (changes: AwardCells = {}): AwardCells => ({
  formOfAddress: 'Bà',
  name: 'Nông Thị Hoa',
  recipientKind: 'Cá nhân',
  post: 'Giáo viên',
  unitCode: 'truong-a',
  form: 'Lao động tiên tiến',
  authority: 'Chủ tịch UBND thành phố',
  decisionNumber: '186/QĐ-UBND',
  signedOn: { date: '2021-01-29' },
  achievement: '2020',
  commendation: 'Công trạng',
  reason: 'Hoàn thành tốt nhiệm vụ năm 2020',
  directWorker: 'x',
  ...changes,
});

/** A list as it is typed into the grid: every heading of the layout, a row of cells each. */
const gridOf = <Headings extends Record<string, string>>(
  headings: Headings,
  rows: readonly Cells<Headings>[],
): { readonly headings: readonly string[]; readonly rows: readonly (readonly (SheetCell | null)[])[] } => ({
  headings: Object.values(headings),
  rows: rows.map((cells) => Object.keys(headings).map((key) => cells[key] ?? null)),
});

/** A list that was checked: its import, and how many of its rows cannot be written as they are. */
export type Staged = { readonly importId: string; readonly version: number; readonly rowsWithProblems: number };

async function stagedAs(office: Office, importId: string): Promise<Staged> {
  await office.importWork.settled();
  const { version, problemCount, state, failure } = must(await showImport.run(office, system, { importId })).import;
  if (state !== 'staged') throw new Error(`The list is ${state}: ${JSON.stringify(failure)}`);
  return { importId, version, rowsWithProblems: problemCount };
}

export async function stageAwards(office: Office, rows: readonly AwardCells[], unitCode = 'tp-y'): Promise<Staged> {
  const given = { kind: 'awards', unitCode, name: 'danh-sach.xlsx', ...gridOf(awardHeadings, rows) };
  return stagedAs(office, must(await stageGrid.run(office, system, given)).importId);
}

export async function stageUnits(office: Office, rows: readonly UnitCells[], unitCode = ''): Promise<Staged> {
  const given = { kind: 'units', unitCode, name: 'danh-sach.xlsx', ...gridOf(unitHeadings, rows) };
  return stagedAs(office, must(await stageGrid.run(office, system, given)).importId);
}

/** Writes a staged list and waits for the end; fails when it did not come into the book. */
export async function writeStaged(
  office: Office,
  { importId, version }: Omit<Staged, 'rowsWithProblems'>,
): Promise<Written> {
  must(await writeImport.run(office, system, { importId, version }));
  return must(await writtenOf(office, system, importId));
}

export const writeAwardRows = async (office: Office, rows: readonly AwardCells[]): Promise<Written> =>
  writeStaged(office, await stageAwards(office, rows));

/** Brings the units in, and ends the old school at the end of July 2020. */
export async function setUpUnits(office: Office): Promise<void> {
  const rows = UNITS.map(([code, name, shortName, kind, parentCode]) => ({
    code,
    name,
    shortName,
    kind,
    parentCode,
    from: { date: '2015-03-11' },
    ground: 'Thử nghiệm',
  }));
  await writeStaged(office, await stageUnits(office, rows));
  await office.database.owner((tx) =>
    sql`update unit_states set valid_to = '2020-08-01' where unit_id = (select id from units where code = 'truong-cu')`.execute(
      tx,
    ),
  );
}

const workbookCell = (cell: SheetCell | null | undefined) =>
  typeof cell === 'object' && cell !== null ? new Date(cell.date) : (cell ?? null);

/** Writes rows under their headings to a workbook in a folder of its own and gives its path. */
export async function workbook(
  headings: Record<string, string>,
  rows: readonly Cells<Record<string, string>>[],
  name = 'danh-sach.xlsx',
): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'sovang-workbook-')), name);
  const data = [
    Object.values(headings),
    ...rows.map((row) => Object.keys(headings).map((key) => workbookCell(row[key]))),
  ] as SheetData;
  await writeExcelFile(data, { dateFormat: 'dd/mm/yyyy' }).toFile(path);
  return path;
}

export async function importWorkbook(office: Office, path: string, dryRun = false): Promise<ImportSummary> {
  return must(
    await importFile(office, system, { fileName: 'danh-sach.xlsx', content: { path }, unitCode: 'tp-y', dryRun }),
  );
}

/** States of lines as they follow from the ledger alone, and as they are kept: they must be the same. */
export async function statesRebuiltAndKept(
  database: Database,
): Promise<{ rebuilt: readonly unknown[]; kept: readonly unknown[] }> {
  return database.owner(async (tx) => {
    const rebuilt = await sql`select distinct on (line_id) line_id, seq as last_seq,
      case kind when 'reversed' then 'reversed' when 'revoked' then 'revoked' else 'in_force' end as state
      from ledger_entries order by line_id, seq desc`.execute(tx);
    const kept = await sql`select line_id, last_seq, state from award_states order by line_id`.execute(tx);
    return { rebuilt: rebuilt.rows, kept: kept.rows };
  });
}

export async function countRows(database: Database, table: string): Promise<number> {
  const { rows } = await database.owner((tx) =>
    sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(tx),
  );
  return rows[0]?.count ?? 0;
}
