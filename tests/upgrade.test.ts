/** A data folder of the first landed version opens, migrates, and its book stands as it was and goes on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import { correctLine } from '../src/procedures/awards/correct-line.ts';
import { readBook } from '../src/procedures/awards/book.ts';
import { showImport } from '../src/procedures/imports/show.ts';
import { undoImport } from '../src/procedures/imports/undo.ts';
import { writeImport } from '../src/procedures/imports/write.ts';
import type { Office } from '../src/procedures/office.ts';
import { find } from '../src/procedures/search/find.ts';
import { tenMonthReport } from '../src/procedures/statistics/ten-month-report.ts';
import { heldLine } from '../src/store/awards/held-lines.ts';
import type { Database } from '../src/store/database.ts';
import { verifyLedger } from '../src/store/ledger.ts';
import { migrate } from '../src/store/migrate.ts';
import { type EmptyDatabase, engines, migrationsFolder } from './engines.ts';
import { statesRebuiltAndKept, system, writeAwardRows, awardCells } from './import-world.ts';
import { officeOver } from './office.ts';
import { OLD, OLD_HEAD, writeOldBook } from './old-book.ts';

describe.each(engines)('an old book on $name', ({ empty }) => {
  let at: EmptyDatabase;
  let database: Database;
  let office: Office;
  beforeAll(async () => {
    at = await empty();
    const old = await at.open();
    await writeOldBook(old);
    await old.close();
    database = await at.open();
    must(await migrate(database, migrationsFolder));
    office = officeOver(database);
  }, 60_000);
  afterAll(async () => {
    await database.close();
    await at.drop();
  });

  const names = async (search = ''): Promise<readonly string[]> =>
    must(await readBook.run(office, system, { unit: 'tp-y', search }))
      .rows.map(({ name }) => name)
      .toSorted();
  const decided = async (): Promise<number> => {
    const period = { unit: 'tp-y', from: '2021-01-01', to: '2021-10-29' };
    const { rows } = must(await tenMonthReport.run(office, system, period));
    return rows.reduce((sum, row) => sum + row.decided, 0);
  };

  test('the chain has the same end, and nothing is migrated twice', async () => {
    expect(await database.transaction((tx) => verifyLedger(tx, OLD_HEAD))).toEqual({
      head: OLD_HEAD,
      erased: 0,
      fault: null,
    });
    expect(must(await migrate(database, migrationsFolder))).toEqual([]);
    const { rebuilt, kept } = await statesRebuiltAndKept(database);
    expect(kept).toEqual(rebuilt);
  });

  test('its lines are in the book, in the report and found by the search', async () => {
    expect(await names()).toEqual(['Ma Văn Cũ', 'Nông Thị Hoa']);
    expect(await decided()).toBe(2);
    const found = must(await find.run(office, system, { unit: 'tp-y', q: 'nong thi hoa' }));
    expect(JSON.stringify(found)).toContain('Nông Thị Hoa');
    const byNumber = must(await find.run(office, system, { unit: 'tp-y', q: '186' }));
    expect(JSON.stringify(byNumber)).toContain('186/QĐ-UBND');
  });

  test('a line is corrected, a list that waited is written, new lists match the old people, and an old list is undone', async () => {
    const line = await database.transaction((tx) => heldLine(tx, OLD.line));
    if (!line) throw new Error('The old line is not there');
    const { achievement, recipientId: _, formFamily: __, postClass: ___, ...facts } = line.facts;
    const stated = { unit: 'tp-y', line: OLD.line, expectedSeq: line.lastSeq, kind: 'typing', ground: 'Bản ký' };
    const corrected = { ...facts, achievement: achievement.label, printedName: 'Nông Thị Hòa', ...stated };
    must(await correctLine.run(office, system, corrected));
    expect(await names()).toEqual(['Ma Văn Cũ', 'Nông Thị Hòa']);

    const waiting = must(await showImport.run(office, system, { importId: OLD.staged })).import;
    expect(waiting).toMatchObject({ state: 'staged', problemCount: 0 });
    must(await writeImport.run(office, system, { importId: OLD.staged, version: waiting.version }));
    await office.importWork.settled();
    expect(await names('cho')).toEqual(['Hà Thị Chờ']);

    await writeAwardRows(office, [
      awardCells({ name: 'Ma Văn Cũ', unitCode: 'truong-a', decisionNumber: '199/QĐ-UBND', achievement: '2019' }),
    ]);
    const people = must(await find.run(office, system, { unit: 'tp-y', q: 'Ma Văn Cũ', group: 'people' }));
    expect(people.groups[0]?.found.rows).toHaveLength(1);

    expect(await undoImport.run(office, system, { importId: OLD.written, version: 1 })).toMatchObject({
      problem: { code: 'not-allowed' },
    });
    const { version } = must(await showImport.run(office, system, { importId: OLD.staged })).import;
    must(await undoImport.run(office, system, { importId: OLD.staged, version }));
    await office.importWork.settled();
    expect(await names('cho')).toEqual([]);
    expect(await decided()).toBe(3);
    expect(await database.transaction((tx) => verifyLedger(tx, OLD_HEAD))).toMatchObject({
      fault: null,
      head: { seq: 8 },
    });
  });
});
