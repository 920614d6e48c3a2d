import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import { applyReform } from '../src/procedures/organisation/apply-reform.ts';
import { readUnitCard } from '../src/procedures/organisation/unit-card.ts';
import type { Office } from '../src/procedures/office.ts';
import { readReportPaper } from '../src/procedures/statistics/report-paper.ts';
import { authorityOfHead } from '../src/domain/organisation/competence.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { type TestDatabase, engines } from './engines.ts';
import { buildUnit } from './factories.ts';
import { system } from './import-world.ts';
import { officeOver } from './office.ts';
import { in2026 } from './unit-reform-world.ts';

describe.each(engines)('names of places on papers, on $name', (engine) => {
  let database: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    database = await engine.fresh();
    office = in2026(officeOver(database.database));
    const parentId = await buildUnit(office.database, { code: 'tinh', name: 'Ủy ban nhân dân tỉnh X', kind: 'tinh' });
    await buildUnit(office.database, { code: 'xa', name: 'Ủy ban nhân dân xã Cũ', kind: 'xa', parentId });
    const rename = { kind: 'rename', code: 'xa', name: 'Ủy ban nhân dân xã Mới', shortName: '' };
    const move = { kind: 'rename', code: 'tinh', name: 'Ủy ban nhân dân tỉnh Y', shortName: '' };
    must(
      await applyReform.run(office, system, { on: '01/07/2025', ground: 'Nghị quyết thử', changes: [rename, move] }),
    );
  }, 60_000);
  afterAll(() => database.drop());

  test.each([
    ['30/06/2025', 'Cũ', 'Ủy ban nhân dân\nxã Cũ'],
    ['31/12/2025', 'Mới', 'Ủy ban nhân dân\nxã Mới'],
  ])('a paper of a period that ends on %s is issued in %s', async (to, place, issuer) => {
    const paper = must(await readReportPaper.run(office, system, { unit: 'xa', from: '01/01/2025', to }));
    expect(paper.view.placeDate.place).toBe(place);
    expect(paper.view.issuing.issuerName).toBe(issuer);
  });

  test('the card says whose authority the head has on the day', async () => {
    expect(must(await readUnitCard.run(office, system, { unit: 'xa' })).head).toBe('CT_UBND_XA');
    expect(authorityOfHead('huyen', isoDate('2025-06-30'))).toBe('CT_UBND_HUYEN');
    expect(authorityOfHead('huyen', isoDate('2025-07-01'))).toBeNull();
    expect(authorityOfHead('truong', isoDate('2025-07-01'))).toBeNull();
  });
});
