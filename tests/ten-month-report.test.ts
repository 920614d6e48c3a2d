import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemo } from '../src/cli/demo/load-demo.ts';
import type { ReportRow } from '../src/domain/statistics/award-report.ts';
import { must } from '../src/kernel/result.ts';
import type { Office } from '../src/procedures/office.ts';
import { tenMonthReport } from '../src/procedures/statistics/ten-month-report.ts';
import { verifyLedger } from '../src/store/ledger.ts';
import { countAwards } from '../src/store/statistics.ts';
import { type TestDatabase, engines } from './engines.ts';
import { buildAward, buildUnit } from './factories.ts';
import { officeOver } from './office.ts';
import { seedPeriod, seedRows } from './seed-figures.ts';

const demoFolder = new URL('../demo/bac-kan-2021', import.meta.url).pathname;
const system = { kind: 'system' } as const;

type Cell = string | number;
const cellsOf = (rows: readonly ReportRow[]): readonly (readonly Cell[])[] =>
  rows.map((row) => [row.authority, row.form, row.recipient, row.submitted, row.decided, row.pending]);
const sorted = (rows: readonly (readonly Cell[])[]) => rows.map((row) => row.join(' ')).toSorted();

describe.each(engines)('the ten-month report of Bắc Kạn city on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    must(await loadDemo(office, demoFolder));
  });
  afterAll(() => at.drop());

  const report = async (period: object = seedPeriod) => must(await tenMonthReport.run(office, system, period));
  const unitId = async (code: string) => (await report({ ...seedPeriod, unit: code })).unit.id;

  test('equals the figures of the news item in every cell, highest authority first', async () => {
    const { rows } = await report();
    expect(sorted(cellsOf(rows))).toEqual(sorted(seedRows));
    expect([...new Set(rows.map((row) => row.authority))]).toEqual([
      'CHU_TICH_NUOC',
      'TTCP',
      'CT_UBND_TINH',
      'CT_UBND_HUYEN',
    ]);
  });

  test('the book behind it verifies', async () => {
    expect((await at.database.transaction((tx) => verifyLedger(tx, null))).fault).toBeNull();
  });

  test('the last day belongs to the period, the day after does not', async () => {
    const decidedUntil = async (to: string) =>
      (await report({ ...seedPeriod, to })).rows.reduce((sum, row) => sum + row.decided, 0);
    expect((await decidedUntil('2021-10-15')) - (await decidedUntil('2021-10-14'))).toBe(15);
  });

  test('the province sees what the city sees, another district nothing', async () => {
    const decided = async (unit: string) =>
      (await report({ ...seedPeriod, unit })).rows.reduce((sum, row) => sum + row.decided, 0);
    expect(await decided('tinh-bac-kan')).toBe(await decided('tp-bac-kan'));
    expect(await decided('huyen-na-ri')).toBe(0);
  });

  test('one more line changes exactly one cell, and nothing of what was known before', async () => {
    const before = await report();
    const school = await unitId('th-duc-xuan');
    await buildAward(at.database, {
      unitId: school,
      name: 'Ma Thị Lụa',
      number: '187/QĐ-UBND',
      signedOn: '2021-01-29',
      form: 'CSTD_CO_SO',
      ordinal: 999,
    });
    const after = await report();
    const changed = cellsOf(after.rows).flatMap((row, at) =>
      row.flatMap((cell, column) => (cell === cellsOf(before.rows)[at]?.[column] ? [] : [[row[1], column, cell]])),
    );
    expect(changed).toEqual([['CSTD_CO_SO', 4, 71]]);
    const scope = { unitId: before.unit.id, from: before.from, to: before.to };
    const asKnownThen = await at.database.transaction((tx) => countAwards(tx, { ...scope, knownAt: before.knownAt }));
    expect(asKnownThen.find((count) => count.form === 'CSTD_CO_SO')?.count).toBe(70);
  });

  test('a line counts for where its unit stood on the decision date', async () => {
    const city = await unitId('tp-bac-kan');
    const moved = await buildUnit(at.database, {
      code: 'don-vi-chuyen-di',
      parentId: city,
      from: '2015-01-01',
      to: '2021-06-01',
    });
    const counted = async () =>
      (await report()).rows.find((row) => row.form === 'TT_LDTT' && row.recipient === 'ca_nhan')?.decided ?? 0;
    await buildAward(at.database, {
      unitId: moved,
      name: 'Lý Văn Kết',
      number: '500/QĐ-UBND',
      signedOn: '2021-05-31',
      form: 'TT_LDTT',
    });
    expect(await counted()).toBe(1);
    await buildAward(at.database, {
      unitId: moved,
      name: 'Lý Văn Sau',
      number: '600/QĐ-UBND',
      signedOn: '2021-06-01',
      form: 'TT_LDTT',
    });
    expect(await counted()).toBe(1);
  });

  test.each([
    [{ ...seedPeriod, unit: 'khong-co' }, 'unit', 'unknown-unit'],
    [{ ...seedPeriod, from: '31/02/2021' }, 'from', 'bad-date'],
    [{ ...seedPeriod, to: '2020-12-31' }, 'to', 'period-reversed'],
  ])('refuses %o', async (period, field, code) => {
    const refused = await tenMonthReport.run(office, system, period);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'invalid', fields: [{ field, code }] } });
  });

  test('an officer of another district may not ask', async () => {
    const grants = [{ role: 'officer' as const, unitId: await unitId('huyen-na-ri'), from: office.today(), to: null }];
    const actor = { kind: 'account' as const, accountId: office.newId(), displayName: 'Na Rì', grants };
    expect(await tenMonthReport.run(office, actor, seedPeriod)).toEqual({
      ok: false,
      problem: { code: 'forbidden', reason: 'other-unit' },
    });
  });
});
