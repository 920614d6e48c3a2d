import { readFileSync } from 'node:fs';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses } from '../src/web/addresses.ts';
import { engines } from './engines.ts';
import { OLD_COMMUNES, openReformWeb } from './unit-reform-world.ts';
import { foundIn, numberLinks, plain, rowNames } from './web-world.ts';

const PROVINCE = '/don-vi/tinh-bac-kan';
const NEW_PROVINCE = '/don-vi/tinh-thai-nguyen';
const FILE = readFileSync(new URL('../demo/sap-xep-2025/sap-xep.json', import.meta.url), 'utf8');

/** The value of a hidden field. */
const hidden = (html: string, name: string): string =>
  (new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

describe.each(engines)('screens of units in time on $name', (engine) => {
  let world: Awaited<ReturnType<typeof openReformWeb>>;
  beforeAll(async () => {
    world = await openReformWeb(engine);
  }, 240_000);
  afterAll(() => world.drop());
  const html = async (path: string, who: Parameters<typeof world.get>[1] = 'quantri'): Promise<string> => {
    const answer = await world.get(path, who);
    expect(answer.status, path).toBe(200);
    return answer.text();
  };

  test('the tree shows one level, counts kinds, and finds by a folded name anywhere below', async () => {
    const tree = await html(`${PROVINCE}/to-chuc`);
    expect(rowNames(tree)).toContain('Ủy ban nhân dân huyện Na Rì');
    expect(rowNames(tree)).not.toContain('Ủy ban nhân dân xã Kim Lư');
    expect(plain(tree)).toContain('Xã, phường (108)');
    const found = await html(`${PROVINCE}/to-chuc?search=kim+lu`);
    expect(rowNames(found)).toEqual(['Ủy ban nhân dân xã Kim Lư']);
    const ofKind = await html(`${PROVINCE}/to-chuc?kind=xa`);
    expect(rowNames(ofKind)).toHaveLength(50);
    expect(ofKind).toContain('page=3');
    const early = await world.get(`${PROVINCE}/to-chuc?asOf=01/01/1990`, 'quantri');
    expect(early.status).toBe(422);
    expect(await early.text()).toContain('Đơn vị này có từ ngày 01/01/1997');
    const file = await world.get(`${PROVINCE}/to-chuc.xlsx`, 'quantri');
    const sheet = await readXlsx(Buffer.from(await file.arrayBuffer()));
    const rows =
      'data' in Object(sheet[0]) ? (sheet[0] as { data: unknown[][] }).data : (sheet as unknown as unknown[][]);
    expect(rows.length).toBeGreaterThan(164);
  });

  test('only an administrator is offered changes; others are refused', async () => {
    expect(await html('/don-vi/tp-bac-kan/to-chuc', 'canbo')).not.toContain('/sap-xep"');
    for (const path of ['/bien-dong/rename', '/bien-dong/merge', '/sap-xep'])
      expect((await world.get(`/don-vi/tp-bac-kan${path}`, 'canbo')).status, path).toBe(403);
    const sent = await world.post('/don-vi/tp-bac-kan/sap-xep/ghi', { reform: FILE }, 'canbo');
    expect(sent.status).toBe(403);
  });

  test('a bad event keeps what was typed and says what is wrong at its box', async () => {
    const form = { on: '31/02/2025', ground: '', name: 'Ủy ban nhân dân xã Kim Lư Mới', shortName: '' };
    const bad = await world.post('/don-vi/xa-kim-lu/bien-dong/rename', form, 'quantri');
    expect(bad.status).toBe(422);
    const page = await bad.text();
    expect(page).toContain('value="31/02/2025"');
    expect(page).toContain('href="#field-on"');
    const empty = await world.post(
      '/don-vi/huyen-na-ri/bien-dong/create',
      { on: '01/01/2024', ground: 'NQ' },
      'quantri',
    );
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('href="#field-code"');
    const noGround = await world.post('/don-vi/xa-kim-lu/bien-dong/rename', { ...form, on: '01/01/2024' }, 'quantri');
    expect(plain(await noGround.text())).toContain('Cần ghi căn cứ');
  });

  test('a rename is previewed, confirmed, shown on the card, and taken back', async () => {
    const form = { on: '01/01/2024', ground: 'Nghị quyết thử', name: 'Ủy ban nhân dân xã Đổi Tên', shortName: '' };
    const preview = await (await world.post('/don-vi/xa-kim-lu/bien-dong/rename', form, 'quantri')).text();
    expect(preview).toContain('Chưa ghi gì');
    expect(plain(await html('/don-vi/xa-kim-lu/the-don-vi'))).not.toContain('Đổi Tên');
    const done = await world.post('/don-vi/xa-kim-lu/sap-xep/ghi', { reform: hidden(preview, 'reform') }, 'quantri');
    expect(done.status).toBe(303);
    const card = await html('/don-vi/xa-kim-lu/the-don-vi');
    expect(rowNames(card)).toEqual(['Ủy ban nhân dân xã Kim Lư', 'Ủy ban nhân dân xã Đổi Tên']);
    expect(await html(`${PROVINCE}/to-chuc?search=kim+lu`)).toContain('tên cũ: Ủy ban nhân dân xã Kim Lư');
    const takeBack = /href="([^"]*\/huy)"/.exec(card)?.[1] ?? '';
    expect((await world.post(takeBack, { reason: '' }, 'quantri')).status).toBe(422);
    expect((await world.post(takeBack, { reason: 'Ghi nhầm' }, 'quantri')).status).toBe(303);
    expect(rowNames(await html('/don-vi/xa-kim-lu/the-don-vi'))).toEqual(['Ủy ban nhân dân xã Kim Lư']);
  });

  test('the assistant for a merger and a split shows units, parts and what is wrong before anything is written', async () => {
    const begun = await html('/don-vi/huyen-na-ri/bien-dong/merge?from=xa-kim-lu&from=xa-son-thanh');
    expect(begun).toContain('xa-kim-lu\nxa-son-thanh</textarea>');
    const form = {
      on: '01/01/2024',
      ground: 'NQ',
      from: 'xa-kim-lu\nxa-son-thanh',
      code: 'xa-kim-lu',
      name: 'Ủy ban nhân dân xã Kim Lư',
      kind: 'xa',
      parentCode: 'huyen-na-ri',
    };
    const merged = await world.post('/don-vi/huyen-na-ri/bien-dong/merge', form, 'quantri');
    expect(merged.status).toBe(200);
    const split = {
      on: '01/01/2024',
      ground: 'NQ',
      into: 'phuong-a | Phường A | tổ 1–5\nphuong-b | Phường B | tổ 6–9',
      goesOn: '',
    };
    const refused = await world.post('/don-vi/phuong-duc-xuan/bien-dong/split', split, 'quantri');
    expect(refused.status).toBe(422);
    expect(plain(await refused.text())).toContain('hãy chọn đúng một đơn vị kế thừa chính');
    const chosen = { ...split, into: split.into.replace('tổ 1–5', 'tổ 1–5 | chính') };
    const preview = await world.post('/don-vi/phuong-duc-xuan/bien-dong/split', chosen, 'quantri');
    const page = plain(await preview.text());
    expect(preview.status).toBe(200);
    expect(page).toContain('Ủy ban nhân dân phường Đức Xuân → Phường A: tổ 1–5 (Kế thừa chính)');
    expect(page).toMatch(/Tổng theo bản đồ cũ và bản đồ mới đều là \d+ dòng/);
  });

  test('a whole reform from a file: preview, then one step; old pages open with a notice, roles only when told to', async () => {
    expect((await world.upload(`${PROVINCE}/sap-xep`, '{', 'quantri')).status).toBe(422);
    const preview = await (await world.upload(`${PROVINCE}/sap-xep`, FILE, 'quantri')).text();
    expect(plain(preview)).toContain('Người quản trị');
    const reform = hidden(preview, 'reform');
    const ownRole = /value="([^"]* administrator [^"]*)"/.exec(preview)?.[1] ?? '';
    const confirmed = { reform, carryRoles: ownRole };
    expect((await world.post(`${PROVINCE}/sap-xep/ghi`, confirmed, 'quantri')).status).toBe(303);
    const old = await html('/don-vi/phuong-huyen-tung/so-khen-thuong');
    expect(plain(old)).toContain('Đơn vị này kết thúc hoạt động từ ngày 01/07/2025');
    expect(old).toContain('href="/don-vi/phuong-duc-xuan-2025/the-don-vi"');
    expect(foundIn(old)).toBeGreaterThan(0);
    const carriesOn = await html('/don-vi/phuong-duc-xuan-2025/so-khen-thuong');
    expect(plain(carriesOn)).toContain('Kế thừa: ');
    expect(carriesOn).toContain('href="/don-vi/phuong-huyen-tung/so-khen-thuong"');
    expect(plain(old)).not.toContain('Kế thừa: ');
    for (const page of [
      addresses.people,
      addresses.personNew,
      addresses.duplicates,
      addresses.imports,
      addresses.report,
    ])
      expect(plain(await html(page('phuong-huyen-tung')))).toContain('kết thúc hoạt động từ ngày 01/07/2025');
    const stays = await world.get('/', 'canbo');
    expect(stays.headers.get('location')).toBe('/don-vi/tp-bac-kan');
    expect((await world.get('/don-vi/tp-bac-kan', 'canbo')).status).toBe(200);
    expect((await world.get('/don-vi/phuong-bac-kan/the-don-vi', 'canbo')).status).toBe(403);
    expect(rowNames(await html(`${NEW_PROVINCE}/to-chuc?search=na+ri`))).toEqual(
      expect.arrayContaining(['Ủy ban nhân dân huyện Na Rì', 'Ủy ban nhân dân xã Na Rì']),
    );
    const card = await html('/don-vi/huyen-na-ri/the-don-vi');
    expect(plain(card)).toContain('Ủy ban nhân dân tỉnh Thái Nguyên');
  });

  test('awards of 2021 by unit: the same total by either map, and numbers open their lines', async () => {
    const asked = 'from=01/01/2021&to=28/10/2021&level=xa';
    const day = await html(`${NEW_PROVINCE}/thong-ke-don-vi?${asked}&by=day`);
    const now = await html(`${NEW_PROVINCE}/thong-ke-don-vi?${asked}`);
    for (const page of [day, now]) expect(plain(page)).toContain('đều là 1.059 dòng');
    expect(rowNames(day).join(' ')).toContain('phường Huyền Tụng');
    expect(rowNames(now).join(' ')).toContain('phường Đức Xuân');
    for (const page of [day, now]) {
      const links = numberLinks(page);
      expect(links.length).toBeGreaterThan(3);
      for (const { href, value } of links.slice(0, 4)) expect(foundIn(await html(href)), href).toBe(value);
    }
    const wrong = await world.get(`${NEW_PROVINCE}/thong-ke-don-vi?${asked}&mapDay=01/01/2000`, 'quantri');
    expect(wrong.status).toBe(422);
    expect((await world.get(`${NEW_PROVINCE}/thong-ke-don-vi.xlsx?${asked}`, 'quantri')).status).toBe(200);
    expect(OLD_COMMUNES).toMatch(/xlsx$/);
  });
});
