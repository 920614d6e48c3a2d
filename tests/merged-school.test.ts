/** Lines that were corrected to another unit, and two schools that became one: every screen counts and shows them so. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../src/domain/access/may.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { readBook } from '../src/procedures/awards/book.ts';
import { correctLine } from '../src/procedures/awards/correct-line.ts';
import { revokeLine } from '../src/procedures/awards/revoke.ts';
import { listImports } from '../src/procedures/imports/list.ts';
import { showImport } from '../src/procedures/imports/show.ts';
import type { Office } from '../src/procedures/office.ts';
import { applyReform } from '../src/procedures/organisation/apply-reform.ts';
import { readCandidates } from '../src/procedures/organisation/person-candidates.ts';
import { readDuplicates } from '../src/procedures/organisation/person-duplicates.ts';
import { readPeople } from '../src/procedures/organisation/person-list.ts';
import { readPeopleUnits } from '../src/procedures/organisation/person-units.ts';
import { recordNewPerson } from '../src/procedures/organisation/record-new-person.ts';
import { readAwardsByUnit } from '../src/procedures/statistics/awards-by-unit.ts';
import { latestPosition } from '../src/store/audit.ts';
import { heldLine } from '../src/store/awards/held-lines.ts';
import { linesIn } from '../src/store/organisation/unit-effects.ts';
import { restingOn } from '../src/store/organisation/unit-undo.ts';
import { unitIdsByCode } from '../src/store/imports/unit-lists.ts';
import { type TestDatabase, engines } from './engines.ts';
import { awardCells, setUpUnits, stageAwards, system, writeAwardRows, writeStaged } from './import-world.ts';
import { officeOver } from './office.ts';

const A = 'Trường Tiểu học A';
const B = 'Trường Tiểu học B';
const MERGED_ON = '2021-06-01';

describe.each(engines)('two schools on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  let ids: ReadonlyMap<string, string>;
  /** Before any correction. */
  let old: number;
  let merged: number;
  let listOfA: string;

  const inTx = <T>(run: Parameters<typeof at.database.transaction<T>>[0]): Promise<T> => at.database.transaction(run);
  const idOf = (code: string): string => ids.get(code) ?? '';
  const lineNamed = async (search: string): Promise<string> =>
    must(await readBook.run(office, system, { unit: 'tp-y', search })).rows[0]?.lineId ?? '';
  const figures = async (more: object = {}) => {
    const asked = { unit: 'tp-y', from: '2021-01-01', to: '2021-10-29', by: 'day', ...more };
    const { rows, total, otherTotal } = must(await readAwardsByUnit.run(office, system, asked));
    return { units: Object.fromEntries(rows.map((row) => [row.name, row.total])), total, otherTotal };
  };
  const correct = async (name: string, changes: object): Promise<void> => {
    const lineId = await lineNamed(name);
    const line = await inTx((tx) => heldLine(tx, lineId));
    if (!line) throw new Error(`No line of ${name}`);
    const { achievement, recipientId: _, formFamily: __, postClass: ___, ...facts } = line.facts;
    const form = { ...facts, achievement: achievement.label, ...changes };
    const stated = { unit: 'tp-y', line: line.lineId, expectedSeq: line.lastSeq, kind: 'typing', ground: 'Bản ký' };
    must(await correctLine.run(office, system, { ...form, ...stated }));
  };
  const officerOf = (code: string): Actor => ({
    kind: 'account',
    accountId: office.newId(),
    displayName: 'Cán bộ',
    grants: [{ role: 'officer', unitId: idOf(code), from: isoDate('2021-01-01'), to: null }],
  });
  const merge = async () => {
    const into = { code: 'truong-moi', name: 'Trường Tiểu học Mới', kind: 'truong', parentCode: 'tp-y' };
    const shares = [{ from: 'truong-a' }, { from: 'truong-b' }];
    const changes = [{ kind: 'merge', into: [into], shares }];
    return must(await applyReform.run(office, system, { on: MERGED_ON, ground: 'Quyết định 9', changes }));
  };

  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    await setUpUnits(office);
    const names = ['Nông Thị Hoa', 'Hà Văn Bảo', 'Lý Thị Cúc'];
    const rows = names.map((name) => awardCells({ name }));
    await writeAwardRows(office, [...rows, awardCells({ name: 'Đàm Văn Dũng', unitCode: 'truong-b' })]);
    listOfA = (await stageAwards(office, [awardCells({ name: 'Ma Thị Én' })], 'truong-a')).importId;
    ids = await inTx((tx) => unitIdsByCode(tx, ['tp-y', 'truong-a', 'truong-b']));
    old = await inTx(latestPosition);
  });
  afterAll(() => at.drop());

  test('a line that was typed in the wrong unit counts in the right one, as known now; before it counted in the wrong', async () => {
    expect(await figures()).toEqual({ units: { [A]: 3, [B]: 1 }, total: 4, otherTotal: 4 });
    await correct('Nông Thị Hoa', { unitId: idOf('truong-b') });
    expect(await figures()).toEqual({ units: { [A]: 2, [B]: 2 }, total: 4, otherTotal: 4 });
    expect(await figures({ knownAt: old })).toEqual({ units: { [A]: 3, [B]: 1 }, total: 4, otherTotal: 4 });
    const counts = await inTx((tx) => linesIn(tx, [idOf('truong-a'), idOf('truong-b')]));
    expect(counts.map(({ count }) => count)).toEqual([2, 2]);
  });

  test('a revoked line counts no more, and did as known before', async () => {
    const line = await lineNamed('Hà Văn Bảo');
    const held = await inTx((tx) => heldLine(tx, line));
    const paper = { paperNumber: '99/QĐ-UBND', paperSignedOn: '2021-10-01', paperAuthority: 'CT_UBND_HUYEN' };
    const stated = { unit: 'tp-y', line, expectedSeq: held?.lastSeq, ground: 'Không đúng đối tượng', ...paper };
    must(await revokeLine.run(office, system, stated));
    expect(await figures()).toEqual({ units: { [A]: 1, [B]: 2 }, total: 3, otherTotal: 3 });
    expect(await figures({ knownAt: old })).toMatchObject({ total: 4 });
  });

  test('a line of somebody else in another unit shows that person there, with the award', async () => {
    await correct('Lý Thị Cúc', { unitId: idOf('truong-b'), printedName: 'Lý Thị Cúc Hoa', person: 'new' });
    const people = async (unit: string) =>
      must(await readPeople.run(office, system, { unit, when: 'all', name: 'Cúc' })).rows;
    const found = await people('truong-b');
    expect(found.map(({ name, unitName }) => [name, unitName])).toEqual([['Lý Thị Cúc Hoa', B]]);
    expect((await people('truong-a')).map(({ name }) => name)).toEqual(['Lý Thị Cúc']);
    const [before] = await people('truong-a');
    const asked = { unit: 'tp-y', ids: [found[0]?.personId, before?.personId] };
    const { candidates } = must(await readCandidates.run(office, system, asked));
    expect(candidates.map(({ name, awards, units }) => [name, awards, units])).toEqual([
      ['Lý Thị Cúc', 0, [A]],
      ['Lý Thị Cúc Hoa', 1, [B]],
    ]);
  });

  test('somebody of the same name is a likely duplicate where the line stands now', async () => {
    must(
      await recordNewPerson.run(office, system, {
        unitId: idOf('truong-b'),
        name: 'Lý Thị Cúc Hoa',
        post: 'Giáo viên',
        from: '2021-02-01',
      }),
    );
    const pairs = async (unit: string) => must(await readDuplicates.run(office, system, { unit })).rows;
    expect(await pairs('truong-b')).toMatchObject([{ oneName: 'Lý Thị Cúc Hoa', sameName: true, sameUnit: true }]);
    expect(await pairs('truong-a')).toEqual([]);
  });

  test('after the merger the pages of a former school open as of its last day, and nobody new comes in there', async () => {
    await merge();
    merged = await inTx(latestPosition);
    ids = await inTx((tx) => unitIdsByCode(tx, [...ids.keys(), 'truong-moi', 'phuong-z']));
    const officer = officerOf('truong-moi');
    for (const query of [readPeople, readDuplicates, readPeopleUnits])
      expect(await query.run(office, officer, { unit: 'truong-a' })).toMatchObject({
        ok: true,
        value: { unit: { name: A } },
      });
    expect(await readPeople.run(office, officerOf('phuong-z'), { unit: 'truong-a' })).toMatchObject({ ok: false });
    expect(
      must(await readPeopleUnits.run(office, officer, { unit: 'truong-a' })).units.map(({ name }) => name),
    ).toEqual([A]);
    const added = { unitId: idOf('truong-a'), name: 'Vi Văn Gấm', post: 'Giáo viên', from: '2021-07-01' };
    expect(await recordNewPerson.run(office, officer, added)).toMatchObject({
      problem: { fields: [{ field: 'unitId', code: 'ended-unit', value: '01/06/2021 Trường Tiểu học Mới' }] },
    });
  });

  test('the lists of the former school are seen and written by whoever carries it on', async () => {
    const officer = officerOf('truong-moi');
    const listed = must(await listImports.run(office, officer, { unitCode: 'truong-moi' }));
    expect(listed.rows.map(({ id }) => id)).toContain(listOfA);
    expect(must(await showImport.run(office, officer, { importId: listOfA })).import.state).toBe('staged');
    expect(await showImport.run(office, officerOf('phuong-z'), { importId: listOfA })).toMatchObject({ ok: false });
    expect(must(await listImports.run(office, system, { unitCode: 'phuong-z' })).rows).toEqual([]);
  });

  test('the new school brings in a list of the old one of its time; after it, the row names who carries it on', async () => {
    const before = await stageAwards(
      office,
      [awardCells({ name: 'Bế Văn Khang' }), awardCells({ name: 'Bế Văn Long', unitCode: '', unit: B })],
      'truong-moi',
    );
    expect(before.rowsWithProblems).toBe(0);
    await writeStaged(office, before);
    expect((await figures()).units).toMatchObject({ [A]: 1, [B]: 4 });
    const after = awardCells({ name: 'Bế Văn Minh', signedOn: { date: '2021-07-01' }, decisionNumber: '1200/QĐ-UBND' });
    const late = await stageAwards(office, [after], 'truong-moi');
    const { rows } = must(await showImport.run(office, system, { importId: late.importId, only: 'problem' })).rows;
    expect(rows[0]?.problems).toMatchObject([
      { field: 'Mã đơn vị', code: 'unit-ended', detail: '01/06/2021 Trường Tiểu học Mới' },
    ]);
    const elsewhere = await stageAwards(office, [awardCells({ name: 'Bế Văn Nam' })], 'phuong-z');
    expect(elsewhere.rowsWithProblems).toBe(1);
  });

  test('the book of the new school leads to those of the old ones', async () => {
    const book = must(await readBook.run(office, officerOf('truong-moi'), { unit: 'truong-moi' }));
    expect([book.total, book.former]).toEqual([
      0,
      [
        { code: 'truong-a', name: A },
        { code: 'truong-b', name: B },
      ],
    ]);
  });

  test('a line that was corrected into a unit of a reform keeps the reform from being taken back', async () => {
    const july = { signedOn: { date: '2021-07-01' }, decisionNumber: '1201/QĐ-UBND' };
    await writeAwardRows(office, [awardCells({ name: 'Dương Thị Quế', unitCode: 'phuong-z', ...july })]);
    await correct('Dương Thị Quế', { unitId: idOf('truong-moi') });
    const resting = await inTx((tx) => restingOn(tx, merged, 10));
    expect(resting).toContainEqual({ what: 'line', name: 'Trường Tiểu học Mới' });
    await correct('Dương Thị Quế', { unitId: idOf('phuong-z') });
    const left = await inTx((tx) => restingOn(tx, merged, 10));
    expect(left.map(({ what }) => what)).toEqual(['record']);
  });
});
