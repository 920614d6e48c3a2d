/** A list that tells years of birth asks once: the year is kept, the next list of its kind asks nothing, a day takes its place. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import { decideRow } from '../src/procedures/imports/decide-row.ts';
import { showRow } from '../src/procedures/imports/show-row.ts';
import { undoImport } from '../src/procedures/imports/undo.ts';
import { undoMergePeople } from '../src/procedures/organisation/merge-people-undo.ts';
import { mergePeople } from '../src/procedures/organisation/merge-people.ts';
import { readPerson } from '../src/procedures/organisation/person.ts';
import type { Office } from '../src/procedures/office.ts';
import { latestPosition } from '../src/store/audit.ts';
import { keepBirths } from '../src/store/organisation/people.ts';
import { candidateCards } from '../src/store/organisation/person-candidates.ts';
import { listDuplicates } from '../src/store/organisation/person-duplicates.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { type TestDatabase, engines } from './engines.ts';
import {
  type AwardCells,
  awardCells,
  setUpUnits,
  stageAwards,
  system,
  writeAwardRows,
  writeStaged,
} from './import-world.ts';
import { officeOver } from './office.ts';

type Birth = { day: string | null; year: number | null };

describe.each(engines)('years of birth on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    await setUpUnits(office);
  });
  afterAll(() => at.drop());

  const award = (name: string, year: number, bornOn?: AwardCells['bornOn']) =>
    awardCells({
      name,
      decisionNumber: `${year}/QĐ-UBND`,
      signedOn: `20/12/${year}`,
      achievement: String(year),
      ...(bornOn === undefined ? {} : { bornOn }),
    });

  const birthsOf = async (name: string): Promise<readonly Birth[]> => {
    const { rows } = await at.database.owner((tx) =>
      sql<Birth>`select born_on as day, born_year as year from people where name = ${name} order by recorded, id`.execute(
        tx,
      ),
    );
    return rows;
  };

  test('a year beside a record without a birth is a question once; the next lists ask nothing; a day takes its place', async () => {
    const name = 'Lường Thị Hiền';
    await writeAwardRows(office, [award(name, 2015)]);
    const asking = await stageAwards(office, [award(name, 2016, 1985)]);
    const { row } = must(await showRow.run(office, system, { importId: asking.importId, row: 2, only: 'undecided' }));
    expect(row?.candidates.map(({ reasons, bornOn, bornYear }) => ({ reasons, bornOn, bornYear }))).toEqual([
      { reasons: ['same-name', 'birth-unknown', 'same-unit'], bornOn: null, bornYear: null },
    ]);
    const decision = { person: row?.candidates[0]?.personId };
    const decided = must(await decideRow.run(office, system, { importId: asking.importId, row: 2, decision }));
    await office.importWork.settled();
    const written = await writeStaged(office, { ...asking, version: decided.version });
    expect(await birthsOf(name)).toEqual([{ day: null, year: 1985 }]);

    await writeAwardRows(office, [award(name, 2017, 'năm 1985')]);
    await writeAwardRows(office, [award(name, 2018)]);
    expect(await birthsOf(name)).toEqual([{ day: null, year: 1985 }]);
    await writeAwardRows(office, [award(name, 2019, '06/05/1985')]);
    await writeAwardRows(office, [award(name, 2020, 1985)]);
    expect(await birthsOf(name)).toEqual([{ day: '1985-05-06', year: null }]);

    must(await undoImport.run(office, system, { importId: written.importId, version: written.version }));
    await office.importWork.settled();
    expect(await birthsOf(name), 'what is known of people stays when a list is undone').toHaveLength(1);
  });

  test('whoever a list brings in keeps the year it tells; another year is another person, told apart by it', async () => {
    const name = 'Hoàng Văn Năm';
    await writeAwardRows(office, [award(name, 2015, 1970)]);
    await writeAwardRows(office, [award(name, 2016, 1970), award(name, 2016, 1991)]);
    await writeAwardRows(office, [award(name, 2017, 1991), award(name, 2017, 1970)]);
    expect(await birthsOf(name)).toEqual([
      { day: null, year: 1970 },
      { day: null, year: 1991 },
    ]);
    const untold = await stageAwards(office, [award(name, 2018)]);
    const { row } = must(await showRow.run(office, system, { importId: untold.importId, row: 2, only: 'undecided' }));
    expect(new Set(row?.candidates.map(({ bornYear }) => bornYear))).toEqual(new Set([1970, 1991]));
    const ids = row?.candidates.map(({ personId }) => personId) ?? [];
    const cards = await at.database.transaction((tx) => candidateCards(tx, ids, isoDate('2021-10-28')));
    expect(new Set(cards.map(({ bornYear }) => bornYear))).toEqual(new Set([1970, 1991]));
    const { rows: units } = await at.database.owner((tx) =>
      sql<{ id: string }>`select id from units where code = 'tp-y'`.execute(tx),
    );
    const pairs = await at.database.transaction(async (tx) =>
      listDuplicates(tx, units[0]?.id as string, await latestPosition(tx), { limit: 100, offset: 0 }),
    );
    expect(pairs.filter(({ oneName }) => oneName === name)).toEqual([]);
  });

  test('records that were joined tell what any of them knows; taken apart, each its own', async () => {
    const name = 'Chu Văn Bảy';
    await writeAwardRows(office, [award(name, 2015)]);
    await writeAwardRows(office, [awardCells({ ...award(name, 2016, 1975), unitCode: 'truong-b' })]);
    const { rows } = await at.database.owner((tx) =>
      sql<{ id: string }>`select id from people where name = ${name} order by recorded`.execute(tx),
    );
    const [kept, gone] = rows.map(({ id }) => id);
    const askedOf2017 = async (): Promise<boolean> => {
      const { importId } = await stageAwards(office, [award(name, 2017, 1975)]);
      return (
        must(await showRow.run(office, system, { importId, row: 2, only: 'undecided' })).row?.outcome === 'undecided'
      );
    };
    expect(await askedOf2017()).toBe(true);
    must(await mergePeople.run(office, system, { kept, gone, reason: 'Cùng một người' }));
    expect(await askedOf2017()).toBe(false);
    expect(await birthsOf(name)).toEqual([
      { day: null, year: null },
      { day: null, year: 1975 },
    ]);
    const { merged } = must(await readPerson.run(office, system, { id: kept }));
    const taken = { person: kept, merge: merged[0]?.id, reason: 'Hai người' };
    must(await undoMergePeople.run(office, system, taken));
    expect(await askedOf2017()).toBe(true);
  });

  test('what is on record stays: a telling that contradicts teaches nothing, and both can never stand', async () => {
    const name = 'Đinh Thị Sáu';
    await writeAwardRows(office, [award(name, 2015, 1980)]);
    const { rows } = await at.database.owner((tx) =>
      sql<{ id: string }>`select id from people where name = ${name}`.execute(tx),
    );
    const personId = rows[0]?.id as string;
    const teach = (bornOn: string | null, bornYear: number | null) =>
      at.database.transaction((tx) =>
        keepBirths(tx, [{ personId, bornOn: bornOn === null ? null : isoDate(bornOn), bornYear }]),
      );
    await teach('1981-02-03', null);
    await teach(null, 1981);
    expect(await birthsOf(name)).toEqual([{ day: null, year: 1980 }]);
    await teach('1980-02-03', null);
    await teach(null, 1980);
    expect(await birthsOf(name)).toEqual([{ day: '1980-02-03', year: null }]);
    const both = at.database.owner((tx) => sql`update people set born_year = 1980 where id = ${personId}`.execute(tx));
    await expect(both).rejects.toThrow(/people_born_day_or_year/);
  });
});
