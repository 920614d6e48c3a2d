import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import type { Office } from '../src/procedures/office.ts';
import { showImport } from '../src/procedures/imports/show.ts';
import { describeProblem } from '../src/procedures/describe-problem.ts';
import { undoImport } from '../src/procedures/imports/undo.ts';
import { lockForWriting, recordChange } from '../src/store/audit.ts';
import { append, verifyLedger } from '../src/store/ledger.ts';
import { reversingEntries } from '../src/store/imports/undo-lines.ts';
import { type TestDatabase, engines } from './engines.ts';
import {
  type AwardCells,
  awardCells,
  setUpUnits,
  stageAwards,
  stageUnits,
  system,
  writeAwardRows,
  writeStaged,
} from './import-world.ts';
import { officeOver } from './office.ts';

const collective = (changes: AwardCells): AwardCells =>
  awardCells({ formOfAddress: null, recipientKind: 'Tập thể', post: null, directWorker: null, ...changes });

describe.each(engines)('undo of an import on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    await setUpUnits(office);
  });
  afterAll(() => at.drop());

  const verified = () => at.database.transaction((tx) => verifyLedger(tx, null));

  test('a wrongly typed day of a decision can be undone and typed again', async () => {
    const row = awardCells({ name: 'Ma Thị Ngày', decisionNumber: '301/QĐ-UBND', signedOn: { date: '2021-03-02' } });
    const wrong = await writeAwardRows(office, [row]);
    const right = { ...row, name: 'Ma Thị Tháng', signedOn: { date: '2021-02-03' } };
    const refused = await stageAwards(office, [right]);
    const shown = must(await showImport.run(office, system, { importId: refused.importId, only: 'problem' }));
    expect(shown.rows.rows[0]?.problems).toEqual([
      { field: 'Ngày quyết định', code: 'decision-date-differs', value: '03/02/2021', detail: '02/03/2021' },
    ]);
    must(await undoImport.run(office, system, { importId: wrong.importId, version: wrong.version }));
    expect(await writeAwardRows(office, [right])).toMatchObject({ lines: 1 });
  });

  test('a list that carries on a nomination decides it; then the first list cannot be undone', async () => {
    const sent = collective({
      name: 'Trường Tiểu học B',
      unitCode: 'truong-b',
      form: 'Bằng khen',
      authority: 'Chủ tịch UBND tỉnh',
      decisionNumber: null,
      signedOn: null,
      letterNumber: '50/TTr-UBND',
      sentOn: { date: '2021-02-01' },
    });
    const first = await writeAwardRows(office, [sent]);
    const second = await writeAwardRows(office, [
      { ...sent, agreedOn: { date: '2021-02-15' }, decisionNumber: '500/QĐ-UBND', signedOn: { date: '2021-03-01' } },
    ]);
    expect([first.nominations, second.nominations, second.lines]).toEqual([1, 0, 1]);
    expect(await undoImport.run(office, system, { importId: first.importId, version: first.version })).toEqual({
      ok: false,
      problem: {
        code: 'not-allowed',
        why: 'import-nomination',
        detail: { fileName: 'danh-sach.xlsx', names: 'Trường Tiểu học B (50/TTr-UBND)', otherFile: 'danh-sach.xlsx' },
      },
    });
    must(await undoImport.run(office, system, { importId: second.importId, version: second.version }));
    must(await undoImport.run(office, system, { importId: first.importId, version: first.version }));
    expect(await verified()).toMatchObject({ fault: null });
  });

  test('an import on whose line a later paper rests is not undone', async () => {
    const done = await writeAwardRows(office, [awardCells({ name: 'Bàn Văn Hủy', decisionNumber: '510/QĐ-UBND' })]);
    await at.database.transaction(async (tx) => {
      await lockForWriting(tx);
      const position = await recordChange(tx, {
        at: office.now(),
        actorId: null,
        procedure: 'test',
        subjectKind: 'test',
        subjectId: '1',
        detail: {},
      });
      const entries = await reversingEntries(tx, done.importId);
      await append(
        tx,
        entries.map((entry) => ({ ...entry, kind: 'revoked' })),
        office.now(),
        position,
      );
    });
    const refused = await undoImport.run(office, system, { importId: done.importId, version: done.version });
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'not-allowed', why: 'import-line-revoked', detail: { names: 'Bàn Văn Hủy (510/QĐ-UBND)' } },
    });
    expect(refused.ok ? '' : describeProblem(refused.problem).vi).toBe(
      'Không hủy được lần nhập “danh-sach.xlsx”: đã có quyết định hủy bỏ về Bàn Văn Hủy (510/QĐ-UBND). Hãy xử lý các trường hợp này trước.',
    );
    expect(await verified()).toMatchObject({ fault: null });
  });

  test('units brought in by mistake are taken back while nothing rests on them', async () => {
    const rows = [
      { code: 'phong-m', name: 'Phòng M', kind: 'Cơ quan chuyên môn', parentCode: 'tp-y', from: '01/01/2020' },
    ];
    const staged = await stageUnits(office, rows, 'tp-y');
    const done = await writeStaged(office, staged);
    expect(done).toMatchObject({ units: 1, lines: 0 });
    const used = await writeAwardRows(office, [
      awardCells({ unitCode: 'phong-m', decisionNumber: '540/QĐ-UBND', post: null, occupation: 'Cộng tác viên' }),
    ]);
    const undo = { importId: staged.importId, version: done.version };
    expect(await undoImport.run(office, system, undo)).toMatchObject({
      problem: { why: 'import-units-in-use', detail: { names: 'Phòng M' } },
    });
    must(await undoImport.run(office, system, { importId: used.importId, version: used.version }));
    must(await undoImport.run(office, system, undo));
    const again = await stageUnits(office, rows, 'tp-y');
    expect(await writeStaged(office, again)).toMatchObject({
      units: 1,
    });
  });
});
