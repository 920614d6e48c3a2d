import { sql } from 'kysely';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docxText } from './docx-text.ts';
import { foldText } from '../src/kernel/vietnamese-text.ts';
import { engines } from './engines.ts';
import { LAW_UNIT, type LawWorld, buildLawWorld } from './law-world.ts';
import { pdfText } from '../src/documents/writers/pdf-text.test-support.ts';
import { type WebWorld, numberLinks, openWebWorld, plain, rowNames } from './web-world.ts';

const UNIT = `/don-vi/${LAW_UNIT}`;
const CITY = '/don-vi/tp-bac-kan';
const ALL = 'initiatives,disciplines,absences,proceedings,achievements,review';
const CHECK_2021 = `award=CSTD_CO_SO&year=2021&asOf=31/12/2021`;
const CHECK_2024 = `award=CSTD_CO_SO&year=2024&asOf=31/12/2024`;

/** The tabs of results with their counts. */
const counts = (html: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...html.matchAll(/class="tab"[^>]*>([^<]+)<span class="tab-count">([\d.]+)</g)].map(([, label = '', count]) => [
      label,
      Number(count),
    ]),
  );

describe.each(engines)('the screens of the law on $name', (engine) => {
  let world: WebWorld;
  let law: LawWorld;
  beforeAll(async () => {
    world = await openWebWorld(engine);
    law = await buildLawWorld(world.office.database, 'tp-bac-kan');
  }, 120_000);
  afterAll(() => world.drop());

  const page = async (path: string, who: 'canbo' | 'docgia' | 'nari' = 'canbo') => {
    const answer = await world.get(path, who);
    return { status: answer.status, html: await answer.text() };
  };
  const verdict = (name: string, query: string) => `${UNIT}/ca-nhan/${law.idOf(name)}/dieu-kien?${query}`;

  test('fifty nominees of 2021: who qualifies, who lacks what, who cannot be told', async () => {
    const { html, status } = await page(`${UNIT}/kiem-tra-dieu-kien?${CHECK_2021}&declared=${ALL}`);
    expect(status).toBe(200);
    expect(counts(html)).toEqual({
      'Tất cả': 50,
      'Đủ điều kiện': 20,
      'Thiếu một điều': 19,
      'Thiếu nhiều điều': 5,
      'Chưa đủ căn cứ': 5,
      'Hồ sơ mâu thuẫn': 1,
    });
    expect(plain(html)).toContain('Có sáng kiến, đề tài được đơn vị công nhận');
    expect(plain(html)).toContain('còn thiếu: mức độ hoàn thành nhiệm vụ năm 2021');
  });

  test('of 2024 an excellent rating stands without an initiative', async () => {
    const { html } = await page(`${UNIT}/kiem-tra-dieu-kien?${CHECK_2024}&declared=${ALL}&reach=qualifies`);
    expect(rowNames(html).filter((name) => name.startsWith('Nguyễn Thị Xuất'))).toHaveLength(10);
    const before = await page(`${UNIT}/kiem-tra-dieu-kien?${CHECK_2021}&declared=${ALL}&reach=lacks-one`);
    expect(rowNames(before.html).filter((name) => name.startsWith('Nguyễn Thị Xuất'))).toHaveLength(10);
  });

  test('nothing is taken for complete in silence: without a tick nobody qualifies', async () => {
    const { html } = await page(`${UNIT}/kiem-tra-dieu-kien?${CHECK_2021}`);
    expect(counts(html)['Đủ điều kiện']).toBe(0);
    expect(counts(html)['Chưa đủ căn cứ']).toBeGreaterThan(20);
  });

  test('the list narrows to those who registered and by name, and is exported as filtered', async () => {
    const registered = await page(`${UNIT}/kiem-tra-dieu-kien?${CHECK_2021}&declared=${ALL}&who=registered`);
    expect(counts(registered.html)['Tất cả']).toBe(10);
    const named = await page(`${UNIT}/kiem-tra-dieu-kien?${CHECK_2021}&declared=${ALL}&search=xuat`);
    expect(rowNames(named.html)).toHaveLength(10);
    const file = await world.get(
      `${UNIT}/kiem-tra-dieu-kien.xlsx?${CHECK_2021}&declared=${ALL}&reach=lacks-one`,
      'canbo',
    );
    expect(file.status).toBe(200);
    const rows = await readSheet(Buffer.from(await file.arrayBuffer()));
    expect(rows.flat().filter((cell) => cell === 'Thiếu một điều')).toHaveLength(19);
    expect(rows.flat().join('\n')).toContain('Đã nhập đủ sáng kiến, đề tài');
  });

  test('the list is sorted by name or unit, and turned round', async () => {
    const asked = `${UNIT}/kiem-tra-dieu-kien?${CHECK_2021}&declared=${ALL}`;
    const [forward, back] = [await page(`${asked}&order=name`), await page(`${asked}&order=-name`)];
    expect(rowNames(back.html)).toEqual(rowNames(forward.html).toReversed());
    const city = await page(`${CITY}/kiem-tra-dieu-kien?${CHECK_2021}&declared=${ALL}&order=unit`);
    const units = [...city.html.matchAll(/data-label="Đơn vị"><div>([^<]*)/g)].map(([, unit = '']) => foldText(unit));
    expect(units.length).toBe(50);
    expect(units).toEqual(units.toSorted());
    expect((await page(`${asked}&order=height`)).status).toBe(422);
  });

  test('every page speaks English when asked', async () => {
    const id = law.idOf('Nguyễn Thị Xuất A');
    const asked = `${CHECK_2021}&declared=${ALL}&lang=en`;
    const said: readonly (readonly [string, string])[] = [
      [`${UNIT}/kiem-tra-dieu-kien?${asked}`, 'Lacks one thing'],
      [`${UNIT}/ca-nhan/${id}/dieu-kien?${asked}`, 'The answer changes with the law.'],
      [`${UNIT}/ca-nhan/${id}/trong-tam-voi?${asked}&plan=CSTD_BO_TINH`, 'The way to'],
      [`${UNIT}/trong-tam-voi?${asked}`, 'What could be proposed this year'],
      [`${UNIT}/van-ban?lang=en`, 'No longer in force'],
      [`${UNIT}/van-ban/LUAT_06_2022?lang=en`, 'Articles in use'],
      [`${UNIT}/van-ban/hinh-thuc?lang=en`, 'Emulation titles'],
      [`${UNIT}/van-ban/hinh-thuc/CSTD_CO_SO?lang=en`, 'Conditions for a person'],
    ];
    for (const [path, words] of said) expect(plain((await page(path)).html)).toContain(words);
  });

  test('what cannot be asked is said beside its field, and what was typed stays', async () => {
    const noYear = await page(`${UNIT}/kiem-tra-dieu-kien?award=CSTD_CO_SO&year=hai&asOf=31/12/2021`);
    expect(noYear.status).toBe(422);
    expect(noYear.html).toContain('value="hai"');
    const flag = await page(`${UNIT}/kiem-tra-dieu-kien?award=CO_TD_CHINH_PHU&year=2021&asOf=31/12/2021`);
    expect(plain(flag.html)).toContain('không dành cho cá nhân');
    const early = await page(`${UNIT}/kiem-tra-dieu-kien?award=CSTD_CO_SO&year=2012&asOf=31/12/2012`);
    expect(early.status).toBe(422);
    expect(plain(early.html)).toContain('không có quy định của ngày này');
  });

  test('one verdict: both clauses side by side, the records used as links', async () => {
    const { html, status } = await page(
      verdict('Nguyễn Thị Xuất A', `${CHECK_2021}&declared=${ALL}&otherDay=31/12/2024`),
    );
    expect(status).toBe(200);
    const text = plain(html);
    expect(text).toContain('Chiến sĩ thi đua cơ sở – Nguyễn Thị Xuất A');
    expect(text).toContain('khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP');
    expect(text).toContain('điểm a khoản 2 Điều 23 Luật 06/2022/QH15');
    expect(text).toContain('Kết luận thay đổi theo luật.');
    expect(text).toContain('cần ít nhất 1, có 0');
    expect(html).toContain(`href="${UNIT}/ca-nhan/${law.idOf('Nguyễn Thị Xuất A')}">Xếp loại năm 2021`);
    expect(html).toMatch(/href="[^"]*\/van-ban\/LUAT_06_2022\?day=31%2F12%2F2024#dieu-23-k2-a"/);
  });

  test('a record of 2024 under the law of 2021 is moved back with its years, and says so', async () => {
    const { html } = await page(verdict('Nguyễn Thị Xuất A', `${CHECK_2024}&declared=${ALL}`));
    expect(plain(html)).toContain('được lùi 3 năm (năm thành tích tính là 2021)');
    expect(plain(html)).toContain('Kết luận thay đổi theo luật.');
    const none = await page(verdict('Nguyễn Thị Xuất A', `${CHECK_2024}&declared=${ALL}&otherDay=`));
    expect(plain(none.html)).not.toContain('Luật ngày 31/12/2021');
  });

  test('what is missing is named with the way to the record; contradictory records have no answer', async () => {
    const missing = await page(verdict('Vũ Văn Thiếu A', `${CHECK_2021}&declared=${ALL}`));
    expect(plain(missing.html)).toContain('Cần bổ sung để kết luận');
    expect(plain(missing.html)).toContain('mức độ hoàn thành nhiệm vụ năm 2021');
    const wrong = await page(verdict('Bùi Văn Mâu Thuẫn', `${CHECK_2021}&declared=${ALL}`));
    expect(plain(wrong.html)).toContain('Quyết định có trước năm thành tích');
    expect(wrong.html).toContain('/so-khen-thuong?decision=');
    expect(plain(wrong.html)).toContain('77/QĐ-UBND');
  });

  test('a day whose law was not compared never shows as plainly met', async () => {
    const { html } = await page(
      verdict('Trần Văn Sáng A', `award=CSTD_CO_SO&year=2024&asOf=01/11/2026&declared=${ALL}&otherDay=`),
    );
    expect(plain(html)).toContain('Luật của ngày này chưa đối chiếu với văn bản');
    expect(html.includes('class="tag tag--good"')).toBe(false);
  });

  test('the explanation is printed: Word and PDF with the answer, each clause and what differs', async () => {
    const query = `${CHECK_2021}&declared=${ALL}&otherDay=31/12/2024`;
    const address = (format: string) => `${UNIT}/ca-nhan/${law.idOf('Nguyễn Thị Xuất A')}/dieu-kien.${format}?${query}`;
    const docx = await world.get(address('docx'), 'canbo');
    expect(docx.status).toBe(200);
    const pdf = await world.get(address('pdf'), 'canbo');
    expect(pdf.status).toBe(200);
    const texts = [
      await docxText(Buffer.from(await docx.arrayBuffer())),
      await pdfText(Buffer.from(await pdf.arrayBuffer())),
    ];
    for (const text of texts) {
      expect(text).toContain('Nguyễn Thị Xuất A');
      expect(text).toContain('Kết luận: Chưa đủ điều kiện.');
      expect(text).toContain('Đủ điều kiện.');
      expect(text).toContain('Luật ngày 31/12/2024');
    }
  }, 60_000);

  test('those who only read see the library, not the answers about people', async () => {
    expect((await page(`${UNIT}/kiem-tra-dieu-kien?${CHECK_2021}`, 'docgia')).status).toBe(403);
    expect((await page(verdict('Nguyễn Thị Xuất A', CHECK_2021), 'docgia')).status).toBe(403);
    expect((await page(`${UNIT}/trong-tam-voi`, 'docgia')).status).toBe(403);
    expect((await page(verdict('Nguyễn Thị Xuất A', CHECK_2021), 'nari')).status).toBe(403);
    expect((await page(`${UNIT}/ca-nhan/${law.idOf('Nguyễn Thị Xuất A')}/trong-tam-voi`, 'docgia')).status).toBe(403);
    expect((await page(`${CITY}/van-ban`, 'docgia')).status).toBe(200);
    expect((await world.get(`${CITY}/van-ban`)).status).toBe(303);
    const reader = await page(`${CITY}/van-ban`, 'docgia');
    expect(reader.html).not.toContain('kiem-tra-dieu-kien');
  });

  test('reads about people are audited, those of the library are not', async () => {
    const reads = async () => {
      const { rows } = await world.office.database.owner((tx) =>
        sql<{ query: string }>`select query from audit_reads where query like 'law.%'`.execute(tx),
      );
      return rows.length;
    };
    const before = await reads();
    await page(`${UNIT}/van-ban/hinh-thuc/CSTD_CO_SO`);
    expect(await reads()).toBe(before);
    await page(verdict('Nguyễn Thị Xuất A', CHECK_2021));
    await page(`${UNIT}/kiem-tra-dieu-kien?${CHECK_2021}`);
    await page(`${UNIT}/trong-tam-voi`);
    await page(`${UNIT}/ca-nhan/${law.idOf('Nguyễn Thị Xuất A')}/trong-tam-voi`);
    expect(await reads()).toBe(before + 4);
  });

  test('what a unit could propose counts the same people as the list that each number opens', async () => {
    const { html } = await page(`${UNIT}/trong-tam-voi?year=2021&asOf=31/12/2021&declared=${ALL}`);
    const links = numberLinks(html).filter(
      ({ href }) => href.includes('CSTD_CO_SO') && href.includes('reach=qualifies'),
    );
    expect(links.map(({ value }) => value)).toEqual([20]);
    const opened = await page(links[0]?.href ?? '');
    expect(rowNames(opened.html)).toHaveLength(20);
  });

  test('what is within reach of a person, and the earliest year of a chosen form with its steps', async () => {
    const address = `${UNIT}/ca-nhan/${law.idOf('Trần Văn Sáng A')}/trong-tam-voi?year=2021&asOf=31/12/2021&declared=${ALL}`;
    const { html } = await page(`${address}&plan=CSTD_BO_TINH`);
    expect(rowNames(html)[0]).toBeDefined();
    expect(plain(html)).toContain('Đường đến');
    expect(plain(html)).toMatch(/Sớm nhất: năm 20\d\d/);
    expect(plain(html)).toContain('Được tặng Chiến sĩ thi đua cơ sở');
    const bad = await page(`${address}&plan=KHONG_CO`);
    expect(bad.status).toBe(422);
  });

  test('the ceiling of the old law is told where the book has holders to count, and under no other law', async () => {
    const { rows } = await world.office.database.owner((tx) =>
      sql<{ people: string }>`
        select count(distinct r.person_id)::text as people from award_lines l join recipients r on r.id = l.recipient_id
        where l.form_code = 'LDTT' and l.achievement_to between '2020-01-01' and '2020-12-31' and r.person_id is not null`.execute(
        tx,
      ),
    );
    const holders = Number(rows[0]?.people);
    expect(holders).toBeGreaterThan(100);
    const ceiling = Math.floor((holders * 15) / 100);
    const asked = `award=CSTD_CO_SO&year=2020&declared=${ALL}`;
    const old = await page(`${CITY}/kiem-tra-dieu-kien?${asked}&asOf=31/12/2021`);
    expect(plain(old.html)).toContain(`mức trần ${ceiling} (15 %`);
    const now = await page(`${CITY}/kiem-tra-dieu-kien?${asked}&asOf=31/12/2024`);
    expect(plain(now.html)).not.toContain('mức trần');
    const none = await page(`${UNIT}/kiem-tra-dieu-kien?${CHECK_2021}&declared=${ALL}`);
    expect(plain(none.html)).not.toContain('mức trần');
  });

  test('a post told only by a list of awards is no proof that somebody is new', async () => {
    const { rows } = await world.office.database.owner((tx) =>
      sql<{ id: string }>`
        select person_id as id from employments group by person_id
        having min(valid_from) > '2021-04-01' and bool_and(import_id is null) limit 1`.execute(tx),
    );
    const address = `${CITY}/ca-nhan/${rows[0]?.id}/dieu-kien?award=LDTT&year=2021&asOf=31/12/2021&declared=${ALL}`;
    const { html, status } = await page(address);
    expect(status).toBe(200);
    expect(plain(html)).toContain('quá trình công tác');
    expect(plain(html)).not.toMatch(/cần ít nhất 10 tháng, có \d tháng/);
  });
});
