import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from './engines.ts';
import { type WebWorld, openWebWorld, plain, rowNames } from './web-world.ts';

const UNIT = '/don-vi/tp-bac-kan';

describe.each(engines)('the library of the law on $name', (engine) => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await openWebWorld(engine);
  }, 120_000);
  afterAll(() => world.drop());

  /** Whoever may only read sees the whole library. */
  const page = async (path: string) => {
    const answer = await world.get(path, 'docgia');
    return { status: answer.status, html: await answer.text() };
  };

  test('instruments by day, kind and validity; a replaced one says by which', async () => {
    const { html } = await page(`${UNIT}/van-ban?day=31/12/2021&kind=luat`);
    expect(rowNames(html)).toContain('Luật 15/2003/QH11');
    const ended = await page(`${UNIT}/van-ban?day=01/02/2024&validity=ended`);
    expect(rowNames(ended.html)).toContain('Luật 15/2003/QH11');
    expect(plain(ended.html)).toContain('Được thay thế bởi: Luật 06/2022/QH15');
    const none = await page(`${UNIT}/van-ban?search=khong-co`);
    expect(none.html).toContain('empty-state');
    const badDay = await page(`${UNIT}/van-ban?day=31/02/2021`);
    expect(badDay.status).toBe(422);
    expect(badDay.html).toContain('value="31/02/2021"');
  });

  test('an instrument leads to its articles, rules and the forms that rest on them', async () => {
    const { html } = await page(`${UNIT}/van-ban/ND_91_2017?day=31/12/2021`);
    expect(html).toContain('id="dieu-9-k3"');
    expect(html).toContain('/van-ban/hinh-thuc/CSTD_CO_SO');
    expect(plain(html)).toContain('Có sáng kiến, đề tài được đơn vị công nhận');
    expect((await page(`${UNIT}/van-ban/KHONG_CO`)).status).toBe(404);
    expect((await page(`${UNIT}/van-ban/hinh-thuc/KHONG_CO`)).status).toBe(404);
  });

  test('what is asked of some only stands with its clause: payers of taxes, heads of units, who moved', async () => {
    const { html } = await page(`${UNIT}/van-ban/ND_91_2017?day=31/12/2021`);
    expect(html).toContain('id="dieu-45-k7"');
    expect(plain(html)).toContain('Có xác nhận của cơ quan thuế');
    const form = async (day: string) => plain((await page(`${UNIT}/van-ban/hinh-thuc/LDTT?day=${day}`)).html);
    expect(await form('31/12/2021')).toContain('Có nhận xét của đơn vị cũ');
    expect(await form('30/06/2026')).not.toContain('người đứng đầu không xếp cao hơn đơn vị');
    expect(await form('01/07/2026')).toContain('người đứng đầu không xếp cao hơn đơn vị');
  });

  test('a form on two days shows two laws; the catalogue has 58 and 64 forms', async () => {
    const old = await page(`${UNIT}/van-ban/hinh-thuc/CSTD_CO_SO?day=31/12/2021`);
    expect(plain(old.html)).toContain('khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP');
    const now = await page(`${UNIT}/van-ban/hinh-thuc/CSTD_CO_SO?day=31/12/2024`);
    expect(plain(now.html)).toContain('một trong các điều sau');
    expect(plain(now.html)).toContain('Luật 06/2022/QH15');
    const rows = async (day: string) => rowNames((await page(`${UNIT}/van-ban/hinh-thuc?day=${day}`)).html).length;
    expect(await rows('31/12/2021')).toBe(58);
    expect(await rows('31/12/2024')).toBe(64);
    expect(await rows('31/12/2010')).toBe(0);
    const future = await page(`${UNIT}/van-ban/hinh-thuc/CSTD_CO_SO?day=01/11/2026`);
    expect(plain(future.html)).toContain('chưa đối chiếu');
  });

  test('the clauses of a form lead to the article that they name', async () => {
    const { html } = await page(`${UNIT}/van-ban/hinh-thuc/HC_LAO_DONG_3?day=31/12/2024`);
    const links = [...html.matchAll(/href="([^"#]*\/van-ban\/[A-Z0-9_]+[^"#]*)#([^"]+)"/g)];
    expect(links.length).toBeGreaterThan(10);
    const byPage = Map.groupBy(links, ([, href = '']) => href.replaceAll('&amp;', '&'));
    for (const [href, named] of byPage) {
      const article = await page(href);
      expect(article.status).toBe(200);
      for (const [, , anchor = ''] of named)
        expect([href, anchor, article.html.includes(`id="${anchor}"`)]).toEqual([href, anchor, true]);
    }
  });

  test('a form that a later law renamed is found under the name of the day', async () => {
    const { html } = await page(`${UNIT}/van-ban/hinh-thuc/GIAY_KHEN_HUYEN?day=31/12/2024`);
    expect(html).toContain('<h1 class="page-title">Giấy khen</h1>');
    const early = await page(`${UNIT}/van-ban/hinh-thuc/CSTD_CO_SO?day=31/12/2010`);
    expect(plain(early.html)).toContain('Luật ngày 31/12/2010 không có Chiến sĩ thi đua cơ sở');
  });
});
