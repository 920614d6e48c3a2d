/** Cells that hold more than one thing, or only a sign for the one above: forms, post and unit, "nt". */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import { receiveImport } from '../src/procedures/imports/receive.ts';
import { repairRow } from '../src/procedures/imports/repair-row.ts';
import { showRow } from '../src/procedures/imports/show-row.ts';
import { showImport } from '../src/procedures/imports/show.ts';
import type { Office } from '../src/procedures/office.ts';
import { verifyLedger } from '../src/store/ledger.ts';
import { type TestDatabase, engines } from './engines.ts';
import { setUpUnits, system, writeStaged } from './import-world.ts';
import { officeOver } from './office.ts';

const listOf = (
  number: string,
  rows: readonly string[],
  columns = 'STT;Họ và tên;Năm sinh;Chức vụ, đơn vị công tác;Danh hiệu',
) =>
  Buffer.from(
    [
      'DANH SÁCH TẶNG DANH HIỆU THI ĐUA NĂM 2020;;;;',
      `(Kèm theo Quyết định số ${number}/QĐ-UBND ngày 29/01/2021 của Chủ tịch UBND thành phố);;;;`,
      columns,
      ...rows,
    ].join('\r\n'),
  );

const ROWS = [
  '1;Nông Thị Hoa;1980;Giáo viên Trường Tiểu học A;LĐTT, CSTĐCS',
  '2;Ma Văn Tú;1985;-nt-;nt',
  '3;Vi Thị Nga;1990;Phó Hiệu trưởng, Trường TH B;Lao động tiên tiến',
  '4;Lý Văn Sao;1979;″;″',
];

describe.each(engines)('cells that hold several things on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    at = await fresh();
    // Parts of two rows: what "nt" stands for may lie in an earlier part.
    office = officeOver(at.database, undefined, 2);
    await setUpUnits(office);
  });
  afterAll(() => at.drop());

  async function stage(bytes: Uint8Array) {
    const { importId } = must(
      await receiveImport.run(office, system, { unitCode: 'tp-y', fileName: 'danh-sach.csv', bytes, again: true }),
    );
    await office.importWork.settled();
    const shown = must(await showImport.run(office, system, { importId }));
    const rows = shown.rows.rows.filter(({ outcome }) => outcome !== 'skip');
    return { importId, version: shown.import.version, state: shown.import.state, rows };
  }

  const linesOf = async (number: string): Promise<readonly string[]> => {
    const { rows } = await at.database.owner((tx) =>
      sql<{
        line: string;
      }>`select concat_ws(' | ', t.printed_name, t.printed_post, u.code, l.form_code) as line
        from award_lines l join award_line_texts t on t.line_id = l.id join decisions d on d.id = l.decision_id
        left join units u on u.id = l.unit_id
        where d.number = ${number} order by l.ordinal`.execute(tx),
    );
    return rows.map(({ line }) => line);
  };

  test('every form becomes a line, post and unit are told apart, "nt" is what stands above', async () => {
    const staged = await stage(listOf('401', ROWS));
    expect(staged.state).toBe('staged');
    expect(staged.rows.map(({ outcome }) => outcome)).toEqual(['add', 'add', 'add', 'add']);
    expect(await writeStaged(office, staged)).toMatchObject({ lines: 6 });
    expect(await linesOf('401/QĐ-UBND')).toEqual([
      'Nông Thị Hoa | Giáo viên | truong-a | LDTT',
      'Nông Thị Hoa | Giáo viên | truong-a | CSTD_CO_SO',
      'Ma Văn Tú | Giáo viên | truong-a | LDTT',
      'Ma Văn Tú | Giáo viên | truong-a | CSTD_CO_SO',
      'Vi Thị Nga | Phó Hiệu trưởng | truong-b | LDTT',
      'Lý Văn Sao | Phó Hiệu trưởng | truong-b | LDTT',
    ]);
    expect(await at.database.transaction((tx) => verifyLedger(tx, null))).toMatchObject({ fault: null });
  });

  test('the same rows again add nothing, however forms, posts and units are written', async () => {
    const again = await stage(
      listOf('401', [
        '1;Nông Thị Hoa;1980;Giáo viên, Trường TH A;CSTĐCS + LĐTT',
        '2;Ma Văn Tú;1985;Giáo viên Trường Tiểu học A;CSTĐ cơ sở và LĐTT',
        '3;Vi Thị Nga;1990;Phó Hiệu trưởng - Trường Tiểu học B;LĐTT',
        '4;Lý Văn Sao;1979;nt;nt',
      ]),
    );
    expect(again.rows.map(({ outcome }) => outcome)).toEqual(Array(4).fill('unchanged'));
  });

  test('a text without a known unit asks, and the row is repaired in place', async () => {
    const list = listOf('402', [
      '1;Nông Văn Cừ;1982;Giáo viên Trường Tiểu học A;LĐTT',
      '2;Hà Thị Sen;1991;Giáo viên Trường Tiểu học Cây Đa, phường Z;LĐTT',
      '3;Đỗ Văn Nam;1992;nt;nt',
    ]);
    const staged = await stage(list);
    const problems = staged.rows.map(({ problems: found }) => found.filter(({ field }) => field !== ''));
    expect(problems).toEqual([
      [],
      [
        expect.objectContaining({
          field: 'Chức vụ, đơn vị',
          code: 'no-unit-in-post',
          detail: 'Trường Tiểu học Cây Đa',
        }),
      ],
      [
        expect.objectContaining({
          field: 'Chức vụ, đơn vị',
          code: 'no-unit-in-post',
          detail: 'Trường Tiểu học Cây Đa',
        }),
      ],
    ]);
    const { importId, version } = staged;
    // The page of one row shows what "nt" stands for, though the rows above are not on it.
    const { row } = must(await showRow.run(office, system, { importId, row: 6, only: 'problem' }));
    expect(row?.cells).toMatchObject({
      'Danh hiệu, hình thức': 'LĐTT',
      'Chức vụ, đơn vị': 'Giáo viên Trường Tiểu học Cây Đa, phường Z',
    });
    const repaired = { 'Chức vụ': 'Giáo viên', 'Đơn vị': 'Trường Tiểu học B' };
    must(await repairRow.run(office, system, { importId, version, row: 5, cells: repaired }));
    must(await repairRow.run(office, system, { importId, version: version + 1, row: 6, cells: repaired }));
    await office.importWork.settled();
    const after = must(await showImport.run(office, system, { importId })).import;
    expect(after.problemCount).toBe(0);
    await writeStaged(office, { importId, version: after.version });
    expect((await linesOf('402/QĐ-UBND')).slice(1)).toEqual([
      'Hà Thị Sen | Giáo viên | truong-b | LDTT',
      'Đỗ Văn Nam | Giáo viên | truong-b | LDTT',
    ]);
  });

  test('name, post and unit of one cell; a name that holds more is not taken for a name', async () => {
    const columns = 'STT;Họ và tên, chức vụ, đơn vị;Danh hiệu;Ghi chú;';
    const staged = await stage(
      listOf(
        '403',
        ['1;Bà Cao Thị Lan, Giáo viên Trường TH A;LĐTT;;', '2;Ông Bế Văn Đạt - Kế toán Trường TH B;LĐTT;;'],
        columns,
      ),
    );
    await writeStaged(office, staged);
    expect(await linesOf('403/QĐ-UBND')).toEqual([
      'Cao Thị Lan | Giáo viên | truong-a | LDTT',
      'Bế Văn Đạt | Kế toán | truong-b | LDTT',
    ]);
    const bad = await stage(
      listOf('404', [
        '1;Cao Thị Lan, Nông Thị Hoa;1980;Giáo viên Trường TH A;LĐTT',
        '2;Lò Thị Mây;1990;Giáo viên Trường TH A;LĐTT',
      ]),
    );
    expect(bad.rows.map(({ outcome }) => outcome)).toEqual(['problem', 'add']);
    expect(bad.rows[0]?.problems[0]).toMatchObject({ field: 'Họ và tên / Tên tập thể', code: 'name-with-more' });
  });

  test('years that the form and the list say differently are asked for', async () => {
    const staged = await stage(
      listOf('405', [
        '1;Bàn Thị Xuân;1990;Giáo viên Trường TH A;LĐTT năm 2019',
        '2;Bàn Thị Hạ;1990;Giáo viên Trường TH A;LĐTT năm 2020',
      ]),
    );
    expect(staged.rows.map(({ problems: [first] }) => first?.code)).toEqual(['years-differ', undefined]);
  });
});
