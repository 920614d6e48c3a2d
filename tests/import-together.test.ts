/** Several ready lists go into the book in one go, each by itself; a file that was sent before is recognised. */
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awardHeadings } from '../src/domain/imports/layouts.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { dropImport } from '../src/procedures/imports/drop.ts';
import { listImports } from '../src/procedures/imports/list.ts';
import { receiveAgain } from '../src/procedures/imports/receive-again.ts';
import { receiveImport } from '../src/procedures/imports/receive.ts';
import { showImport } from '../src/procedures/imports/show.ts';
import { undoImport } from '../src/procedures/imports/undo.ts';
import { writeTogether } from '../src/procedures/imports/write-together.ts';
import type { Office } from '../src/procedures/office.ts';
import { verifyLedger } from '../src/store/ledger.ts';
import { type TestDatabase, engines } from './engines.ts';
import { awardCells, setUpUnits, stageAwards, stageUnits, system, workbook, writeStaged } from './import-world.ts';
import { officeOver } from './office.ts';

describe.each(engines)('several lists at once on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    await setUpUnits(office);
  });
  afterAll(() => at.drop());

  const award = (name: string, number: number, signedOn = '29/01/2021') =>
    awardCells({ name, decisionNumber: `${number}/QĐ-UBND`, signedOn });

  const headOf = async (importId: string) => {
    await office.importWork.settled();
    return must(await showImport.run(office, system, { importId })).import;
  };

  const officerOf = async (code: string) => {
    const { rows } = await at.database.owner((tx) =>
      sql<{ id: string }>`select id from units where code = ${code}`.execute(tx),
    );
    const grants = [{ role: 'officer' as const, unitId: rows[0]?.id as string, from: isoDate('2021-01-01'), to: null }];
    return { kind: 'account' as const, accountId: office.newId(), displayName: 'Cán bộ', grants };
  };

  test('all that are ready are written, each with its own audit row; the others are left alone', async () => {
    const younger = await stageAwards(office, [award('Lường Thị Một', 11)]);
    const broken = await stageAwards(office, [award('Lường Thị Hai', 12, '31/02/2021')]);
    const second = await stageAwards(office, [award('Lường Thị Ba', 13)]);
    const units = await stageUnits(
      office,
      [
        {
          code: 'truong-d',
          name: 'Trường Tiểu học D',
          shortName: 'Trường TH D',
          kind: 'Trường học',
          parentCode: 'tp-y',
          from: '11/03/2015',
          ground: 'Thử nghiệm',
        },
      ],
      'tp-y',
    );
    const done = must(await writeTogether(office, system, { unitCode: 'tp-y', chosen: null }));
    expect(done).toMatchObject({ begun: 3, refused: [], left: 0 });
    for (const { importId } of [younger, second, units])
      expect(await headOf(importId)).toMatchObject({ state: 'written' });
    expect(await headOf(broken.importId)).toMatchObject({ state: 'staged', version: broken.version, written: null });
    const { rows } = await at.database.owner((tx) =>
      sql<{ procedure: string; id: string }>`select procedure, subject_id as id from audit_changes
        where position > ${done.after} order by position`.execute(tx),
    );
    expect(rows.filter(({ procedure }) => procedure === 'imports.write')).toHaveLength(3);
    const parts = rows.filter(({ procedure }) => procedure === 'imports.write-part').map(({ id }) => id);
    expect(parts).toEqual([units.importId, younger.importId, second.importId]);
    const between = { unitCode: 'tp-y', begunAfter: done.after, begunUntil: done.until };
    expect(must(await listImports.run(office, system, between)).total).toBe(3);
    expect(await at.database.transaction((tx) => verifyLedger(tx, null))).toMatchObject({ fault: null });
  });

  test('of the chosen ones, one that changed, one with problems and one that is not there are named; the rest is written', async () => {
    const good = await stageAwards(office, [award('Ma Thị Một', 21)]);
    const changed = await stageAwards(office, [award('Ma Thị Hai', 22)]);
    const broken = await stageAwards(office, [award('Ma Thị Ba', 23, '31/02/2021')]);
    const nowhere = office.newId();
    const chosen = [
      { importId: good.importId, version: good.version },
      { importId: changed.importId, version: changed.version + 7 },
      { importId: broken.importId, version: broken.version },
      { importId: nowhere, version: 1 },
    ];
    expect(must(await writeTogether(office, system, { unitCode: 'tp-y', chosen }))).toMatchObject({
      begun: 1,
      refused: [
        { importId: changed.importId, problem: { code: 'conflict' } },
        { importId: broken.importId, problem: { why: 'import-has-problems' } },
        { importId: nowhere, problem: { code: 'not-found' } },
      ],
    });
    expect(await headOf(good.importId)).toMatchObject({ state: 'written' });
    expect(await headOf(changed.importId)).toMatchObject({ state: 'staged' });
    const officer = await officerOf('huyen-khac');
    const other = [{ importId: changed.importId, version: changed.version }];
    expect(must(await writeTogether(office, officer, { unitCode: 'huyen-khac', chosen: other }))).toMatchObject({
      begun: 0,
      refused: [{ problem: { code: 'forbidden', reason: 'other-unit' } }],
    });
    expect(await writeTogether(office, officer, { unitCode: 'tp-y', chosen: null })).toMatchObject({
      problem: { code: 'forbidden' },
    });
  });

  test('two ready lists with the same row: the second comes back and says that the row is in the book', async () => {
    must(await writeTogether(office, system, { unitCode: 'tp-y', chosen: null }));
    await office.importWork.settled();
    const first = await stageAwards(office, [award('Hà Thị Trùng', 31)]);
    const second = await stageAwards(office, [award('Hà Thị Trùng', 31)]);
    expect(must(await writeTogether(office, system, { unitCode: 'tp-y', chosen: null }))).toMatchObject({ begun: 2 });
    expect(await headOf(first.importId)).toMatchObject({ state: 'written' });
    expect(await headOf(second.importId)).toMatchObject({ state: 'staged', unchangedCount: 1, written: null });
    const nothing = must(await listImports.run(office, system, { unitCode: 'tp-y', need: 'nothing' }));
    expect(nothing.rows.map(({ id }) => id)).toEqual([second.importId]);
    expect(must(await writeTogether(office, system, { unitCode: 'tp-y', chosen: null }))).toMatchObject({ begun: 0 });
  });

  test('the same file under any name is told where it stands, and taken all the same when asked', async () => {
    const bytes = readFileSync(await workbook(awardHeadings, [award('Triệu Thị Tệp', 41)]));
    const file = { unitCode: 'tp-y', fileName: 'a.xlsx', bytes };
    const { importId } = must(await receiveImport.run(office, system, file));
    await office.importWork.settled();
    const renamed = { ...file, fileName: 'bản sao.xlsx' };
    expect(await receiveImport.run(office, system, renamed)).toMatchObject({
      problem: {
        why: 'import-file-sent',
        detail: { importId, fileName: 'bản sao.xlsx', otherFile: 'a.xlsx', state: 'staged' },
      },
    });
    const again = must(await receiveImport.run(office, system, { ...renamed, again: true })).importId;
    const kept = must(await receiveAgain.run(office, system, { importId })).importId;
    for (const id of [again, kept]) expect(await headOf(id)).toMatchObject({ state: 'staged', rowCount: 2 });

    const staged = await headOf(importId);
    const written = await writeStaged(office, { importId, version: staged.version });
    expect(await receiveImport.run(office, system, file)).toMatchObject({ problem: { detail: { state: 'written' } } });
    for (const id of [again, kept]) {
      const { version } = await headOf(id);
      must(await dropImport.run(office, system, { importId: id, version }));
    }
    must(await undoImport.run(office, system, { importId, version: written.version }));
    expect(await receiveImport.run(office, system, file)).toMatchObject({ ok: true });
    await office.importWork.settled();
  });

  test('a file that another unit sent says nothing to whoever may not see it', async () => {
    const bytes = readFileSync(await workbook(awardHeadings, [award('Triệu Thị Kín', 51)]));
    const { importId } = must(await receiveImport.run(office, system, { unitCode: 'tp-y', fileName: 'a.xlsx', bytes }));
    await office.importWork.settled();
    const officer = await officerOf('huyen-khac');
    const own = await receiveImport.run(office, officer, { unitCode: 'huyen-khac', fileName: 'b.xlsx', bytes });
    expect(own).toMatchObject({ ok: true });
    expect(await receiveAgain.run(office, officer, { importId })).toMatchObject({ problem: { code: 'forbidden' } });
    await office.importWork.settled();
  });
});
