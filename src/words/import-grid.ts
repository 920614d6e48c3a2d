import type { Words } from './words.ts';

/** Words of the page on which a small list is typed or pasted. */
export const gridScreenWords = {
  open: { vi: 'Bảng nhập', en: 'Grid' },
  title: { vi: 'Bảng nhập', en: 'Grid' },
  lead: {
    vi: 'Cho danh sách ngắn: gõ từng ô, hoặc chép nhiều ô trong Excel rồi dán vào ô đầu tiên.',
    en: 'For short lists: type cell by cell, or copy cells in Excel and paste them into the first box.',
  },
  keys: {
    vi: 'Tab sang ô bên phải, Enter xuống dòng dưới. Dòng để trống không được đọc. Dán cả dòng tiêu đề thì các cột được xếp theo tiêu đề.',
    en: 'Tab goes to the right, Enter to the row below. Empty rows are not read. With headings pasted, columns go by them.',
  },
  kind: { vi: 'Loại danh sách', en: 'Kind of list' },
  chooseKind: { vi: 'Chọn loại', en: 'Choose' },
  rows: { vi: 'Các dòng', en: 'Rows' },
  cellOf: (row: string, column: string) => ({ vi: `Dòng ${row}, ${column}`, en: `Row ${row}, ${column}` }),
  more: (rows: string) => ({ vi: `Thêm ${rows} dòng`, en: `${rows} more rows` }),
  stage: { vi: 'Kiểm tra thử', en: 'Dry run' },
  nothing: { vi: 'Bảng còn trống: hãy điền ít nhất một dòng.', en: 'The grid is empty: fill in at least one row.' },
  tooMany: (most: string) => ({
    vi: `Bảng nhập nhận nhiều nhất ${most} dòng. Danh sách dài hơn hãy nhập bằng tệp Excel.`,
    en: `The grid takes ${most} rows at most. Bring longer lists in as a workbook.`,
  }),
  common: { vi: 'Ghi chung cho mọi dòng', en: 'The same for every row' },
  fileName: (kind: string) => ({ vi: `Bảng nhập: ${kind}`, en: `Grid: ${kind}` }),
} as const satisfies Words;
