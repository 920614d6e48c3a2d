/** Files of provincial packages: named on the command line, or lying in the folders of the program and of the office. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCommand } from '../src/cli/law/check.ts';
import { readLocalPackages, tellRefusedPackages } from '../src/cli/law/read-local-packages.ts';
import { programPackages } from './office.ts';

describe('sovang check with the file of a package', () => {
  const run = async (file: string, asOf: string, ...more: readonly string[]) => {
    const folder = await mkdtemp(join(tmpdir(), 'sovang-check-'));
    const facts = {
      recipient: 'ca_nhan',
      group: 'can_bo',
      ratings: [{ year: Number(asOf.slice(0, 4)), rating: 'HT' }],
    };
    const question = { award: 'BK_BO_TINH', year: Number(asOf.slice(0, 4)), asOf, facts };
    await writeFile(join(folder, 'hoi.json'), JSON.stringify(question));
    const path = new URL(`../local-rules/${file}`, import.meta.url).pathname;
    const out: string[] = [];
    const terminal = { out: (line: string) => out.push(line), err: (line: string) => out.push(line), folder };
    await checkCommand.prepare(['hoi.json', '--package', path, ...more])?.(terminal);
    await rm(folder, { recursive: true });
    return out;
  };

  test('names the package, and says of a demonstration that it proves nothing', async () => {
    const lines = await run('bac-kan-2021-minh-hoa.json', '2021-12-31', '--text');
    expect(lines.slice(-2)).toEqual([
      'Áp dụng thêm gói địa phương: MINH HỌA – Bắc Kạn: Gói minh họa Bắc Kạn 2021 (không phải quy định có thật)',
      'Gói minh họa, không phải quy định có thật: không kết luận nào dựa vào gói này là chắc chắn.',
    ]);
    expect(JSON.parse((await run('bac-kan-2021-minh-hoa.json', '2021-12-31')).join(''))).toMatchObject({
      package: { code: 'BAC_KAN_2021_MINH_HOA', demonstration: true, to: '2021-12-31' },
    });
  });

  test('a package that is not in force on the day is refused by name, as over the codes of an office', async () => {
    expect(await run('bac-ninh-2025.json', '2021-12-31', '--text')).toEqual([
      expect.stringMatching(/^package-not-then --package: .*2025/),
    ]);
    const [said = ''] = await run('bac-kan-2021-minh-hoa.json', '2022-01-01');
    expect(said).toMatch(/^package-not-then --package: .*31\/12\/2021/);
  });
});

describe('the folders of packages', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sovang-packages-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const program = new URL('../local-rules', import.meta.url).pathname;

  test('an office without packages of its own has those of the program', async () => {
    const read = await readLocalPackages({ program, office: join(folder, 'khong-co') });
    expect(read.held.map(({ rules }) => rules.package.code)).toEqual(['BAC_KAN_2021_MINH_HOA', 'BAC_NINH_2025']);
    expect(read.refused).toEqual([]);
  });

  test('a wrong file is told with its place and reason, and hides no other', async () => {
    const office = join(folder, 'goi-dia-phuong');
    await mkdir(office);
    const [first] = programPackages;
    const raw = first?.raw.ok ? (first.raw.value as object) : {};
    await writeFile(join(office, 'moi.json'), `\uFEFF${JSON.stringify({ ...raw, code: 'TINH_MOI' })}`);
    await writeFile(join(office, 'dut.json'), '{ "code": ');
    await writeFile(join(office, 'trung.json'), JSON.stringify(raw));
    await writeFile(join(office, 'ghi-chu.txt'), 'không phải gói');
    await mkdir(join(office, 'thu-muc.json'));
    const folders = { program, office };
    const read = await readLocalPackages(folders);
    expect(read.held.map(({ rules }) => rules.package.code)).toContain('TINH_MOI');
    expect(read.held).toHaveLength(3);
    const told: string[] = [];
    tellRefusedPackages(read, folders, (line) => told.push(line));
    expect(told.toSorted()).toEqual([
      expect.stringMatching(/dut\.json bị lỗi nên không được dùng: not-json: /),
      expect.stringMatching(/thu-muc\.json bị lỗi nên không được dùng: file-not-read: /),
      expect.stringMatching(/trung\.json bị lỗi nên không được dùng: package-overlaps \/code: /),
    ]);
    expect(told[0]).toContain(office);
  });
});
