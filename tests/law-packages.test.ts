/** What a province lays over the law, chosen on the screens, on the command line and over HTTP. */
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkUnitCommand } from '../src/cli/law/check-unit.ts';
import { must, ok } from '../src/kernel/result.ts';
import { checkList } from '../src/procedures/law/check-list.ts';
import { readPersonReach } from '../src/procedures/law/person-reach.ts';
import { readUnitReach } from '../src/procedures/law/unit-reach.ts';
import { docxText } from './docx-text.ts';
import { engines } from './engines.ts';
import { system } from './import-world.ts';
import { LAW_UNIT, type LawWorld, buildLawWorld } from './law-world.ts';
import { programPackages } from './office.ts';
import { type WebWorld, cellsNamed, openWebWorld, plain } from './web-world.ts';

const UNIT = `/don-vi/${LAW_UNIT}`;
const DECLARED = ['initiatives', 'disciplines', 'absences', 'proceedings', 'achievements', 'review'];
const ALL = `declared=${DECLARED.join(',')}`;
const BAC_NINH = `award=GIAY_KHEN&year=2025&asOf=31/12/2025&${ALL}`;
const BAC_KAN = `award=BK_BO_TINH&year=2021&asOf=31/12/2021&${ALL}`;
const WITH_BAC_NINH = `${BAC_NINH}&package=BAC_NINH_2025`;
const WITH_BAC_KAN = `${BAC_KAN}&package=BAC_KAN_2021_MINH_HOA`;
/** A demonstration of the office's own for a title that most people of 2020 meet. */
const OWN = {
  file: 'thu.json',
  origin: 'office',
  raw: ok({
    code: 'TINH_THU',
    version: 1,
    province: 'Tỉnh Thử',
    vi: 'Gói thử',
    en: 'Trial',
    demonstration: true,
    instrument: {
      kind: 'huong_dan',
      number: '1/HD-HĐTĐKT',
      issuer: 'Hội đồng Thi đua - Khen thưởng tỉnh Thử',
      titleVi: 'Hướng dẫn thử',
      titleEn: 'Trial guidance',
      issuedOn: '2019-12-01',
      from: '2020-01-01',
      to: '2020-12-31',
      confidence: 'secondary',
      noteVi: 'Không có thật.',
    },
    from: '2020-01-01',
    to: '2020-12-31',
    standards: [
      {
        award: 'LDTT',
        recipient: 'ca_nhan',
        effect: 'adds',
        conditions: [{ rule: 'local-x', kind: 'rated', least: 'HT_TOT', article: 'Đ1', vi: 'Hoàn thành tốt', en: 'x' }],
      },
    ],
    deadlines: [],
    shares: [],
    councils: [],
    scoreTables: [],
    templates: [],
  }),
} as const;
const WRONG = { file: 'sai.json', origin: 'office', raw: ok({ code: 'TINH_SAI' }) } as const;

describe.each(engines)('provincial packages on $name', (engine) => {
  let world: WebWorld;
  let law: LawWorld;
  beforeAll(async () => {
    world = await openWebWorld(engine, [...programPackages, OWN, WRONG]);
    law = await buildLawWorld(world.office.database, 'tp-bac-kan');
  }, 120_000);
  afterAll(() => world.drop());

  const page = async (path: string, who: 'canbo' | 'docgia' = 'canbo') => {
    const answer = await world.get(path, who);
    return { status: answer.status, html: await answer.text() };
  };
  const idOf = () => law.idOf('Lê Thị Tốt A');

  test('the list check names the package and answers what the law leaves to the province', async () => {
    const bare = await page(`${UNIT}/kiem-tra-dieu-kien?${BAC_NINH}`);
    expect(plain(bare.html)).not.toContain('Áp dụng thêm gói địa phương');
    expect(new Set(cellsNamed(bare.html, 'Kết luận'))).toEqual(new Set(['Chưa đủ căn cứ', 'Hồ sơ mâu thuẫn']));
    const { html, status } = await page(`${UNIT}/kiem-tra-dieu-kien?${WITH_BAC_NINH}`);
    expect(status).toBe(200);
    expect(plain(html)).toContain('Áp dụng thêm gói địa phương: Bắc Ninh: Quy định công tác thi đua');
    expect(plain(html)).toContain('Được bình chọn trong phong trào');
    expect(new Set(cellsNamed(html, 'Kết luận'))).toEqual(new Set(['Thiếu một điều', 'Hồ sơ mâu thuẫn']));
    expect(html).toMatch(/<option value="BAC_NINH_2025" selected="">/);
    expect(html).toContain('package=BAC_NINH_2025');
  });

  test('only packages of the day are offered, and none is chosen by itself', async () => {
    const offered = async (query: string) => {
      const { html } = await page(`${UNIT}/kiem-tra-dieu-kien?${query}`);
      const select = /<select[^>]*name="package".*?<\/select>/s.exec(html)?.[0] ?? '';
      return [...select.matchAll(/<option value="([^"]*)"/g)].map(([, value]) => value);
    };
    expect(await offered(BAC_NINH)).toEqual(['', 'BAC_NINH_2025']);
    expect(await offered(BAC_KAN)).toEqual(['', 'BAC_KAN_2021_MINH_HOA']);
    expect(await offered('award=LDTT&year=2024&asOf=31/12/2024')).toEqual(['']);
  });

  test.each([
    ['BAC_NINH_2025', '14/12/2025', 'Gói địa phương này chỉ áp dụng từ 15/12/2025.'],
    ['KHONG_CO', '31/12/2025', 'Không có gói địa phương nào mang mã “KHONG_CO”'],
    ['TINH_SAI', '31/12/2025', 'Gói địa phương “TINH_SAI” bị lỗi nên không được dùng'],
  ])('%s on %s is refused in words, with what was typed kept', async (code, day, words) => {
    const query = `award=LDTT&year=2025&asOf=${day}&package=${code}`;
    for (const path of [
      `${UNIT}/kiem-tra-dieu-kien`,
      `${UNIT}/trong-tam-voi`,
      `${UNIT}/ca-nhan/${idOf()}/dieu-kien`,
      `${UNIT}/ca-nhan/${idOf()}/trong-tam-voi`,
    ]) {
      const { html, status } = await page(`${path}?${query}`);
      expect([path, status]).toEqual([path, 422]);
      expect(plain(html)).toContain(words);
      expect(html).toContain(`<option value="${code}" selected="">`);
    }
  });

  test('the explanation marks each condition of the package with its article, on screen and in Word', async () => {
    const path = `${UNIT}/ca-nhan/${idOf()}/dieu-kien`;
    const { html } = await page(`${path}?${WITH_BAC_NINH}`);
    const text = plain(html);
    expect(text).toContain('Được bình chọn trong phong trào thi đuaQuy định của gói địa phương Bắc Ninh');
    expect(text).toContain('điểm a khoản 3 Điều 4 Quyết định 86/2025/QĐ-UBND (Bắc Ninh)');
    expect(html).toContain(`${UNIT}/van-ban/goi-dia-phuong/BAC_NINH_2025`);
    const word = await world.get(`${path}.docx?${WITH_BAC_NINH}`, 'canbo');
    const printed = await docxText(Buffer.from(await word.arrayBuffer()));
    expect(printed).toContain('Áp dụng thêm gói địa phương: Bắc Ninh: Quy định công tác thi đua');
    expect(printed).toContain('Điều 4 Quyết định 86/2025/QĐ-UBND (Bắc Ninh). Quy định của gói địa phương Bắc Ninh');
    expect(printed).not.toContain('minh họa');
  });

  test('a demonstration is marked wherever it appears, and nobody plainly meets anything by it', async () => {
    const { html } = await page(`${UNIT}/kiem-tra-dieu-kien?${WITH_BAC_KAN}`);
    expect(plain(html)).toContain('MINH HỌA – Bắc Kạn');
    expect(plain(html)).toContain('không kết luận nào dựa vào gói này là chắc chắn');
    const titles = async (chosen: string) => {
      const answer = await page(`${UNIT}/kiem-tra-dieu-kien?award=LDTT&year=2020&asOf=31/12/2020&${ALL}${chosen}`);
      return cellsNamed(answer.html, 'Kết luận').filter((said) => said === 'Đủ điều kiện').length;
    };
    expect(await titles('')).toBeGreaterThan(20);
    expect(await titles('&package=TINH_THU')).toBe(0);
    const verdict = `${UNIT}/ca-nhan/${idOf()}/dieu-kien`;
    const shown = await page(`${verdict}?${WITH_BAC_KAN}`);
    expect(plain(shown.html)).toContain('Quy định của gói địa phương Bắc Kạn (MINH HỌA)');
    expect(plain(shown.html)).not.toContain('Luật của ngày này chưa đối chiếu');
    const word = await world.get(`${verdict}.docx?${WITH_BAC_KAN}`, 'canbo');
    const printed = await docxText(Buffer.from(await word.arrayBuffer()));
    expect(printed).toContain('Gói minh họa, không phải quy định có thật');
    const sheet = await world.get(`${UNIT}/kiem-tra-dieu-kien.xlsx?${WITH_BAC_KAN}`, 'canbo');
    const rows = await readSheet(Buffer.from(await sheet.arrayBuffer()));
    expect(JSON.stringify(rows.slice(0, 6))).toContain('MINH HỌA – Bắc Kạn');
    expect(JSON.stringify(rows.slice(0, 6))).toContain('không phải quy định có thật');
    const all = await page(`${UNIT}/van-ban/goi-dia-phuong`, 'docgia');
    const marks = cellsNamed(all.html, 'Tính chất');
    expect(marks).toHaveLength(3);
    expect(marks[0]).toContain('MINH HỌA');
    expect(marks[1]).toBe('Quy định của tỉnh');
  });

  test('what is within reach is reached under the package, of a person and of a unit', async () => {
    const asked = { year: '2025', asOf: '2025-12-31', declared: DECLARED };
    const ofPerson = async (chosen: string) => {
      const found = must(
        await readPersonReach.run(world.office, system, { ...asked, id: idOf(), plan: 'CSTD_CO_SO', package: chosen }),
      );
      return { found, reach: must(found.reach).find(({ answer }) => answer.award === 'GIAY_KHEN')?.reach };
    };
    expect((await ofPerson('')).reach).toBe('cannot-tell');
    const under = await ofPerson('BAC_NINH_2025');
    expect(under.reach).toBe('lacks-one');
    expect(under.found.local?.code).toBe('BAC_NINH_2025');
    const ofUnit = async (chosen: string) => {
      const { forms } = must(
        await readUnitReach.run(world.office, system, { ...asked, unit: LAW_UNIT, package: chosen }),
      );
      return forms.find(({ form }) => form.code === 'GIAY_KHEN')?.counts;
    };
    expect(await ofUnit('')).toMatchObject({ 'cannot-tell': 49, 'lacks-one': 0 });
    expect(await ofUnit('BAC_NINH_2025')).toMatchObject({ 'cannot-tell': 0, 'lacks-one': 49 });
    const { html } = await page(`${UNIT}/trong-tam-voi?${WITH_BAC_NINH}`);
    expect(plain(html)).toContain('Áp dụng thêm gói địa phương');
  });

  test('check-unit with the code of a package counts what the list check counts', async () => {
    const run = async (...more: readonly string[]) => {
      const [out, err]: [string[], string[]] = [[], []];
      const args = ['--unit', LAW_UNIT, '--forms', 'GIAY_KHEN', '--year', '2025', '--on', '2025-12-31', ...more];
      const prepared = checkUnitCommand.prepare([...args, '--declared', DECLARED.join(',')]);
      const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), folder: '/' };
      return { code: prepared ? await prepared(world.office, terminal) : 2, out, err };
    };
    const { out, err } = await run('--json', '--package', 'BAC_NINH_2025');
    const told = out.map((line) => JSON.parse(line) as { standing: string });
    const asked = { unit: LAW_UNIT, award: 'GIAY_KHEN', year: '2025', asOf: '2025-12-31', declared: DECLARED };
    const { counts } = must(await checkList.run(world.office, system, { ...asked, package: 'BAC_NINH_2025' }));
    for (const [standing, count] of Object.entries(counts))
      expect(
        told.filter((each) => each.standing === standing),
        standing,
      ).toHaveLength(count);
    expect(counts).toMatchObject({ 'lacks-one': 49, 'cannot-tell': 0 });
    expect(err.at(-1)).toBe(
      'Áp dụng thêm gói địa phương: Bắc Ninh: Quy định công tác thi đua, khen thưởng của tỉnh Bắc Ninh',
    );
    expect((await run()).out[0]).toContain('chưa đủ căn cứ 49');
    const wrong = await run('--package', 'TINH_SAI');
    expect(wrong.code).toBe(1);
    expect(wrong.err.join(' ')).toContain('bị lỗi nên không được dùng');
  });

  test('the library lists packages and the wrong ones with their reasons, and shows each by its articles', async () => {
    const { html, status } = await page(`${UNIT}/van-ban/goi-dia-phuong`, 'docgia');
    expect(status).toBe(200);
    expect(plain(html)).toContain('3 gói dùng được');
    expect(plain(html)).toContain('sai.json');
    expect(plain(html)).toContain('Vị trí /version: Thiếu giá trị bắt buộc.');
    expect(html).toContain('aria-current="page"');
    const one = await page(`${UNIT}/van-ban/goi-dia-phuong/BAC_NINH_2025`, 'docgia');
    for (const said of [
      'Giấy khen – cá nhân',
      'Được bình chọn trong phong trào thi đua',
      'điểm a khoản 3 Điều 4 Quyết định 86/2025/QĐ-UBND (Bắc Ninh)',
      'Ít nhất 70% cá nhân đạt Lao động tiên tiến',
      '10/12 hằng năm',
      '66,67',
      'Cấp cơ sở',
    ])
      expect(plain(one.html)).toContain(said);
    const demonstration = await page(`${UNIT}/van-ban/goi-dia-phuong/BAC_KAN_2021_MINH_HOA`, 'docgia');
    expect(plain(demonstration.html)).toContain('Gói minh họa, không phải quy định có thật');
    expect(plain(demonstration.html)).toContain('1.000');
    expect((await page(`${UNIT}/van-ban/goi-dia-phuong/TINH_SAI`, 'docgia')).status).toBe(404);
    const instrument = await page(`${UNIT}/van-ban/QD_86_2025_BN`, 'docgia');
    expect(instrument.html).toContain(`${UNIT}/van-ban/goi-dia-phuong/BAC_NINH_2025`);
    const form = await page(`${UNIT}/van-ban/hinh-thuc/GIAY_KHEN?day=31/12/2025`, 'docgia');
    expect(form.html).toContain(`${UNIT}/van-ban/goi-dia-phuong/BAC_NINH_2025`);
    const before = await page(`${UNIT}/van-ban/hinh-thuc/GIAY_KHEN?day=14/12/2025`, 'docgia');
    expect(before.html).not.toContain('goi-dia-phuong/BAC_NINH_2025');
    const english = await world.get(`${UNIT}/van-ban/goi-dia-phuong/BAC_NINH_2025`, 'docgia', 'sovang_language=en');
    expect(plain(await english.text())).toContain('Chosen in an emulation movement');
  });

  test('over HTTP a question names a package by its code', async () => {
    const facts = { recipient: 'ca_nhan', group: 'nong_dan', reviewedByUnit: true, proceedings: [], achievements: [] };
    const question = { award: 'GIAY_KHEN', year: 2025, asOf: '2025-12-31', facts };
    const ask = async (name: string, body: object) => {
      const answer = await world.postJson(`/api/law/${name}`, body, 'canbo');
      return { status: answer.status, body: (await answer.json()) as unknown };
    };
    expect(await ask('check', question)).toMatchObject({ status: 200, body: { verdict: 'unknown' } });
    expect(await ask('check', { ...question, package: 'BAC_NINH_2025' })).toMatchObject({
      status: 200,
      body: { verdict: 'not-met', package: { code: 'BAC_NINH_2025', demonstration: false } },
    });
    expect(await ask('check', { ...question, package: 'BAC_NINH_2025', asOf: '2025-12-14' })).toMatchObject({
      status: 422,
      body: { problems: [{ code: 'package-not-then', path: '/package' }] },
    });
    const compared = await ask('compare', { ...question, otherDay: '2025-12-14', package: 'BAC_NINH_2025' });
    expect(compared).toMatchObject({ body: { changed: true, after: { verdict: 'unknown' } } });
    const planned = { award: 'CSTD_CO_SO', from: 2026, facts: { ...facts, group: 'can_bo' } };
    expect(await ask('plan', { ...planned, package: 'BAC_NINH_2025' })).toMatchObject({
      status: 200,
      body: { package: { code: 'BAC_NINH_2025' } },
    });
    const described = (await (await world.get('/api/openapi.json', 'canbo')).json()) as object;
    expect(JSON.stringify(described)).toContain('Code of a provincial package of this installation');
  });
});
