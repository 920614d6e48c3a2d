import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importKinds } from '../src/domain/imports/import-kind.ts';
import { awardHeadings, layouts } from '../src/domain/imports/layouts.ts';
import { must } from '../src/kernel/result.ts';
import { readFirstSheet } from '../src/procedures/imports/files/first-sheet.ts';
import { BLANK_FILES } from '../src/web/imports/blank-list.ts';
import { fileProblemWords } from '../src/words/import-files.ts';
import { engines } from './engines.ts';
import { type AwardCells, awardCells, workbook } from './import-world.ts';
import { boxOf, fieldsIn, gridBox, selectOf } from './html-forms.ts';
import { IMPORTS, importNames, pageOf, renamed, sentBy, stagedBy, versionIn } from './import-pages.ts';
import { type WebWorld, foundIn, openWebWorld, plain, rowNames } from './web-world.ts';
import { zipFile } from './zip-file.ts';

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

  const page = (path: string): Promise<string> => pageOf(world, path);
  const staged = (file: File): Promise<string> => stagedBy(world, file);
  const sent = (path: string, form: Readonly<Record<string, string>>): Promise<Response> => sentBy(world, path, form);

  test.each<[string, () => File, string]>([
    ['an empty file', () => bytesOf(''), fileProblemWords['file-empty']('danh-sach.xlsx').vi],
    ['a file beyond 20 MB', () => bytesOf(Buffer.alloc(20 * MIB + 1)), fileProblemWords['file-too-large']('21 MB').vi],
    ['a body beyond every limit', () => bytesOf(Buffer.alloc(65 * MIB)), 'quá mức 20 MB'],
    ['no file at all', () => bytesOf('', ''), 'Hãy chọn tệp Excel trên máy của bạn.'],
  ])('%s comes back to the form with a sentence', async (_, file, sentence) => {
    const answer = await world.upload(IMPORTS, file(), 'canbo');
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(plain(html)).toContain(sentence);
    expect(html).toMatch(/<form [^>]*action="\/don-vi\/tp-bac-kan\/nhap"/);
    expect(html).toContain('href="#field-file"');
  });

  test.each<[string, () => File, string]>([
    [
      'a file with a password',
      () => bytesOf(Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')])),
      fileProblemWords['file-encrypted']('danh-sach.xlsx').vi,
    ],
    ['a bomb', () => bytesOf(zipFile(sheet(Buffer.alloc(250 * MIB, ' ')))), 'bung ra quá lớn'],
  ])('%s fails with a sentence on the page of its import', async (_, file, sentence) => {
    const html = await page(await staged(file()));
    expect(plain(html)).toContain('Không đọc được tệp này');
    expect(plain(html)).toContain(sentence);
    expect(html).toContain('/thu-lai"');
  });

  test('a cell is repaired on the screen: what was typed stays until it is right', async () => {
    const bad = awardCells({ ...decided, name: 'Lường Văn Thử', signedOn: '31/02/2021' });
    const location = await staged(await fileOf([awardCells({ ...decided, name: 'Nông Thị Thử' }), bad]));
    const problems = await page(`${location}?only=problem`);
    expect(rowNames(problems)).toEqual(['Lường Văn Thử']);
    expect(plain(problems)).toContain('“31/02/2021” không phải ngày có thật.');
    expect(problems).toContain('Chỉ ghi 1 dòng không lỗi');

    const first = await world.get(`${location}/dong/dau?only=problem`, 'canbo');
    expect(first.headers.get('location')).toBe(`${location}/dong/3?only=problem`);
    const form = await page(`${location}/dong/3?only=problem`);
    const wrong = await sent(`${location}/dong/3`, {
      ...fieldsIn(form),
      [boxOf(form, 'Ngày quyết định')]: '30/02/2021',
    });
    expect(wrong.status).toBe(422);
    const again = await wrong.text();
    expect(again).toContain('value="30/02/2021"');
    expect(plain(again)).toContain('“30/02/2021” không phải ngày có thật.');

    const right = await sent(`${location}/dong/3`, {
      ...fieldsIn(again),
      [boxOf(again, 'Ngày quyết định')]: '20/09/2021',
    });
    expect([right.status, right.headers.get('location')]).toEqual([303, location]);
    const ready = await page(location);
    expect(ready).toContain('Không có lỗi: ghi 2 dòng vào sổ?');
    expect(ready).not.toContain('Có lỗi');
  });

  test('a list with problems goes back as a workbook with the sentences, which comes in again', async () => {
    const bad = awardCells({ ...decided, name: 'Lường Văn Trả', signedOn: '31/02/2021' });
    const location = await staged(await fileOf([bad]));
    const answer = await world.get(`${location}/tra-lai`, 'canbo');
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    const bytes = Buffer.from(await answer.arrayBuffer());
    const read = must(await readFirstSheet(saved(bytes), 'tra-lai.xlsx'));
    expect(read.headings.at(-1)).toBe('Cần sửa');
    expect(read.rows[0]?.cells.at(-1)).toContain('Ngày quyết định: “31/02/2021” không phải ngày có thật.');
    const again = await page(await staged(bytesOf(bytes, 'tra-lai.xlsx')));
    expect(again).toContain('Còn 1 dòng cần sửa');
  });

  test('columns that are not known are asked about once, and remembered', async () => {
    const headings = { ...awardHeadings, name: 'Người được tuyên dương', recipientKind: 'Nhóm người' };
    const location = await staged(await fileOf([awardCells({ ...decided, name: 'Hoàng Thị Cột' })], headings));
    expect(await page(location)).toContain('Cần cho biết ý nghĩa của các cột');
    const form = await page(`${location}/ghep-cot`);
    expect(plain(form)).toContain('Hoàng Thị Cột');
    const incomplete = await world.post(`${location}/ghep-cot`, { ...fieldsIn(form), step: 'save' }, 'canbo');
    expect(incomplete.status).toBe(422);
    expect(await incomplete.text()).toContain('Còn thiếu');
    const chosen = {
      ...fieldsIn(form),
      [selectOf(form, 'Người được tuyên dương')]: awardHeadings.name,
      [selectOf(form, 'Nhóm người')]: awardHeadings.recipientKind,
      step: 'save',
    };
    const mapped = await sent(`${location}/ghep-cot`, chosen);
    expect([mapped.status, mapped.headers.get('location')]).toEqual([303, location]);
    expect(await page(location)).toContain('Không có lỗi: ghi 1 dòng vào sổ?');
    const next = await staged(await fileOf([awardCells({ ...decided, name: 'Hoàng Thị Nhớ' })], headings));
    expect(await page(next)).toContain('Không có lỗi: ghi 1 dòng vào sổ?');
  });

  test('a list is written, found in the book, told, undone, and brought in again', async () => {
    const rows = [
      awardCells({ ...decided, ordinal: 1, name: 'Nông Thị Ghi' }),
      awardCells({ ...decided, ordinal: 2, name: 'Lường Văn Sổ' }),
    ];
    const location = await staged(await fileOf(rows));
    const ready = await page(location);
    const written = await sent(`${location}/ghi-so`, { version: versionIn(ready) });
    expect([written.status, written.headers.get('location')]).toEqual([303, location]);
    const after = await page(location);
    expect(plain(after)).toContain('2 dòng vào Sổ khen thưởng, 0 dòng vào Hồ sơ đề nghị.');
    expect(plain(after)).toMatch(/Sổ khen thưởng đến mục [\d.]+, mã kiểm chứng [0-9a-f]{12}/);
    const inBook = /href="([^"]*so-khen-thuong\?search[^"]*)"/.exec(after)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(foundIn(await page(inBook))).toBe(2);

    const late = await world.post(`${location}/ghi-so`, { version: versionIn(ready) }, 'canbo');
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('Lần nhập này vừa có thay đổi');

    const same = await staged(await fileOf(rows.toReversed()));
    expect(await page(same)).toContain('Không có gì mới để ghi');

    const ask = await page(`${location}/huy`);
    expect(ask).toContain('Hủy lần nhập “bo-sung.xlsx');
    expect((await sent(`${location}/huy`, { version: versionIn(ask) })).status).toBe(303);
    expect(await page(location)).toContain('Đã hủy');
    expect(foundIn(await page(inBook))).toBe(0);
    expect((await world.get(`${location}/huy`, 'canbo')).status).toBe(303);
    expect(await page(await staged(await fileOf(rows)))).toContain('Không có lỗi: ghi 2 dòng vào sổ?');
  });

  test('a list that is not written is dropped on being asked', async () => {
    const location = await staged(await fileOf([awardCells({ ...decided, name: 'Hà Thị Bỏ' })]));
    const ask = await page(`${location}/bo`);
    expect(ask).toContain('Bỏ danh sách “bo-sung.xlsx');
    const dropped = await world.post(`${location}/bo`, { version: versionIn(ask) }, 'canbo');
    expect([dropped.status, dropped.headers.get('location')]).toEqual([303, IMPORTS]);
    expect(await page(IMPORTS)).not.toContain(location);
  });

  test('several files come in at once; one that cannot is named while the others go on', async () => {
    const goodNamed = async (file: string, name: string): Promise<File> =>
      renamed(await fileOf([awardCells({ ...decided, name })]), file);
    const files = [await goodNamed('mot.xlsx', 'Bàn Thị Một'), await goodNamed('hai.xlsx', 'Bàn Thị Hai')];
    const two = await world.upload(IMPORTS, files, 'canbo');
    expect([two.status, two.headers.get('location')]).toEqual([303, IMPORTS]);
    const told = /sovang_import_done=([^;]+)/.exec(two.headers.get('set-cookie') ?? '')?.[1] ?? '';
    const list = await world.get(IMPORTS, 'canbo', `sovang_import_done=${told}`);
    expect(plain(await list.text())).toContain('Đã nhận 2 tệp');
    const mixed = await world.upload(
      IMPORTS,
      [await goodNamed('ba.xlsx', 'Bàn Thị Ba'), bytesOf('', 'rong.xlsx')],
      'canbo',
    );
    expect(mixed.status).toBe(422);
    const html = plain(await mixed.text());
    expect(html).toContain('“rong.xlsx”:');
    expect(html).toContain('1 tệp khác đã nhận được');
    await world.office.importWork.settled();
    expect(importNames(await page(`${IMPORTS}?need=ready&file=BA.XLSX`))).toEqual(['ba.xlsx']);
    expect(importNames(await page(`${IMPORTS}?need=todo&file=ba.xlsx`))).toEqual([]);
    const sheetAnswer = await world.get('/don-vi/tp-bac-kan/nhap.xlsx?file=ba.xlsx', 'canbo');
    const exported = must(await readFirstSheet(saved(Buffer.from(await sheetAnswer.arrayBuffer())), 'x.xlsx'));
    expect(exported.rows.flatMap(({ cells }) => cells).filter((cell) => cell === 'ba.xlsx')).toHaveLength(2);
  });

  test('a grid keeps what was typed, grows, and becomes an import', async () => {
    const grid = await page(`${IMPORTS}/bang?kind=awards`);
    expect(grid.match(/name="cell\.\d+\.0"/g)).toHaveLength(10);
    const cells = {
      [gridBox(grid, 'Họ và tên / Tên tập thể')]: 'Ma Thị Bảng',
      [gridBox(grid, 'Loại đối tượng')]: 'Cá nhân',
      [gridBox(grid, 'Mã đơn vị')]: 'thcs-bac-kan',
      [gridBox(grid, 'Danh hiệu, hình thức')]: 'LĐTT',
      [gridBox(grid, 'Cấp quyết định')]: 'Chủ tịch UBND thành phố',
      [gridBox(grid, 'Số quyết định')]: '2195/QĐ-UBND',
      [gridBox(grid, 'Ngày quyết định')]: '20/09/2021',
      [gridBox(grid, 'Năm thành tích')]: '2021',
    };
    const more = await world.post(`${IMPORTS}/bang`, { kind: 'awards', ...cells, more: 'yes' }, 'canbo');
    const grown = await more.text();
    expect(grown.match(/name="cell\.\d+\.0"/g)).toHaveLength(20);
    expect(grown).toContain('value="Ma Thị Bảng"');
    const empty = await world.post(`${IMPORTS}/bang`, { kind: 'awards' }, 'canbo');
    expect(empty.status).toBe(422);
    const taken = await sent(`${IMPORTS}/bang`, { kind: 'awards', ...cells });
    expect(taken.status).toBe(303);
    expect(await page(taken.headers.get('location') ?? '')).toContain('Không có lỗi: ghi 1 dòng vào sổ?');
  });

  test('every kind of list has a blank workbook with the headings of its layout', async () => {
    for (const kind of importKinds) {
      const answer = await world.get(`${IMPORTS}/mau/${BLANK_FILES[kind]}`, 'canbo');
      expect(answer.headers.get('content-disposition')).toContain('attachment');
      const read = must(await readFirstSheet(saved(Buffer.from(await answer.arrayBuffer())), 'mau.xlsx'));
      expect(layouts[kind].headings).toEqual(expect.arrayContaining([...read.headings]));
      expect(read.headings).toEqual(expect.arrayContaining([...layouts[kind].required]));
      expect(read.rows).toEqual([]);
    }
  });

  test('other units and readers are refused; nobody reaches an import unasked', async () => {
    const location = await staged(await fileOf([awardCells({ ...decided, name: 'Đàm Thị Riêng' })]));
    expect((await world.get(location)).status).toBe(303);
    for (const who of ['nari', 'docgia'] as const) {
      for (const path of [IMPORTS, location, `${location}/dong/2`, `${location}/ghep-cot`, `${location}/tra-lai`])
        expect((await world.get(path, who)).status, `${who} ${path}`).toBe(403);
      for (const path of [`${location}/ghi-so`, `${location}/bo`, `${location}/huy`])
        expect((await world.post(path, { version: '1' }, who)).status, `${who} ${path}`).toBe(403);
      expect((await world.upload(IMPORTS, bytesOf(''), who)).status, who).toBe(403);
    }
    expect((await world.get(`/don-vi/huyen-na-ri/nhap/${location.split('/').at(-1) ?? ''}`, 'nari')).status).toBe(403);
    expect((await world.get(`${IMPORTS}/khong-co`, 'canbo')).status).toBe(404);
    expect((await world.get(BOOK, 'docgia')).status).toBe(200);
  });
});
