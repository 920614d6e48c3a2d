import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { initiativeHeadings, ratingHeadings, staffHeadings } from '../src/domain/imports/records/record-headings.ts';
import type { SheetCell } from '../src/domain/imports/sheet.ts';
import { must } from '../src/kernel/result.ts';
import { writtenOf } from '../src/procedures/imports/import-file.ts';
import { showImport } from '../src/procedures/imports/show.ts';
import { stageGrid } from '../src/procedures/imports/stage-grid.ts';
import { writeImport } from '../src/procedures/imports/write.ts';
import type { Database } from '../src/store/database.ts';
import { type TestDatabase, engines } from './engines.ts';
import { setUpUnits, system } from './import-world.ts';
import { officeOver } from './office.ts';

type List = {
  readonly kind: 'ratings' | 'staff' | 'initiatives';
  readonly headings: Record<string, string>;
  readonly rows: readonly Readonly<Record<string, SheetCell>>[];
};

const rated = (name: string, period: string, grade = 'Hoàn thành tốt nhiệm vụ', bornOn = '') => ({
  name,
  unit: 'Trường Tiểu học A',
  period,
  grade,
  ...(bornOn === '' ? {} : { bornOn }),
});

const post = (name: string, title: string, from: string, to = '') => ({
  name,
  unit: 'Trường Tiểu học A',
  post: title,
  from,
  ...(to === '' ? {} : { to }),
});

/** The same new people in several parts of a list, and what later parts add about them. */
const LISTS: readonly List[] = [
  {
    kind: 'staff',
    headings: staffHeadings,
    rows: [
      post('Hoàng Thị Một', 'Giáo viên', '01/09/2015'),
      post('Hoàng Thị Hai', 'Giáo viên', '01/09/2016'),
      post('Hoàng Thị Ba', 'Giáo viên', '01/09/2017'),
      post('Hoàng Thị Một', 'Tổ trưởng', '01/09/2018'),
      post('Hoàng Thị Ba', 'Tổ phó', '01/09/2020'),
      // Away for some years: the post ends in one part, and the same one comes back in a later part.
      post('Hoàng Thị Bốn', 'Giáo viên', '01/09/2015', '31/05/2016'),
      post('Hoàng Thị Năm', 'Giáo viên', '01/09/2015'),
      post('Hoàng Thị Bốn', 'Giáo viên', '01/09/2017', '31/05/2018'),
      post('Hoàng Thị Năm', 'Tổ trưởng', '01/09/2017', '31/05/2018'),
      post('Hoàng Thị Sáu', 'Giáo viên', '01/09/2018'),
      post('Hoàng Thị Năm', 'Tổ trưởng', '01/09/2019'),
      post('Hoàng Thị Bốn', 'Giáo viên', '01/09/2020'),
    ],
  },
  {
    // The same of somebody who was on record before the list.
    kind: 'staff',
    headings: staffHeadings,
    rows: [
      post('Hoàng Thị Hai', 'Giáo viên', '01/09/2016', '31/05/2018'),
      post('Hoàng Thị Tám', 'Kế toán', '01/09/2016'),
      post('Hoàng Thị Hai', 'Giáo viên', '01/09/2020'),
    ],
  },
  {
    kind: 'ratings',
    headings: ratingHeadings,
    rows: [
      rated('Hoàng Thị Một', '2018'),
      rated('Lý Thị Mới', '2018', 'Hoàn thành tốt nhiệm vụ', '03/02/1980'),
      rated('Hoàng Thị Hai', '2018'),
      rated('Lý Thị Mới', '2019', 'Hoàn thành xuất sắc nhiệm vụ'),
      rated('Hoàng Thị Một', '2019'),
      rated('Lý Thị Mới', '2020', 'Hoàn thành tốt nhiệm vụ', '03/02/1980'),
    ],
  },
  {
    kind: 'initiatives',
    headings: initiativeHeadings,
    rows: ['Một', 'Hai', 'Một', 'Tám', 'Tám'].map((name, at) => ({
      name: `Hoàng Thị ${name}`,
      unit: 'Trường Tiểu học A',
      initiative: `Giải pháp ${at}`,
      period: '2020',
      scope: 'Cơ sở',
      recognisedBy: 'Chủ tịch UBND thành phố Y',
    })),
  },
];

async function everything(database: Database): Promise<unknown> {
  return database.owner(async (tx) => {
    const people = await sql`select name, born_on, born_year from people order by name, born_on`.execute(tx);
    const posts = await sql`select p.name, e.post, e.valid_from, e.valid_to from employments e
      join people p on p.id = e.person_id where e.superseded is null order by 1, 2, 3`.execute(tx);
    const ratings = await sql`select p.name, r.period, r.grade from ratings r
      join people p on p.id = r.person_id where r.superseded is null order by 1, 2`.execute(tx);
    const initiatives = await sql`select i.name, p.name as author from initiatives i
      join initiative_authors a on a.initiative_id = i.id join people p on p.id = a.person_id
      where i.superseded is null and a.superseded is null order by 1, 2`.execute(tx);
    return [people.rows, posts.rows, ratings.rows, initiatives.rows];
  });
}

describe.each(engines)('lists of records in many parts, on $name', ({ fresh }) => {
  const databases: TestDatabase[] = [];
  afterAll(async () => {
    for (const { drop } of databases) await drop();
  });

  /** Checks and writes every list; a second office knows nothing of what the first found out when it checked. */
  async function imported(rowsOfPart: number, isRestarted: boolean): Promise<unknown> {
    const test = await fresh();
    databases.push(test);
    const office = officeOver(test.database, [], rowsOfPart);
    const writer = isRestarted ? officeOver(test.database, [], rowsOfPart) : office;
    await setUpUnits(office);
    for (const { kind, headings, rows } of LISTS) {
      const keys = Object.keys(headings).filter((key) => rows.some((row) => row[key] !== undefined));
      const grid = {
        headings: keys.map((key) => headings[key]),
        rows: rows.map((row) => keys.map((key) => row[key] ?? null)),
      };
      const { importId } = must(
        await stageGrid.run(office, system, { kind, unitCode: 'tp-y', name: `${kind}-${rows.length}.xlsx`, ...grid }),
      );
      await office.importWork.settled();
      const { import: staged, rows: shown } = must(await showImport.run(office, system, { importId }));
      expect(
        [staged.state, staged.problemCount, staged.undecidedCount],
        JSON.stringify(shown.rows.map(({ problems }) => problems)),
      ).toEqual(['staged', 0, 0]);
      if (isRestarted) await writer.importWork.resume();
      must(await writeImport.run(writer, system, { importId, version: staged.version }));
      must(await writtenOf(writer, system, importId));
    }
    return everything(test.database);
  }

  let atOnce: unknown;
  beforeAll(async () => {
    atOnce = await imported(3_000, false);
  });

  test('at once they bring in what they say', () => {
    const [people, posts, ratings, initiatives] = atOnce as unknown[][];
    expect([people?.length, posts?.length, ratings?.length, initiatives?.length]).toEqual([8, 14, 6, 5]);
  });

  test('part by part they bring in the same', async () => {
    expect(await imported(2, false)).toEqual(atOnce);
  });

  test('written by a process that did not check them, too', async () => {
    expect(await imported(2, true)).toEqual(atOnce);
  });
});
