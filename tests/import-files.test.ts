import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awardHeadings } from '../src/domain/imports/layouts.ts';
import type { Office } from '../src/procedures/office.ts';
import { type FileProblem } from '../src/procedures/imports/file-problem.ts';
import { importFile } from '../src/procedures/imports/import-file.ts';
import { parseFile } from '../src/procedures/imports/parse-file.ts';
import { readWorkbook } from '../src/procedures/imports/read-workbook.ts';
import { guardZip } from '../src/procedures/imports/zip-guard.ts';
import { fileProblemWords } from '../src/words/imports.ts';
import { type TestDatabase, engines } from './engines.ts';
import { awardCells, setUpUnits, system, workbook } from './import-world.ts';
import { officeOver } from './office.ts';
import { type ZipPart, zipFile } from './zip-file.ts';

const MIB = 1_048_576;
const folder = mkdtempSync(join(tmpdir(), 'sovang-bad-files-'));

function saved(name: string, bytes: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const text = (content: string): Buffer => Buffer.from(content);
const TYPES: ZipPart = { name: '[Content_Types].xml', content: text('<Types/>') };
const OLE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4_096)]);
const sheetPart = (content: Buffer, more: Partial<ZipPart> = {}): ZipPart => ({
  name: 'xl/worksheets/sheet1.xml',
  content,
  ...more,
});

/** A bomb: a quarter of a megabyte that would unpack to 250. */
const BOMB = (): Buffer => zipFile([TYPES, sheetPart(Buffer.alloc(250 * MIB, ' '))]);

const BAD_FILES: readonly (readonly [string, () => Buffer, FileProblem['code']])[] = [
  ['trong.xlsx', () => Buffer.alloc(0), 'file-empty'],
  ['danh-sach.xlsx', () => text('STT,Họ và tên\n1,Nông Thị Hoa\n'), 'file-csv'],
  ['quyet-dinh.xlsx', () => text('%PDF-1.7\n%âãÏÓ\n'), 'file-not-excel'],
  ['cu.xls', () => OLE, 'file-old-excel'],
  ['mat-khau.xlsx', () => Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]), 'file-encrypted'],
  ['zip-mat-khau.xlsx', () => zipFile([TYPES, sheetPart(text('x'), { encrypted: true })]), 'file-encrypted'],
  ['cat-cut.xlsx', () => zipFile([TYPES, sheetPart(text('<worksheet/>'))]).subarray(0, 120), 'file-damaged'],
  ['anh.xlsx', () => zipFile([{ name: 'anh.png', content: text('png') }]), 'file-not-excel'],
  ['khong-trang.xlsx', () => zipFile([TYPES]), 'file-no-sheet'],
  ['nang.xlsx', () => Buffer.alloc(20 * MIB + 1), 'file-too-large'],
  ['bom.xlsx', BOMB, 'file-bomb'],
  [
    'bom-nhieu-phan.xlsx',
    () => zipFile(Array.from({ length: 2_001 }, (_, at) => ({ name: `${at}.xml`, content: text('x') }))),
    'file-bomb',
  ],
  [
    'bom-noi-doi.xlsx',
    () => zipFile([TYPES, sheetPart(Buffer.alloc(100 * MIB), { announcedSize: 1_000 })]),
    'file-damaged',
  ],
  [
    'bom-giau.xlsx',
    () => zipFile([TYPES, { name: 'xl/workbook.xml', content: Buffer.alloc(100 * MIB), hidden: true }]),
    'file-damaged',
  ],
];

test.each(BAD_FILES)('%s is refused: %#', async (name, bytes, code) => {
  const answer = await readWorkbook(saved(name, bytes()));
  expect(answer).toMatchObject({ ok: false, problem: { code } });
});

test('a file that is not there is said to be missing', async () => {
  expect(await readWorkbook(join(folder, 'khong-co.xlsx'))).toMatchObject({
    ok: false,
    problem: { code: 'file-missing' },
  });
});

test('a zip bomb is refused in less than a second, without being unpacked', async () => {
  const path = saved('bom-nhanh.xlsx', BOMB());
  const began = performance.now();
  expect(await guardZip(path, readFileSync(path).length)).toMatchObject({ code: 'file-bomb' });
  expect(performance.now() - began).toBeLessThan(1_000);
});

test('a child that needs too long is killed and named', async () => {
  const path = await workbook(awardHeadings, [awardCells()]);
  expect(await parseFile(path, 1)).toEqual({ ok: false, problem: { code: 'file-too-slow', detail: '' } });
});

/** A real workbook whose only cell far out makes the reader fill a table of seventeen thousand million cells. */
const FAR_CELL: readonly ZipPart[] = [
  TYPES,
  {
    name: 'xl/workbook.xml',
    content: text(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: text(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
  },
  sheetPart(
    text(
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>STT</t></is></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
    ),
  ),
];

test('a workbook that would fill the memory ends only its child', async () => {
  const answer = await parseFile(saved('xa.xlsx', zipFile(FAR_CELL)));
  expect(answer.ok ? 'read' : answer.problem.code).toMatch(/^file-(too-much-memory|no-sheet|too-slow)$/);
});

test('a good workbook gives its cells: days, numbers and texts, without the empty rows', async () => {
  const path = await workbook(awardHeadings, [
    awardCells({ ordinal: 1 }),
    {},
    awardCells({ ordinal: 2, signedOn: '29/01/2021' }),
  ]);
  const answer = await parseFile(path);
  expect(answer.ok && answer.value.headings).toEqual(Object.values(awardHeadings));
  const signedOn = Object.keys(awardHeadings).indexOf('signedOn');
  expect(answer.ok && answer.value.rows.map(({ row, cells }) => [row, cells[0], cells[signedOn]])).toEqual([
    [2, 1, { date: '2021-01-29' }],
    [4, 2, '29/01/2021'],
  ]);
});

describe.each(engines)('files on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    await setUpUnits(office);
  });
  afterAll(() => at.drop());

  const refused = async (content: Parameters<typeof importFile>[2]['content']) => {
    const done = await importFile(office, system, {
      fileName: 'danh-sach.xlsx',
      content,
      unitCode: 'tp-y',
      dryRun: false,
    });
    return !done.ok && done.problem.code === 'invalid' ? done.problem.fields : [];
  };

  test('a refused upload says what it is and the way out; headings are named one by one', async () => {
    const fields = await refused({ bytes: text('a;b;c\n') });
    expect(fields).toEqual([{ field: 'file', code: 'file-csv', value: 'danh-sach.xlsx' }]);
    expect(fileProblemWords['file-csv']('danh-sach.xlsx').vi).toContain('Excel Workbook (.xlsx)');
    expect(await refused({ bytes: Buffer.alloc(20 * MIB + 1) })).toEqual([
      { field: 'file', code: 'file-too-large', value: '21 MB' },
    ]);

    const { name: _, ...others } = awardHeadings;
    const path = await workbook({ ...others, extra: 'Ghi chú', again: 'mã ĐƠN VỊ' }, [{ extra: 'x' }]);
    expect(await refused({ path })).toEqual([
      { field: 'file', code: 'unknown-heading', value: 'Ghi chú' },
      { field: 'file', code: 'repeated-heading', value: 'Mã đơn vị' },
      { field: 'file', code: 'missing-heading', value: 'Họ và tên / Tên tập thể' },
    ]);
    expect(await refused({ path: await workbook({ a: 'DANH SÁCH', b: 'Khen thưởng' }, [{ a: 'x' }]) })).toMatchObject([
      { code: 'unknown-layout' },
    ]);
    expect(await refused({ path: await workbook(awardHeadings, []) })).toMatchObject([{ code: 'no-rows' }]);
  });

  test('an upload with a bad row is staged, shown and not written', async () => {
    const path = await workbook(awardHeadings, [awardCells(), awardCells({ name: null })]);
    const done = await importFile(office, system, {
      fileName: 'a.xlsx',
      content: { bytes: readFileSync(path) },
      unitCode: '',
      dryRun: false,
    });
    expect(done).toMatchObject({
      ok: true,
      value: { rows: 2, rowsWithProblems: 1, written: null, problems: [{ row: 3, problems: [{ code: 'required' }] }] },
    });
  });
});
