/** The administrator of a province sets up next year's cluster, changes its leader, and looks at a day; with and without JavaScript. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, openChromium } from './chromium.ts';
import { type Server, deleteFolder, newDataFolder, startSovang } from './sovang.ts';

const YEARS = [
  { javaScriptEnabled: true, name: 'Cụm thi đua huyện, thành phố năm 2022' },
  { javaScriptEnabled: false, name: 'Cụm thi đua thử năm 2022' },
];

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/dang-nhap`);
  await page.getByLabel('Tên đăng nhập').fill('quantri');
  await page.getByLabel('Mật khẩu').fill('quantri-bac-kan');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
}

describe('clusters in a browser', () => {
  let browser: Browser;
  let server: Server;
  let folder = '';

  beforeAll(async () => {
    folder = await newDataFolder();
    server = await startSovang(folder);
    browser = await openChromium();
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await deleteFolder(folder);
  });

  test.each(YEARS)(
    'set up and changed; JavaScript: $javaScriptEnabled',
    async ({ javaScriptEnabled, name }) => {
      const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
      const looked = async () => {
        if (javaScriptEnabled) await expectAccessible(page);
        await page.setViewportSize({ width: 320, height: 700 });
        await expectNoSidewaysScroll(page);
        await page.setViewportSize({ width: 1280, height: 800 });
      };
      await signIn(page, server.url);
      await page.getByRole('link', { name: 'Cụm, khối thi đua' }).first().click();
      await looked();
      await page.getByRole('link', { name: 'Cụm thi đua huyện, thành phố năm 2021' }).click();
      await page.getByRole('heading', { name: 'Cụm thi đua huyện, thành phố năm 2021' }).waitFor();
      await looked();

      await page.getByRole('link', { name: 'Lập cho năm 2022' }).click();
      await page.getByLabel('Tên cụm, khối').fill(name);
      await page.getByLabel('Bỏ Ủy ban nhân dân huyện Pác Nặm khỏi danh sách').check();
      // Enter in a box must neither save nor lose anything.
      await page.getByLabel('Tên hoặc mã đơn vị').fill('noi vu');
      await page.getByLabel('Tên hoặc mã đơn vị').press('Enter');
      await page.getByLabel('Sở Nội vụ tỉnh Bắc Kạn').check();
      await looked();
      await page.getByRole('button', { name: 'Thêm vào danh sách' }).click();
      expect(await page.getByLabel('Vai trò: Ủy ban nhân dân huyện Pác Nặm').count()).toBe(0);
      await page.getByLabel('Vai trò: Sở Nội vụ tỉnh Bắc Kạn').selectOption('Cụm trưởng');
      await page.getByLabel('Vai trò: Ủy ban nhân dân huyện Na Rì').selectOption('Cụm phó');
      await page.getByRole('button', { name: 'Lập cụm, khối' }).click();
      await page.getByText('Có 1 chỗ cần sửa').waitFor();
      await looked();
      expect(await page.getByLabel('Tên cụm, khối').inputValue()).toBe(name);
      await page.getByLabel('Căn cứ thành lập').fill('Quyết định số 12/QĐ-UBND ngày 10/01/2022');
      await page.getByRole('button', { name: 'Lập cụm, khối' }).click();
      await page.getByText('Đã lập cụm, khối thi đua.').waitFor();
      await looked();

      const row = page.getByRole('row').filter({ hasText: 'Na Rì' }).first();
      await row.getByRole('link', { name: 'Đổi vai trò' }).click();
      await page.getByLabel('Vai trò').selectOption('Cụm trưởng');
      await page.getByLabel('Từ ngày').fill('01/07/2022');
      await looked();
      await page.getByRole('button', { name: 'Đổi vai trò' }).click();
      await page.getByText('Đã ghi thay đổi thành viên.').waitFor();
      const leader = page.locator('.definition').filter({ hasText: 'Cụm trưởng' });
      expect(await leader.innerText()).toContain('huyện Na Rì');
      await page.getByLabel('Xem tại ngày').fill('30/06/2022');
      await page.getByRole('button', { name: 'Xem', exact: true }).click();
      await page.getByText('tên gọi theo ngày 30/06/2022').waitFor();
      expect(await leader.innerText()).toContain('Sở Nội vụ');
      await page.getByRole('link', { name: 'Thêm thành viên' }).click();
      await page.getByLabel('Ủy ban nhân dân huyện Pác Nặm').check();
      await page.getByLabel('Từ ngày').fill('01/09/2022');
      await looked();
      await page.getByRole('button', { name: 'Thêm thành viên' }).click();
      await page.getByText('9 đơn vị, tên gọi theo ngày 01/09/2022').waitFor();
      await page.getByRole('link', { name: 'EN English' }).click();
      await page.getByRole('heading', { name: 'Members in time' }).waitFor();
      await page.context().close();
    },
    120_000,
  );
});
