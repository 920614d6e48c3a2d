/** Somebody who moved to another unit keeps one record and one chain of awards; a namesake elsewhere is nobody's question. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowProblemPhrase } from '../src/words/import-row-problems.ts';
import { must } from '../src/kernel/result.ts';
import { decideRow } from '../src/procedures/imports/decide-row.ts';
import { showImport } from '../src/procedures/imports/show.ts';
import { showRow } from '../src/procedures/imports/show-row.ts';
import type { Office } from '../src/procedures/office.ts';
import { type TestDatabase, engines } from './engines.ts';
import {
  type Staged,
  awardCells,
  setUpUnits,
  stageAwards,
  system,
  writeAwardRows,
  writeStaged,
} from './import-world.ts';
import { officeOver } from './office.ts';

const MOVED = ['same-name', 'birth-unknown', 'other-unit', 'may-have-moved'];
const ELSEWHERE = ['same-name', 'birth-unknown', 'other-unit'];

describe.each(engines)('lists about people who changed units, on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    await setUpUnits(office);
  });
  afterAll(() => at.drop());

  /** Lao động tiên tiến of a year, by a decision with the number. */
  const award = (name: string, unitCode: string, year: number, number = year) =>
    awardCells({
      name,
      unitCode,
      decisionNumber: `${number}/QĐ-UBND`,
      signedOn: `20/12/${year}`,
      achievement: String(year),
    });

  /** Reasons of the candidates of the row about somebody, and what the row would do. */
  const said = async ({ importId }: Staged, name: string) => {
    const { rows } = must(await showImport.run(office, system, { importId })).rows;
    const row = rows.find(({ cells }) => Object.values(cells).includes(name));
    const { candidates = [], outcome, problems = [] } = row ?? {};
    return {
      row: row?.row,
      outcome,
      codes: problems.map(({ code }) => code),
      reasons: candidates.map((each) => each.reasons),
    };
  };

  const decide = async ({ importId }: Staged, row: number | undefined): Promise<Staged> => {
    const shown = must(await showRow.run(office, system, { importId, row, only: 'undecided' })).row;
    const decision = { person: shown?.candidates[0]?.personId };
    const decided = must(await decideRow.run(office, system, { importId, row, decision }));
    await office.importWork.settled();
    return { importId, version: decided.version, rowsWithProblems: 0 };
  };

  const recordsOf = async (name: string): Promise<readonly number[]> => {
    const { rows } = await at.database.owner((tx) =>
      sql<{ awards: number }>`select count(l.id)::int as awards from people p join recipients r on r.person_id = p.id
        join award_lines l on l.recipient_id = r.id where p.name = ${name} group by p.id order by 1`.execute(tx),
    );
    return rows.map(({ awards }) => awards);
  };

  test('a new name in a school whose people are known may be somebody of another school: asked once, then one chain', async () => {
    const others = ['Hà Thị Một', 'Hà Thị Hai'];
    const ofB = (year: number, number = year) => others.map((name) => award(name, 'truong-b', year, number));
    await writeAwardRows(office, [
      award('Bế Thị Chuyển', 'truong-a', 2018),
      award('Bế Văn Ở', 'truong-a', 2018),
      ...ofB(2018),
    ]);
    const moved = await stageAwards(office, [
      award('Bế Thị Chuyển', 'truong-b', 2019),
      award('Bế Văn Ở', 'truong-a', 2019),
      ...ofB(2019),
    ]);
    const asked = await said(moved, 'Bế Thị Chuyển');
    expect(asked).toMatchObject({ outcome: 'undecided', reasons: [MOVED] });
    await writeStaged(office, await decide(moved, asked.row));
    const next = await stageAwards(office, [award('Bế Thị Chuyển', 'truong-b', 2020), ...ofB(2020)]);
    expect(must(await showImport.run(office, system, { importId: next.importId })).import.undecidedCount).toBe(0);
    await writeStaged(office, next);
    expect(await recordsOf('Bế Thị Chuyển')).toEqual([3]);
  });

  test('the list names the namesake in their own school, or the book has given them the same for the year: somebody else', async () => {
    await writeAwardRows(office, [
      award('Ma Thị Trùng', 'truong-a', 2018, 301),
      award('Ma Thị Khác', 'truong-a', 2018, 301),
    ]);
    const both = await stageAwards(office, [
      award('Ma Thị Trùng', 'truong-a', 2019, 302),
      award('Ma Thị Trùng', 'truong-b', 2019, 303),
      award('Hà Thị Một', 'truong-b', 2019, 303),
    ]);
    expect(must(await showImport.run(office, system, { importId: both.importId })).import.undecidedCount).toBe(0);
    await writeStaged(office, both);
    expect(await recordsOf('Ma Thị Trùng')).toEqual([1, 2]);

    const given = await stageAwards(office, [
      award('Ma Thị Khác', 'truong-b', 2018, 304),
      award('Hà Thị Hai', 'truong-b', 2018, 304),
    ]);
    expect(await said(given, 'Ma Thị Khác')).toMatchObject({ outcome: 'add', codes: [], reasons: [] });
    const later = await stageAwards(office, [
      award('Ma Thị Khác', 'truong-b', 2020, 305),
      award('Hà Thị Hai', 'truong-b', 2020, 305),
    ]);
    expect(await said(later, 'Ma Thị Khác')).toMatchObject({ outcome: 'undecided', reasons: [MOVED] });
  });

  test('the first list of a school asks nothing and says so on the row, where it can still be chosen', async () => {
    await writeAwardRows(office, [award('Vi Thị Nhắc', 'truong-a', 2018, 401)]);
    const first = await stageAwards(
      office,
      ['Vi Thị Nhắc', 'Vi Thị Lạ'].map((name) => award(name, 'phuong-z', 2019, 402)),
    );
    const noted = await said(first, 'Vi Thị Nhắc');
    expect(noted).toMatchObject({ outcome: 'add', codes: ['namesake-elsewhere'], reasons: [ELSEWHERE] });
    const shown = must(
      await showRow.run(office, system, { importId: first.importId, row: noted.row, only: 'problem' }),
    ).row;
    const [problem] = shown?.problems ?? [];
    expect(problem && rowProblemPhrase(noted.row ?? 0, problem).vi).toContain(
      'trên sổ có người cùng họ tên “Vi Thị Nhắc” ở đơn vị khác',
    );
    await writeStaged(office, await decide(first, noted.row));
    expect(await recordsOf('Vi Thị Nhắc')).toEqual([2]);
  });

  test('a list that is brought in for a school alone is not told of people of another', async () => {
    await writeAwardRows(office, [award('Lục Thị Kín', 'truong-a', 2018, 501)]);
    const own = await stageAwards(
      office,
      [award('Lục Thị Kín', 'truong-b', 2019, 502), award('Hà Thị Một', 'truong-b', 2019, 502)],
      'truong-b',
    );
    const told = await said(own, 'Lục Thị Kín');
    expect(told).toMatchObject({ outcome: 'add', codes: [], reasons: [] });
  });
});
