import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from './engines.ts';
import { type WebWorld, openWebWorld, rowNames } from './web-world.ts';

const CITY = '/don-vi/tp-bac-kan';

describe.each(engines)('screens of units and people on $name', (engine) => {
  let world: WebWorld;
  let person = '';
  beforeAll(async () => {
    world = await openWebWorld(engine);
    const book = await (await world.get(`${CITY}/so-khen-thuong?recipient=ca_nhan&form=CSTD_CO_SO`, 'canbo')).text();
    person = /class="row-link" href="([^"]+)"/.exec(book)?.[1] ?? '';
  }, 120_000);
  afterAll(() => world.drop());

  const form = async () => {
    const page = await (await world.get(`${person}/sua`, 'canbo')).text();
    const valueOf = (name: string): string => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(page)?.[1] ?? '';
    return {
      name: valueOf('name'),
      gender: 'nam',
      bornOn: valueOf('bornOn'),
      occupation: '',
      address: '',
      expectedVersion: valueOf('expectedVersion'),
    };
  };

  test('a person shows posts and awards; the day of birth only to those who keep the record', async () => {
    const { bornOn } = await form();
    const officer = await (await world.get(person, 'canbo')).text();
    expect(bornOn).toMatch(/^\d\d\/\d\d\/\d{4}$/);
    expect(officer).toContain(bornOn);
    expect(rowNames(officer).length).toBeGreaterThan(0);
    const reader = await (await world.get(person, 'docgia')).text();
    expect(reader).not.toContain(bornOn);
    expect(reader).toContain(bornOn.slice(-4));
    expect(reader).not.toContain('/sua"');
    expect((await world.get(`${person}/sua`, 'docgia')).status).toBe(403);
    expect((await world.get(person, 'nari')).status).toBe(403);
    expect((await world.get(`${CITY}/ca-nhan/khong-phai-ma`, 'canbo')).status).toBe(404);
  });

  test('of two who edit at once the second keeps what was typed and sees what is saved', async () => {
    const [first, second] = [await form(), await form()];
    expect((await world.post(`${person}/sua`, { ...first, occupation: 'Kế toán' }, 'canbo')).status).toBe(303);
    const refused = await world.post(`${person}/sua`, { ...second, occupation: 'Văn thư', address: 'Tổ 5' }, 'canbo');
    const page = await refused.text();
    expect(refused.status).toBe(409);
    expect(page).toContain('value="Văn thư"');
    expect(page).toContain('>Tổ 5</textarea>');
    expect(page).toContain('Bản đang lưu: Kế toán');
    expect(page).toContain('Bản đang lưu: Chưa ghi');
    const version = /name="expectedVersion" value="(\d+)"/.exec(page)?.[1] ?? '';
    expect(
      (await world.post(`${person}/sua`, { ...second, occupation: 'Văn thư', expectedVersion: version }, 'canbo'))
        .status,
    ).toBe(303);
    expect(await (await world.get(person, 'canbo')).text()).toContain('Văn thư');
  });

  test('a field that cannot be accepted says so itself, and the version stays the one that was read', async () => {
    const typed = { ...(await form()), name: '', bornOn: '30/02/1980' };
    const refused = await world.post(`${person}/sua`, typed, 'canbo');
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain('id="error-name"');
    expect(page).toContain('id="error-bornOn"');
    expect(page).toContain('value="30/02/1980"');
    expect(page).toContain(`name="expectedVersion" value="${typed.expectedVersion}"`);
    expect((await world.post(`${person}/sua`, await form(), 'docgia')).status).toBe(403);
  });

  test('the tree is that of the day', async () => {
    const today = await (await world.get(`${CITY}/to-chuc`, 'canbo')).text();
    expect(today).toContain('55 đơn vị vào ngày 29/10/2021');
    const wards = await (await world.get(`${CITY}/to-chuc?kind=xa`, 'canbo')).text();
    expect(wards).toContain('href="/don-vi/phuong-duc-xuan/the-don-vi"');
    const early = await world.get(`${CITY}/to-chuc?asOf=01/01/2010`, 'canbo');
    expect(early.status).toBe(422);
    expect(await early.text()).toContain('Đơn vị này có từ ngày 11/03/2015');
    const bad = await world.get(`${CITY}/to-chuc?asOf=99/99/2021`, 'canbo');
    expect(bad.status).toBe(422);
    expect(await bad.text()).toContain('value="99/99/2021"');
  });
});
