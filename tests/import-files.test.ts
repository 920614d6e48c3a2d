import { readFileSync, truncateSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awardHeadings } from '../src/domain/imports/layouts.ts';
import type { Office } from '../src/procedures/office.ts';
import { type FileProblem } from '../src/procedures/imports/files/file-problem.ts';
import { importFile } from '../src/procedures/imports/import-file.ts';
import { openZip } from '../src/procedures/imports/files/zip-guard.ts';
import { fileProblemWords } from '../src/words/import-files.ts';
import { type TestDatabase, engines } from './engines.ts';
import { awardCells, setUpUnits, system, workbook } from './import-world.ts';
import { handMade, readAll, saved, sheetOf, workbookParts } from './office-file.ts';
import { officeOver } from './office.ts';
import { type ZipPart, zipFile } from './zip-file.ts';

const MIB = 1_048_576;
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
  ['quyet-dinh.xlsx', () => text('%PDF-1.7\n%âãÏÓ\n'), 'file-pdf'],
  ['cu.doc', () => Buffer.concat([OLE, Buffer.from('WordDocument', 'utf16le')]), 'file-word'],
  ['la.xls', () => OLE, 'file-not-excel'],
  ['hong.xls', () => Buffer.concat([OLE, Buffer.from('Workbook', 'utf16le')]), 'file-not-converted'],
  ['anh.png', () => Buffer.from('89504e470d0a1a0a0000', 'hex'), 'file-picture'],
  ['van-ban.docx', () => zipFile([TYPES, { name: 'word/document.xml', content: text('<a/>') }]), 'file-word'],
  ['nhi-phan.xlsb', () => zipFile([TYPES, { name: 'xl/workbook.bin', content: text('x') }]), 'file-binary-excel'],
  ['chuong-trinh.xlsx', () => Buffer.from('7f454c4602010100000000', 'hex'), 'file-not-excel'],
  ['trang-trong.xlsx', () => handMade({ sheets: [sheetOf('<row r="1"><c r="A1"/></row>')] }), 'file-no-sheet'],
  ['doctype.xlsx', () => handMade({ sheets: [{ xml: '<!DOCTYPE a [<!ENTITY b "c">]>' }] }), 'file-damaged'],
  ['do-dang.xlsx', () => handMade({ sheets: [{ xml: '<sheetData><row r="1"><c r="A1"><v>1' }] }), 'file-damaged'],
  ['la.csv', () => Buffer.from('STT;Ten\n1;\u00c5\u00d8\u00e5 \u00fe\u00f0x\n', 'latin1'), 'csv-encoding'],
  ['nhay.csv', () => text('a;b\n1;"x\n2;y\n'), 'csv-quote'],
  ['mat-khau.xlsx', () => Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]), 'file-encrypted'],
  ['zip-mat-khau.xlsx', () => zipFile([TYPES, sheetPart(text('x'), { encrypted: true })]), 'file-encrypted'],
  ['cat-cut.xlsx', () => zipFile([TYPES, sheetPart(text('<worksheet/>'))]).subarray(0, 120), 'file-damaged'],
  ['anh.xlsx', () => zipFile([{ name: 'anh.png', content: text('png') }]), 'file-not-excel'],
  ['khong-trang.xlsx', () => zipFile([TYPES]), 'file-no-sheet'],
  ['bom.xlsx', BOMB, 'file-bomb'],
  [
    'bom-nhieu-phan.xlsx',
    () => zipFile(Array.from({ length: 2_001 }, (_, at) => ({ name: `${at}.xml`, content: text('x') }))),
    'file-bomb',
  ],
  [
    'bom-noi-doi.xlsx',
    () =>
      zipFile(
        workbookParts({ sheets: [sheetOf('')] }).map((part) =>
          part.name.endsWith('sheet1.xml')
            ? { ...part, content: Buffer.alloc(100 * MIB, ' '), announcedSize: 1_000 }
            : part,
        ),
      ),
    'file-damaged',
  ],
  [
    'bom-giau.xlsx',
    () => zipFile([TYPES, { name: 'xl/workbook.xml', content: Buffer.alloc(100 * MIB), hidden: true }]),
    'file-damaged',
  ],
];

test.each(BAD_FILES)('%s is refused: %#', async (name, bytes, code) => {
  const read = await readAll(saved(name, bytes()));
  expect([read.code, read.rows]).toEqual([code, {}]);
});

test('a file that is not there is said to be missing, and one of 200 MB is not opened', async () => {
  expect((await readAll('/khong-co/danh-sach.xlsx')).code).toBe('file-missing');
  const large = saved('nang.xlsx', '');
  truncateSync(large, 200 * MIB);
  expect((await readAll(large)).end).toEqual({ ok: false, problem: { code: 'file-too-large', detail: '200 MB' } });
});

test('a zip bomb is refused in less than a second, without being unpacked', async () => {
  const path = saved('bom-nhanh.xlsx', BOMB());
  const began = performance.now();
  expect(await openZip(path, readFileSync(path).length)).toMatchObject({ code: 'file-bomb' });
  expect(performance.now() - began).toBeLessThan(1_000);
});

test('a child that needs too long is killed and named', async () => {
  const path = await workbook(awardHeadings, [awardCells()]);
  expect((await readAll(path, { timeMs: 1 })).code).toBe('file-too-slow');
});

test('a cell far out costs nothing, and is told', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c><c r="XFD1048576"><v>3</v></c></row>';
  const read = await readAll(saved('xa.xlsx', handMade({ sheets: [sheetOf(rows)] })));
  expect(read.rows).toEqual({
    'Trang 1': [
      { row: 1, cells: [1] },
      { row: 1_048_576, cells: [2] },
    ],
  });
  expect(read.notes).toEqual(['far-columns: 1']);
});

test('a million rows end with words, not with all memory', async () => {
  const rows = Array.from({ length: 1_000_000 }, (_, at) => `${at};x`).join('\n');
  const read = await readAll(saved('trieu.csv', rows));
  expect(read.end).toEqual({ ok: false, problem: { code: 'file-too-many-rows', detail: '400.000' } });
});

test('a good workbook gives its cells: days, numbers and texts, without the empty rows', async () => {
  const path = await workbook(awardHeadings, [
    awardCells({ ordinal: 1 }),
    {},
    awardCells({ ordinal: 2, signedOn: '29/01/2021' }),
  ]);
  const rows = Object.values((await readAll(path)).rows)[0] ?? [];
  expect(rows[0]?.cells).toEqual(Object.values(awardHeadings));
  const signedOn = Object.keys(awardHeadings).indexOf('signedOn');
  expect(rows.slice(1).map(({ row, cells }) => [row, cells[0], cells[signedOn]])).toEqual([
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
    const fields = await refused({ bytes: text('%PDF-1.7') });
    expect(fields).toEqual([{ field: 'file', code: 'file-pdf', value: 'danh-sach.xlsx' }]);
    expect(fileProblemWords['file-pdf']('danh-sach.xlsx').vi).toContain('gửi bản Excel');
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
