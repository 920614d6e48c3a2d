import type { Words } from './words.ts';

/** What the grid says aloud after a paste; also read by the browser's program. */
export const pasteGridWords = {
  pasted: (rows: string, columns: string) => ({
    vi: `Đã dán ${rows} dòng, ${columns} cột.`,
    en: `Pasted ${rows} rows, ${columns} columns.`,
  }),
  pastedByHeadings: (rows: string, columns: string) => ({
    vi: `Đã dán ${rows} dòng theo tiêu đề của ${columns} cột.`,
    en: `Pasted ${rows} rows by the headings of ${columns} columns.`,
  }),
  cutOff: (most: string) => ({
    vi: `Bảng nhập nhận nhiều nhất ${most} dòng: các dòng sau đó chưa được dán. Danh sách dài hơn hãy nhập bằng tệp Excel.`,
    en: `The grid takes ${most} rows at most: the rows after them were not pasted. Bring longer lists in as a workbook.`,
  }),
} as const satisfies Words;
