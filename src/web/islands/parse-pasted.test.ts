import { describe, expect, test } from 'vitest';
import { headingColumns, parsePasted } from './parse-pasted.ts';

describe('cells as a spreadsheet copies them', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    ['one cell', 'Nông Thị Hoa\r\n', [['Nông Thị Hoa']]],
    [
      'rows and columns',
      'Nông Thị Hoa\tGiáo viên\r\nLường Văn Sơn\tHiệu trưởng\r\n',
      [
        ['Nông Thị Hoa', 'Giáo viên'],
        ['Lường Văn Sơn', 'Hiệu trưởng'],
      ],
    ],
    [
      'empty cells stay in their places',
      '\ta\t\n\t\tb',
      [
        ['', 'a', ''],
        ['', '', 'b'],
      ],
    ],
    ['an empty row in between', 'a\n\nb\n', [['a'], [''], ['b']]],
    ['a cell of two lines', '"Chiến sĩ\nthi đua"\tx', [['Chiến sĩ thi đua', 'x']]],
    ['quotes within quotes', '"Trường ""A"""\ty', [['Trường "A"', 'y']]],
    ['a quote that opens nothing', '"A" và B\tz', [['"A" và B', 'z']]],
    ['spaces around', '  a \t  b', [['a', 'b']]],
  ])('%s', (_, text, rows) => {
    expect(parsePasted(text)).toEqual(rows);
  });
});

describe('columns by their headings', () => {
  const headings = ['Họ và tên', 'Mã đơn vị', 'Xếp loại'];
  test.each<[string, readonly string[], readonly number[] | null]>([
    ['in another order, one unknown', ['Xếp loại', 'Ghi chú', 'HỌ VÀ TÊN'], [2, -1, 0]],
    ['data is no heading', ['Nông Thị Hoa', 'thcs-bac-kan', ''], null],
    ['one word alone could be chance', ['Xếp loại', 'A', 'B'], null],
  ])('%s', (_, first, columns) => {
    expect(headingColumns(first, headings)).toEqual(columns);
  });
});
