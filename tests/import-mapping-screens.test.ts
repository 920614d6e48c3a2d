import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from './engines.ts';
import { fieldsIn, selectOf } from './html-forms.ts';
import { type WebWorld, cellsNamed, openWebWorld, plain, rowNames } from './web-world.ts';

const IMPORTS = '/don-vi/tp-bac-kan/nhap';

/** The headings stand in row 7; what is above them looks like headings too. */
const LIST = [
  'STT;Họ và tên;Đơn vị;;',
  '1;Ban Thi đua;Thành phố Bắc Kạn;;',
  ';;;;',
  'BIỂU TỔNG HỢP;;;;',
  'Số;Người được nêu tên;Nơi làm việc;Mức;Xếp hạng',
  '1;Hoàng Thị Mẫu;THCS Bắc Kạn;LĐTT;3',
  '2;Hoàng Văn Mẫu;THCS Bắc Kạn;LĐTT;4',
].join('\r\n');

describe.each(engines)('the page about columns on $name', (engine) => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await openWebWorld(engine);
  }, 240_000);
  afterAll(() => world.drop());

  test('reads columns and samples anew below other heading rows, and keeps what is said for all rows', async () => {
    const file = new File([`\ufeff${LIST}`], 'bieu.csv');
    const answer = await world.upload(IMPORTS, file, 'canbo');
    await world.office.importWork.settled();
    const address = `${answer.headers.get('location') ?? ''}/ghep-cot`;
    const form = await (await world.get(address, 'canbo')).text();
    expect(selectOf(form, 'Người được nêu tên')).toBe('no choice');
    const sent = { ...fieldsIn(form), kind: 'awards', first: '5', last: '5', step: 'look' };
    const looked = await world.post(address, sent, 'canbo');
    expect(looked.status).toBe(200);
    const html = await looked.text();
    expect(selectOf(html, 'Người được nêu tên')).toBe('m1');
    const samples = plain(html.slice(html.indexOf('Các cột của trang tính')));
    expect(samples).toContain('Hoàng Thị Mẫu');
    expect(samples).not.toContain('Ban Thi đua');
    const chosen = { ...fieldsIn(html), m1: 'Họ và tên / Tên tập thể', m2: 'Đơn vị', m3: 'Danh hiệu, hình thức' };
    const again = await (await world.post(address, { ...chosen, step: 'look' }, 'canbo')).text();
    expect(fieldsIn(again)).toMatchObject({ first: '5', last: '5', m1: 'Họ và tên / Tên tập thể', m2: 'Đơn vị' });
    const refused = await world.post(address, { ...chosen, step: 'save' }, 'canbo');
    expect(refused.status).toBe(422);
    expect(plain(await refused.text())).toContain('Hoàng Thị Mẫu');
  });

  test('a row that is none is asked for in words, and nothing of the page is lost', async () => {
    const answer = await world.upload(
      IMPORTS,
      new File([`\ufeff${LIST.replaceAll('Mẫu', 'Hai')}`], 'bieu-hai.csv'),
      'canbo',
    );
    await world.office.importWork.settled();
    const address = `${answer.headers.get('location') ?? ''}/ghep-cot`;
    const form = await (await world.get(address, 'canbo')).text();
    for (const rows of [{ first: 'x' }, { first: '9', last: '2' }, { first: '900', last: '900' }]) {
      const looked = await world.post(address, { ...fieldsIn(form), ...rows, step: 'look' }, 'canbo');
      expect(looked.status, JSON.stringify(rows)).toBe(200);
    }
    const saved = await world.post(address, { ...fieldsIn(form), kind: 'awards', first: 'x', step: 'save' }, 'canbo');
    expect(saved.status).toBe(422);
    expect(plain(await saved.text())).toContain('Hãy ghi số của một dòng');
  });

  test('a sheet without headings is saved as it is offered: 0 for both heading rows', async () => {
    const bytes = await readFile(new URL('../demo/danh-sach-cu/06-khong-tieu-de.xlsx', import.meta.url));
    const answer = await world.upload(IMPORTS, new File([bytes], '06-khong-tieu-de.xlsx'), 'canbo');
    await world.office.importWork.settled();
    const list = answer.headers.get('location') ?? '';
    const form = await (await world.get(`${list}/ghep-cot`, 'canbo')).text();
    expect(fieldsIn(form)).toMatchObject({ first: '0', last: '0' });
    const half = await world.post(`${list}/ghep-cot`, { ...fieldsIn(form), first: '1', step: 'save' }, 'canbo');
    expect(half.status).toBe(422);
    const saved = await world.post(`${list}/ghep-cot`, { ...fieldsIn(form), step: 'save' }, 'canbo');
    expect(saved.status).toBe(303);
    await world.office.importWork.settled();
    const rows = await (await world.get(list, 'canbo')).text();
    expect(rowNames(rows)).toContain('Nguyễn Thị Vân');
    expect(cellsNamed(rows, 'Sẽ làm gì')).toHaveLength(4);
  });

  test('what is wrong with a cell stands at the end of its row, after the name of the column; hints are no errors', async () => {
    const text = 'Họ và tên;Đơn vị;Danh hiệu;Cấp quyết định;Số quyết định;Ngày quyết định;Năm thành tích';
    const row = 'Lò Thị Thử;Phòng Kinh tế;LĐTT;Chủ tịch UBND thành phố Bắc Kạn;9/QĐ-UBND;31/02/2021;2020';
    const file = new File([`\ufeff${text}\r\n${row}`], 'sai-ngay.csv');
    const answer = await world.upload(IMPORTS, file, 'canbo');
    await world.office.importWork.settled();
    const html = await (await world.get(answer.headers.get('location') ?? '', 'canbo')).text();
    const told = cellsNamed(html, 'Sẽ làm gì').find((cell) => cell.includes('Có lỗi'));
    expect(told).toContain('Ngày quyết định: “31/02/2021”');
    expect(cellsNamed(html, 'Ngày quyết định')).toContain('Lỗi: 31/02/2021');
  });
});
