/** The records of the demonstration: clean lists and layouts of real life, against the key of what each row means. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRows } from '../src/domain/imports/layout/open-rows.ts';
import { suggestMapping } from '../src/domain/imports/layout/suggest-mapping.ts';
import { layouts } from '../src/domain/imports/layouts.ts';
import type { RawRow, SheetRow, SheetTop } from '../src/domain/imports/sheet.ts';
import { SHEET_TOP_ROWS } from '../src/domain/imports/sheet.ts';
import { UnitsInTime } from '../src/domain/imports/units-in-time.ts';
import { must } from '../src/kernel/result.ts';
import { parseFile } from '../src/procedures/imports/files/parse-file.ts';
import { stepsOf } from '../src/procedures/imports/kinds/all-kinds.ts';
import type { ListSetting } from '../src/procedures/imports/kinds/kind-steps.ts';
import { allUnitStates } from '../src/store/imports/unit-lists.ts';
import { type TestDatabase, engines } from './engines.ts';
import { buildUnit } from './factories.ts';
import { type RecordKindName, tellReading } from './record-readings.ts';
import { TODAY, rowsOf, writeRead } from './record-world.ts';

const folder = join(import.meta.dirname, '..', 'demo', 'ho-so-2020');

type Key = Readonly<
  Record<string, { readonly kind: RecordKindName; readonly answers: Readonly<Record<string, string>> }>
>;
const key = JSON.parse(readFileSync(join(folder, 'dap-an.json'), 'utf8')) as Key;
const files = Object.keys(key);

/** Each file is read once: what it holds does not depend on the engine. */
const kept = new Map<string, ReturnType<typeof rowsInFile>>();

function rowsOfFile(file: string): ReturnType<typeof rowsInFile> {
  const known = kept.get(file) ?? rowsInFile(file);
  kept.set(file, known);
  return known;
}

async function rowsInFile(file: string): Promise<{ top: SheetTop; raw: readonly RawRow[] }> {
  const raw: RawRow[] = [];
  const path = join(folder, file);
  const sink = { sheet: () => undefined, rows: (batch: readonly RawRow[]) => void raw.push(...batch) };
  const { sheets } = must(await parseFile(path, { fileName: basename(path), sink }));
  const [sheet] = sheets;
  const top = {
    fileName: file,
    sheetName: sheet?.name ?? '',
    rows: raw.slice(0, SHEET_TOP_ROWS),
    merges: sheet?.merges ?? [],
  };
  return { top, raw };
}

/** What the program says of each row of a file: its reading, or "! problem column". */
async function readDemo(file: string, units: UnitsInTime) {
  const { top, raw } = await rowsOfFile(file);
  const { mapping } = suggestMapping(top, null);
  const open = openRows(mapping, top.merges);
  const records = raw.map(open).filter((row): row is SheetRow => 'cells' in row);
  const headings = [...new Set([...mapping.columns.map(({ heading }) => heading), ...Object.keys(mapping.constants)])];
  const scope = units.newest('tinh-bac-kan', TODAY) ?? null;
  const setting: ListSetting = { today: TODAY, units, scope, headings };
  return { kind: mapping.kind, checked: stepsOf(mapping.kind).read(records, setting), setting };
}

describe.each(engines)('records of the demonstration on $name', ({ fresh }) => {
  let at: TestDatabase;
  let units: UnitsInTime;
  const codes = new Map<string, string>();
  beforeAll(async () => {
    at = await fresh();
    const tinh = await buildUnit(at.database, {
      code: 'tinh-bac-kan',
      name: 'Ủy ban nhân dân tỉnh Bắc Kạn',
      kind: 'tinh',
    });
    const city = await buildUnit(at.database, {
      code: 'tp-bac-kan',
      name: 'Ủy ban nhân dân thành phố Bắc Kạn',
      kind: 'huyen',
      parentId: tinh,
    });
    const school = (code: string, name: string) =>
      buildUnit(at.database, { code, name, kind: 'truong', parentId: city });
    await school('th-duc-xuan', 'Trường Tiểu học Đức Xuân');
    await school('mn-song-cau', 'Trường Mầm non Sông Cầu');
    await school('thcs-huyen-tung', 'Trường Trung học cơ sở Huyền Tụng');
    const states = await at.database.transaction(allUnitStates);
    for (const { id, code } of states) codes.set(id, code);
    units = new UnitsInTime(states);
  });
  afterAll(() => at.drop());

  test('every row of every layout is read right or refused with the named reason: recall and precision 1.0', async () => {
    let expected = 0;
    let right = 0;
    let told = 0;
    const wrong: string[] = [];
    for (const file of files) {
      const { kind, answers } = key[file] as Key[string];
      const read = await readDemo(file, units);
      if (read.kind !== kind) wrong.push(`${file}: taken for ${read.kind}`);
      const said = new Map<number, string>();
      for (const { row, reading, problems } of read.checked) {
        const [problem] = problems;
        if (problem) said.set(row, `! ${problem.code} ${problem.field}`);
        else if (reading)
          said.set(
            row,
            tellReading(kind, reading, (id) => codes.get(id) ?? ''),
          );
      }
      const written = await writeRead(at.database, stepsOf(read.kind), read.checked, read.setting);
      for (const { row, problems } of written.judged)
        if (problems[0]) said.set(row, `! ${problems[0].code} ${problems[0].field}`);
      for (const [row, answer] of Object.entries(answers)) {
        expected += 1;
        if (said.get(Number(row)) === answer) right += 1;
        else wrong.push(`${file} row ${row}: "${said.get(Number(row)) ?? 'left out'}" instead of "${answer}"`);
      }
      told += said.size;
    }
    const recall = right / expected;
    const precision = right / told;
    process.stdout.write(
      `demo/ho-so-2020: ${files.length} files, ${expected} rows, recall ${recall}, precision ${precision}\n`,
    );
    expect(wrong).toEqual([]);
    expect({ recall, precision }).toEqual({ recall: 1, precision: 1 });
  });

  test('nobody stands twice after all lists, and each list again adds nothing', async () => {
    expect(
      await rowsOf(at.database, 'select name_compare, count(*) from people group by 1 having count(*) > 1'),
    ).toEqual([]);
    for (const file of files) {
      const read = await readDemo(file, units);
      const again = await writeRead(at.database, stepsOf(read.kind), read.checked, read.setting, true);
      const outcomes = new Set(again.judged.map(({ outcome }) => outcome));
      outcomes.delete('problem');
      expect({ file, outcomes: [...outcomes] }).toEqual({ file, outcomes: ['unchanged'] });
    }
  });

  test('every heading that the key names is a heading of its layout', () => {
    const named = Object.values(key).flatMap(({ kind, answers }) =>
      Object.values(answers)
        .filter((answer) => answer.startsWith('! '))
        .map((answer) => ({ kind, heading: answer.split(' ').slice(2).join(' ') })),
    );
    expect(named).toHaveLength(10);
    expect(named.filter(({ kind, heading }) => !layouts[kind].headings.includes(heading))).toEqual([]);
  });
});
