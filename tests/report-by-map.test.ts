/** The report of a period by the units of the time and by those of today: one total, each line once, on the screen too. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemo } from '../src/cli/demo/load-demo.ts';
import { reportCommand } from '../src/cli/report.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { applyReform } from '../src/procedures/organisation/apply-reform.ts';
import type { Office } from '../src/procedures/office.ts';
import { readAwardsByUnit } from '../src/procedures/statistics/awards-by-unit.ts';
import { readReportPaper } from '../src/procedures/statistics/report-paper.ts';
import { tenMonthReport } from '../src/procedures/statistics/ten-month-report.ts';
import { latestPosition } from '../src/store/audit.ts';
import { readHistory } from '../src/store/organisation/unit-history.ts';
import { type TestDatabase, engines } from './engines.ts';
import { system } from './import-world.ts';
import { officeOver } from './office.ts';
import { in2026, listOldCommunes, reformFile } from './unit-reform-world.ts';

const PERIOD = { from: '2020-01-01', to: '2021-12-31' };
const TODAY = isoDate('2026-11-24');

type Figures = { readonly submitted: number; readonly decided: number; readonly pending: number };

describe.each(engines)('the report by a map on $name', (engine) => {
  let database: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    database = await engine.fresh();
    office = in2026(officeOver(database.database));
    must(await loadDemo(office, new URL('../demo/bac-kan-2021', import.meta.url).pathname));
    await listOldCommunes(office);
    must(await applyReform.run(office, system, reformFile()));
  }, 240_000);
  afterAll(() => database.drop());

  const sumOf = (rows: readonly Figures[]): Figures =>
    rows.reduce(
      (sum, row) => ({
        submitted: sum.submitted + row.submitted,
        decided: sum.decided + row.decided,
        pending: sum.pending + row.pending,
      }),
      { submitted: 0, decided: 0, pending: 0 },
    );
  const figures = async (unit: string, more: object = {}) =>
    sumOf(must(await tenMonthReport.run(office, system, { unit, ...PERIOD, ...more })).rows);

  test('the province has the same figures by either map, and its units of today add up to them', async () => {
    const history = await database.database.transaction(async (tx) => readHistory(tx, await latestPosition(tx)));
    const old = await figures('tinh-bac-kan');
    expect(old.decided).toBeGreaterThan(500);
    expect(old.pending).toBeGreaterThan(0);
    const root = history.successions.bearer(history.idOf('tinh-bac-kan') ?? '', TODAY);
    const rootCode = history.nearest(root, TODAY)?.state.code ?? '';
    expect(await figures(rootCode, { by: 'map' })).toEqual(old);
    for (const mapDay of [undefined, '2025-06-30', '2021-06-01'])
      expect(await figures('tinh-bac-kan', { by: 'map', mapDay })).toEqual(old);
    const below = history
      .ids()
      .flatMap((id) => history.on(id, TODAY) ?? [])
      .filter(({ parentId }) => parentId === root);
    const parts: Figures[] = [];
    for (const { code } of below) parts.push(await figures(code, { by: 'map' }));
    expect(parts.filter(({ decided }) => decided > 0).length).toBeGreaterThan(1);
    const asked = { unit: rootCode, ...PERIOD, by: 'map' };
    const { rows } = must(await readAwardsByUnit.run(office, system, asked));
    const ownOfRoot = rows.find(({ unitId }) => unitId === root)?.total ?? 0;
    expect(sumOf(parts).decided + ownOfRoot).toBe(old.decided);
    expect(sumOf(parts).pending).toBe(old.pending);
  });

  test('a unit of today has what its former units have, which by the units of the time it has not', async () => {
    const of = async (unit: string, more: object) =>
      sumOf(must(await readReportPaper.run(office, system, { unit, ...PERIOD, ...more })).rows);
    const history = await database.database.transaction(async (tx) => readHistory(tx, await latestPosition(tx)));
    const city = history.idOf('tp-bac-kan') ?? '';
    const heir = history.nearest(history.successions.bearer(city, TODAY), TODAY)?.state.code ?? '';
    expect(heir).not.toBe('tp-bac-kan');
    expect((await of(heir, { by: 'map' })).decided).toBeGreaterThan(0);
    expect(await of(heir, { by: 'map' })).toEqual(await figures(heir, { by: 'map' }));
  });

  test('the command line takes the map', async () => {
    const told = async (...args: string[]) => {
      const lines: string[] = [];
      const terminal = {
        out: (line: string) => lines.push(line),
        err: (line: string) => lines.push(line),
        folder: '.',
      };
      const run = reportCommand.prepare(['ten-month', '--from', PERIOD.from, '--to', PERIOD.to, '--json', ...args]);
      expect(await run?.(office, terminal as never)).toBe(0);
      return sumOf((JSON.parse(lines[0] ?? '') as { rows: readonly Figures[] }).rows);
    };
    const old = await figures('tinh-bac-kan');
    expect(await told('--unit', 'tinh-bac-kan')).toEqual(old);
    expect(await told('--unit', 'tinh-bac-kan', '--map', '2025-06-30')).toEqual(old);
    expect(await told('--unit', 'tinh-thai-nguyen', '--map', 'today')).toEqual(old);
  });
});
