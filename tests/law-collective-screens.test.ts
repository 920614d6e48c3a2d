import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docxText } from './docx-text.ts';
import { engines } from './engines.ts';
import { pdfText } from '../src/documents/writers/pdf-text.test-support.ts';
import { type Login, type WebWorld, cellsNamed, numberLinks, openWebWorld, plain, rowNames } from './web-world.ts';

const CITY = '/don-vi/tp-bac-kan';
const LIST = `${CITY}/kiem-tra-dieu-kien/tap-the`;
const SCHOOL = 'Trường Mầm non Đức Xuân';
const ALL = 'declared=members,titles,disciplines,proceedings,achievements,review';
const OF_2021 = `award=TT_LDTT&year=2021&asOf=31/12/2021`;

/** The tabs of results with their counts. */
const counts = (html: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...html.matchAll(/class="tab"[^>]*>([^<]+)<span class="tab-count">([\d.]+)</g)].map(([, label = '', count]) => [
      label,
      Number(count),
    ]),
  );

const linkOf = (html: string, name: string): string =>
  (new RegExp(`<a class="row-link" href="([^"]*)">${name}`).exec(html)?.[1] ?? '').replaceAll('&amp;', '&');

describe.each(engines)('the screens of the law about collectives on $name', (engine) => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await openWebWorld(engine);
  }, 120_000);
  afterAll(() => world.drop());

  const page = async (path: string, who: Login = 'canbo') => {
    const answer = await world.get(path, who);
    return { status: answer.status, html: await answer.text() };
  };
  const verdictOf = async (name: string, query = `${OF_2021}&${ALL}`) =>
    linkOf((await page(`${LIST}?${query}&search=${name}`)).html, name);

  test('the collectives of the city: who lacks what, and what is missing', async () => {
    const { status, html } = await page(`${LIST}?${OF_2021}&${ALL}`);
    expect(status).toBe(200);
    expect(counts(html)).toEqual({
      'Tất cả': 56,
      'Đủ điều kiện': 0,
      'Thiếu một điều': 0,
      'Thiếu nhiều điều': 34,
      'Chưa đủ căn cứ': 22,
      'Hồ sơ mâu thuẫn': 0,
    });
    expect(plain(html)).toContain('còn thiếu: mức độ hoàn thành nhiệm vụ năm 2021');
    expect(plain(html)).toContain('Hệ thống chưa giữ điểm và thứ hạng của cụm, khối thi đua');
    const none = await page(`${LIST}?${OF_2021}`);
    expect(counts(none.html)['Chưa đủ căn cứ']).toBe(56);
  });

  test('one narrow list, exported as filtered', async () => {
    const asked = `${OF_2021}&${ALL}&search=mam non&reach=cannot-tell&order=-name`;
    const { html } = await page(`${LIST}?${asked}`);
    const names = rowNames(html);
    expect(names).toHaveLength(8);
    expect(cellsNamed(html, 'Đơn vị cấp trên')).toContain('Ủy ban nhân dân thành phố Bắc Kạn');
    const file = await world.get(`${LIST}.xlsx?${asked}`, 'canbo');
    expect(file.status).toBe(200);
    const rows = await readSheet(Buffer.from(await file.arrayBuffer()));
    expect(rows.flat().filter((cell) => cell === 'Chưa đủ căn cứ')).toHaveLength(8);
    expect(rows.flat().join('\n')).toContain('Mọi cá nhân công tác trong năm đều đã có trong hệ thống');
  });

  test('one verdict: its members, the clause, and the law of another day beside', async () => {
    const { status, html } = await page(await verdictOf(SCHOOL));
    expect(status).toBe(200);
    const text = plain(html);
    expect(text).toContain(`Tập thể lao động tiên tiến – ${SCHOOL}`);
    expect(text).toContain('cần trên 50 %, có 26/26');
    expect(text).toContain('điểm c khoản 1 Điều 28 Luật 15/2003/QH11');
    expect(text).toContain('Luật ngày 31/12/2024');
    expect(html).toContain('href="#ca-nhan">26 cá nhân của tập thể năm 2021');
    const members = html.slice(html.indexOf('id="ca-nhan"'));
    expect(rowNames(members)).toHaveLength(26);
    expect(cellsNamed(members, 'Danh hiệu của năm')).toContain('Chiến sĩ thi đua cơ sở');
  });

  test('the rating of a school is recorded, the verdict turns to met, and taken back it is open again', async () => {
    const code =
      /href="\/don-vi\/([^/"]*)\/xep-loai-tap-the"/.exec((await page(await verdictOf(SCHOOL))).html)?.[1] ?? '';
    const ratings = `/don-vi/${code}/xep-loai-tap-the`;
    const empty = await world.post(ratings, { period: '2020-2021', grade: '', ground: '' }, 'canbo');
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('value="2020-2021"');
    const form = { period: '2020-2021', grade: 'HT_XUAT_SAC', ground: '12/QĐ-PGD' };
    expect((await world.post(ratings, form, 'docgia')).status).toBe(403);
    expect((await world.post(ratings, form, 'canbo')).status).toBe(303);
    const twice = await world.post(ratings, { ...form, grade: 'HT_TOT' }, 'canbo');
    expect(plain(await twice.text())).toContain('Năm này đã có xếp loại');
    const met = await page(await verdictOf(SCHOOL));
    expect(plain(met.html)).toContain('Xếp loại năm 2020-2021: Hoàn thành xuất sắc nhiệm vụ');
    expect(counts((await page(`${LIST}?${OF_2021}&${ALL}`)).html)['Đủ điều kiện']).toBe(1);
    const takeBack = /href="([^"]*\/rut)"/.exec((await page(ratings)).html)?.[1] ?? '';
    expect((await page(takeBack)).status).toBe(200);
    expect((await world.post(takeBack, { reason: '' }, 'canbo')).status).toBe(422);
    expect((await world.post(takeBack, { reason: 'Nhập nhầm' }, 'canbo')).status).toBe(303);
    expect(counts((await page(`${LIST}?${OF_2021}&${ALL}`)).html)['Đủ điều kiện']).toBe(0);
    expect((await page(takeBack)).status).toBe(404);
  });

  test('the explanation is printed as Word and PDF', async () => {
    const verdict = await verdictOf(SCHOOL);
    const word = await world.get(verdict.replace('/dieu-kien?', '/dieu-kien.docx?'), 'canbo');
    const text = await docxText(Buffer.from(await word.arrayBuffer()));
    expect(text).toContain('Điều kiện khen thưởng của tập thể');
    expect(text).toContain(`Tập thể: ${SCHOOL}`);
    expect(text).toContain('Mọi cá nhân công tác trong năm đều đã có trong hệ thống');
    const pdf = await world.get(verdict.replace('/dieu-kien?', '/dieu-kien.pdf?'), 'canbo');
    expect(await pdfText(Buffer.from(await pdf.arrayBuffer()))).toContain('Kết luận: Chưa đủ căn cứ');
  });

  test('people and collectives lead to each other; a form for collectives leads on', async () => {
    const people = await page(`${CITY}/kiem-tra-dieu-kien?award=CO_TD_BO_TINH&year=2021&asOf=31/12/2021`);
    expect(people.status).toBe(422);
    expect(people.html).toContain(
      `href="${LIST}?award=CO_TD_BO_TINH&amp;year=2021&amp;asOf=31%2F12%2F2021">Kiểm tra Cờ`,
    );
    const collectives = await page(`${LIST}?${OF_2021}`);
    expect(collectives.html).toContain(`href="${CITY}/kiem-tra-dieu-kien?year=2021&amp;asOf=31%2F12%2F2021"`);
    const card = await page(`${CITY}/the-don-vi`);
    expect(card.html).toContain(`href="${LIST}"`);
    const reach = await page(/href="([^"]*\/trong-tam-voi)">Tập thể này/.exec(card.html)?.[1] ?? '');
    expect(reach.status).toBe(200);
    expect(plain(reach.html)).toContain('Mọi danh hiệu, hình thức dành cho tập thể');
    expect((await page(`${CITY}/trong-tam-voi`)).html).toContain(`${LIST}/trong-tam-voi`);
  });

  test('what could be proposed: each number opens as many collectives', async () => {
    const { status, html } = await page(`${LIST}/trong-tam-voi?year=2021&asOf=31/12/2021&${ALL}`);
    expect(status).toBe(200);
    expect(plain(html)).toContain('56 tập thể trong cây tổ chức của năm 2021');
    expect(rowNames(html).some((name) => name.startsWith('Lao động tiên tiến'))).toBe(false);
    const links = numberLinks(html).filter(({ href }) => /award=TT_LD/.test(href));
    expect(links.map(({ value }) => value).reduce((sum, value) => sum + value, 0)).toBe(2 * 56);
    for (const { href, value } of links) {
      const list = await page(href);
      expect(plain(list.html)).toContain(`${value} tập thể –`);
    }
    expect((await page(`${LIST}/trong-tam-voi?year=2012&asOf=31/12/2012`)).status).toBe(422);
  });

  test('other collectives of the book and households say what is not kept of them', async () => {
    const bodies = await page(`${LIST}?award=GIAY_KHEN_HUYEN&year=2021&asOf=31/12/2021&who=bodies`);
    expect(rowNames(bodies.html).length).toBeGreaterThan(20);
    const body = await page(
      /<a class="row-link" href="([^"]*)"/.exec(bodies.html)?.[1]?.replaceAll('&amp;', '&') ?? '',
    );
    expect(plain(body.html)).toContain('Tập thể này không phải là đơn vị trong cây tổ chức');
    expect(body.html).not.toContain('value="members"');
    const households = await page(`${LIST}?award=GIAY_KHEN_HUYEN&year=2021&asOf=31/12/2021&who=households`);
    expect(plain(households.html)).toContain('Không có hộ gia đình nào trong danh sách này');
    expect((await page(`${LIST}?award=TT_LDTT&year=2021&asOf=31/12/2021&who=households`)).status).toBe(422);
  });

  test('what cannot be asked is said beside its field, and who may not check is refused', async () => {
    const noYear = await page(`${LIST}?award=TT_LDTT&year=hai&asOf=31/12/2021`);
    expect(noYear.status).toBe(422);
    expect(noYear.html).toContain('value="hai"');
    expect(plain((await page(`${LIST}?award=LDTT&year=2021&asOf=31/12/2021`)).html)).toContain(
      'không dành cho tập thể',
    );
    expect((await page(`${LIST}?${OF_2021}&order=height`)).status).toBe(422);
    expect((await page(`${LIST}?${OF_2021}`, 'docgia')).status).toBe(403);
    expect((await page(`${LIST}?${OF_2021}`, 'nari')).status).toBe(403);
    expect((await page(`${LIST}/khong-co/dieu-kien`)).status).toBe(404);
  });

  test('every page speaks English when asked', async () => {
    const verdict = await verdictOf(SCHOOL);
    expect(plain((await page(`${LIST}?${OF_2021}&lang=en`)).html)).toContain('Check of collectives');
    expect(plain((await page(`${verdict}&lang=en`)).html)).toContain('Members in the year');
    const reach = verdict.replace('/dieu-kien?', '/trong-tam-voi?');
    expect(plain((await page(`${reach}&lang=en`)).html)).toContain('Every title and form for collectives');
  });
});
