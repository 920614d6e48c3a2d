import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import { WHOLE_BOOK } from '../src/web/awards/book-filter.ts';
import { readWholeBook } from '../src/web/awards/book-export.ts';
import { engines } from './engines.ts';
import { type WebWorld, cellsNamed, foundIn, numberLinks, openWebWorld, rowNames } from './web-world.ts';

const CITY = '/don-vi/tp-bac-kan';
const BOOK = `${CITY}/so-khen-thuong`;

describe.each(engines)('screens of the book, nominations and report on $name', (engine) => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await openWebWorld(engine);
  }, 120_000);
  afterAll(() => world.drop());
  const html = async (path: string): Promise<string> => {
    const answer = await world.get(path, 'canbo');
    expect(answer.status, path).toBe(200);
    return answer.text();
  };

  test('who is not signed in is sent to the sign-in and comes back', async () => {
    for (const path of [CITY, BOOK, `${BOOK}.xlsx`, `${CITY}/bao-cao`, `${CITY}/bao-cao.docx`, `${CITY}/to-chuc`]) {
      const answer = await world.get(path);
      expect(answer.status, path).toBe(303);
      expect(answer.headers.get('location')).toBe(`/dang-nhap?next=${encodeURIComponent(path)}`);
    }
    const start = await (await world.get('/')).text();
    expect(start).toContain('href="/dang-nhap"');
    expect(start).toContain('href="/tin-tuc"');
  });

  test('the start leads to the own unit; another unit is refused on every page', async () => {
    expect((await world.get('/', 'canbo')).headers.get('location')).toBe(CITY);
    for (const path of [
      '',
      '/so-khen-thuong',
      '/so-khen-thuong.xlsx',
      '/ho-so-de-nghi',
      '/bao-cao',
      '/bao-cao.docx',
      '/bao-cao.pdf',
      '/bao-cao.xlsx',
      '/to-chuc',
    ]) {
      expect((await world.get(`${CITY}${path}`, 'nari')).status, path).toBe(403);
    }
    expect((await world.get('/don-vi/khong-co', 'canbo')).status).toBe(404);
  });

  test('home offers only what the person may do', async () => {
    const officer = await html(CITY);
    expect(officer).toContain('href="/don-vi/tp-bac-kan/nhap"');
    expect(officer).toMatch(/<dd class="figure-value"><a [^>]*>911<\/a>/);
    const reader = await (await world.get(CITY, 'docgia')).text();
    expect(reader).not.toContain('href="/don-vi/tp-bac-kan/nhap"');
    expect(reader).toContain(`href="${BOOK}"`);
  });

  test('search needs no accents and takes a number in any typing', async () => {
    const names = rowNames(await html(`${BOOK}?search=${encodeURIComponent('hoang thi')}`));
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(name).toContain('Hoàng Thị');
    for (const typed of ['186/QĐ-UBND', 'số 0186 / qđ - ubnd', '186/qd-ubnd']) {
      expect(foundIn(await html(`${BOOK}?q=${encodeURIComponent(typed)}`)), typed).toBe(160);
    }
    expect(foundIn(await html(`${BOOK}?search=${encodeURIComponent('không ai tên thế này')}`))).toBe(0);
  });

  test('the officer’s order inside a decision, or the index by given name', async () => {
    const byDate = await html(`${BOOK}?search=${encodeURIComponent('2410/QĐ-UBND')}`);
    expect(cellsNamed(byDate, 'STT')).toEqual(Array.from({ length: 15 }, (_, at) => String(at + 1)));
    const byName = await html(`${BOOK}?search=${encodeURIComponent('2410/QĐ-UBND')}&recipient=ca_nhan&order=name`);
    const given = rowNames(byName).map((name) => name.split(' ').at(-1) ?? '');
    expect(given).toEqual(given.toSorted(new Intl.Collator('vi').compare));
    expect(rowNames(byName)).not.toEqual(rowNames(byDate));
    expect(byName).toContain('aria-sort="ascending"');
  });

  test('pages follow each other without overlap; a page beyond the end leads to the last', async () => {
    const [first, second] = [await html(BOOK), await html(`${BOOK}?page=2`)];
    const entries = [...cellsNamed(first, 'Số sổ'), ...cellsNamed(second, 'Số sổ')];
    expect(new Set(entries).size).toBe(100);
    const beyond = await world.get(`${BOOK}?recipient=tap_the&page=99`, 'canbo');
    expect(beyond.headers.get('location')).toBe(`${BOOK}?recipient=tap_the&page=3`);
  });

  test('a filter that cannot be accepted keeps what was typed and says which field', async () => {
    const answer = await world.get(`${BOOK}?from=31%2F02%2F2021&search=Hoa`, 'canbo');
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('value="31/02/2021"');
    expect(page).toContain('value="Hoa"');
    expect(page).toContain('href="#field-from"');
  });

  test('the workbook holds exactly the filtered lines in the order of the screen', async () => {
    const filter = 'authority=CT_UBND_TINH&form=BK_BO_TINH&order=name';
    const onScreen = [
      ...rowNames(await html(`${BOOK}?${filter}`)),
      ...rowNames(await html(`${BOOK}?${filter}&page=2`)),
    ];
    const file = await world.get(`${BOOK}.xlsx?${filter}`, 'canbo');
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="So-khen-thuong-[ -~]*\.xlsx"; filename\*=UTF-8''S%E1%BB%95/,
    );
    const sheets = await readXlsx(Buffer.from(await file.arrayBuffer()));
    const rows = sheets[0]?.data ?? [];
    const heading = rows.findIndex((row) => row[0] === 'Số sổ');
    const names = rows.slice(heading + 1).map((row) => [row[4], row[5]].filter(Boolean).join(' '));
    expect(names).toHaveLength(57);
    expect(names).toEqual(onScreen);
  });

  test('an export in small pieces equals one in a single piece; too many lines are refused', async () => {
    const whole = (size: { most: number; chunk: number }) =>
      readWholeBook(world.office, { kind: 'system' }, 'tp-bac-kan', WHOLE_BOOK, size);
    const inPieces = must(await whole({ most: 100_000, chunk: 250 })).lines.map(({ seq }) => seq);
    expect(inPieces).toHaveLength(1187);
    expect(inPieces).toEqual(must(await whole({ most: 100_000, chunk: 5_000 })).lines.map(({ seq }) => seq));
    expect(await whole({ most: 1186, chunk: 250 })).toEqual({
      ok: false,
      problem: { code: 'too-many-lines', found: 1187, most: 1186 },
    });
  });

  test('every number of the report opens exactly that many lines', async () => {
    const links = numberLinks(await html(`${CITY}/bao-cao?from=01/01/2021&to=28/10/2021`));
    expect(links.length).toBeGreaterThan(25);
    expect(links.map(({ value }) => value)).toEqual(expect.arrayContaining([521, 70, 23, 99, 281, 148, 911]));
    for (const { href, value } of links) expect(foundIn(await html(href)), href).toBe(value);
  });

  test('the report is told in the words of the paper and compared with the year before', async () => {
    const page = await html(`${CITY}/bao-cao?from=01/01/2021&to=28/10/2021`);
    expect(page).toContain(
      'Chủ tịch UBND tỉnh tặng: Cờ thi đua cấp tỉnh 02 tập thể; Tập thể lao động xuất sắc 03 tập thể; Bằng khen 19 tập thể và 38 cá nhân.',
    );
    expect(page).toContain('UBND tỉnh nhất trí trình, chờ quyết định');
    const december = await html(`${CITY}/bao-cao?from=01/12/2021&to=31/12/2021`);
    expect(cellsNamed(december, 'Tăng, giảm')).toEqual(['−128', '−128']);
    for (const { href, value } of numberLinks(december)) expect(foundIn(await html(href)), href).toBe(value);
    expect(page).toContain('chưa so sánh được');
  });

  test('a period that ends before it begins is refused with both days kept', async () => {
    const answer = await world.get(`${CITY}/bao-cao?from=28/10/2021&to=01/01/2021`, 'canbo');
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('value="28/10/2021"');
    expect(page).toContain('Ngày cuối kỳ đứng trước ngày đầu kỳ');
  });

  test.each([
    ['docx', 'PK'],
    ['pdf', '%PDF'],
    ['xlsx', 'PK'],
  ])('the report as %s', async (format, magic) => {
    const file = await world.get(`${CITY}/bao-cao.${format}?from=01/01/2021&to=31/10/2021`, 'canbo');
    expect(file.status).toBe(200);
    expect(file.headers.get('content-disposition')).toContain("filename*=UTF-8''");
    expect(Buffer.from(await file.arrayBuffer()).toString('latin1', 0, magic.length)).toBe(magic);
  });

  test('nominations carry the words of the office', async () => {
    const pending = await html(`${CITY}/ho-so-de-nghi?figure=pending&from=01/01/2021&to=28/10/2021`);
    expect(foundIn(pending)).toBe(2);
    expect(cellsNamed(pending, 'Tình trạng').every((cell) => cell.startsWith('Đã trình cấp trên'))).toBe(true);
    const before = await html(`${CITY}/ho-so-de-nghi?figure=pending&from=01/01/2021&to=30/07/2021`);
    expect(cellsNamed(before, 'Tình trạng').every((cell) => cell.startsWith('Chờ quyết định'))).toBe(true);
  });

  test('the screens speak English when asked', async () => {
    expect(await html(`${BOOK}?lang=en`)).toContain('1.187 awards found');
    expect(await html(`${CITY}/bao-cao?lang=en`)).toContain('Summary of the period');
  });
});
