import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awardHeadings } from '../src/domain/imports/layouts.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { listImports } from '../src/procedures/imports/list.ts';
import { stageGrid } from '../src/procedures/imports/stage-grid.ts';
import type { Office } from '../src/procedures/office.ts';
import { type TestDatabase, engines } from './engines.ts';
import { setUpUnits, system } from './import-world.ts';
import { officeOver } from './office.ts';

describe.each(engines)('rights over imports on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    await setUpUnits(office);
  });
  afterAll(() => at.drop());

  test('only an officer of the unit may bring lists in, only an administrator units', async () => {
    const { rows } = await at.database.owner((tx) =>
      sql<{ id: string }>`select id from units where code = 'tp-y'`.execute(tx),
    );
    const grants = [{ role: 'officer' as const, unitId: rows[0]?.id as string, from: isoDate('2021-01-01'), to: null }];
    const officer = { kind: 'account' as const, accountId: office.newId(), displayName: 'Cán bộ', grants };
    const list = { kind: 'awards', name: 'a.xlsx', headings: [awardHeadings.name], rows: [['Nông Thị Hoa']] };
    expect(await stageGrid.run(office, officer, { ...list, unitCode: 'truong-a' })).toMatchObject({ ok: true });
    expect(await stageGrid.run(office, officer, { ...list, unitCode: 'tinh-x' })).toMatchObject({
      problem: { code: 'forbidden', reason: 'other-unit' },
    });
    expect(await stageGrid.run(office, officer, { ...list, kind: 'units', unitCode: 'tp-y' })).toMatchObject({
      problem: { code: 'forbidden', reason: 'role-too-low' },
    });
    expect(await stageGrid.run(office, officer, { ...list, unitCode: 'khong-co' })).toMatchObject({
      problem: { code: 'invalid', fields: [{ field: 'unitCode', code: 'unknown-unit', value: 'khong-co' }] },
    });
    const listed = must(await listImports.run(office, officer, { unitCode: 'tp-y' }));
    expect(listed.rows.every(({ unitId }) => unitId !== null)).toBe(true);
    const ofOffice = must(await listImports.run(office, system, { unitCode: 'tinh-x' }));
    expect(ofOffice.total).toBe(listed.total + 1);
  });
});
