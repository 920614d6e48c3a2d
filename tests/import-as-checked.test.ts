import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import type { Office } from '../src/procedures/office.ts';
import { writtenOf } from '../src/procedures/imports/import-file.ts';
import { writeImport } from '../src/procedures/imports/write.ts';
import { lockForWriting, recordChange } from '../src/store/audit.ts';
import type { Database } from '../src/store/database.ts';
import { verifyLedger } from '../src/store/ledger.ts';
import { type TestDatabase, engines } from './engines.ts';
import { type AwardCells, awardCells, setUpUnits, stageAwards, system } from './import-world.ts';
import { officeOver } from './office.ts';

const PART = 4;

const body = (changes: AwardCells): AwardCells =>
  awardCells({
    formOfAddress: null,
    recipientKind: 'Tập thể',
    post: null,
    directWorker: null,
    form: 'Tập thể lao động tiên tiến',
    ...changes,
  });

/** Years of one person in several parts; an earlier post, a birth and a decision that later parts tell more about. */
const LIST: readonly AwardCells[] = [
  awardCells({ name: 'Hoàng Thị Một', decisionNumber: '10/QĐ-UBND', signedOn: '20/01/2021' }),
  awardCells({ name: 'Hoàng Thị Hai' }),
  body({ name: 'Tổ chuyên môn 1' }),
  awardCells({ name: 'Lý Văn Quen', formOfAddress: 'Ông' }),
  awardCells({ name: 'Hoàng Thị Ba' }),
  awardCells({
    name: 'Hoàng Thị Một',
    decisionNumber: '9/QĐ-UBND',
    signedOn: '20/01/2020',
    achievement: '2019',
    bornOn: '03/02/1980',
  }),
  body({ name: 'Tổ chuyên môn 1', decisionNumber: '9/QĐ-UBND', signedOn: '20/01/2020', achievement: '2019' }),
  awardCells({
    name: 'Lý Văn Quen',
    formOfAddress: 'Ông',
    decisionNumber: '8/QĐ-UBND',
    signedOn: '20/01/2019',
    achievement: '2018',
  }),
  awardCells({ name: 'Hoàng Thị Hai', post: 'Tổ trưởng', decisionNumber: '187/QĐ-UBND', achievement: '2019' }),
  awardCells({ name: 'Hoàng Thị Tư' }),
  awardCells({ name: 'Hoàng Thị Năm', unitCode: 'truong-b' }),
  body({ name: 'Trường Tiểu học B', unitCode: 'truong-b' }),
  body({ name: 'Trường Tiểu học B', unitCode: 'truong-b', decisionNumber: '188/QĐ-UBND', achievement: '2019' }),
  awardCells({ name: 'Hoàng Thị Năm', unitCode: 'truong-b', decisionNumber: '188/QĐ-UBND', achievement: '2019' }),
];

/** Everything that a list brings in, without ids: lines by decision and place, people with births, posts with days. */
async function everything(database: Database): Promise<unknown> {
  return database.owner(async (tx) => {
    const lines = await sql`
      select d.number, d.signed_on, l.ordinal, t.printed_name, l.form_code, l.achievement, r.kind, coalesce(p.name, b.name, s.name) as recipient
      from award_lines l join decisions d on d.id = l.decision_id join award_line_texts t on t.line_id = l.id
        join recipients r on r.id = l.recipient_id left join people p on p.id = r.person_id left join named_bodies b on b.id = r.body_id
        left join unit_states s on s.unit_id = r.unit_id
      order by d.signed_on, d.number, l.ordinal`.execute(tx);
    const people = await sql`select name, born_on from people order by name, born_on`.execute(tx);
    const posts = await sql`
      select p.name, e.post, e.valid_from, e.valid_to, e.superseded is null as held from employments e
        join people p on p.id = e.person_id order by p.name, e.post, e.valid_from`.execute(tx);
    const bodies = await sql`select name from named_bodies order by name`.execute(tx);
    const recipients = await sql`select count(*) as count from recipients`.execute(tx);
    const { fault } = await verifyLedger(tx, null);
    return [lines.rows, people.rows, posts.rows, bodies.rows, recipients.rows, fault];
  });
}

async function writeStaged(office: Office, importId: string, version: number): Promise<void> {
  must(await writeImport.run(office, system, { importId, version }));
  must(await writtenOf(office, system, importId));
}

const recordSomething = (database: Database, procedure: string): Promise<unknown> =>
  database.transaction(async (tx) => {
    await lockForWriting(tx);
    const subject = { subjectKind: 'person', subjectId: 'x', detail: {} };
    return recordChange(tx, { at: '2021-10-29T01:00:00.000Z', actorId: null, procedure, ...subject });
  });

describe.each(engines)('a list that is written as it was checked, on $name', ({ fresh }) => {
  const databases: TestDatabase[] = [];
  afterAll(async () => {
    for (const { drop } of databases) await drop();
  });

  async function written(between: (database: Database) => Promise<unknown>): Promise<unknown> {
    const test = await fresh();
    databases.push(test);
    const office = officeOver(test.database, [], PART);
    await setUpUnits(office);
    const known = await stageAwards(office, [
      awardCells({ name: 'Lý Văn Quen', formOfAddress: 'Ông', decisionNumber: '7/QĐ-UBND', signedOn: '20/06/2020' }),
    ]);
    await writeStaged(office, known.importId, known.version);
    const { importId, version, rowsWithProblems } = await stageAwards(office, LIST);
    expect(rowsWithProblems).toBe(0);
    await between(test.database);
    await writeStaged(office, importId, version);
    return everything(test.database);
  }

  let asChecked: unknown;
  beforeAll(async () => {
    asChecked = await written(async () => undefined);
  });

  test('brings in what it brings in when it is matched with the book anew', async () => {
    expect(await written((database) => recordSomething(database, 'organisation.edit-person'))).toEqual(asChecked);
  });

  test('brings in what the list says', () => {
    const [lines, people, posts, bodies] = asChecked as [unknown[], unknown[], unknown[], unknown[]];
    expect(lines).toHaveLength(LIST.length + 1);
    expect(bodies).toEqual([{ name: 'Tổ chuyên môn 1' }]);
    expect(people).toContainEqual({ name: 'Hoàng Thị Một', born_on: '1980-02-03' });
    expect(people).toHaveLength(6);
    expect(posts).toContainEqual({
      name: 'Lý Văn Quen',
      post: 'Giáo viên',
      valid_from: '2019-01-20',
      valid_to: null,
      held: true,
    });
  });
});
