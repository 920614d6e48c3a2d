import { describe, expect, it } from 'vitest';
import type { RawRow, SheetCell } from '../sheet.ts';
import { openRows } from './open-rows.ts';
import { suggestMapping } from './suggest-mapping.ts';

const sheetOf = (...rows: readonly (readonly (SheetCell | null)[])[]): RawRow[] =>
  rows.map((cells, at) => ({ row: at + 1, cells }));

const suggest = (rows: readonly RawRow[], fileName = 'danh-sach.xlsx') =>
  suggestMapping({ fileName, sheetName: 'Sheet1', rows, merges: [] }, null);

const HEADINGS = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu', 'Số QĐ', 'Ngày QĐ', 'Cấp khen', 'Năm'];
const LINE = [1, 'Nông Thị Hoa', 'Phòng Kinh tế', 'LĐTT', 187, '15/01/2020', 'Chủ tịch UBND thành phố', 2019];

describe('suggestMapping', () => {
  it('has one key for lists of one source, whatever the typing of their headings', () => {
    const key = suggest(sheetOf(HEADINGS, LINE)).sourceKey;
    const typed = HEADINGS.map((heading) => ` ${heading.toUpperCase().normalize('NFD')}\n`);
    expect(suggest(sheetOf(['DANH SÁCH'], typed, LINE)).sourceKey).toBe(key);
  });

  it('asks where the year is told by the name of the file alone', () => {
    const rows = sheetOf(HEADINGS.slice(0, -1), LINE.slice(0, -1));
    expect(suggest(rows).missing).toEqual(['Năm thành tích']);
    const named = suggest(rows, 'khen_thuong_nam_2019.xlsx');
    expect(named.missing).toEqual([]);
    expect(named.mapping.constants).toEqual({ 'Năm thành tích': '2019' });
    expect(named.certain).toBe(false);
  });

  it.each([
    ['Danh sách khen thưởng năm 2019', HEADINGS.slice(0, -1), 1],
    ['Họ và tên cán bộ được khen năm 2019', HEADINGS.slice(0, -1), 1],
    ['Quyết định khen thưởng năm 2019', ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu', 'Số', 'Ngày', 'Cấp khen'], 2],
  ])('does not lose the year of a title over the whole width: %s', (title, headings, lines) => {
    const rows = sheetOf([title, ...headings.slice(1).map(() => null)], headings, LINE.slice(0, -1));
    const merges = [{ top: 1, bottom: 1, left: 0, right: headings.length - 1 }];
    const found = suggestMapping({ fileName: 'a.xlsx', sheetName: 'Sheet1', rows, merges }, null);
    expect(found.mapping).toMatchObject({ kind: 'awards', constants: { 'Năm thành tích': '2019' } });
    expect(found.mapping.headingRows).toEqual({ first: 3 - lines, last: 2 });
    expect(found.missing).toEqual([]);
  });

  it('asks about a column that it does not know', () => {
    const rows = sheetOf([...HEADINGS, 'Hệ số'], [...LINE, 2.34]);
    expect(suggest(rows)).toMatchObject({ certain: false, missing: [] });
    expect(suggest(sheetOf([...HEADINGS, 'Ghi chú'], [...LINE, 'mới'])).certain).toBe(true);
  });

  it.each([
    ['Họ và', 'tên'],
    ['Họ, tên đệm', 'Tên'],
    ['Họ và tên', null],
  ])('joins a name that stands in two columns: %s | %s', (family, given) => {
    const rows = sheetOf(
      ['STT', family, given, ...HEADINGS.slice(2)],
      [1, ' Nông  Thị', 'Hoa', ...LINE.slice(2)],
      [2, 'Ma Văn', 'Tú', ...LINE.slice(2)],
    );
    const { mapping, missing } = suggest(rows);
    const open = openRows(mapping);
    const names = rows.map(open).map((row) => ('cells' in row ? row.cells['Họ và tên / Tên tập thể'] : row.why));
    expect([names, missing]).toEqual([['repeated-heading', 'Nông Thị Hoa', 'Ma Văn Tú'], []]);
  });

  it('knows the first line of its headings again when it alone is repeated on the next page', () => {
    const first = ['STT', 'Họ và tên', 'Đơn vị', 'Kết quả', 'Số QĐ', 'Ngày QĐ', 'Cấp khen', 'Năm', 'Mức'];
    const rows = sheetOf(first, [null, null, null, 'Danh hiệu'], [...LINE, 1], first, [...LINE, 2]);
    const open = openRows(suggest(rows).mapping);
    expect(rows.map(open).map((row) => ('why' in row ? row.why : row.row))).toEqual([
      'repeated-heading',
      'repeated-heading',
      3,
      'repeated-heading',
      5,
    ]);
  });

  it('keeps what a person said for the next list, but not numbers, days and years of the last one', () => {
    const first = suggest(sheetOf(['STT', 'Họ và tên', 'Mã số', 'Ghi chú'], [1, 'Nông Thị Hoa', 'x1', null]));
    const said = {
      ...first.mapping,
      kind: 'awards' as const,
      columns: [
        { column: 1, heading: 'Họ và tên / Tên tập thể' },
        { column: 2, heading: 'Mã đơn vị' },
      ],
      constants: {
        'Cấp quyết định': 'Chủ tịch UBND thành phố',
        'Số quyết định': '1/QĐ-UBND',
        'Năm thành tích': '2018',
      },
    };
    const rows = sheetOf(
      ['Khen thưởng năm 2019'],
      ['STT', 'Họ và tên', 'Mã số', 'Ghi chú'],
      [1, 'Ma Văn An', 'x2', null],
    );
    const next = suggestMapping({ fileName: 'b.xlsx', sheetName: 'Sheet1', rows, merges: [] }, said);
    expect(next.mapping.columns).toEqual(said.columns);
    expect(next.mapping.constants).toEqual({ 'Cấp quyết định': 'Chủ tịch UBND thành phố', 'Năm thành tích': '2019' });
    expect(next.missing).toContain('Số quyết định');
  });
});

describe('openRows', () => {
  it('completes a bare number only from what holds for all', () => {
    const rows = sheetOf(HEADINGS, LINE);
    const { mapping } = suggest(rows);
    const number = (constants: Record<string, string>): unknown => {
      const opened = openRows({ ...mapping, constants })(rows[1] as RawRow);
      return 'cells' in opened ? opened.cells['Số quyết định'] : opened;
    };
    expect(number({})).toBe(187);
    expect(number({ 'Số quyết định': '/QĐ-UBND' })).toBe('187/QĐ-UBND');
  });

  it('reads the row of somebody whose STT is blank, also below a signature', () => {
    const rows = sheetOf(HEADINGS, LINE, [null, 'NGƯỜI LẬP BIỂU'], [null, 'Ma Văn An'], [null, ...LINE.slice(1)]);
    const open = openRows(suggest(rows.slice(0, 2)).mapping);
    expect(rows.map((row) => open(row)).map((row) => ('why' in row ? row.why : row.row))).toEqual([
      'repeated-heading',
      2,
      'footer',
      'footer',
      5,
    ]);
  });

  it('ends the unit of one title row where a wider one begins', () => {
    const top = sheetOf(
      ['Danh sách tặng Giấy khen năm 2019 (Quyết định số 5/QĐ-UBND ngày 15/01/2020 của Chủ tịch UBND thành phố)'],
      ['STT', 'Họ và tên', 'Chức vụ', 'Ngày sinh'],
      ['I. TẬP THỂ'],
      ['Phòng Kinh tế (1 tập thể)'],
      [1, 'Tổ Một', null, null],
      ['II. CÁ NHÂN'],
      [1, 'Nông Thị Hoa', 'Chuyên viên', 1980],
    );
    const suggested = suggest(top);
    const open = openRows(suggested.mapping);
    const opened = top.map((row) => open(row)).flatMap((row) => ('cells' in row ? [row.cells] : []));
    expect(opened.map((cells) => [cells['Loại đối tượng'], cells['Đơn vị']])).toEqual([
      ['Tập thể', 'Phòng Kinh tế'],
      ['Cá nhân', undefined],
    ]);
  });

  it('reads a second table below the first by its own headings', () => {
    const rows = sheetOf(
      HEADINGS,
      LINE,
      HEADINGS,
      LINE,
      ['STT', 'Tên tập thể', 'Danh hiệu', 'Đơn vị', 'Số QĐ', 'Ngày QĐ', 'Cấp khen', 'Năm'],
      [1, 'Tổ Một', 'TTLĐTT', 'Phòng Kinh tế', '5/QĐ-UBND', '15/01/2020', 'Chủ tịch UBND thành phố', 2019],
    );
    const open = openRows(suggest(rows).mapping);
    const opened = rows.map((row) => open(row)).flatMap((row) => ('cells' in row ? [row.cells] : []));
    expect(opened.map((cells) => [cells['Đơn vị'], cells['Danh hiệu, hình thức']])).toEqual([
      ['Phòng Kinh tế', 'LĐTT'],
      ['Phòng Kinh tế', 'LĐTT'],
      ['Phòng Kinh tế', 'TTLĐTT'],
    ]);
  });
});
