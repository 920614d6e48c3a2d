import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awardHeadings, recogniseSheet, unitHeadings } from '../src/domain/imports/layouts.ts';
import { must } from '../src/kernel/result.ts';
import { readWorkbook } from '../src/procedures/imports/read-workbook.ts';
import { fileProblemWords } from '../src/words/imports.ts';
import { engines } from './engines.ts';
import { type AwardCells, awardCells, workbook } from './import-world.ts';
import { type WebWorld, foundIn, openWebWorld, plain, rowNames } from './web-world.ts';
import { zipFile } from './zip-file.ts';

const IMPORTS = '/don-vi/tp-bac-kan/nhap';
const BOOK = '/don-vi/tp-bac-kan/so-khen-thuong';
const MIB = 1_048_576;

const decided: AwardCells = {
  unitCode: 'thcs-bac-kan',
  decisionNumber: '2190/QĐ-UBND',
  signedOn: { date: '2021-09-20' },
  achievement: '2021',
};

const fileOf = async (rows: readonly AwardCells[], headings: Record<string, string> = awardHeadings): Promise<File> =>
  new File([readFileSync(await workbook(headings, rows))], 'bo-sung.xlsx');

const bytesOf = (content: Uint8Array | string, name = 'danh-sach.xlsx'): File =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name);

function saved(bytes: Buffer): string {
  const path = join(mkdtempSync(join(tmpdir(), 'sovang-blank-')), 'mau.xlsx');
  writeFileSync(path, bytes);
  return path;
}

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const sheet = (content: Buffer) => [
  { name: '[Content_Types].xml', content: Buffer.from('<Types/>') },
  { name: 'xl/worksheets/sheet1.xml', content },
];

describe.each(engines)('screens of imports on $name', (engine) => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await openWebWorld(engine);
  }, 240_000);
  afterAll(() => world.drop());

  const page = async (path: string): Promise<string> => {
    const answer = await world.get(path, 'canbo');
    expect(answer.status, path).toBe(200);
    return answer.text();
  };

  /** Uploads and gives the address of the page that shows the rows. */
  async function staged(file: File): Promise<string> {
    const answer = await world.upload(IMPORTS, file, 'canbo');
    expect(answer.status).toBe(303);
    return answer.headers.get('location') ?? '';
  }

  const versionIn = (html: string): string => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';

  test.each<[string, () => File, string]>([
    ['an empty file', () => bytesOf(''), fileProblemWords['file-empty']('danh-sach.xlsx').vi],
    [
      'a text file',
      () => bytesOf('STT,Họ và tên\n1,Nông Thị Hoa\n'),
      fileProblemWords['file-csv']('danh-sach.xlsx').vi,
    ],
    [
      'a file with a password',
      () => bytesOf(Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')])),
      fileProblemWords['file-encrypted']('danh-sach.xlsx').vi,
    ],
    ['a bomb', () => bytesOf(zipFile(sheet(Buffer.alloc(250 * MIB, ' ')))), 'bung ra quá lớn'],
    ['a file beyond 20 MB', () => bytesOf(Buffer.alloc(20 * MIB + 1)), fileProblemWords['file-too-large']('21 MB').vi],
    ['a body beyond every limit', () => bytesOf(Buffer.alloc(22 * MIB)), 'quá mức 20 MB'],
    ['no file at all', () => bytesOf('', ''), 'Hãy chọn tệp Excel trên máy của bạn.'],
  ])('%s comes back to the form with a sentence', async (_, file, sentence) => {
    const answer = await world.upload(IMPORTS, file(), 'canbo');
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(plain(html)).toContain(sentence);
    expect(html).toMatch(/<form [^>]*action="\/don-vi\/tp-bac-kan\/nhap"/);
    expect(html).toContain('href="#field-file"');
  });

  test('another layout is told heading by heading', async () => {
    const wrong = await fileOf([awardCells(decided)], { ...awardHeadings, name: 'Tên người', reason: 'Ghi chú' });
    const answer = await world.upload(IMPORTS, wrong, 'canbo');
    expect(answer.status).toBe(422);
    const text = plain(await answer.text());
    expect(text).toContain(fileProblemWords['unknown-heading']('Tên người').vi);
    expect(text).toContain(fileProblemWords['unknown-heading']('Ghi chú').vi);
    expect(text).toContain(fileProblemWords['missing-heading'](awardHeadings.name).vi);
  });

  test('rows with problems show cell by cell, and cannot be written', async () => {
    const bad = awardCells({ ...decided, name: 'Lường Văn Thử', signedOn: '31/02/2021', form: 'Huân chương Vui vẻ' });
    const location = await staged(await fileOf([awardCells({ ...decided, name: 'Nông Thị Thử' }), bad]));
    expect(location).toMatch(/\?only=problems$/);
    const shown = await page(location);
    expect(rowNames(shown)).toEqual(['Lường Văn Thử']);
    expect(plain(shown)).toContain('Dòng 3, cột “Ngày quyết định”: “31/02/2021” không phải ngày có thật.');
    expect(shown).toContain('Còn 1 dòng cần sửa');
    expect(shown).not.toContain('/ghi-so"');
    const all = location.replace('?only=problems', '');
    expect(rowNames(await page(all))).toEqual(['Nông Thị Thử', 'Lường Văn Thử']);
    const forced = await world.post(`${all}/ghi-so`, { version: '1' }, 'canbo');
    expect(forced.status).toBe(422);
    expect(await forced.text()).toContain('Còn 1 dòng có lỗi nên chưa ghi sổ được');
  });

  test('a corrected list is written, found in the book, and undone', async () => {
    const location = await staged(
      await fileOf([
        awardCells({ ...decided, ordinal: 1, name: 'Nông Thị Ghi' }),
        awardCells({ ...decided, ordinal: 2, name: 'Lường Văn Sổ' }),
      ]),
    );
    const ready = await page(location);
    expect(ready).toContain('Không có lỗi: ghi 2 dòng vào sổ?');
    const written = await world.post(`${location}/ghi-so`, { version: versionIn(ready) }, 'canbo');
    expect([written.status, written.headers.get('location')]).toEqual([303, location]);

    const after = await page(location);
    expect(after).toContain('Đã ghi sổ');
    const inBook = /href="([^"]*so-khen-thuong\?search[^"]*)"/.exec(after)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(foundIn(await page(inBook))).toBe(2);
    expect((await page(IMPORTS)).match(/bo-sung\.xlsx/g)?.length).toBeGreaterThanOrEqual(2);
    expect(await page(IMPORTS)).toContain('Cán bộ Phòng Nội vụ thành phố');

    const again = await world.post(`${location}/ghi-so`, { version: versionIn(ready) }, 'canbo');
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('Cán bộ Phòng Nội vụ thành phố đã ghi sổ hoặc hủy lúc 29/10/2021 08:00');

    const ask = await page(`${location}/huy`);
    expect(ask).toContain('Hủy lần nhập “bo-sung.xlsx”?');
    const undone = await world.post(`${location}/huy`, { version: versionIn(ask) }, 'canbo');
    expect(undone.status).toBe(303);
    expect(await page(location)).toContain('Đã hủy');
    expect(foundIn(await page(inBook))).toBe(0);
    expect((await world.get(`${location}/huy`, 'canbo')).status).toBe(303);
  });

  test('what was written is told once, with the head of the book', async () => {
    const location = await staged(await fileOf([awardCells({ ...decided, name: 'Hà Thị Một Lần' })]));
    const written = await world.post(`${location}/ghi-so`, { version: '1' }, 'canbo');
    const told = /sovang_import_done=([^;]+)/.exec(written.headers.get('set-cookie') ?? '')?.[1] ?? '';
    expect(JSON.parse(decodeURIComponent(told))).toMatchObject({
      deed: 'written',
      lines: 1,
      head: { seq: expect.any(Number) as number },
    });
    const follows = await world.get(location, 'canbo', `sovang_import_done=${told}`);
    expect(plain(await follows.text())).toContain('1 dòng vào Sổ khen thưởng, 0 dòng vào Hồ sơ đề nghị.');
    expect(follows.headers.get('set-cookie')).toMatch(/sovang_import_done=; Max-Age=0/);
  });

  test('blank workbooks have the headings of their layouts', async () => {
    for (const [name, headings] of [
      ['khen-thuong', awardHeadings],
      ['don-vi', unitHeadings],
    ] as const) {
      const answer = await world.get(`${IMPORTS}/mau/${name}.xlsx`, 'canbo');
      expect(answer.headers.get('content-disposition')).toContain('attachment');
      const read = must(await readWorkbook(saved(Buffer.from(await answer.arrayBuffer()))));
      expect(read.headings).toEqual(Object.values(headings));
      expect(recogniseSheet(read)).toMatchObject({ ok: false, problem: [{ code: 'no-rows' }] });
    }
  });

  test('other units and readers are refused; nobody reaches an import unasked', async () => {
    const location = await staged(await fileOf([awardCells({ ...decided, name: 'Đàm Thị Riêng' })]));
    expect((await world.get(location)).status).toBe(303);
    for (const who of ['nari', 'docgia'] as const) {
      expect((await world.get(IMPORTS, who)).status, who).toBe(403);
      expect((await world.get(location, who)).status, who).toBe(403);
      expect((await world.post(`${location}/ghi-so`, { version: '1' }, who)).status, who).toBe(403);
      expect((await world.upload(IMPORTS, bytesOf(''), who)).status, who).toBe(403);
    }
    expect((await world.get(`/don-vi/huyen-na-ri/nhap/${location.split('/').at(-1) ?? ''}`, 'nari')).status).toBe(403);
    expect((await world.get(`${IMPORTS}/khong-co`, 'canbo')).status).toBe(404);
    expect((await world.get(BOOK, 'docgia')).status).toBe(200);
  });
});
