import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { awardHeadings } from '../src/domain/imports/layouts.ts';
import { shownCell } from '../src/domain/imports/sheet.ts';
import { must } from '../src/kernel/result.ts';
import type { Office } from '../src/procedures/office.ts';
import { decideRow } from '../src/procedures/imports/decide-row.ts';
import { dropImport } from '../src/procedures/imports/drop.ts';
import { writtenOf } from '../src/procedures/imports/import-file.ts';
import { receiveImport } from '../src/procedures/imports/receive.ts';
import { repairRow } from '../src/procedures/imports/repair-row.ts';
import { returnedWorkbook } from '../src/procedures/imports/returned-workbook.ts';
import { setMapping } from '../src/procedures/imports/set-mapping.ts';
import { showImport } from '../src/procedures/imports/show.ts';
import { undoImport } from '../src/procedures/imports/undo.ts';
import { writeImport } from '../src/procedures/imports/write.ts';
import { verifyLedger } from '../src/store/ledger.ts';
import { type TestDatabase, engines } from './engines.ts';
import {
  type AwardCells,
  awardCells,
  countRows,
  setUpUnits,
  stageAwards,
  statesRebuiltAndKept,
  system,
  writeAwardRows,
} from './import-world.ts';
import { officeOver } from './office.ts';

describe.each(engines)('work on imports on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    await setUpUnits(office);
  });
  afterAll(() => at.drop());

  const show = async (importId: string, only = 'all') => {
    await office.importWork.settled();
    return must(await showImport.run(office, system, { importId, only }));
  };
  const named = (name: string, number: number, changes: AwardCells = {}): AwardCells =>
    awardCells({ name, decisionNumber: `${number}/QĐ-UBND`, ...changes });
  const csv = (titles: readonly string[], rows: readonly (readonly string[])[]): Uint8Array =>
    Buffer.from([titles, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n'));
  const receive = async (bytes: Uint8Array, fileName = 'danh-sach.csv'): Promise<string> =>
    must(await receiveImport.run(office, system, { unitCode: 'tp-y', fileName, bytes, again: true })).importId;

  test('the good rows are written, the rest stays until it is repaired, and then goes into the book too', async () => {
    const staged = await stageAwards(office, [
      named('Hà Thị Đúng', 801),
      named('Hà Thị Sai', 801, { signedOn: '31/02/2021' }),
    ]);
    const { importId } = staged;
    expect(await writeImport.run(office, system, { importId, version: staged.version })).toMatchObject({
      problem: { why: 'import-has-problems' },
    });
    must(await writeImport.run(office, system, { importId, version: staged.version, goodOnly: true }));
    const partly = await show(importId);
    expect(partly.import).toMatchObject({ state: 'staged', unchangedCount: 1, problemCount: 1 });
    expect(partly.written).toMatchObject({ lines: 1 });
    expect(await dropImport.run(office, system, { importId, version: partly.import.version })).toMatchObject({
      problem: { why: 'import-partly-written' },
    });
    const typed = { [awardHeadings.signedOn]: '29/01/2021' };
    const repaired = must(await repairRow.run(office, system, { importId, row: 3, cells: typed }));
    const ready = await show(importId);
    expect(ready.import).toMatchObject({ state: 'staged', problemCount: 0 });
    expect(ready.rows.rows.at(-1)?.cells[awardHeadings.signedOn]).toBe('29/01/2021');
    must(await writeImport.run(office, system, { importId, version: repaired.version }));
    const done = await show(importId);
    expect(done.import.state).toBe('written');
    expect(done.written).toMatchObject({ lines: 2 });
    must(await undoImport.run(office, system, { importId, version: done.import.version }));
    expect(await at.database.transaction((tx) => verifyLedger(tx, null))).toMatchObject({ fault: null });
  });

  test('every row of the sheet is accounted for, a row can be left out, and the workbook goes back with its errors', async () => {
    const { importId } = await stageAwards(office, [
      named('Ma Văn Một', 811),
      named('Ma Văn Hai', 811, { form: 'Lạ' }),
    ]);
    const back = must(await returnedWorkbook.run(office, system, { importId }));
    expect(back.rows.map(({ row, outcome, problems }) => [row, outcome, problems[0]?.code])).toEqual([
      [1, 'skip', 'not-a-record'],
      [2, 'add', undefined],
      [3, 'problem', 'unknown-form'],
    ]);
    must(await decideRow.run(office, system, { importId, row: 3, decision: { skip: true } }));
    const { import: found, rows } = await show(importId, 'skip');
    expect(found).toMatchObject({ state: 'staged', problemCount: 0, skipCount: 2, rowCount: 3 });
    expect(rows.rows.map(({ problems }) => problems[0]?.code)).toEqual(['not-a-record', 'left-out']);
  });

  test('a person in two lists of one review is told on the row, and adds no second line in silence', async () => {
    await writeAwardRows(office, [named('Triệu Thị Kép', 821)]);
    const { importId } = await stageAwards(office, [named('Triệu Thị Kép', 822)]);
    const { rows } = await show(importId, 'add');
    expect(rows.rows[0]?.problems).toEqual([
      { field: awardHeadings.form, code: 'in-another-decision', value: 'Triệu Thị Kép', detail: '821/QĐ-UBND' },
    ]);
  });

  test('columns that are not known wait for a person, and are known the next time', async () => {
    const titles = [
      'Người',
      ...[
        'recipientKind',
        'unitCode',
        'form',
        'authority',
        'decisionNumber',
        'signedOn',
        'achievement',
        'commendation',
      ].map((key) => awardHeadings[key as keyof typeof awardHeadings]),
    ];
    const row = (name: string, number: string) => [
      name,
      'Cá nhân',
      'truong-a',
      'Lao động tiên tiến',
      'Chủ tịch UBND thành phố',
      number,
      '29/01/2021',
      '2020',
      'Công trạng',
    ];
    const importId = await receive(csv(titles, [row('Vi Thị Cột', '831/QĐ-UBND')]));
    const asked = (await show(importId)).import;
    expect(asked.state).toBe('mapping');
    const mapping = {
      ...asked.mapping,
      columns: titles.map((title, column) => ({ column, heading: column === 0 ? awardHeadings.name : title })),
    };
    must(await setMapping.run(office, system, { importId, version: asked.version, ...mapping }));
    expect((await show(importId)).import).toMatchObject({ state: 'staged', problemCount: 0, skipCount: 1 });
    const next = await receive(csv(titles, [row('Vi Thị Hàng', '832/QĐ-UBND')]));
    expect((await show(next)).import).toMatchObject({ state: 'staged', problemCount: 0 });
  });

  test('a file that cannot be read says why and can be dropped; its rows and bytes go', async () => {
    const importId = await receive(Buffer.from('%PDF-1.7 không phải danh sách'), 'quyet-dinh.pdf');
    const { import: failed } = await show(importId);
    expect(failed).toMatchObject({ state: 'failed', failure: { code: 'file-pdf' } });
    must(await dropImport.run(office, system, { importId, version: failed.version }));
    const { rows } = await at.database.owner((tx) =>
      sql<{ count: number }>`select count(*) as count from import_files where import_id = ${importId}`.execute(tx),
    );
    expect(rows[0]?.count).toBe(0);
  });

  test('births far below in a long list say whom rows above mean', { timeout: 100_000 }, async () => {
    const bornOn = (iso: string) => ({ bornOn: { date: iso } });
    const rows = Array.from({ length: 1_100 }, (_, n) => named(`Mã Thị Xa ${n}`, 851));
    rows[0] = named('Mã Thị Một', 851);
    rows[1_050] = named('Mã Thị Một', 852, bornOn('1980-02-03'));
    rows[1] = named('Mã Thị Hai', 851);
    rows[1_060] = named('Mã Thị Hai', 852, bornOn('1970-01-01'));
    rows[1_061] = named('Mã Thị Hai', 852, bornOn('1990-12-31'));
    const { importId, version } = await stageAwards(office, rows);
    expect((await show(importId)).import).toMatchObject({ problemCount: 0, undecidedCount: 1 });
    must(await writeImport.run(office, system, { importId, version, goodOnly: true }));
    await office.importWork.settled();
    const { rows: people } = await at.database.transaction((tx) =>
      sql<{ name: string; born_on: string | null }>`select name, born_on from people
        where name in ('Mã Thị Một', 'Mã Thị Hai') order by name, born_on`.execute(tx),
    );
    expect(people).toEqual([
      { name: 'Mã Thị Hai', born_on: '1970-01-01' },
      { name: 'Mã Thị Hai', born_on: '1990-12-31' },
      { name: 'Mã Thị Một', born_on: '1980-02-03' },
    ]);
  });

  test(
    'a list longer than a part goes on after the office was closed in the middle, and adds nothing twice',
    { timeout: 200_000 },
    async () => {
      const keys = Object.keys(awardHeadings) as (keyof typeof awardHeadings)[];
      const rows = Array.from({ length: 1_300 }, (_, n) => named(`Lý Văn Dài ${n}`, 841, { signedOn: '29/01/2021' }));
      const bytes = csv(
        keys.map((key) => awardHeadings[key]),
        rows.map((row) => keys.map((key) => shownCell(row[key] ?? undefined))),
      );
      const before = await countRows(at.database, 'award_lines');
      const importId = await receive(bytes);
      await office.importWork.close();
      const second = officeOver(at.database);
      await second.importWork.resume();
      await second.importWork.settled();
      const staged = must(await showImport.run(second, system, { importId })).import;
      expect(staged).toMatchObject({ state: 'staged', problemCount: 0, rowCount: 1_301 });
      const begun = writeImport.run(second, system, { importId, version: staged.version });
      await second.importWork.settledSoon(importId, 1);
      await second.importWork.close();
      must(await begun);
      office = officeOver(at.database);
      await office.importWork.resume();
      expect(must(await writtenOf(office, system, importId))).toMatchObject({ lines: 1_300 });
      expect((await countRows(at.database, 'award_lines')) - before).toBe(1_300);
      const again = await receive(bytes, 'lan-hai.csv');
      expect((await show(again)).import).toMatchObject({ state: 'staged', unchangedCount: 1_300, problemCount: 0 });
      const { version } = (await show(importId)).import;
      must(await undoImport.run(office, system, { importId, version }));
      expect((await show(importId)).import.state).toBe('undone');
      const { rebuilt, kept } = await statesRebuiltAndKept(at.database);
      expect(kept).toEqual(rebuilt);
      const third = await receive(bytes, 'lan-ba.csv');
      const fresh3 = (await show(third)).import;
      expect(fresh3).toMatchObject({ state: 'staged', unchangedCount: 0, problemCount: 0 });
      must(await writeImport.run(office, system, { importId: third, version: fresh3.version }));
      expect(must(await writtenOf(office, system, third))).toMatchObject({ lines: 1_300 });
      expect(await at.database.transaction((tx) => verifyLedger(tx, null))).toMatchObject({ fault: null });
    },
  );
});
