import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from './engines.ts';
import { buildAward } from './factories.ts';
import { type PersonWorld, openPersonWorld } from './person-world.ts';
import { plain, rowNames } from './web-world.ts';

const CITY = '/don-vi/tp-y';

describe.each(engines)('pages of people on $name', (engine) => {
  let world: PersonWorld;
  let person = '';
  let page = '';
  beforeAll(async () => {
    world = await openPersonWorld(engine);
    const { schoolA } = world.units;
    const award = await buildAward(world.office.database, {
      unitId: schoolA,
      name: 'Nông Thị Hoa',
      form: 'CSTD_CO_SO',
    });
    await buildAward(world.office.database, {
      unitId: schoolA,
      name: 'Nông Thị Hoa',
      form: 'LDTT',
      number: '188/QĐ-UBND',
    });
    const { rows } = await world.office.database.owner((tx) =>
      sql<{ person_id: string }>`select person_id from recipients where id = ${award.recipientId}`.execute(tx),
    );
    person = rows[0]?.person_id ?? '';
    page = `${CITY}/ca-nhan/${person}`;
  }, 60_000);
  afterAll(() => world.drop());

  const text = async (path: string, who?: 'canbo' | 'docgia') => (await world.get(path, who)).text();
  const hrefs = (html: string, part: string): readonly string[] =>
    [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href).filter((href) => href.includes(part));

  test('a record is added by its form; what cannot be accepted comes back as typed', async () => {
    const form = `${page}/ghi/xep-loai`;
    expect(await text(form)).toContain('name="grade"');
    const typed = { period: 'năm ngoái', grade: 'HT_TOT', unitId: world.units.schoolA, ground: 'Số 12' };
    const refused = await world.post(form, typed);
    const again = await refused.text();
    expect(refused.status).toBe(422);
    expect(again).toContain('id="error-period"');
    expect(again).toContain('value="năm ngoái"');
    expect(again).toContain('value="Số 12"');
    expect(again).toContain('“năm ngoái” không phải một năm hay một năm học');
    expect((await world.post(form, { ...typed, period: '2020' })).status).toBe(303);
    expect(plain(await text(page))).toContain('2020: Hoàn thành tốt nhiệm vụ');
    expect((await world.get(form, 'docgia')).status).toBe(403);
    expect((await world.get(`${page}/ghi/khong-co`)).status).toBe(404);
  });

  test.each([
    ['chuc-vu', { post: 'Giáo viên', postClass: 'direct', from: '01/09/2015', paidHere: 'yes' }, 'Trực tiếp công tác'],
    ['ky-luat', { kind: 'khien_trach', from: '01/02/2019' }, 'Khiển trách'],
    ['nghi-dao-tao', { kind: 'dao_tao', from: '01/02/2019', to: '01/03/2019', name: 'Tin học' }, 'Tin học'],
    [
      'sang-kien',
      { name: 'Góc đọc sách', kind: 'sang_kien', scope: 'co_so', period: '2020', recognisedBy: 'HĐSK', share: '70,5' },
      '70,5',
    ],
    ['dang-ky', { formCode: 'CSTD_CO_SO', period: '2021' }, '2021: Chiến sĩ thi đua cơ sở'],
  ])('%s', async (slug, typed, shown) => {
    const form = `${page}/ghi/${slug}`;
    expect((await world.get(form)).status).toBe(200);
    const empty = await world.post(form, {});
    expect(empty.status).toBe(422);
    expect((await world.post(form, { unitId: world.units.schoolA, ...typed })).status).toBe(303);
    expect(plain(await text(page))).toContain(shown);
  });

  test('the opinion of the former unit', async () => {
    const { schoolA, schoolB } = world.units;
    const move = { fromUnitId: schoolB, toUnitId: schoolA, movedOn: '01/09/2021', on: '02/09/2021', opinion: 'agreed' };
    expect((await world.post(`${page}/ghi/dieu-dong`, move)).status).toBe(303);
    expect(plain(await text(page))).toContain('01/09/2021: Trường B → Trường A');
  });

  test('a record is taken back with a reason and stays in sight, struck out', async () => {
    const [address = ''] = hrefs(await text(page), '/rut/xep-loai/');
    expect(plain(await text(address))).toContain('2020: Hoàn thành tốt nhiệm vụ');
    expect((await world.post(address, { reason: '' })).status).toBe(422);
    expect((await world.post(address, { reason: 'Ghi nhầm người' })).status).toBe(303);
    const after = await text(page);
    expect(after).toContain('<del>2020, Hoàn thành tốt nhiệm vụ</del>');
    expect(after).toContain('Ghi nhầm người');
    expect((await world.get(address)).status).toBe(404);
  });

  test('a post is ended', async () => {
    const [address = ''] = hrefs(await text(page), '/thoi-giu/');
    expect((await world.post(address, { to: '01/01/2010' })).status).toBe(422);
    expect((await world.post(address, { to: '01/07/2021' })).status).toBe(303);
    expect(plain(await text(page))).toContain('01/09/2015 đến 30/06/2021');
  });

  test('a reader sees awards and ratings, but no discipline and nothing that changes the record', async () => {
    const read = await text(page, 'docgia');
    expect(plain(read)).not.toContain('Khiển trách');
    expect(read).not.toContain('<del>');
    expect(hrefs(read, '/ghi/')).toEqual([]);
    expect(rowNames(read).length).toBeGreaterThan(0);
    expect((await world.get(page, 'khac')).status).toBe(403);
  });

  test('awards stand as a chain and as the text of the report of achievements', async () => {
    expect(plain(await text(page))).toContain('CSTĐCS: 2020');
    const report = await text(`${page}/bao-cao-thanh-tich`, 'docgia');
    expect(report).toContain(
      '- 2020: Chiến sĩ thi đua cơ sở, Quyết định số 186/QĐ-UBND ngày 29 tháng 01 năm 2021 của Chủ tịch',
    );
    expect(report).toContain('data-copy="achievements"');
  });

  test('two records are compared, joined after the question, shown as one and separated', async () => {
    const list = await text(`${CITY}/ca-nhan/co-the-trung`);
    const [pair = ''] = hrefs(list, '/co-the-trung/');
    expect(plain(list)).toContain('cùng họ tên');
    expect(rowNames(list)).toEqual(['Nông Thị Hoa']);
    const side = await text(pair);
    const other = pair.split('/').find((part) => part.length === 36 && part !== person) ?? '';
    expect(plain(side)).toContain('Hồ sơ giữ lại');
    expect((await world.post(pair, { deed: 'merge', kept: person, reason: '' })).status).toBe(422);
    const joined = await world.post(pair, { deed: 'merge', kept: person, reason: 'Cùng một người' });
    expect([joined.status, joined.headers.get('location')]).toEqual([303, page]);
    expect((await world.get(`${CITY}/ca-nhan/${other}`)).headers.get('location')).toBe(page);
    const one = await text(page);
    expect(plain(one)).toContain('LĐTT: 2020');
    const [separate = ''] = hrefs(one, '/tach/');
    expect((await world.post(separate, { reason: 'Nhầm' })).status).toBe(303);
    expect((await world.get(`${CITY}/ca-nhan/${other}`)).status).toBe(200);
    expect((await world.post(pair, { deed: 'pin', pinReason: '' })).status).toBe(303);
    expect(hrefs(await text(`${CITY}/ca-nhan/co-the-trung`), '/co-the-trung/')).toEqual([]);
    expect((await world.post(pair, { deed: 'unpin' })).status).toBe(303);
    expect(hrefs(await text(`${CITY}/ca-nhan/co-the-trung`), '/co-the-trung/')).toHaveLength(1);
  });

  test('the list of people is filtered, sorted, exported as filtered; somebody new is added', async () => {
    const form = `${CITY}/ca-nhan/moi`;
    const typed = { unitId: world.units.city, name: 'Lý Văn Sao', occupation: '' };
    const refused = await world.post(form, typed);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('value="Lý Văn Sao"');
    const added = await world.post(form, { ...typed, occupation: 'Nông dân', address: 'Tổ 5' });
    expect(added.status).toBe(303);
    expect(plain(await text(added.headers.get('location') ?? ''))).toContain('Nông dân');
    const list = await text(`${CITY}/ca-nhan?name=ly+van`, 'docgia');
    expect(rowNames(list)).toEqual(['Lý Văn Sao']);
    expect(hrefs(list, '.xlsx')).toEqual([`${CITY}/ca-nhan.xlsx?name=ly+van`]);
    const file = await world.get(`${CITY}/ca-nhan.xlsx?name=ly+van`, 'docgia');
    expect(file.headers.get('content-type')).toContain('spreadsheetml');
    expect((await world.get(`${CITY}/ca-nhan?when=x`)).status).toBe(422);
    expect((await world.get(`${CITY}/ca-nhan?order=unit&when=all`)).status).toBe(200);
    expect((await world.get(`${CITY}/ca-nhan`, 'khac')).status).toBe(403);
    expect((await world.get(`${CITY}/ca-nhan/co-the-trung`, 'docgia')).status).toBe(403);
  });
});
