/** Undoing a list takes back the births that it brought to people on record, unless something has relied on them since. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ratingHeadings, staffHeadings } from '../src/domain/imports/records/record-headings.ts';
import { must } from '../src/kernel/result.ts';
import { decideRow } from '../src/procedures/imports/decide-row.ts';
import { writtenOf } from '../src/procedures/imports/import-file.ts';
import { acceptOnlyPeople } from '../src/procedures/imports/accept-only-candidates.ts';
import { showImport } from '../src/procedures/imports/show.ts';
import { stageGrid } from '../src/procedures/imports/stage-grid.ts';
import { undoImport } from '../src/procedures/imports/undo.ts';
import { writeImport } from '../src/procedures/imports/write.ts';
import { editPerson } from '../src/procedures/organisation/edit-person.ts';
import { mergePeople } from '../src/procedures/organisation/merge-people.ts';
import type { Office } from '../src/procedures/office.ts';
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

type Staged = { readonly importId: string; readonly version: number };

describe.each(engines)('births of an undone list, on $name', ({ fresh }) => {
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

  const birthOf = async (name: string): Promise<string> => {
    const { rows } = await at.database.owner((tx) =>
      sql<{ birth: string }>`select coalesce(born_on::text, born_year::text, 'unknown') as birth from people
        where name = ${name} order by recorded limit 1`.execute(tx),
    );
    return rows[0]?.birth ?? 'nobody';
  };

  const idOf = async (name: string): Promise<string> => {
    const { rows } = await at.database.owner((tx) =>
      sql<{ id: string }>`select id from people where name = ${name} order by recorded limit 1`.execute(tx),
    );
    return rows[0]?.id ?? '';
  };

  /** Writes a list of which every question is about the one person on record. */
  const taught = async (staged: Staged): Promise<Staged> => {
    const asked = must(await showImport.run(office, system, { importId: staged.importId })).import;
    if (asked.undecidedCount > 0) {
      const { importId, version } = asked.id === staged.importId ? { ...staged, version: asked.version } : staged;
      must(await acceptOnlyPeople.run(office, system, { importId, version }));
      await office.importWork.settled();
    }
    const now = must(await showImport.run(office, system, { importId: staged.importId })).import;
    return writeStaged(office, { importId: staged.importId, version: now.version });
  };

  const teach = async (...rows: Parameters<typeof stageAwards>[1]): Promise<Staged> =>
    taught(await stageAwards(office, rows));

  const undo = async ({ importId }: Staged) => {
    const { version } = must(await showImport.run(office, system, { importId })).import;
    must(await undoImport.run(office, system, { importId, version }));
    await office.importWork.settled();
    return must(await showImport.run(office, system, { importId })).birthsUndone;
  };

  test('a year and a day that a list of awards brought are taken back; what was known before it is known again', async () => {
    const [one, other] = ['Lường Thị Hiền', 'Hà Văn Quý'];
    await writeAwardRows(office, [award(one, 2015), award(other, 2015, 1970)]);
    const list = await teach(award(one, 2016, 1985), award(other, 2016, '03/02/1970'), award('Vi Thị Mới', 2016, 1990));
    expect([await birthOf(one), await birthOf(other)]).toEqual(['1985', '1970-02-03']);
    expect(await undo(list)).toEqual({ takenBack: 2, left: 0, names: [] });
    expect([await birthOf(one), await birthOf(other)]).toEqual(['unknown', '1970']);
    expect(await birthOf('Vi Thị Mới'), 'whoever the list brought in stays as told').toBe('1990');
    await teach(award(one, 2016, 1985), award(other, 2016, '03/02/1970'), award('Vi Thị Mới', 2016, 1990));
    expect([await birthOf(one), await birthOf(other)]).toEqual(['1985', '1970-02-03']);
  });

  test('it stays, and is named, where another list has spoken of the person since; a list that is undone does not count', async () => {
    const name = 'Bàn Thị Ba';
    await writeAwardRows(office, [award(name, 2015)]);
    const first = await teach(award(name, 2016, 1981));
    const second = await teach(award(name, 2017, 1981));
    expect(await undo(first)).toEqual({ takenBack: 0, left: 1, names: [name] });
    expect(await birthOf(name)).toBe('1981');
    expect(await undo(second)).toEqual({ takenBack: 0, left: 0, names: [] });

    const again = 'Bàn Thị Tư';
    await writeAwardRows(office, [award(again, 2015)]);
    const third = await teach(award(again, 2016, 1982));
    const fourth = await teach(award(again, 2017, 1982));
    await undo(fourth);
    expect(await undo(third)).toMatchObject({ takenBack: 1, left: 0 });
    expect(await birthOf(again)).toBe('unknown');
  });

  test('it stays where the day took the place of the year, where somebody edited the record, and where it was joined', async () => {
    const [day, edited, joined] = ['Triệu Văn Ngày', 'Triệu Văn Sửa', 'Triệu Văn Gộp'];
    await writeAwardRows(office, [award(day, 2015), award(edited, 2015), award(joined, 2015)]);
    const list = await teach(award(day, 2016, 1975), award(edited, 2016, 1976), award(joined, 2016, 1977));
    await teach(award(day, 2017, '01/02/1975'));
    const { version } = (
      await at.database.owner((tx) =>
        sql<{ version: number }>`select version from people where name = ${edited}`.execute(tx),
      )
    ).rows[0] as { version: number };
    const edit = {
      id: await idOf(edited),
      expectedVersion: version,
      name: edited,
      gender: 'nam',
      occupation: 'Nông dân',
    };
    must(await editPerson.run(office, system, { ...edit, bornOn: '', bornYear: '1976', address: '' }));
    await writeAwardRows(office, [awardCells({ ...award('Triệu Văn Gộp Lại', 2016, 1977), unitCode: 'truong-b' })]);
    const pair = { kept: await idOf(joined), gone: await idOf('Triệu Văn Gộp Lại'), reason: 'Một người' };
    must(await mergePeople.run(office, system, pair));
    expect(await undo(list)).toEqual({ takenBack: 0, left: 3, names: [joined, day, edited].toSorted() });
    expect(await Promise.all([day, edited, joined].map(birthOf))).toEqual(['1975-02-01', '1976', '1977']);
  });

  test('lists of staff and of ratings take theirs back as well', async () => {
    const [held, rated] = ['Đàm Thị Cán', 'Đàm Thị Xếp'];
    await writeAwardRows(office, [award(held, 2015), award(rated, 2015)]);
    const grid = async (kind: 'staff' | 'ratings', headings: readonly string[], row: readonly string[]) => {
      const staged = must(
        await stageGrid.run(office, system, { kind, unitCode: 'tp-y', name: `${kind}.xlsx`, headings, rows: [row] }),
      );
      await office.importWork.settled();
      const { import: asking, rows } = must(await showImport.run(office, system, { importId: staged.importId }));
      const asked = rows.rows.find(({ candidates }) => candidates.length > 0);
      if (asking.undecidedCount > 0) {
        const decision = { person: asked?.candidates[0]?.personId };
        must(await decideRow.run(office, system, { importId: staged.importId, row: asked?.row, decision }));
        await office.importWork.settled();
      }
      const { version } = must(await showImport.run(office, system, { importId: staged.importId })).import;
      must(await writeImport.run(office, system, { importId: staged.importId, version }));
      must(await writtenOf(office, system, staged.importId));
      return { importId: staged.importId, version };
    };
    const { name, bornOn, unit, post, from } = staffHeadings;
    const staff = await grid(
      'staff',
      [name, bornOn, unit, post, from],
      [held, '1983', 'truong-a', 'Kế toán', '01/09/2015'],
    );
    const of = ratingHeadings;
    const ratings = await grid(
      'ratings',
      [of.name, of.bornOn, of.unit, of.period, of.grade],
      [rated, '05/06/1984', 'truong-a', '2018', 'Hoàn thành tốt nhiệm vụ'],
    );
    expect([await birthOf(held), await birthOf(rated)]).toEqual(['1983', '1984-06-05']);
    expect(await undo(staff)).toEqual({ takenBack: 1, left: 0, names: [] });
    expect(await undo(ratings)).toEqual({ takenBack: 1, left: 0, names: [] });
    expect([await birthOf(held), await birthOf(rated)]).toEqual(['unknown', 'unknown']);
  });
});
