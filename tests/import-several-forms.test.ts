import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import { receiveImport } from '../src/procedures/imports/receive.ts';
import { repairRow } from '../src/procedures/imports/repair-row.ts';
import { showRow } from '../src/procedures/imports/show-row.ts';
import { showImport } from '../src/procedures/imports/show.ts';
import { undoImport } from '../src/procedures/imports/undo.ts';
import type { Office } from '../src/procedures/office.ts';
import { verifyLedger } from '../src/store/ledger.ts';
import { type TestDatabase, engines } from './engines.ts';
import { countRows, setUpUnits, system, writeStaged } from './import-world.ts';
import { officeOver } from './office.ts';

/** A list as an office keeps it: groups of groups, a column for each form, a mark where somebody got it. */
const listOf = (rows: readonly string[], number = '301') =>
  Buffer.from(
    [
      'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM 2020;;;;;;',
      `(Kèm theo Quyết định số ${number}/QĐ-UBND ngày 29/01/2021 của Chủ tịch UBND thành phố);;;;;;`,
      'STT;Họ và tên;Năm sinh;;Chức vụ;Danh hiệu;',
      ';;Nam;Nữ;;LĐTT;CSTĐCS',
      'A;KHỐI TRƯỜNG HỌC;;;;;',
      ...rows,
    ].join('\r\n'),
  );

const SCHOOL_A = ['I;Trường Tiểu học A;;;;;', '1;Nông Thị Hoa;;1980;Giáo viên;x;x', '2;Ma Văn Tú;1985;;Giáo viên;x;'];
const SCHOOL_B = ['II;Trường Tiểu học B;;;;;', '3;Vi Thị Nga;;1990;Kế toán;;x'];

describe.each(engines)('rows that mark several forms on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    at = await fresh();
    // Parts of a few rows: a list goes on from part to part.
    office = officeOver(at.database, undefined, 3);
    await setUpUnits(office);
  });
  afterAll(() => at.drop());

  async function stage(bytes: Uint8Array, name = 'danh-sach.csv') {
    const { importId } = must(
      await receiveImport.run(office, system, { unitCode: 'tp-y', fileName: name, bytes, again: true }),
    );
    await office.importWork.settled();
    const shown = must(await showImport.run(office, system, { importId }));
    const outcomes = shown.rows.rows.flatMap(({ outcome }) => (outcome === 'skip' ? [] : [outcome]));
    return { importId, version: shown.import.version, state: shown.import.state, outcomes, rows: shown.rows.rows };
  }

  const linesOf = async (number: string): Promise<readonly string[]> => {
    const { rows } = await at.database.owner((tx) =>
      sql<{ line: string }>`select concat_ws(' | ', l.ordinal, t.printed_name, l.form_code) as line
        from award_lines l join award_line_texts t on t.line_id = l.id join decisions d on d.id = l.decision_id
        where d.number = ${number} order by l.ordinal`.execute(tx),
    );
    return rows.map(({ line }) => line);
  };

  test('become a line for each form, and say so before they are written', async () => {
    const staged = await stage(listOf([...SCHOOL_A, ...SCHOOL_B]));
    expect(staged.state).toBe('staged');
    expect(staged.outcomes).toEqual(['add', 'add', 'add']);
    expect(staged.rows.flatMap(({ row, problems }) => (row === 7 ? problems : []))).toEqual([
      { field: '', code: 'several-lines', value: '2', detail: 'LDTT CSTD_CO_SO' },
    ]);
    expect(await writeStaged(office, staged)).toMatchObject({ lines: 4 });
    expect(await linesOf('301/QĐ-UBND')).toEqual([
      '1 | Nông Thị Hoa | LDTT',
      '2 | Nông Thị Hoa | CSTD_CO_SO',
      '3 | Ma Văn Tú | LDTT',
      '4 | Vi Thị Nga | CSTD_CO_SO',
    ]);
  });

  test('add nothing when they come again, in another order too, and only what is missing when a mark was added', async () => {
    expect((await stage(listOf([...SCHOOL_A, ...SCHOOL_B]), 'lan-hai.csv')).outcomes).toEqual(
      Array(3).fill('unchanged'),
    );
    expect((await stage(listOf([...SCHOOL_B, ...SCHOOL_A]), 'dao.csv')).outcomes).toEqual(Array(3).fill('unchanged'));
    const more = await stage(listOf([...SCHOOL_A.slice(0, 2), '2;Ma Văn Tú;1985;;Giáo viên;x;x']), 'them.csv');
    expect(more.outcomes).toEqual(['unchanged', 'add']);
    expect(more.rows.at(-1)?.problems).toEqual([
      { field: '', code: 'form-in-book', value: 'LDTT', detail: '301/QĐ-UBND' },
    ]);
    const written = await writeStaged(office, more);
    expect(written).toMatchObject({ lines: 1 });
    expect(await countRows(at.database, 'people')).toBe(3);
    expect((await linesOf('301/QĐ-UBND')).slice(4)).toEqual(['5 | Ma Văn Tú | CSTD_CO_SO']);
    expect((await stage(listOf([...SCHOOL_A.slice(0, 2), '2;Ma Văn Tú;1985;;Giáo viên;x;x']))).outcomes).toEqual([
      'unchanged',
      'unchanged',
    ]);
  });

  test('are undone as a whole and written again', async () => {
    const list = listOf([SCHOOL_A[0] as string, '1;Hà Thị Thu;;1982;Giáo viên;x;x'], '302');
    const written = await writeStaged(office, await stage(list, 'mot.csv'));
    expect(written).toMatchObject({ lines: 2 });
    must(await undoImport.run(office, system, { importId: written.importId, version: written.version }));
    await office.importWork.settled();
    const again = await stage(list, 'mot-nua.csv');
    expect(again.outcomes).toEqual(['add']);
    expect(await writeStaged(office, again)).toMatchObject({ lines: 2 });
    expect(await at.database.transaction((tx) => verifyLedger(tx, null))).toMatchObject({ fault: null });
  });

  test('of one family are refused by name: of two titles for the work of one year a person must say which', async () => {
    const rows = ['1;Lục Văn Đủ;1985;;Chiến sĩ;x;x', '2;Lý Văn Một;1986;;Chiến sĩ;;x'];
    const list = Buffer.from(
      listOf([SCHOOL_A[0] as string, ...rows], '305')
        .toString()
        .replace('CSTĐCS', 'Chiến sĩ tiên tiến'),
    );
    const staged = await stage(list, 'tien-tien.csv');
    expect(staged.outcomes).toEqual(['problem', 'add']);
    expect(staged.rows.flatMap(({ outcome, problems }) => (outcome === 'problem' ? problems : []))).toEqual([
      {
        field: 'Đạt Chiến sĩ tiên tiến',
        code: 'several-forms',
        value: 'Chiến sĩ tiên tiến',
        detail: 'Lao động tiên tiến, Chiến sĩ tiên tiến',
      },
    ]);
  });

  test('are repaired mark by mark', async () => {
    const list = Buffer.from(
      listOf([SCHOOL_A[0] as string, '1;Đinh Thị Lê;;1982;Giáo viên;x;x'], '303')
        .toString()
        .replace('CSTĐCS', 'CSTĐ cấp tỉnh'),
    );
    const staged = await stage(list, 'cap-tinh.csv');
    expect(staged.rows.at(-1)).toMatchObject({
      outcome: 'problem',
      problems: [
        {
          field: 'Đạt Chiến sĩ thi đua cấp tỉnh',
          code: 'authority-may-not-decide',
          value: 'Chiến sĩ thi đua cấp tỉnh',
        },
      ],
    });
    const cells = { 'Đạt Chiến sĩ thi đua cấp tỉnh': '' };
    must(await repairRow.run(office, system, { importId: staged.importId, row: 7, cells }));
    await office.importWork.settled();
    const shown = must(await showImport.run(office, system, { importId: staged.importId }));
    expect(shown.rows.rows.at(-1)).toMatchObject({ outcome: 'add', problems: [] });
  });

  test('show the groups under which they stand, and what these say of them', async () => {
    const { importId } = await stage(listOf([...SCHOOL_A, ...SCHOOL_B], '304'), 'nhom.csv');
    const { row } = must(await showRow.run(office, system, { importId, row: 10 }));
    expect(row?.titles).toEqual([
      { row: 5, text: 'A KHỐI TRƯỜNG HỌC' },
      { row: 9, text: 'II Trường Tiểu học B' },
    ]);
    expect(row?.cells).toMatchObject({ 'Đơn vị': 'Trường Tiểu học B', 'Ngày sinh (nữ)': '1990' });
    const shown = must(await showImport.run(office, system, { importId, only: 'add' }));
    expect(shown.rows.rows.map(({ cells }) => cells['Đơn vị'])).toEqual([
      'Trường Tiểu học A',
      'Trường Tiểu học A',
      'Trường Tiểu học B',
    ]);
  });
});
