/**
 * The thin line as an officer walks it: take the list of 2021 back out of the book, bring it in again, see the report,
 * open the inspection, make and download the minutes, publish the news, and read it signed out.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, openChromium } from './chromium.ts';
import { textOfDocx, textOfPdf } from './papers.ts';
import { type Server, deleteFolder, newDataFolder, sovang, startSovang } from './sovang.ts';

const workbook = new URL('../../demo/bac-kan-2021/khen-thuong-2021.xlsx', import.meta.url).pathname;
const pictures = new URL('../../docs/pictures/', import.meta.url).pathname;

/** Authority, form, then submitted, decided and pending, each collectives then persons, as the news item has them. */
const figures = [
  ['Chủ tịch nước', 'Huân chương Lao động hạng Nhì', ['1', '0', '0', '0', '1', '0']],
  ['Chủ tịch nước', 'Huân chương Lao động hạng Ba', ['0', '0', '1', '0', '0', '0']],
  ['Thủ tướng Chính phủ', 'Bằng khen', ['1', '0', '1', '1', '1', '0']],
  ['Chủ tịch UBND tỉnh', 'Cờ thi đua cấp tỉnh', ['0', '0', '2', '0', '0', '0']],
  ['Chủ tịch UBND tỉnh', 'Tập thể lao động xuất sắc', ['0', '0', '3', '0', '0', '0']],
  ['Chủ tịch UBND tỉnh', 'Bằng khen', ['0', '0', '19', '38', '0', '0']],
  ['Chủ tịch UBND thành phố', 'Chiến sĩ thi đua cơ sở', ['0', '0', '0', '70', '0', '0']],
  ['Chủ tịch UBND thành phố', 'Lao động tiên tiến', ['0', '0', '0', '521', '0', '0']],
  ['Chủ tịch UBND thành phố', 'Tập thể lao động tiên tiến', ['0', '0', '23', '0', '0', '0']],
  ['Chủ tịch UBND thành phố', 'Giấy khen', ['0', '0', '99', '281', '0', '0']],
] as const;

/** Rows of a table as shown; what is there for screen readers only is left out. */
const tableRows = (page: Page): Promise<string[][]> =>
  page.locator('table tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => {
        const shown = cell.cloneNode(true) as Element;
        for (const unseen of shown.querySelectorAll('.unseen')) unseen.remove();
        return (shown.textContent ?? '').trim();
      }),
    ),
  );

/** The report's table: a row per authority ("II. …"), below it a row per form ("1. …"). */
async function expectFigures(page: Page): Promise<void> {
  let authority = '';
  const shown = (await tableRows(page)).flatMap(([name = '', ...numbers]) => {
    const [, mark = '', words = ''] = /^(\w+)\. (.*)$/.exec(name) ?? [];
    if (/^[IVX]+$/.test(mark)) authority = words;
    return /^\d+$/.test(mark) ? [[authority, words, numbers.slice(0, 6)]] : [];
  });
  expect(shown.map((row) => JSON.stringify(row)).toSorted()).toEqual(
    figures.map((row) => JSON.stringify(row)).toSorted(),
  );
}

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/dang-nhap`);
  await page.getByLabel('Tên đăng nhập').fill('canbo');
  await page.getByLabel('Mật khẩu').fill('canbo-bac-kan');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
}

async function save(page: Page, folder: string, link: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).first().click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

type Setting = {
  readonly name: string;
  readonly javaScript: boolean;
  readonly database: () => Promise<Record<string, string>>;
};

/** On PostgreSQL the demonstration comes only when it is asked for. */
async function loadDemo(env: Record<string, string>): Promise<void> {
  const { code, err } = await sovang(['demo'], env);
  if (code !== 0) throw new Error(`sovang demo ended with ${code}: ${err}`);
}

/** A database of its own on the tests' private PostgreSQL. */
async function freshPostgres(): Promise<Record<string, string>> {
  const server = process.env['SOVANG_TEST_POSTGRES'];
  if (!server) throw new Error('SOVANG_TEST_POSTGRES is not set: run the tests with `npm test`');
  const name = `sovang_journey_${process.pid}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name}`);
  await client.end();
  return { DATABASE_URL: Object.assign(new URL(server), { pathname: `/${name}` }).href };
}

const settings: readonly Setting[] = [
  { name: 'on the embedded database', javaScript: true, database: async () => ({}) },
  { name: 'on PostgreSQL, without JavaScript', javaScript: false, database: freshPostgres },
];

describe.each(settings)('the thin line $name', ({ javaScript, database }) => {
  let folder: string;
  let server: Server;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    folder = await newDataFolder();
    const env = await database();
    if (env['DATABASE_URL']) await loadDemo({ SOVANG_DATA: folder, ...env });
    server = await startSovang(folder, env);
    browser = await openChromium();
    page = await (
      await browser.newContext({ javaScriptEnabled: javaScript, viewport: { width: 1366, height: 768 } })
    ).newPage();
    await signIn(page, server.url);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await deleteFolder(folder);
  });

  const expectFine = async () => {
    if (javaScript) await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  };

  test('the report has the figures of the news item', async () => {
    await page.goto(`${server.url}/don-vi/tp-bac-kan/bao-cao?from=01/01/2021&to=28/10/2021`);
    await expectFigures(page);
    await expectFine();
    if (javaScript) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: `${pictures}report.png` });
    }
  });

  test('the list is taken back out of the book, and the report is empty', async () => {
    await page.goto(`${server.url}/don-vi/tp-bac-kan/nhap`);
    await expectFine();
    await page.getByRole('link', { name: 'khen-thuong-2021.xlsx' }).click();
    await page.getByRole('link', { name: 'Hủy lần nhập này' }).click();
    await expectFine();
    await page.getByRole('button', { name: 'Hủy lần nhập này' }).click();
    await page.getByText('Đã hủy').first().waitFor();
    await page.goto(`${server.url}/don-vi/tp-bac-kan/bao-cao?from=01/01/2021&to=28/10/2021`);
    expect((await tableRows(page)).flat().join(' ')).not.toContain('521');
  });

  test('the workbook is checked, written to the book, and gives the same figures again', async () => {
    await page.goto(`${server.url}/don-vi/tp-bac-kan/nhap`);
    await page.getByLabel('Tệp Excel').setInputFiles(workbook);
    await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
    await page.getByRole('button', { name: 'Ghi sổ' }).waitFor();
    await expectFine();
    await page.getByRole('button', { name: 'Ghi sổ' }).click();
    await page.getByRole('link', { name: 'Hủy lần nhập này' }).waitFor();
    await expectFine();
    await page.goto(`${server.url}/don-vi/tp-bac-kan/bao-cao?from=01/01/2021&to=28/10/2021`);
    await expectFigures(page);
  });

  test('a file that is no workbook comes back with words and the way out', async () => {
    await page.goto(`${server.url}/don-vi/tp-bac-kan/nhap`);
    await page.getByLabel('Tệp Excel').setInputFiles({
      name: 'danh-sach.xlsx',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n'),
    });
    await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
    await page.getByRole('alert').first().waitFor();
    await expectFine();
  });

  test('the book is searched without accents', async () => {
    await page.goto(`${server.url}/don-vi/tp-bac-kan/so-khen-thuong?search=truong+tieu+hoc&page=1`);
    await expectFine();
    await page.goto(`${server.url}/don-vi/tp-bac-kan/so-khen-thuong?search=${encodeURIComponent('186/qd-ubnd')}`);
    expect((await tableRows(page)).length).toBe(50);
    await expectFine();
  });

  test('the report in Word holds every figure', async () => {
    await page.goto(`${server.url}/don-vi/tp-bac-kan/bao-cao?from=01/01/2021&to=28/10/2021`);
    const text = await textOfDocx(await save(page, folder, 'Tải Word'), folder);
    for (const figure of ['521', '70', '23', '99', '281', '19', '38', '02', '03']) expect(text).toContain(figure);
  });

  test('the minutes of the inspection are made, downloaded and hold the figures', async () => {
    await page.goto(`${server.url}/don-vi/tp-bac-kan/kiem-tra`);
    await expectFine();
    await page.locator('main table a').first().click();
    await page.getByRole('button', { name: 'Lập biên bản' }).click();
    await page.getByRole('link', { name: 'PDF' }).first().waitFor();
    await expectFine();
    const wanted = [
      'BIÊN BẢN',
      '521 cá nhân',
      '70 cá nhân',
      '23 tập thể',
      '99 tập thể',
      '281 cá nhân',
      'Curcumin Bắc Hà',
      'TRƯỞNG ĐOÀN',
      'THƯ KÝ',
      'mong muốn',
    ];
    const pdf = await textOfPdf(await save(page, folder, 'PDF'));
    const docx = await textOfDocx(await save(page, folder, 'Word'), folder);
    for (const words of wanted) expect([pdf.includes(words), docx.includes(words), words]).toEqual([true, true, words]);
  });

  test('the news is drafted, published, and read by anybody', async () => {
    await page.getByRole('button', { name: 'Soạn tin' }).click();
    await page.getByRole('button', { name: 'Đăng tin' }).waitFor();
    await expectFine();
    await page.getByRole('button', { name: 'Đăng tin' }).click();
    await page.getByRole('link', { name: 'Đọc trang công khai' }).waitFor();
    const visitor = await (
      await browser.newContext({ javaScriptEnabled: javaScript, viewport: { width: 390, height: 844 } })
    ).newPage();
    await visitor.goto(`${server.url}/tin-tuc`);
    await visitor.locator('main a').first().click();
    await visitor.waitForURL(/\/tin-tuc\/./);
    const text = await visitor.locator('main').innerText();
    for (const words of ['521', 'Na Rì', 'Curcumin Bắc Hà', 'mong muốn']) expect(text).toContain(words);
    if (javaScript) await expectAccessible(visitor);
    await expectNoSidewaysScroll(visitor);
    await visitor.context().close();
  });

  test('on a narrow screen nothing is cut off', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['', '/so-khen-thuong', '/ho-so-de-nghi', '/bao-cao', '/kiem-tra', '/to-chuc', '/nhap']) {
      await page.goto(`${server.url}/don-vi/tp-bac-kan${path}`);
      await expectFine();
    }
  });
});
