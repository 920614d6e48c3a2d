import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { AWARD_HEADINGS } from '../scripts/demo/award-sheet.ts';
import { demoWorkbooks } from '../scripts/demo/files.ts';
import { INSPECTION } from '../scripts/demo/inspection.ts';
import { type WorkbookCell, workbookRows } from '../scripts/demo/workbook.ts';
import { compareText } from '../src/kernel/vietnamese-text.ts';
import { COUNTS_BY_DECISION, LABOURERS_BY_UNIT, PROVINCE_CERTIFICATES, SEED } from './demo-workbooks.expected.ts';

const FOLDER = join(import.meta.dirname, '..', 'demo', 'bac-kan-2021');
const AWARDS = 'khen-thuong-2021.xlsx';
const COMMUNES = 'lao-dong-tien-tien-cap-xa-2020.xlsx';
const UNITS = 'don-vi.xlsx';

type Heading = (typeof AWARD_HEADINGS)[number];
type Line = Record<Heading, WorkbookCell>;

const read = async (file: string): Promise<WorkbookCell[][]> =>
  (await readSheet(join(FOLDER, file))) as unknown as WorkbookCell[][];

const linesOf = (rows: WorkbookCell[][]): Line[] =>
  rows
    .slice(1)
    .map((row) => Object.fromEntries(AWARD_HEADINGS.map((heading, at) => [heading, row[at] ?? null])) as Line);

const iso = (cell: WorkbookCell): string => (cell instanceof Date ? cell.toISOString().slice(0, 10) : '');
const inPeriod = (line: Line): boolean =>
  iso(line['Ngày quyết định']) >= '2021-01-01' && iso(line['Ngày quyết định']) <= '2021-10-28';
const isPerson = (line: Line): boolean => line['Loại đối tượng'] === 'Cá nhân';

function tally(lines: Line[], keyOf: (line: Line) => string): Record<string, [collectives: number, people: number]> {
  const counts: Record<string, [number, number]> = {};
  for (const line of lines) {
    const pair = (counts[keyOf(line)] ??= [0, 0]);
    pair[isPerson(line) ? 1 : 0] += 1;
  }
  return counts;
}

const text = (line: Line, ...headings: Heading[]): string =>
  headings
    .map((heading) => (line[heading] instanceof Date ? iso(line[heading]) : String(line[heading] ?? '')))
    .join(' ');

const formOf = (line: Line): string => `${text(line, 'Cấp quyết định')}: ${text(line, 'Danh hiệu, hình thức')}`;
const unitOf = (line: Line): string => text(line, 'Mã đơn vị');
const nameOf = (line: Line): string => text(line, 'Họ và tên / Tên tập thể');
const personOf = (line: Line): string => `${nameOf(line)}@${unitOf(line)}`;

let units: WorkbookCell[][];
let awards: Line[];
let communes: Line[];

beforeAll(async () => {
  units = await read(UNITS);
  awards = linesOf(await read(AWARDS));
  communes = linesOf(await read(COMMUNES));
});

const byForm = (form: string): Line[] =>
  awards.filter(
    (line) => line['Danh hiệu, hình thức'] === form && line['Cấp quyết định'] === 'Chủ tịch UBND thành phố',
  );

describe('the committed workbooks', () => {
  test.each([UNITS, AWARDS, COMMUNES])('%s holds what the generator gives, cell by cell', async (file) => {
    const made = demoWorkbooks().find((workbook) => workbook.file === file);
    expect(await read(file)).toEqual(workbookRows(made?.rows ?? []));
  });

  test('the generator gives the same twice', () => {
    expect(demoWorkbooks()).toEqual(demoWorkbooks());
  });

  test('the inspection record is the generated one', async () => {
    expect(JSON.parse(await readFile(join(FOLDER, 'kiem-tra-2021.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(INSPECTION)),
    );
  });
});

describe('the figures of the seed', () => {
  test('decided in the period, by level and form', () => {
    expect(tally(awards.filter(inPeriod), formOf)).toEqual(SEED.decided);
  });

  test('submitted and agreed, no decision yet', () => {
    const pending = awards.filter((line) => line['Số quyết định'] === null);
    expect(tally(pending, formOf)).toEqual(SEED.pending);
    expect(
      pending.every(
        (line) =>
          line['Số tờ trình'] &&
          iso(line['Ngày trình']) < iso(line['Ngày cấp trên nhất trí']) &&
          iso(line['Ngày cấp trên nhất trí']) <= '2021-10-25',
      ),
    ).toBe(true);
  });

  test('every line is decided in the period or pending', () => {
    expect(awards.filter((line) => !inPeriod(line) && line['Số quyết định'] !== null)).toEqual([]);
  });

  test('state awards that are decided were submitted in 2020', () => {
    const submitted = awards.filter((line) => line['Số tờ trình'] !== null && line['Số quyết định'] !== null);
    expect(tally(submitted, formOf)).toEqual({
      'Chủ tịch nước: Huân chương Lao động hạng Ba': [1, 0],
      'Thủ tướng Chính phủ: Bằng khen của Thủ tướng Chính phủ': [1, 1],
    });
    expect(
      submitted.every(
        (line) =>
          iso(line['Ngày trình']) < iso(line['Ngày cấp trên nhất trí']) &&
          iso(line['Ngày cấp trên nhất trí']).startsWith('2020'),
      ),
    ).toBe(true);
  });
});

describe('the splits', () => {
  test('each decision of the city: date, form, collectives, people', () => {
    const city = awards.filter((line) => line['Cấp quyết định'] === 'Chủ tịch UBND thành phố');
    expect(tally(city, (line) => text(line, 'Số quyết định', 'Ngày quyết định', 'Danh hiệu, hình thức'))).toEqual(
      COUNTS_BY_DECISION,
    );
  });

  test('Bằng khen of the province', () => {
    const province = awards.filter((line) => formOf(line) === 'Chủ tịch UBND tỉnh: Bằng khen');
    expect(tally(province, (line) => text(line, 'Số quyết định'))).toEqual(PROVINCE_CERTIFICATES);
  });

  test('Lao động tiên tiến of each office, body and school', () => {
    const counts = Object.fromEntries(
      Object.entries(tally(byForm('Lao động tiên tiến'), unitOf)).map(([unit, [, people]]) => [unit, people]),
    );
    expect(counts).toEqual(LABOURERS_BY_UNIT);
  });

  test('the commune staff stand in their own file, December 2020', () => {
    expect(communes).toHaveLength(128);
    expect(new Set(communes.map(unitOf)).size).toBe(8);
    expect(communes.every((line) => iso(line['Ngày quyết định']).startsWith('2020-12'))).toBe(true);
    expect(
      communes.every(
        (line) =>
          line['Cấp quyết định'] === (unitOf(line).startsWith('xa-') ? 'Chủ tịch UBND xã' : 'Chủ tịch UBND phường'),
      ),
    ).toBe(true);
  });
});

const fightersByGroup = (lines: Line[]): Record<string, number> => {
  const kinds = new Map(units.slice(1).map((row) => [String(row[0]), String(row[3])]));
  const labourers = Object.keys(LABOURERS_BY_UNIT);
  const groupOf = (line: Line): string => {
    const unit = unitOf(line);
    if (kinds.get(unit) === 'Trường học') return 'schools';
    if (!labourers.includes(unit)) return 'communes';
    return labourers.indexOf(unit) < 15 ? 'offices' : 'party';
  };
  return Object.fromEntries(Object.entries(tally(lines, groupOf)).map(([group, [, people]]) => [group, people]));
};

describe('Chiến sĩ thi đua cơ sở', () => {
  test('13 of offices, 5 of Party and mass bodies, 8 of communes, 44 of schools', () => {
    expect(fightersByGroup(byForm('Chiến sĩ thi đua cơ sở'))).toEqual({
      offices: 13,
      party: 5,
      communes: 8,
      schools: 44,
    });
  });

  test('each stands in the Lao động tiên tiến list of the same review: the city list, or the commune file', () => {
    const fighters = byForm('Chiến sĩ thi đua cơ sở');
    const ofCommunes = new Set(communes.map(personOf));
    expect(fighters.filter((line) => ofCommunes.has(personOf(line)))).toHaveLength(8);
    for (const fighter of fighters.filter((line) => !ofCommunes.has(personOf(line)))) {
      const review = byForm('Lao động tiên tiến').filter(
        (line) => line['Năm thành tích'] === fighter['Năm thành tích'],
      );
      expect(review.map(personOf)).toContain(personOf(fighter));
    }
  });

  test('about half are direct workers', () => {
    const direct = byForm('Chiến sĩ thi đua cơ sở').filter((line) => line['Người trực tiếp'] === 'x').length;
    expect(direct).toBeGreaterThanOrEqual(30);
    expect(direct).toBeLessThanOrEqual(42);
  });

  test('no school passes 15 % of its Lao động tiên tiến', () => {
    const fighters = tally(
      byForm('Chiến sĩ thi đua cơ sở').filter((line) => line['Năm thành tích'] === '2020-2021'),
      unitOf,
    );
    const over = Object.entries(fighters).filter(
      ([unit, [, people]]) => people * 100 > 15 * (LABOURERS_BY_UNIT[unit] ?? 0),
    );
    expect(Object.keys(fighters)).toHaveLength(20);
    expect(over).toEqual([]);
  });
});

describe('recipients', () => {
  test('one accented name and unit is one person: all identity columns agree', () => {
    const seen = new Map<string, string>();
    for (const line of [...awards, ...communes].filter(isPerson)) {
      const key = compareText(nameOf(line));
      const identity = JSON.stringify([
        line['Xưng hô'],
        line['Mã đơn vị'],
        line['Chức vụ'],
        line['Nghề nghiệp, địa chỉ'],
        iso(line['Ngày sinh']),
        line['Người trực tiếp'],
      ]);
      expect({ key, identity: seen.get(key) ?? identity }).toEqual({ key, identity });
      seen.set(key, identity);
    }
  });

  test('nobody stands twice in a decision, no collective either', () => {
    const keys = [...awards, ...communes].map(
      (line) =>
        `${text(line, 'Cấp quyết định', 'Số quyết định', 'Mã đơn vị', 'Danh hiệu, hình thức')} ${compareText(nameOf(line))}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('people have a form of address, a date of birth and either a post or an occupation; collectives have none of them', () => {
    for (const line of [...awards, ...communes]) {
      const filled = [line['Xưng hô'], line['Ngày sinh'], line['Chức vụ'] ?? line['Nghề nghiệp, địa chỉ']].filter(
        (cell) => cell !== null,
      ).length;
      expect({ name: nameOf(line), filled }).toEqual({ name: nameOf(line), filled: isPerson(line) ? 3 : 0 });
      expect(line['Chức vụ'] !== null && line['Nghề nghiệp, địa chỉ'] !== null).toBe(false);
    }
  });

  test('every unit code is in the units file, parents before children, codes once', () => {
    const codes = units.slice(1).map((row) => row[0]);
    expect(new Set(codes).size).toBe(codes.length);
    const orphans = units
      .slice(1)
      .filter(([, , , , parent = null], at) => (parent === null ? at > 0 : !codes.slice(0, at).includes(parent)));
    expect(orphans).toEqual([]);
    expect([...awards, ...communes].filter((line) => !codes.includes(line['Mã đơn vị']))).toEqual([]);
  });

  test('the collective of the order is hosted by the city and is not the city', () => {
    const order = awards.find((line) => line['Danh hiệu, hình thức'] === 'Huân chương Lao động hạng Ba');
    expect(order?.['Mã đơn vị']).toBe('tp-bac-kan');
    expect(order?.['Họ và tên / Tên tập thể']).toBe('Đảng bộ, Chính quyền và Nhân dân thành phố Bắc Kạn');
    expect(units.map((row) => row[1])).not.toContain('Đảng bộ, Chính quyền và Nhân dân thành phố Bắc Kạn');
  });
});

describe('the order of decisions', () => {
  test.each(['Chủ tịch UBND thành phố', 'Chủ tịch UBND tỉnh'])('numbers of %s rise with their dates', (authority) => {
    const decisions = new Map(
      awards
        .filter((line) => line['Cấp quyết định'] === authority)
        .map((line) => [Number.parseInt(text(line, 'Số quyết định'), 10), iso(line['Ngày quyết định'])]),
    );
    const dates = [...decisions].toSorted(([a], [b]) => a - b).map(([, date]) => date);
    expect(dates).toEqual(dates.toSorted());
  });

  test('lines are numbered through from 1', () => {
    expect(awards.map((line) => line.STT)).toEqual(awards.map((_, at) => at + 1));
  });

  test('the guide of the folder states every decision of the city', async () => {
    const guide = await readFile(join(FOLDER, 'README.md'), 'utf8');
    for (const [key, [collectives, people]] of Object.entries(COUNTS_BY_DECISION)) {
      const [number = '', signed = ''] = key.split(' ');
      const date = signed.split('-').toReversed().join('/');
      const form = key.split(' ').slice(2).join(' ');
      expect(guide).toContain(`| ${number} | ${date} | ${form} | ${collectives} | ${people} |`);
    }
  });
});
