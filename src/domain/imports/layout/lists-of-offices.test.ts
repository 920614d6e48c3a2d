import { describe, expect, it } from 'vitest';
import { type MergedCells, type RawRow, type SheetCell, shownCell } from '../sheet.ts';
import { openRows } from './open-rows.ts';
import { suggestMapping } from './suggest-mapping.ts';

type Cells = readonly (SheetCell | null)[];

/** The rows of a sheet as they are opened by what we suggest, and the columns by number. */
function openSheet(rows: readonly Cells[], merges: readonly MergedCells[] = []) {
  const raw = rows.map((cells, at): RawRow => ({ row: at + 1, cells })).filter(({ cells }) => cells.length > 0);
  const { mapping, missing } = suggestMapping({ fileName: 'a.xlsx', sheetName: 'Sheet1', rows: raw, merges }, null);
  const opened = raw.map(openRows(mapping, merges));
  return {
    mapping,
    missing,
    cells: opened.flatMap((row) => ('cells' in row ? [row.cells] : [])),
    skipped: opened.flatMap((row, at) => ('why' in row ? [`${raw[at]?.row} ${row.why}`] : [])),
    headingOf: (column: number) => mapping.columns.find((each) => each.column === column)?.heading,
  };
}

const TITLE = ['(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 02 năm 2020 của Chủ tịch UBND thành phố)'];

describe('sheets as offices keep them', () => {
  it('reads "nt" as what stands above, from row to row; without anything above the cell is empty', () => {
    const { cells } = openSheet([
      TITLE,
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu', 'Năm'],
      [1, 'Nông Thị Hoa', 'nt', 'Trường TH A', 'LĐTT', 2019],
      [2, 'Ma Văn Tú', 'Giáo viên', '-nt-', '″', '"'],
      [3, '″', 'nt', 'Như trên', 'CSTĐCS', 'n/t'],
    ]);
    expect(cells.map((row) => row['Chức vụ'])).toEqual([undefined, 'Giáo viên', 'Giáo viên']);
    expect(cells.map((row) => row['Đơn vị'])).toEqual(['Trường TH A', 'Trường TH A', 'Trường TH A']);
    expect(cells.map((row) => row['Danh hiệu, hình thức'])).toEqual(['LĐTT', 'LĐTT', 'CSTĐCS']);
    expect(cells.map((row) => row['Năm thành tích'])).toEqual([2019, 2019, 2019]);
    expect(cells[2]?.['Họ và tên / Tên tập thể']).toBe('Ma Văn Tú');
  });

  it('does not take the year of a birth in three columns for the column of men', () => {
    const { cells, headingOf } = openSheet(
      [
        ['DANH SÁCH CÁN BỘ, GIÁO VIÊN'],
        ['STT', 'Họ và tên', 'Ngày sinh', null, null, 'Chức vụ', 'Đơn vị', 'Từ ngày'],
        [null, null, 'Ngày', 'Tháng', 'Năm', null, null, null],
        [1, 'Nông Thị Hoa', 14, 2, 1977, 'Giáo viên', 'Trường TH A', '01/09/2010'],
        [2, 'Ma Văn Tú', null, null, 1980, 'Giáo viên', 'Trường TH A', '01/09/2010'],
      ],
      [{ top: 2, bottom: 2, left: 2, right: 4 }],
    );
    expect(headingOf(4)).toBe('Ngày sinh: năm');
    expect(cells.map((row) => row['Ngày sinh'])).toEqual(['14/2/1977', '1980']);
    expect(cells.some((row) => 'Ngày sinh (nam)' in row)).toBe(false);
  });

  it('reads names of collectives and of persons that stand in two columns', () => {
    const { cells, skipped } = openSheet(
      [
        ['DANH SÁCH TẶNG GIẤY KHEN NĂM 2020'],
        TITLE,
        ['STT', 'Đối tượng khen thưởng', null, null, 'Đơn vị'],
        [null, 'Tập thể', 'Họ và tên', 'Chức danh', null],
        ['A', 'B', 'C', 'D', 1],
        [1, 'Tổ dân phố 3', null, null, 'Phường Z'],
        [2, null, 'Nông Thị Hoa', 'Tổ trưởng', 'Phường Z'],
        [3, 'Tổ dân phố 4', 'Ma Văn Tú', null, 'Phường Z'],
      ],
      [{ top: 3, bottom: 3, left: 1, right: 3 }],
    );
    expect(skipped).toEqual(['1 above', '2 above', '3 repeated-heading', '4 repeated-heading', '5 repeated-heading']);
    expect(cells).toMatchObject([
      { 'Họ và tên / Tên tập thể': 'Tổ dân phố 3', 'Loại đối tượng': 'Tập thể' },
      { 'Họ và tên / Tên tập thể': 'Nông Thị Hoa', 'Chức vụ': 'Tổ trưởng' },
      { 'Họ và tên / Tên tập thể': 'Ma Văn Tú', 'Tên tập thể (cột riêng)': 'Tổ dân phố 4' },
    ]);
    expect(cells[1]).not.toHaveProperty('Loại đối tượng');
  });

  it.each([
    ['QĐ 118/QĐ-UBND, 30/01/2018: LĐTT năm 2017', '118/QĐ-UBND', '30/01/2018'],
    ['Quyết định 118/QĐ-UBND (30/01/2018) LĐTT năm 2017', '118/QĐ-UBND', '30/01/2018'],
    ['Quyết định số 118/QĐ-UBND ngày 30/01/2018 LĐTT năm 2017', '118/QĐ-UBND', '30/01/2018'],
  ])('reads the decision of a title row: %s', (title, number, day) => {
    const { cells } = openSheet([
      ['DANH SÁCH KHEN THƯỞNG'],
      ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu', 'Cấp khen'],
      [title],
      [1, 'Nông Thị Hoa', 'Trường TH A', 'LĐTT'],
      [2, 'Ma Văn Tú', 'Trường TH A', 'LĐTT'],
    ]);
    expect(cells[1]).toMatchObject({ 'Số quyết định': number, 'Ngày quyết định': day, 'Năm thành tích': '2017' });
  });

  it('titles that name forms hold, though a note stands among them; the closing line is no title', () => {
    const { cells, skipped } = openSheet([
      TITLE,
      ['STT', 'Họ và tên', 'Đơn vị', 'Năm'],
      ['I. CHIẾN SĨ THI ĐUA CƠ SỞ'],
      [1, 'Nông Thị Hoa', 'Trường TH A', 2019],
      ['II. LAO ĐỘNG TIÊN TIẾN (01 đồng chí)'],
      [1, 'Ma Văn Tú', 'Trường TH A', 2019],
      ['Danh sách ấn định: 02 người./.'],
    ]);
    expect(cells.map((row) => shownCell(row['Danh hiệu, hình thức']).toLowerCase())).toEqual([
      'chien si thi dua co so',
      'lao dong tien tien',
    ]);
    expect(skipped.at(-1)).toBe('7 footer');
  });

  it('the year of a book of decisions is not that of the merit', () => {
    const sheet = (title: string) =>
      openSheet([
        [title],
        ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu', 'Số QĐ', 'Ngày QĐ', 'Cấp khen'],
        [1, 'Nông Thị Hoa', 'Trường TH A', 'LĐTT', '12/QĐ-UBND', '05/02/2018', 'Chủ tịch UBND xã'],
      ]);
    expect(sheet('SỔ THEO DÕI KHEN THƯỞNG NĂM 2018').missing).toEqual(['Năm thành tích']);
    expect(sheet('DANH SÁCH KHEN THƯỞNG NĂM 2018').missing).toEqual([]);
  });

  it.each([
    'Chức vụ, đơn vị công tác',
    'Chức vụ, nơi công tác',
    'CHỨC VỤ - ĐƠN VỊ',
    'Chức danh, đơn vị',
    'Chức vụ và đơn vị công tác',
  ])('knows the column of post and unit: %s', (title) => {
    const { headingOf, missing } = openSheet([
      TITLE,
      ['STT', 'Họ và tên', title, 'Danh hiệu', 'Năm'],
      [1, 'Nông Thị Hoa', 'Giáo viên Trường TH A', 'LĐTT', 2019],
    ]);
    expect(headingOf(2)).toBe('Chức vụ, đơn vị');
    expect(missing).toEqual([]);
  });

  it('a list that goes with two decisions does not take the number of the first', () => {
    const { mapping, missing } = openSheet([
      ['DANH SÁCH ĐẠT DANH HIỆU THI ĐUA NĂM 2019'],
      ['(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/02/2020 và Quyết định số 13/QĐ-UBND ngày 06/02/2020)'],
      ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
      [1, 'Nông Thị Hoa', 'Trường TH A', 'LĐTT'],
    ]);
    expect(mapping.constants).toMatchObject({ 'Số quyết định': '/QĐ-UBND' });
    expect(mapping.constants).not.toHaveProperty('Ngày quyết định');
    expect(missing).toEqual(['Cấp quyết định', 'Số quyết định', 'Ngày quyết định']);
  });

  it('a second list beside the first is not lost', () => {
    const { cells } = openSheet([
      TITLE,
      ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu', null, 'STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
      [1, 'Nông Thị Hoa', 'Trường TH A', 'LĐTT', null, 2, 'Ma Văn Tú', 'Trường TH B', 'LĐTT'],
    ]);
    expect(cells[0]).toMatchObject({ 'Họ và tên (danh sách bên cạnh)': 'Ma Văn Tú' });
  });

  it('titles are those that were registered for only where the sheet says so', () => {
    const sheet = (title: string) => {
      const rows = [
        [title],
        ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu', 'Năm'],
        [1, 'Nông Thị Hoa', 'Trường TH A', 'LĐTT', 2019],
      ];
      const raw = rows.map((cells, at): RawRow => ({ row: at + 1, cells }));
      return suggestMapping({ fileName: 'a.xlsx', sheetName: 'Sheet1', rows: raw, merges: [] }, null);
    };
    expect(sheet('ĐĂNG KÝ THI ĐUA NĂM 2019')).toMatchObject({ mapping: { kind: 'registrations' }, certain: true });
    expect(sheet('DANH SÁCH THI ĐUA NĂM 2019').certain).toBe(false);
  });
});
