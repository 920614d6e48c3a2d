/**
 * An officer opens the collectives of Bắc Kạn city for Tập thể lao động tiên tiến, sees for each why, opens one verdict
 * and its clause, records the rating that is missing and sees the verdict turn.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, openChromium } from './chromium.ts';
import { type Server, deleteFolder, newDataFolder, startSovang } from './sovang.ts';

const CITY = '/don-vi/tp-bac-kan';
const SCHOOL = 'Trường Mầm non Đức Xuân';

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/dang-nhap`);
  await page.getByLabel('Tên đăng nhập').fill('canbo');
  await page.getByLabel('Mật khẩu').fill('canbo-bac-kan');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
}

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Lọc theo kết quả' }).getByRole('link', { name });

describe.each([{ javaScript: true }, { javaScript: false }])('with JavaScript: $javaScript', ({ javaScript }) => {
  let browser: Browser;
  let server: Server;
  let folder = '';
  let page: Page;

  beforeAll(async () => {
    folder = await newDataFolder();
    server = await startSovang(folder);
    browser = await openChromium();
    const context = await browser.newContext({ javaScriptEnabled: javaScript });
    page = await context.newPage();
    await signIn(page, server.url);
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await deleteFolder(folder);
  });

  test('from the check of people to the collectives of the city, each with its reason', async () => {
    await page.goto(`${server.url}${CITY}`);
    await page.getByRole('link', { name: 'Kiểm tra điều kiện' }).first().click();
    await page.getByRole('navigation', { name: 'Đối tượng' }).getByRole('link', { name: 'Tập thể' }).click();
    await page.getByRole('heading', { name: 'Kiểm tra điều kiện tập thể' }).waitFor();
    await page.getByLabel('Danh hiệu, hình thức', { exact: true }).selectOption('Tập thể lao động tiên tiến');
    await page.getByLabel('Năm thành tích', { exact: true }).fill('2021');
    await page.getByLabel('Theo luật ngày', { exact: true }).fill('31/12/2021');
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByText('56 tập thể – Tập thể lao động tiên tiến').waitFor();
    const reasons = await page.locator('td[data-label="Lý do"]').allTextContents();
    expect(reasons).toHaveLength(50);
    expect(reasons.filter((reason) => reason.trim() === '')).toEqual([]);
    await tab(page, 'Chưa đủ căn cứ').click();
    await page.getByText('22 tập thể – Tập thể lao động tiên tiến').waitFor();
  }, 60_000);

  test('one verdict: the clause opens where it stands, the members are named', async () => {
    await page.getByRole('link', { name: SCHOOL }).click();
    await page.getByRole('heading', { level: 1, name: SCHOOL }).waitFor();
    const condition = page.locator('.condition').filter({ hasText: 'Trên 50 % cá nhân' }).first();
    await condition.getByText('điểm c khoản 1 Điều 28 Luật 15/2003/QH11').click();
    await condition.getByRole('link', { name: 'Mở trong thư viện văn bản' }).waitFor();
    await condition.getByRole('link', { name: '26 cá nhân của tập thể năm 2021' }).click();
    await page.waitForURL(/#ca-nhan$/);
    expect(await page.locator('#ca-nhan tbody tr').count()).toBe(26);
  }, 60_000);

  test('the missing rating is recorded, and the verdict turns to met', async () => {
    const verdict = page.url();
    await page.getByRole('link', { name: 'Ghi xếp loại của tập thể' }).click();
    await page.getByLabel('Năm hoặc năm học').fill('2020-2021');
    await page.getByLabel('Mức xếp loại').selectOption('Hoàn thành tốt nhiệm vụ');
    await page.getByRole('button', { name: 'Ghi xếp loại' }).click();
    await page.getByText('Đã ghi xếp loại.').waitFor();
    await page.goto(verdict);
    await page.getByRole('link', { name: 'Xếp loại năm 2020-2021: Hoàn thành tốt nhiệm vụ' }).waitFor();
    const tags = await page.locator('.condition-head .tag, .condition-head').allTextContents();
    expect(tags.filter((tag) => !tag.includes('Đủ điều kiện'))).toEqual([]);
  }, 60_000);

  test('every page is accessible and fits a narrow screen', async () => {
    const asked = 'year=2021&asOf=31/12/2021&declared=members,titles,disciplines,proceedings,achievements,review';
    const list = `${CITY}/kiem-tra-dieu-kien/tap-the`;
    await page.goto(`${server.url}${list}?award=TT_LDTT&${asked}`);
    const verdict = (await page.locator('a.row-link').first().getAttribute('href')) ?? '';
    const paths = [
      list,
      `${list}?award=TT_LDTT&${asked}`,
      `${list}?award=TT_LDTT&year=hai&asOf=31/12/2021`,
      `${list}?award=GIAY_KHEN_HUYEN&who=bodies&${asked}`,
      `${list}?award=GIAY_KHEN_HUYEN&who=households&${asked}`,
      verdict,
      verdict.replace('/dieu-kien?', '/trong-tam-voi?plan=TT_LDXS&'),
      `${CITY}/xep-loai-tap-the`,
      `${CITY}/kiem-tra-dieu-kien?award=CO_TD_BO_TINH&year=2021&asOf=31/12/2021`,
    ];
    for (const path of paths) {
      await page.setViewportSize({ width: 1366, height: 900 });
      await page.goto(`${server.url}${path}`);
      if (javaScript) await expectAccessible(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await expectNoSidewaysScroll(page);
    }
  }, 120_000);
});
