import type { Words } from './words.ts';

/** Words of the page on which a person says what the columns of a sheet mean. */
export const mappingScreenWords = {
  title: { vi: 'Ghép cột', en: 'What the columns mean' },
  lead: (file: string) => ({ vi: `Các cột của “${file}”`, en: `The columns of “${file}”` }),
  why: {
    vi: 'Hãy chọn ý nghĩa của từng cột. Lựa chọn được nhớ cho lần sau: danh sách có cùng tiêu đề sẽ không hỏi lại.',
    en: 'Say what each column means. It is remembered: the next list with the same headings is not asked about.',
  },
  kind: { vi: 'Loại danh sách', en: 'Kind of list' },
  chooseKind: { vi: 'Hãy chọn loại danh sách.', en: 'Choose the kind of list.' },
  kindHint: {
    vi: 'Đổi loại rồi bấm “Xem lại” để có đúng các cột của loại ấy.',
    en: 'Change it and press “Look again” to get the columns of that kind.',
  },
  headings: { vi: 'Dòng tiêu đề', en: 'Heading rows' },
  firstRow: { vi: 'Tiêu đề từ dòng', en: 'Headings from row' },
  lastRow: { vi: 'Tiêu đề đến dòng', en: 'Headings to row' },
  rowHint: {
    vi: 'Số dòng như Excel đánh số; dữ liệu bắt đầu ngay dưới dòng cuối. Trang không có tiêu đề thì ghi 0 ở cả hai ô. Đổi rồi bấm “Xem lại” để đọc lại các cột.',
    en: 'As Excel counts; the data begin below. 0 in both when the sheet has no headings. Change it and press “Look again” to read the columns anew.',
  },
  notARow: {
    vi: 'Hãy ghi số của một dòng trong tệp, ví dụ 5; cả hai ô ghi 0 khi trang không có tiêu đề.',
    en: 'Write the number of a row, for example 5; 0 in both when there are no headings.',
  },
  rowsReversed: { vi: 'Dòng cuối đứng trước dòng đầu.', en: 'The last row stands before the first.' },
  columns: { vi: 'Các cột của trang tính', en: 'Columns of the sheet' },
  column: { vi: 'Cột', en: 'Column' },
  inSheet: { vi: 'Tiêu đề trong tệp', en: 'Heading in the file' },
  noTitle: { vi: '(không có tiêu đề)', en: '(no heading)' },
  samples: { vi: 'Vài ô đầu', en: 'First cells' },
  meaning: { vi: 'Đọc là', en: 'Read as' },
  notRead: { vi: '(không đọc)', en: '(not read)' },
  meaningOf: (column: string, title: string) => ({
    vi: `Cột ${column}, “${title}”, đọc là`,
    en: `Column ${column}, “${title}”, is read as`,
  }),
  twice: (heading: string) => ({
    vi: `“${heading}” đã được chọn cho một cột khác. Mỗi ý nghĩa chỉ một cột.`,
    en: `“${heading}” is chosen for another column already.`,
  }),
  constants: { vi: 'Ghi chung cho mọi dòng', en: 'The same for every row' },
  constantsLead: {
    vi: 'Điều ghi ở đây dùng cho những dòng mà ô của chính nó trống, ví dụ số và ngày quyết định ở đầu danh sách.',
    en: 'Used for rows whose own cell is empty, for example the decision above the table.',
  },
  moreConstants: { vi: 'Các mục khác có thể ghi chung', en: 'Others that may be the same for every row' },
  section: { vi: 'Dòng nhóm trong bảng ghi gì', en: 'What group rows in the table say' },
  sectionHint: {
    vi: 'Dòng nhóm như “I. Trường Tiểu học A” cho biết điều này của các dòng bên dưới.',
    en: 'A group row such as “I. Trường Tiểu học A” says this of the rows below it.',
  },
  noSection: { vi: 'Không có dòng nhóm, hoặc bỏ qua', en: 'None, or leave them out' },
  missing: (headings: string) => ({
    vi: `Còn thiếu: ${headings}`,
    en: `Still missing: ${headings}`,
  }),
  missingWhy: {
    vi: 'Hãy chọn cột cho các mục này, hoặc ghi chung cho mọi dòng ở dưới.',
    en: 'Choose their columns, or fill them in for every row below.',
  },
  sample: { vi: 'Sẽ được đọc như sau', en: 'Will be read like this' },
  lookAgain: { vi: 'Xem lại', en: 'Look again' },
  save: { vi: 'Lưu và kiểm tra thử', en: 'Save and check' },
  saving: { vi: 'Đang lưu…', en: 'Saving …' },
} as const satisfies Words;
