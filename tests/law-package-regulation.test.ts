/** A province that the program does not know: its package brings its own regulation, cited wherever a clause is shown. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCommand } from '../src/cli/law/check.ts';
import { checkUnitCommand } from '../src/cli/law/check-unit.ts';
import { pdfText } from '../src/documents/writers/pdf-text.test-support.ts';
import { docxText } from './docx-text.ts';
import { engines } from './engines.ts';
import { howToFile, howToPackage, realFile } from './how-to-package.ts';
import { LAW_UNIT, type LawWorld, buildLawWorld } from './law-world.ts';
import { programPackages } from './office.ts';
import { type WebWorld, cellsNamed, openWebWorld, plain } from './web-world.ts';

const UNIT = `/don-vi/${LAW_UNIT}`;
const DECLARED = ['initiatives', 'disciplines', 'absences', 'proceedings', 'achievements', 'review'];
const OF_2024 = `award=LDTT&year=2024&asOf=31/12/2024&declared=${DECLARED.join(',')}`;
const PLACE = 'khoản 2 Điều 5 Quyết định 12/2024/QĐ-UBND của UBND tỉnh Sơn Hà';
const PAGE = `${UNIT}/van-ban/goi-dia-phuong/SON_HA`;

describe.each(engines)('a package with its own regulation on $name', (engine) => {
  let world: WebWorld;
  let law: LawWorld;
  beforeAll(async () => {
    world = await openWebWorld(engine, [...programPackages, howToFile, realFile]);
    law = await buildLawWorld(world.office.database, 'tp-bac-kan');
  }, 120_000);
  afterAll(() => world.drop());

  const page = async (path: string, who: 'canbo' | 'docgia' = 'canbo') => {
    const answer = await world.get(path, who);
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.text();
  };
  const bytes = async (path: string) => Buffer.from(await (await world.get(path, 'canbo')).arrayBuffer());
  const meeting = (html: string) => cellsNamed(html, 'Kết luận').filter((said) => said === 'Đủ điều kiện').length;

  test('the list check asks what the province adds and names its regulation, also in Excel', async () => {
    const list = `${UNIT}/kiem-tra-dieu-kien?${OF_2024}`;
    const bare = meeting(await page(list));
    const html = await page(`${list}&package=SON_HA`);
    expect(bare).toBeGreaterThan(meeting(html));
    expect(meeting(html)).toBeGreaterThan(0);
    expect(plain(html)).toContain('Quyết định 12/2024/QĐ-UBND của UBND tỉnh Sơn Hà');
    expect(meeting(await page(`${list}&package=SON_HA_2024`))).toBe(0);
    const rows = await readSheet(await bytes(`${UNIT}/kiem-tra-dieu-kien.xlsx?${OF_2024}&package=SON_HA`));
    expect(JSON.stringify(rows.slice(0, 4))).toContain(
      'Sơn Hà: Quy định thi đua, khen thưởng của tỉnh Sơn Hà (Quyết định 12/2024/QĐ-UBND của UBND tỉnh Sơn Hà)',
    );
  });

  test('the explanation cites the clause on the page, in Word and in PDF; its link leads to the package', async () => {
    const path = `${UNIT}/ca-nhan/${law.idOf('Nguyễn Thị Xuất A')}/dieu-kien`;
    const html = await page(`${path}?${OF_2024}&package=SON_HA`);
    expect(plain(html)).toContain(`Có ít nhất một sáng kiến được cơ sở công nhậnQuy định của gói địa phương Sơn Hà`);
    expect(plain(html)).toContain(PLACE);
    expect(html).toContain(`${PAGE}?day=31%2F12%2F2024#van-ban`);
    expect(html).not.toContain('[object');
    const word = await docxText(await bytes(`${path}.docx?${OF_2024}&package=SON_HA`));
    expect(word).toContain(`${PLACE}. Quy định của gói địa phương Sơn Hà`);
    const pdf = await pdfText(await bytes(`${path}.pdf?${OF_2024}&package=SON_HA`));
    // A cell of the table is narrower than the clause.
    expect(pdf).toContain('(Quyết định 12/2024/QĐ-UBND của UBND tỉnh Sơn Hà). Kết luận');
    expect(pdf).toContain('tỉnh Sơn Hà. Quy định của gói địa phương Sơn Hà');
    const before = await page(`${path}?${OF_2024}&package=SON_HA&otherDay=29/02/2024`);
    expect(plain(before)).toContain('Không quy định');
    const english = await world.get(`${path}?${OF_2024}&package=SON_HA`, 'canbo', 'sovang_language=en');
    expect(plain(await english.text())).toContain('Article 5, clause 2, Decision 12/2024/QĐ-UBND of UBND tỉnh Sơn Hà');
  });

  test('its page tells the whole regulation, and every clause on it', async () => {
    const html = await page(PAGE, 'docgia');
    expect(html).toContain('id="van-ban"');
    for (const said of [
      'Ban hành Quy định về công tác thi đua, khen thưởng trên địa bàn tỉnh Sơn Hà',
      '20/02/2024',
      '01/03/2024 – …',
      'đã đối chiếu văn bản',
      PLACE,
      'khoản 1 Điều 9 Quyết định 12/2024/QĐ-UBND của UBND tỉnh Sơn Hà',
    ])
      expect(plain(html)).toContain(said);
    const all = await page(`${UNIT}/van-ban/goi-dia-phuong`, 'docgia');
    expect(cellsNamed(all, 'Văn bản')).toContain('Quyết định 12/2024/QĐ-UBND của UBND tỉnh Sơn Hà');
  });

  test('check-unit judges by it', async () => {
    const run = async (...more: readonly string[]) => {
      const [out, err]: [string[], string[]] = [[], []];
      const args = ['--unit', LAW_UNIT, '--forms', 'LDTT', '--year', '2024', '--on', '2024-12-31'];
      const prepared = checkUnitCommand.prepare([...args, '--declared', DECLARED.join(','), ...more]);
      await prepared?.(world.office, { out: (line) => out.push(line), err: (line) => err.push(line), folder: '/' });
      return { out: out.join(' '), err: err.at(-1) };
    };
    const [bare, local] = [await run(), await run('--package', 'SON_HA')];
    expect(local.out).not.toBe(bare.out);
    expect(local.err).toContain('Sơn Hà: Quy định thi đua, khen thưởng của tỉnh Sơn Hà');
  });

  test('over HTTP a clause has no code of our index, but the package that brings it', async () => {
    const facts = { recipient: 'ca_nhan', group: 'can_bo', initiatives: [] };
    const answer = await world.postJson(
      '/api/law/check',
      { award: 'LDTT', year: 2024, asOf: '2024-12-31', facts, package: 'SON_HA' },
      'canbo',
    );
    const body = (await answer.json()) as { readonly findings: readonly { readonly rule: string }[] };
    expect(body.findings.find(({ rule }) => rule === 'local-one-initiative')).toMatchObject({
      verdict: 'not-met',
      citation: { instrument: null, package: 'SON_HA', number: '12/2024/QĐ-UBND', article: 'Đ5 k2', vi: PLACE },
    });
    expect(body).toMatchObject({
      package: {
        code: 'SON_HA',
        instrument: null,
        regulation: { ...howToPackage.instrument, vi: 'Quyết định 12/2024/QĐ-UBND của UBND tỉnh Sơn Hà' },
      },
    });
  });
});

test('sovang check with the file of the how-to cites its regulation', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sovang-son-ha-'));
  const facts = { recipient: 'ca_nhan', group: 'can_bo', initiatives: [] };
  await writeFile(join(folder, 'hoi.json'), JSON.stringify({ award: 'LDTT', year: 2024, asOf: '2024-12-31', facts }));
  await writeFile(join(folder, 'goi.json'), JSON.stringify(howToPackage));
  const out: string[] = [];
  const tell = (line: string) => out.push(line);
  await checkCommand.prepare(['hoi.json', '--package', 'goi.json', '--text'])?.({ out: tell, err: tell, folder });
  await rm(folder, { recursive: true });
  expect(out.join('\n')).toContain(`Có ít nhất một sáng kiến được cơ sở công nhận | ${PLACE}`);
});
