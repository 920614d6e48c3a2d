/**
 * An evening of an administrator: old workbooks come in at once; one needs its columns told, one a cell repaired, one a
 * decision about a person; they are written, one is undone and brought in again, and nothing is written twice.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, openChromium } from './chromium.ts';
import { type EveningBooks, eveningBooks } from './evening-books.ts';
import { type Server, deleteFolder, newDataFolder, startSovang } from './sovang.ts';

const demo = (name: string): string => new URL(`../../demo/danh-sach-cu/${name}`, import.meta.url).pathname;

const OLD_LISTS = ['08-vntime-2015.xlsx', '10-he-ngay-1904.xlsx', '14-tap-the-cua-mot-truong.csv'].map(demo);

describe.each([
  { name: 'with JavaScript', javaScript: true },
  { name: 'without JavaScript', javaScript: false },
])('an evening of old lists $name', ({ javaScript }) => {
  let folder: string;
  let server: Server;
  let browser: Browser;
  let page: Page;
  let books: EveningBooks;
  let imports: string;

  beforeAll(async () => {
    books = await eveningBooks(mkdtempSync(join(tmpdir(), 'sovang-evening-')));
    folder = await newDataFolder();
    server = await startSovang(folder);
    imports = `${server.url}/don-vi/tp-bac-kan/nhap`;
    browser = await openChromium();
    const context = { javaScriptEnabled: javaScript, viewport: { width: 1366, height: 768 } };
    page = await (await browser.newContext(context)).newPage();
    await page.goto(`${server.url}/dang-nhap`);
    await page.getByLabel('Tên đăng nhập').fill('canbo');
    await page.getByLabel('Mật khẩu').fill('canbo-bac-kan');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await deleteFolder(folder);
  });

  /** At both widths nothing is cut off; with JavaScript, on which axe rests, nothing bars anybody. */
  const expectFine = async () => {
    if (javaScript) await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1366, height: 768 });
    await expectNoSidewaysScroll(page);
  };

  /** Work goes on by itself: with JavaScript the page shows it, without it a link does. */
  const settled = async () => {
    for (let tries = 0; tries < 120 && (await page.locator('.progress').count()) > 0; tries += 1) {
      if (!javaScript) await page.getByRole('link', { name: 'Cập nhật ngay' }).click();
      await page.waitForTimeout(500);
    }
    expect(await page.locator('.progress').count()).toBe(0);
  };

  const send = async (files: readonly string[]) => {
    await page.goto(imports);
    await page.getByLabel('Tệp Excel').setInputFiles([...files]);
    await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
    const answer = files.length > 1 ? page.getByText(`Đã nhận ${files.length} tệp`) : page.locator('.steps-bar');
    await answer.waitFor();
  };

  /** A file that stands here already is named, with the choice to take it again. */
  const sendAgain = async (file: string) => {
    await page.goto(imports);
    await page.getByLabel('Tệp Excel').setInputFiles([file]);
    await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
    await page.getByText('1 tệp đã gửi trước đây').waitFor();
    await expectFine();
    await page.getByRole('button', { name: 'Vẫn nhập lại' }).click();
    await page.locator('.steps-bar').waitFor();
    await settled();
  };

  const names = async (query: string): Promise<readonly string[]> => {
    await page.goto(`${imports}?${query}`);
    return page.locator('table').first().locator('a.row-link').allInnerTexts();
  };

  const open = async (name: string) => {
    await page.goto(`${imports}?file=${encodeURIComponent(name)}`);
    await page.getByRole('link', { name }).first().click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  };

  const write = async () => {
    await page.getByRole('button', { name: 'Ghi sổ', exact: true }).click();
    await page.getByText('Đã ghi sổ').first().waitFor();
    await settled();
  };

  test('many files come in at once, and one sees which need somebody', async () => {
    await send([...OLD_LISTS, books.columns, books.cell, books.alike]);
    await settled();
    await expectFine();
    expect([...(await names('need=todo'))].toSorted()).toEqual(['cot-la.xlsx', 'na-na.xlsx', 'o-sai.xlsx']);
    expect((await names('need=ready')).length).toBe(3);
    await expectFine();
  });

  test('columns are told, once', async () => {
    await open('cot-la.xlsx');
    await expectFine();
    await page.getByRole('main').getByRole('link', { name: 'Ghép cột' }).last().click();
    await page.getByLabel('“Người được tuyên dương”, đọc là').selectOption('Họ và tên / Tên tập thể');
    await expectFine();
    await page.getByRole('button', { name: 'Xem lại' }).click();
    await page.getByText('Hoàng Thị Cột').last().waitFor();
    await page.getByRole('button', { name: 'Lưu và kiểm tra thử' }).click();
    await page.getByRole('button', { name: 'Ghi sổ', exact: true }).waitFor();
  });

  test('a cell is repaired in place', async () => {
    await open('o-sai.xlsx');
    await page.getByText('“31/02/2021” không phải ngày có thật').first().waitFor();
    await page.getByRole('link', { name: 'Sửa từ dòng lỗi đầu tiên' }).click();
    await page.getByLabel('Ngày quyết định').fill('30/02/2021');
    await page.getByRole('button', { name: 'Lưu và kiểm tra lại' }).click();
    await page.getByText('“30/02/2021” không phải ngày có thật').first().waitFor();
    expect(await page.getByLabel('Ngày quyết định').inputValue()).toBe('30/02/2021');
    await expectFine();
    await page.getByLabel('Ngày quyết định').fill('20/09/2021');
    await page.getByRole('button', { name: 'Lưu, sang dòng sau' }).click();
    await page.getByRole('button', { name: 'Ghi sổ', exact: true }).waitFor();
    await expectFine();
  });

  test('a person is decided from candidates with reasons', async () => {
    await open('na-na.xlsx');
    await page.getByRole('link', { name: 'Quyết định từ dòng đầu tiên' }).click();
    await page.getByText('Vì sao:').first().waitFor();
    await page
      .getByText(/^Khen 20\d\d/)
      .first()
      .waitFor();
    await expectFine();
    await page.getByRole('button', { name: 'Lưu quyết định' }).click();
    await page.getByText('Hãy chọn một trong các trả lời.').first().waitFor();
    await page.getByLabel('Người mới').check();
    await page.getByRole('button', { name: 'Lưu, sang dòng cần quyết định sau' }).click();
    await page.getByRole('button', { name: 'Ghi sổ', exact: true }).waitFor();
    await write();
  });

  test('lists are written, one is undone, and brought in again it adds what it added before', async () => {
    await open('o-sai.xlsx');
    await write();
    await page.getByText('2 dòng vào Sổ khen thưởng').waitFor();
    await expectFine();
    await sendAgain(books.cell);
    await page.getByText('Đã có trong sổ').first().waitFor();

    await open('cot-la.xlsx');
    await write();
    await page.getByRole('link', { name: 'Hủy lần nhập này' }).click();
    await expectFine();
    await page.getByRole('button', { name: 'Hủy lần nhập này' }).click();
    await page.getByText('Đã hủy').first().waitFor();
    await settled();
    await send([books.columns]);
    await page.getByText('Không có lỗi: ghi 1 dòng vào sổ?').waitFor();
    await write();
    await sendAgain(books.columns);
    await page.getByText('Không có gì mới để ghi').waitFor();
  });

  test('what is ready is written in one go, and what needs somebody is named', async () => {
    await page.goto(imports);
    await page.getByRole('button', { name: 'Ghi sổ danh sách đã chọn' }).first().click();
    await page.getByText('Hãy đánh dấu ít nhất một danh sách').first().waitFor();
    const [first] = await names('need=ready');
    if (first === undefined) throw new Error('No list is ready');
    await page.getByLabel(`Chọn “${first}” để ghi sổ`).check();
    await page.getByRole('button', { name: 'Ghi sổ danh sách đã chọn' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Ghi sổ nhiều danh sách' }).waitFor();
    await settled();
    await page.getByText('Đã ghi sổ 1 danh sách').waitFor();
    await send([books.open]);
    await settled();
    await page.goto(imports);
    await page.getByRole('button', { name: 'Ghi sổ cả 2 danh sách chờ ghi sổ' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ghi sổ nhiều danh sách' }).waitFor();
    await settled();
    await page.getByText('Đã ghi sổ 2 danh sách').waitFor();
    await page.getByText('2 danh sách còn cần xử lý, không ghi lần này').waitFor();
    await page.getByRole('link', { name: 'con-loi.xlsx' }).waitFor();
    await expectFine();
    expect(await names('need=ready')).toEqual([]);
  });

  test('a small list is typed, or pasted from a spreadsheet', async () => {
    await page.goto(`${imports}/bang`);
    await expectFine();
    const first = page.getByLabel('Dòng 1, Họ và tên / Tên tập thể');
    if (javaScript) await paste(page, books.pasted);
    else
      for (const [heading, text] of books.typed)
        await page.getByLabel(`Dòng 1, ${heading}`, { exact: true }).fill(text);
    expect(await first.inputValue()).toBe('Ma Thị Bảng');
    if (javaScript) {
      await first.press('Enter');
      await page.locator('[aria-label^="Dòng 2, Họ và tên"]:focus').waitFor();
    }
    await page.getByRole('button', { name: 'Thêm 10 dòng' }).click();
    await page.getByLabel('Dòng 20, Họ và tên / Tên tập thể').waitFor();
    expect(await first.inputValue()).toBe('Ma Thị Bảng');
    await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
    await page.getByText('Không có lỗi: ghi').waitFor();
  });
});

/** What the browser does when cells were copied in a spreadsheet and Ctrl+V is pressed in the first box. */
async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Dòng 1, Họ và tên / Tên tập thể').focus();
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}
