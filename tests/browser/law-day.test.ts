/**
 * An appraising officer's day with the law: fifty nominees for Chiến sĩ thi đua cơ sở of 2021 and of 2024, why each stands
 * where, both clauses side by side, and the printed explanation.
 */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docxText } from '../docx-text.ts';
import { readFile } from 'node:fs/promises';
import { expectAccessible, expectNoSidewaysScroll, openChromium } from './chromium.ts';
import { WITHOUT_INITIATIVE, lawLists, nominees } from './law-lists.ts';
import { type Server, deleteFolder, newDataFolder, sovang, startSovang } from './sovang.ts';

const UNIT = '/don-vi/phong-noi-vu';

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/dang-nhap`);
  await page.getByLabel('Tên đăng nhập').fill('canbo');
  await page.getByLabel('Mật khẩu').fill('canbo-bac-kan');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
}

/** Fills the form of the list check as a person does, and ticks everything that is declared. */
async function check(page: Page, year: string, day: string): Promise<void> {
  await page.getByLabel('Danh hiệu, hình thức', { exact: true }).selectOption('Chiến sĩ thi đua cơ sở');
  await page.getByLabel('Năm thành tích', { exact: true }).fill(year);
  await page.getByLabel('Theo luật ngày', { exact: true }).fill(day);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByText(`năm thành tích ${year}, theo luật ngày ${day}`).first().waitFor();
}

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Lọc theo kết quả' }).getByRole('link', { name });

const names = (page: Page): Promise<string[]> => page.locator('tbody th a.row-link').allTextContents();

describe.each([{ javaScript: true }, { javaScript: false }])('with JavaScript: $javaScript', ({ javaScript }) => {
  let browser: Browser;
  let server: Server;
  let folder = '';
  let page: Page;

  beforeAll(async () => {
    folder = await newDataFolder();
    server = await startSovang(folder);
    for (const path of await lawLists(folder)) {
      const { code, err } = await sovang(['import', path, '--unit', 'tp-bac-kan'], { SOVANG_DATA: folder });
      if (code !== 0) throw new Error(`${path} was not written: ${err}`);
    }
    browser = await openChromium();
    const context = await browser.newContext({ javaScriptEnabled: javaScript, acceptDownloads: true });
    page = await context.newPage();
    await signIn(page, server.url);
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await deleteFolder(folder);
  });

  test('2021 asks an initiative of everybody, 2024 does not of those rated excellent', async () => {
    const excellent = nominees.slice(0, WITHOUT_INITIATIVE).toSorted();
    await page.goto(`${server.url}${UNIT}`);
    await page.getByRole('link', { name: 'Kiểm tra điều kiện' }).first().click();
    await check(page, '2021', '31/12/2021');
    await tab(page, 'Thiếu một điều').click();
    await page.getByText('10 người – Chiến sĩ thi đua cơ sở').waitFor();
    expect((await names(page)).toSorted()).toEqual(excellent);
    await check(page, '2024', '31/12/2024');
    await tab(page, 'Đủ điều kiện').click();
    await page.getByText('50 người – Chiến sĩ thi đua cơ sở').waitFor();
    const now = await names(page);
    expect(excellent.filter((name) => !now.includes(name))).toEqual([]);
  }, 60_000);

  test('one of them: both clauses open side by side, and the printed explanation says the same', async () => {
    await page.getByRole('link', { name: nominees[0] ?? '' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const rows = page.getByRole('region', { name: 'Cùng hồ sơ, theo luật hai ngày' });
    const row = rows.getByRole('row', { name: 'Có sáng kiến, đề tài được đơn vị công nhận' });
    await row.getByText('điểm b khoản 2 Điều 23 Luật 06/2022/QH15').click();
    await row.getByText('khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP').click();
    expect(await row.getByRole('link', { name: 'Mở trong thư viện văn bản' }).count()).toBe(2);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tải Word' }).click(),
    ]);
    const path = join(folder, 'phieu.docx');
    await download.saveAs(path);
    const text = await docxText(await readFile(path));
    expect(text).toContain('Kết luận: Đủ điều kiện.');
    expect(text).toContain('Chưa đủ điều kiện.');
    expect(text).toContain('Điều 9 Nghị định 91/2017/NĐ-CP');
    await row.getByRole('link', { name: 'Mở trong thư viện văn bản' }).last().click();
    await page.getByRole('heading', { name: 'Nghị định 91/2017/NĐ-CP' }).waitFor();
    const article = page.locator('#dieu-9-k3');
    if (!javaScript) await article.locator('summary').click();
    await article.getByRole('link', { name: 'Chiến sĩ thi đua cơ sở' }).first().waitFor();
  }, 60_000);

  test('every page of the law is accessible and fits a narrow screen', async () => {
    const asked = 'year=2021&asOf=31/12/2021&declared=initiatives,disciplines,absences,proceedings,achievements,review';
    await page.goto(`${server.url}${UNIT}/kiem-tra-dieu-kien?award=CSTD_CO_SO&${asked}`);
    const verdict = (await page.locator('a.row-link').first().getAttribute('href')) ?? '';
    const paths = [
      `${UNIT}/kiem-tra-dieu-kien?award=CSTD_CO_SO&${asked}`,
      `${UNIT}/kiem-tra-dieu-kien?award=CSTD_CO_SO&year=hai&asOf=31/12/2021`,
      verdict,
      verdict.replace('/dieu-kien?', '/trong-tam-voi?plan=CSTD_BO_TINH&'),
      `${UNIT}/trong-tam-voi?${asked}`,
      `${UNIT}/van-ban`,
      `${UNIT}/van-ban/LUAT_06_2022`,
      `${UNIT}/van-ban/hinh-thuc`,
      `${UNIT}/van-ban/hinh-thuc/HC_LAO_DONG_3?day=31/12/2024`,
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
