/** Many at once on the screens: files that were sent before, lists that go into the book in one go, questions of one answer. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awardHeadings } from '../src/domain/imports/layouts.ts';
import { engines } from './engines.ts';
import { type AwardCells, awardCells, workbook } from './import-world.ts';
import { IMPORTS, importNames, pageOf, renamed, sentBy, stagedBy, versionIn } from './import-pages.ts';
import { type WebWorld, openWebWorld, plain, rowNames } from './web-world.ts';

const decided: AwardCells = {
  unitCode: 'thcs-bac-kan',
  decisionNumber: '2190/QĐ-UBND',
  signedOn: { date: '2021-09-20' },
  achievement: '2021',
};

const fileOf = async (rows: readonly AwardCells[]): Promise<File> =>
  new File([readFileSync(await workbook(awardHeadings, rows))], 'bo-sung.xlsx');

describe.each(engines)('many lists on $name', (engine) => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await openWebWorld(engine);
  }, 240_000);
  afterAll(() => world.drop());

  const page = (path: string): Promise<string> => pageOf(world, path);
  const staged = (file: File): Promise<string> => stagedBy(world, file);
  const sent = (path: string, form: Readonly<Record<string, string>>): Promise<Response> => sentBy(world, path, form);

  test('rows that only one person fits are accepted together; the birth that a row tells stands beside the question', async () => {
    const first = await staged(await fileOf([awardCells({ ...decided, name: 'Hà Thị Duy' })]));
    await sent(`${first}/ghi-so`, { version: versionIn(await page(first)) });
    const next = { ...decided, decisionNumber: '2191/QĐ-UBND', achievement: '2020' };
    const location = await staged(await fileOf([awardCells({ ...next, name: 'Hà Thị Duy', bornOn: '03/02/1980' })]));
    const asked = await page(location);
    expect(plain(asked)).toContain('Nhận cả 1 dòng chỉ có một người phù hợp');
    expect(plain(await page(`${location}/dong/2?only=undecided`))).toMatch(/Ngày sinh\s*03\/02\/1980/);
    const accepted = await sent(`${location}/nhan-nguoi-duy-nhat`, { version: versionIn(asked) });
    expect([accepted.status, accepted.headers.get('location')]).toEqual([303, location]);
    const after = await page(location);
    expect(plain(after)).not.toContain('chỉ có một người phù hợp');
    const late = await sent(`${location}/nhan-nguoi-duy-nhat`, { version: versionIn(after) });
    expect(late.status).toBe(422);
    expect(plain(await late.text())).toContain('không còn dòng nào chỉ có một người phù hợp');
  });

  test('a file that was sent before is named with its place, the others go on, and it is taken again when asked', async () => {
    const first = renamed(await fileOf([awardCells({ ...decided, name: 'Lục Thị Lần' })]), 'lan-dau.xlsx');
    const location = await staged(first);
    const fresh = renamed(await fileOf([awardCells({ ...decided, name: 'Lục Thị Mới' })]), 'moi.xlsx');
    const answer = await world.upload(IMPORTS, [renamed(first, 'doi-ten.xlsx'), fresh], 'canbo');
    await world.office.importWork.settled();
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(plain(html)).toContain('1 tệp đã gửi trước đây nên chưa nhận lại');
    expect(plain(html)).toContain('“doi-ten.xlsx”: đã gửi lúc');
    expect(html).toContain(`href="${location}"`);
    expect(plain(html)).toContain('Đã nhận 1 tệp');
    expect(importNames(await page(`${IMPORTS}?file=lan-dau`))).toEqual(['lan-dau.xlsx']);
    const again = await sent(`${IMPORTS}/nhap-lai`, { again: location.split('/').at(-1) ?? '' });
    expect(again.status).toBe(303);
    expect(importNames(await page(`${IMPORTS}?file=lan-dau&need=ready`))).toHaveLength(2);
    expect((await sent(`${IMPORTS}/nhap-lai`, { again: 'khong-co' })).status).toBe(404);
  });

  test('ready lists are written in one go: none chosen is told, a list that changed is named', async () => {
    const none = await sent(`${IMPORTS}/ghi-so`, { which: 'chosen' });
    expect(none.status).toBe(422);
    expect(plain(await none.text())).toContain('Hãy đánh dấu ít nhất một danh sách');
    const location = await staged(
      renamed(await fileOf([awardCells({ ...decided, name: 'Lò Thị Chọn' })]), 'chon.xlsx'),
    );
    const box = new RegExp(`value="(${location.split('/').at(-1)}:\\d+)"`).exec(await page(IMPORTS))?.[1] ?? '';
    const stale = await sent(`${IMPORTS}/ghi-so`, { which: 'chosen', list: `${box}9` });
    expect(stale.status).toBe(422);
    expect(plain(await stale.text())).toContain('chon.xlsx: vừa có người thay đổi danh sách này');
    const going = await sent(`${IMPORTS}/ghi-so`, { which: 'chosen', list: box });
    expect(going.status).toBe(303);
    const result = await page(going.headers.get('location') ?? '');
    expect(plain(result)).toContain('Đã ghi sổ 1 danh sách');
    expect(rowNames(result)).toEqual(['chon.xlsx']);
    expect((await world.post(`${IMPORTS}/ghi-so`, { which: 'all' }, 'docgia')).status).toBe(403);
  });
});
