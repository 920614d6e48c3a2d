/**
 * An office of Bắc Ninh checks Giấy khen, which the law leaves to the province: without the package of its province nobody
 * can be told, with it each condition stands with its article. A package file that is wrong is shown and never used.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, openChromium } from './chromium.ts';
import { lawLists, nominees } from './law-lists.ts';
import { type Server, deleteFolder, newDataFolder, sovang, startSovang } from './sovang.ts';

const UNIT = '/don-vi/phong-noi-vu';
const PACKAGE = 'Bắc Ninh: Quy định công tác thi đua, khen thưởng của tỉnh Bắc Ninh';
const ARTICLE = 'điểm a khoản 3 Điều 4 Quyết định 86/2025/QĐ-UBND (Bắc Ninh)';

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/dang-nhap`);
  await page.getByLabel('Tên đăng nhập').fill('canbo');
  await page.getByLabel('Mật khẩu').fill('canbo-bac-kan');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
}

describe('a provincial package', () => {
  let browser: Browser;
  let server: Server;
  let folder = '';

  beforeAll(async () => {
    folder = await newDataFolder();
    await mkdir(join(folder, 'goi-dia-phuong'));
    await writeFile(join(folder, 'goi-dia-phuong', 'tinh-sai.json'), '{ "code": "TINH_SAI", "version": "một" }');
    server = await startSovang(folder);
    for (const path of (await lawLists(folder)).slice(0, 2)) {
      const { code, err } = await sovang(['import', path, '--unit', 'tp-bac-kan'], { SOVANG_DATA: folder });
      if (code !== 0) throw new Error(`${path} was not written: ${err}`);
    }
    browser = await openChromium();
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await deleteFolder(folder);
  });

  test('the server starts, and says which file is not used and why', () => {
    expect(server.said()).toMatch(/tinh-sai\.json bị lỗi nên không được dùng: wrong-type \/version/);
  });

  test.each([true, false])(
    'is chosen and carries its conditions; JavaScript: %s',
    async (javaScriptEnabled) => {
      const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await signIn(page, server.url);
      await page.goto(`${server.url}${UNIT}`);
      await page.getByRole('link', { name: 'Kiểm tra điều kiện' }).first().click();
      const press = () => page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
      await page.getByLabel('Danh hiệu, hình thức', { exact: true }).selectOption('Giấy khen');
      await page.getByLabel('Năm thành tích', { exact: true }).fill('2025');
      await page.getByLabel('Theo luật ngày', { exact: true }).fill('31/12/2025');
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      await press();
      await page.getByText('theo luật ngày 31/12/2025').first().waitFor();
      expect(await page.getByText('Áp dụng thêm gói địa phương').count()).toBe(0);
      await page.getByRole('combobox', { name: 'Gói địa phương' }).selectOption(PACKAGE);
      await press();
      await page.getByText(`Áp dụng thêm gói địa phương: ${PACKAGE}`).waitFor();
      await page.getByRole('link', { name: nominees[0] ?? '' }).click();
      await page.getByText('Quy định của gói địa phương Bắc Ninh').first().waitFor();
      const condition = page.locator('.condition-head', { hasText: 'Được bình chọn trong phong trào thi đua' });
      await condition.getByText(ARTICLE).click();
      await condition.getByText('Chưa đủ điều kiện').waitFor();
      await condition.getByRole('link', { name: 'Mở trong thư viện văn bản' }).click();
      await page.getByRole('link', { name: PACKAGE }).click();
      await page.getByRole('heading', { name: 'Giấy khen – cá nhân' }).waitFor();
      await page.context().close();
    },
    60_000,
  );

  test('a wrong file stands among the refused with its reason; every page fits and is accessible', async () => {
    const page = await (await browser.newContext()).newPage();
    await signIn(page, server.url);
    await page.goto(`${server.url}${UNIT}/van-ban`);
    await page.getByRole('navigation', { name: 'Các phần của thư viện' }).getByText('Gói địa phương').click();
    const refused = page.getByRole('row', { name: 'tinh-sai.json' });
    await refused.getByText('Vị trí /version').waitFor();
    const paths = [
      '/van-ban/goi-dia-phuong',
      '/van-ban/goi-dia-phuong/BAC_NINH_2025',
      '/van-ban/goi-dia-phuong/BAC_KAN_2021_MINH_HOA',
      '/kiem-tra-dieu-kien?award=LDTT&year=2021&asOf=31/12/2021&package=BAC_KAN_2021_MINH_HOA',
      '/kiem-tra-dieu-kien?award=LDTT&year=2021&asOf=31/12/2021&package=TINH_SAI',
      '/trong-tam-voi?year=2021&asOf=31/12/2021&package=BAC_KAN_2021_MINH_HOA',
    ];
    for (const path of paths) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`${server.url}${UNIT}${path}`);
      await expectAccessible(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await expectNoSidewaysScroll(page);
    }
  }, 120_000);
});
