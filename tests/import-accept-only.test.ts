import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import { acceptOnlyPeople } from '../src/procedures/imports/accept-only-candidates.ts';
import { writtenOf } from '../src/procedures/imports/import-file.ts';
import { showImport } from '../src/procedures/imports/show.ts';
import { writeImport } from '../src/procedures/imports/write.ts';
import type { Office } from '../src/procedures/office.ts';
import { type TestDatabase, engines } from './engines.ts';
import { awardCells, setUpUnits, stageAwards, system, writeAwardRows } from './import-world.ts';
import { officeOver } from './office.ts';

describe.each(engines)('accepting whoever alone fits, on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    await setUpUnits(office);
    await writeAwardRows(office, [
      awardCells({ name: 'Hoàng Thị Một' }),
      awardCells({ name: 'Hoàng Thị Hai' }),
      awardCells({ name: 'Lý Thị Thủy' }),
      awardCells({ name: 'Hoàng Thị Ba' }),
    ]);
  });
  afterAll(() => at.drop());

  const next = (name: string, bornOn: string) =>
    awardCells({ name, bornOn, decisionNumber: '20/QĐ-UBND', signedOn: '20/01/2020', achievement: '2019' });
  const show = async (importId: string) => must(await showImport.run(office, system, { importId }));

  test('decides the rows of one fitting person, leaves the other questions open, and says when none is left', async () => {
    const { importId, version } = await stageAwards(office, [
      next('Hoàng Thị Một', '03/02/1980'),
      next('Hoàng Thị Hai', '04/02/1981'),
      next('Lý Thị Thuy', '05/02/1982'),
      next('Hoàng Thị Ba', '1983'),
      next('Hoàng Thị Ba', '1991'),
    ]);
    const before = await show(importId);
    expect([before.import.undecidedCount, before.onlyCandidates]).toEqual([5, 2]);

    must(await acceptOnlyPeople.run(office, system, { importId, version }));
    await office.importWork.settled();
    const after = await show(importId);
    expect([after.import.undecidedCount, after.onlyCandidates], 'two of one name are left to a person').toEqual([3, 0]);
    expect(await acceptOnlyPeople.run(office, system, { importId, version: after.import.version })).toMatchObject({
      problem: { code: 'not-allowed', why: 'import-none-alone' },
    });

    must(await writeImport.run(office, system, { importId, version: after.import.version, goodOnly: true }));
    must(await writtenOf(office, system, importId));
    const { rows } = await at.database.owner((tx) =>
      sql`select name, born_on, (select count(*) from award_lines l join recipients r on r.id = l.recipient_id
          where r.person_id = p.id) as lines from people p where name like 'Hoàng Thị%' order by name`.execute(tx),
    );
    expect(rows).toEqual([
      { name: 'Hoàng Thị Ba', born_on: null, lines: 1 },
      { name: 'Hoàng Thị Hai', born_on: '1981-02-04', lines: 2 },
      { name: 'Hoàng Thị Một', born_on: '1980-02-03', lines: 2 },
    ]);
  });
});
