/** What is pending does not vanish with the unit in which it is: the same total before and after units are merged. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { readNominations } from '../src/procedures/nominations/list.ts';
import { applyReform } from '../src/procedures/organisation/apply-reform.ts';
import type { Office } from '../src/procedures/office.ts';
import { readReportPaper } from '../src/procedures/statistics/report-paper.ts';
import { tenMonthReport } from '../src/procedures/statistics/ten-month-report.ts';
import { type TestDatabase, engines } from './engines.ts';
import { awardCells, setUpUnits, stageAwards, system, writeStaged } from './import-world.ts';
import { officeOver } from './office.ts';

const YEAR = { from: '2021-01-01', to: '2021-12-31' };

describe.each(engines)('pending nominations of units that ended on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    at = await fresh();
    office = { ...officeOver(at.database), today: () => isoDate('2022-03-01') };
    await setUpUnits(office);
    const nominated = (name: string, unitCode: string) =>
      awardCells({
        name,
        unitCode,
        form: 'Bằng khen của Bộ, ban, ngành, tỉnh',
        authority: 'Chủ tịch UBND tỉnh',
        decisionNumber: null,
        signedOn: null,
        letterNumber: '15/TTr-UBND',
        sentOn: '10/02/2021',
      });
    const rows = [
      nominated('Lò Thị Một', 'truong-a'),
      nominated('Lò Thị Hai', 'truong-b'),
      nominated('Lò Thị Ba', 'truong-b'),
      nominated('Lò Thị Bốn', 'phuong-z'),
    ];
    await writeStaged(office, await stageAwards(office, rows));
  }, 120_000);
  afterAll(() => at.drop());

  const pendingOf = async (unit: string, more: object = {}): Promise<number> => {
    const asked = { unit, ...YEAR, ...more };
    const rows = must(await tenMonthReport.run(office, system, asked)).rows;
    const paper = must(await readReportPaper.run(office, system, asked)).rows;
    const sum = (all: readonly { readonly pending: number }[]) => all.reduce((total, row) => total + row.pending, 0);
    expect(sum(paper)).toBe(sum(rows));
    return sum(rows);
  };
  const listed = async (unit: string, figure = 'pending'): Promise<number> =>
    must(await readNominations.run(office, system, { unit, ...YEAR, figure })).total;
  const codes = ['tinh-x', 'tp-y', 'phuong-z'] as const;

  test('two schools are merged: city and province have as many pending as before, the new school by the map of today', async () => {
    const before = await Promise.all(codes.map((code) => pendingOf(code)));
    expect(before).toEqual([4, 4, 1]);
    const school = {
      code: 'truong-c',
      name: 'Trường Tiểu học C',
      shortName: 'TH C',
      kind: 'truong',
      parentCode: 'tp-y',
    };
    const shares = [{ from: 'truong-a' }, { from: 'truong-b' }];
    const changes = [{ kind: 'merge', into: [school], shares }];
    must(await applyReform.run(office, system, { on: '2021-07-01', ground: 'Quyết định nhập trường', changes }));
    expect(await Promise.all(codes.map((code) => pendingOf(code)))).toEqual(before);
    expect(await Promise.all(codes.map((code) => pendingOf(code, { by: 'map' })))).toEqual(before);
    expect(await pendingOf('truong-c')).toBe(0);
    expect(await pendingOf('truong-c', { by: 'map' })).toBe(3);
    expect(await pendingOf('truong-b', { by: 'map', mapDay: '2021-06-30' })).toBe(2);
    // A period that lies wholly after the merger still has what was sent before it and waits.
    expect(await pendingOf('tp-y', { from: '2022-01-01', to: '2022-02-28' })).toBe(4);
    expect(await pendingOf('truong-c', { by: 'map', from: '2022-01-01', to: '2022-02-28' })).toBe(3);
  });

  test('each number opens as many nominations, the school that ended shows its own', async () => {
    expect(await Promise.all(codes.map((code) => listed(code)))).toEqual([4, 4, 1]);
    expect(await listed('tp-y', 'submitted')).toBe(4);
    const paper = must(await readReportPaper.run(office, system, { unit: 'truong-b', ...YEAR }));
    expect(paper.rows.map(({ pending }) => pending)).toEqual([2]);
    expect(await listed('truong-b')).toBe(2);
    expect(await listed('truong-c')).toBe(0);
  });

  test('a whole branch ends: its pending lines stay below what it stood in, once', async () => {
    const changes = [{ kind: 'dissolve', code: 'phuong-z', successor: 'truong-c' }];
    must(await applyReform.run(office, system, { on: '2021-09-01', ground: 'Quyết định giải thể', changes }));
    expect(await pendingOf('tp-y')).toBe(4);
    expect(await pendingOf('truong-c', { by: 'map' })).toBe(4);
    must(
      await applyReform.run(office, system, {
        on: '2021-11-01',
        ground: 'Nghị quyết',
        changes: [{ kind: 'dissolve', code: 'tp-y', successor: 'tinh-x' }],
      }),
    );
    expect(await pendingOf('tinh-x')).toBe(4);
    expect(await pendingOf('tinh-x', { by: 'map' })).toBe(4);
    expect(await pendingOf('huyen-khac')).toBe(0);
    expect(await listed('tinh-x')).toBe(4);
    const city = must(await readReportPaper.run(office, system, { unit: 'tp-y', ...YEAR }));
    expect(city.rows.reduce((sum, { pending }) => sum + pending, 0)).toBe(4);
  });
});
