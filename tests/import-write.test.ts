import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awardHeadings } from '../src/domain/imports/layouts.ts';
import { must } from '../src/kernel/result.ts';
import type { Office } from '../src/procedures/office.ts';
import { decideRow } from '../src/procedures/imports/decide-row.ts';
import { writtenOf } from '../src/procedures/imports/import-file.ts';
import { showImport } from '../src/procedures/imports/show.ts';
import { undoImport } from '../src/procedures/imports/undo.ts';
import { writeImport } from '../src/procedures/imports/write.ts';
import { verifyLedger } from '../src/store/ledger.ts';
import { type TestDatabase, engines } from './engines.ts';
import {
  type AwardCells,
  awardCells,
  countRows,
  importWorkbook,
  setUpUnits,
  stageAwards,
  statesRebuiltAndKept,
  system,
  workbook,
  writeAwardRows,
  writeStaged,
} from './import-world.ts';
import { officeOver } from './office.ts';

const collective = (changes: AwardCells): AwardCells =>
  awardCells({ formOfAddress: null, recipientKind: 'Tập thể', post: null, directWorker: null, ...changes });

const CLEAN: readonly AwardCells[] = [
  awardCells({ ordinal: 2 }),
  awardCells({
    ordinal: 1,
    name: 'Hoàng Văn Thủy',
    formOfAddress: 'Ông',
    bornOn: { date: '1980-02-03' },
    post: 'Hiệu trưởng',
    directWorker: null,
  }),
  // Other tone placement, other number typing, dd/mm/yyyy text: the same person and the same decision.
  awardCells({
    ordinal: 3,
    name: 'Hoàng Văn Thuỷ',
    form: 'CSTĐCS',
    decisionNumber: 'số 0187 / qđ-ubnd',
    signedOn: '29/01/2021',
  }),
  collective({
    ordinal: 4,
    name: 'Trường Tiểu học A',
    form: 'Tập thể lao động tiên tiến',
    decisionNumber: '188/QĐ-UBND',
  }),
  collective({
    ordinal: 5,
    name: 'Nhân dân và cán bộ thành phố Y',
    unitCode: 'tp-y',
    form: 'Bằng khen',
    authority: 'Chủ tịch UBND tỉnh',
    decisionNumber: '200/QĐ-UBND',
    commendation: 'Chuyên đề',
    letterNumber: '12/TTr-UBND',
    sentOn: { date: '2021-01-05' },
    agreedOn: { date: '2021-01-10' },
  }),
  collective({
    ordinal: 6,
    name: 'Hộ ông Lý Văn Sao',
    recipientKind: 'Hộ gia đình',
    unitCode: 'phuong-z',
    form: 'Giấy khen',
    decisionNumber: '190/QĐ-UBND',
    commendation: 'Đột xuất',
  }),
  collective({
    ordinal: 7,
    name: 'Ủy ban nhân dân phường Z',
    unitCode: 'phuong-z',
    form: 'Bằng khen của Thủ tướng Chính phủ',
    authority: 'Thủ tướng Chính phủ',
    decisionNumber: null,
    signedOn: null,
    achievement: null,
    commendation: null,
    letterNumber: '13/TTr-UBND',
    sentOn: { date: '2021-03-05' },
  }),
];

describe.each(engines)('import on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    await setUpUnits(office);
  });
  afterAll(() => at.drop());

  const verified = () => at.database.transaction((tx) => verifyLedger(tx, null));

  test('a clean workbook goes into the book through the child process, and out again', async () => {
    const path = await workbook(awardHeadings, CLEAN);
    const dry = await importWorkbook(office, path, true);
    expect(dry).toMatchObject({ kind: 'awards', rows: 7, rowsWithProblems: 0, problems: [], written: null });
    expect(await countRows(at.database, 'award_lines')).toBe(0);

    const done = await importWorkbook(office, path);
    expect(done.written).toMatchObject({ lines: 6, nominations: 2, units: 0, head: { seq: 6 } });
    expect(await verified()).toMatchObject({ fault: null, head: done.written?.head });
    const { rebuilt, kept } = await statesRebuiltAndKept(at.database);
    expect(kept).toEqual(rebuilt);
    expect(kept).toHaveLength(6);

    const { rows } = await at.database.owner((tx) =>
      sql<{
        name: string;
        number: string;
        ordinal: number;
        kind: string;
        post_class: string;
        unit: string | null;
        form: string;
      }>`
        select t.printed_name as name, d.number, l.ordinal, r.kind, l.post_class, u.code as unit, l.form_code as form
        from ledger_entries e join award_lines l on l.id = e.line_id join award_line_texts t on t.line_id = l.id
          join decisions d on d.id = l.decision_id join recipients r on r.id = l.recipient_id left join units u on u.id = d.authority_unit_id
        order by e.seq`.execute(tx),
    );
    expect(rows).toEqual([
      {
        name: 'Hoàng Văn Thủy',
        number: '186/QĐ-UBND',
        ordinal: 1,
        kind: 'ca_nhan',
        post_class: 'leader',
        unit: 'tp-y',
        form: 'LDTT',
      },
      {
        name: 'Nông Thị Hoa',
        number: '186/QĐ-UBND',
        ordinal: 2,
        kind: 'ca_nhan',
        post_class: 'direct',
        unit: 'tp-y',
        form: 'LDTT',
      },
      {
        name: 'Hoàng Văn Thuỷ',
        number: '0187/qđ-ubnd',
        ordinal: 1,
        kind: 'ca_nhan',
        post_class: 'direct',
        unit: 'tp-y',
        form: 'CSTD_CO_SO',
      },
      {
        name: 'Trường Tiểu học A',
        number: '188/QĐ-UBND',
        ordinal: 1,
        kind: 'tap_the',
        post_class: 'unknown',
        unit: 'tp-y',
        form: 'TT_LDTT',
      },
      {
        name: 'Nhân dân và cán bộ thành phố Y',
        number: '200/QĐ-UBND',
        ordinal: 1,
        kind: 'tap_the',
        post_class: 'unknown',
        unit: 'tinh-x',
        form: 'BK_BO_TINH',
      },
      {
        name: 'Hộ ông Lý Văn Sao',
        number: '190/QĐ-UBND',
        ordinal: 1,
        kind: 'ho_gia_dinh',
        post_class: 'unknown',
        unit: 'tp-y',
        form: 'GIAY_KHEN_HUYEN',
      },
    ]);
    expect(await countRows(at.database, 'people')).toBe(2);
    expect(await countRows(at.database, 'named_bodies')).toBe(1);
    expect(await countRows(at.database, 'nomination_actions')).toBe(4);

    const again = await importWorkbook(office, path);
    expect(again).toMatchObject({ rows: 7, rowsWithProblems: 0, rowsUnchanged: 7, written: null });
    const unchanged = must(await showImport.run(office, system, { importId: again.importId, only: 'unchanged' }));
    expect(unchanged.rows.rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual(
      Array.from({ length: 7 }, () => ['already-in-book']),
    );

    const undone = must(await undoImport.run(office, system, { importId: done.importId, version: done.version }));
    expect(undone).toMatchObject({ reversed: 6, head: { seq: 12 } });
    expect(await verified()).toMatchObject({ fault: null, head: undone.head });
    const after = await statesRebuiltAndKept(at.database);
    expect(after.kept).toEqual(after.rebuilt);

    const second = await importWorkbook(office, path);
    expect(second.written).toMatchObject({ lines: 6, nominations: 2, head: { seq: 18 } });
    expect(await verified()).toMatchObject({ fault: null });
    expect(await countRows(at.database, 'people')).toBe(2);
    expect(await countRows(at.database, 'decisions')).toBe(5);
    expect(await countRows(at.database, 'households')).toBe(1);
  });

  test('people are told apart by unit and day of birth, and known again', async () => {
    const people = () => countRows(at.database, 'people');
    const before = await people();
    const named = (number: string, changes: AwardCells): AwardCells =>
      awardCells({ name: 'Triệu Thị Hòa', decisionNumber: `${number}/QĐ-UBND`, ...changes });
    await writeAwardRows(office, [named('401', {}), named('401', { name: 'Triệu Thị Hoà', unitCode: 'truong-b' })]);
    expect((await people()) - before).toBe(2);
    // The day of birth is told later: a person says that it is the same one; from then on another day is somebody else.
    const { importId } = await stageAwards(office, [named('402', { bornOn: '05/06/1985' })]);
    const { rows } = must(await showImport.run(office, system, { importId, only: 'undecided' })).rows;
    const [candidate] = rows[0]?.candidates ?? [];
    expect(candidate?.reasons).toEqual(['same-name', 'birth-unknown', 'same-unit']);
    const decision = { person: candidate?.personId ?? '' };
    must(await decideRow.run(office, system, { importId, row: 2, decision }));
    await office.importWork.settled();
    const { version } = must(await showImport.run(office, system, { importId })).import;
    await writeStaged(office, { importId, version });
    expect((await people()) - before).toBe(2);
    await writeAwardRows(office, [named('403', { bornOn: '05/06/1985' }), named('403', { bornOn: '7/8/1990' })]);
    expect((await people()) - before).toBe(3);
  });

  test('a post begins on the first day that any list tells of it', async () => {
    const row = awardCells({
      name: 'Lường Văn Chức',
      post: 'Kế toán',
      decisionNumber: '411/QĐ-UBND',
      signedOn: { date: '2021-06-01' },
    });
    await writeAwardRows(office, [row]);
    await writeAwardRows(office, [
      { ...row, decisionNumber: '77/QĐ-UBND', signedOn: { date: '2020-02-01' }, achievement: '2019' },
    ]);
    const { rows } = await at.database.owner((tx) =>
      sql<{
        from: string;
        now: boolean;
      }>`select valid_from as from, superseded is null as now from employments where post = 'Kế toán' order by recorded`.execute(
        tx,
      ),
    );
    expect(rows).toEqual([
      { from: '2021-06-01', now: false },
      { from: '2020-02-01', now: true },
    ]);
  });

  test('of two people at one import the later one sees a conflict, and nothing is written twice', async () => {
    const { importId, version } = await stageAwards(office, [awardCells({ decisionNumber: '520/QĐ-UBND' })]);
    const both = await Promise.all([1, 2].map(() => writeImport.run(office, system, { importId, version })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({
      ok: false,
      problem: { code: 'conflict', what: 'import', expected: 1, found: expect.any(Number) as number },
    });
    const done = must(await writtenOf(office, system, importId));
    expect(done).toMatchObject({ lines: 1 });
    expect(await writeImport.run(office, system, { importId, version: done.version })).toMatchObject({
      problem: { why: 'import-written' },
    });
  });

  test('a list is written only as long as what it was checked against still holds', async () => {
    const rows = [awardCells({ decisionNumber: '530/QĐ-UBND' })];
    const late = await stageAwards(office, rows);
    await writeAwardRows(office, rows);
    must(await writeImport.run(office, system, { importId: late.importId, version: late.version }));
    expect(await writtenOf(office, system, late.importId)).toMatchObject({
      problem: { code: 'not-allowed', why: 'import-outdated', detail: { row: '2', name: 'Nông Thị Hoa' } },
    });
    const { import: checkedAnew } = must(await showImport.run(office, system, { importId: late.importId }));
    expect(checkedAnew).toMatchObject({ state: 'staged', unchangedCount: 1, written: null });
    const faulty = await stageAwards(office, [awardCells({ name: null })]);
    expect(await writeImport.run(office, system, { importId: faulty.importId, version: faulty.version })).toMatchObject(
      {
        problem: { why: 'import-has-problems', detail: { count: '1' } },
      },
    );
  });
});
