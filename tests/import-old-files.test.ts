import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { cellsIn, inline, readAll, saved, sheetOf, workbookParts } from './office-file.ts';
import { zipFile } from './zip-file.ts';

const ROWS = `<row r="1">${inline('A1', 'Họ và tên')}${inline('B1', 'Ngày sinh')}</row>
<row r="3">${inline('A3', 'Đặng Văn Ưng')}<c r="B3" s="1"><v>29000</v></c><c r="C3"><v>1.5</v></c></row>`;
const STYLES = `<fonts><font><name val="Arial"/></font></fonts><fills><fill/></fills><borders><border/></borders>
<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>`;

const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;

const workbook = (): string =>
  saved(
    'danh-sach.xlsx',
    zipFile(
      workbookParts({ sheets: [sheetOf(ROWS)], styles: STYLES }).map((part) =>
        part.name === '[Content_Types].xml' ? { ...part, content: Buffer.from(TYPES) } : part,
      ),
    ),
  );

/** The same workbook in another format, as LibreOffice saves it. */
async function savedAs(path: string, format: string): Promise<string> {
  const profile = `-env:UserInstallation=file://${dirname(path)}/profile`;
  await promisify(execFile)('soffice', [
    '--headless',
    profile,
    '--convert-to',
    format,
    '--outdir',
    dirname(path),
    path,
  ]);
  return path.replace(/\.xlsx$/, `.${format}`);
}

const converted = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('sovang-convert-'));

test.each(['xls', 'ods'])(
  '.%s is read through LibreOffice like the .xlsx it was made of',
  async (format) => {
    const path = workbook();
    const old = await readAll(await savedAs(path, format));
    expect(old.notes).toEqual([`converted-${format}: `]);
    expect(cellsIn(old)).toEqual(cellsIn(await readAll(path)));
    expect(converted()).toEqual([]);
  },
  120_000,
);

test('LibreOffice that takes too long is killed with all it started, and nothing is left', async () => {
  const path = await savedAs(workbook(), 'xls');
  expect((await readAll(path, { convertMs: 50 })).code).toBe('file-too-slow');
  const running = await promisify(execFile)('ps', ['-eo', 'args']);
  expect(running.stdout).not.toContain(join(tmpdir(), 'sovang-convert-'));
  expect(converted()).toEqual([]);
}, 120_000);

test('a damaged .xls does not become a list of rubbish', async () => {
  const start = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  const path = saved('hong.xls', Buffer.concat([start, Buffer.alloc(4_096), Buffer.from('Workbook', 'utf16le')]));
  expect([(await readAll(path)).code, converted()]).toEqual(['file-not-converted', []]);
}, 60_000);
