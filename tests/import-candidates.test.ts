/** Whoever decides whom a row means sees birth, posts and awards of each candidate, and that is recorded as a reading. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isoDate, toIsoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { decideRow } from '../src/procedures/imports/decide-row.ts';
import { showRow } from '../src/procedures/imports/show-row.ts';
import { undoImport } from '../src/procedures/imports/undo.ts';
import { writeImport } from '../src/procedures/imports/write.ts';
import type { Office } from '../src/procedures/office.ts';
import { type TestDatabase, engines } from './engines.ts';
import { awardCells, setUpUnits, stageAwards, system, writeAwardRows } from './import-world.ts';
import { officeOver } from './office.ts';

describe.each(engines)('candidates of a row on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    await setUpUnits(office);
  });
  afterAll(() => at.drop());

  const award = (year: number, changes = {}) =>
    awardCells({
      name: 'Lường Thị Hiền',
      decisionNumber: `${year}/QĐ-UBND`,
      signedOn: `20/12/${year}`,
      achievement: String(year),
      ...changes,
    });

  test('the latest awards with post and unit of that time, and how many there are', async () => {
    const born = { date: '1980-05-03' };
    const undone = await writeAwardRows(office, [award(2019, { bornOn: born })]);
    must(await undoImport.run(office, system, { importId: undone.importId, version: undone.version }));
    for (const year of [2015, 2016, 2017]) await writeAwardRows(office, [award(year, { bornOn: born })]);
    await writeAwardRows(office, [award(2018, { bornOn: born, post: 'Phó Hiệu trưởng', unitCode: 'truong-a' })]);

    const { importId } = await stageAwards(office, [award(2020, { name: 'Lường Thị Hiên' })]);
    const { rows: units } = await at.database.owner((tx) =>
      sql<{ id: string }>`select id from units where code = 'tp-y'`.execute(tx),
    );
    const grants = [
      { role: 'officer' as const, unitId: units[0]?.id as string, from: isoDate('2021-01-01'), to: null },
    ];
    const officer = { kind: 'account' as const, accountId: office.newId(), displayName: 'Cán bộ', grants };
    const { row } = must(await showRow.run(office, officer, { importId, row: 2, only: 'undecided' }));
    expect(row?.outcome).toBe('undecided');
    const [candidate] = row?.candidates ?? [];
    expect(candidate && { ...candidate, bornOn: candidate.bornOn && toIsoDate(candidate.bornOn) }).toMatchObject({
      name: 'Lường Thị Hiền',
      bornOn: '1980-05-03',
      awardCount: 4,
      awards: [
        {
          achievement: '2018',
          form: 'LDTT',
          number: '2018/QĐ-UBND',
          post: 'Phó Hiệu trưởng',
          unitName: 'Trường Tiểu học A',
        },
        { achievement: '2017', number: '2017/QĐ-UBND', post: 'Giáo viên' },
        { achievement: '2016' },
      ],
    });
    expect(candidate?.posts[0]).toMatchObject({ unitName: 'Trường Tiểu học A', to: null });
    const { rows: reads } = await at.database.owner((tx) =>
      sql<{
        detail: object;
      }>`select detail from audit_reads where actor_id = ${officer.accountId} and query = 'imports.show-row'`.execute(
        tx,
      ),
    );
    expect(reads).toEqual([{ detail: { importId, row: 2 } }]);

    const decision = { person: candidate?.personId };
    const decided = must(await decideRow.run(office, officer, { importId, row: 2, decision }));
    await office.importWork.settled();
    must(await writeImport.run(office, officer, { importId, version: decided.version }));
    const next = await stageAwards(office, [award(2019, { name: 'Lường Thị Hiên' })]);
    const again = must(await showRow.run(office, system, { importId: next.importId, row: 2, only: 'undecided' }));
    expect(again.row?.candidates[0]).toMatchObject({
      awardCount: 5,
      awards: [
        { achievement: '2020', unitName: 'Trường Tiểu học A' },
        { achievement: '2018' },
        { achievement: '2017' },
      ],
    });
  });
});
