import type { AwardHeading, UnitHeading } from '../domain/imports/layouts.ts';
import type { Phrase, Words } from './words.ts';

/** Words of the screens on which lists are brought in. */
export const importScreenWords = {
  lead: (unit: string) => ({ vi: `${unit} và các đơn vị trực thuộc`, en: `${unit} and the units below it` }),
  file: { vi: 'Tệp Excel (.xlsx)', en: 'Excel workbook (.xlsx)' },
  fileHint: {
    vi: 'Nhiều nhất 20 MB và 50.000 dòng, danh sách ở trang tính đầu tiên. Tệp được kiểm tra thử trước, chưa ghi gì vào sổ.',
    en: '20 MB and 50,000 rows at most, the list on the first sheet. It is checked first; nothing is written yet.',
  },
  chooseFile: { vi: 'Hãy chọn tệp Excel trên máy của bạn.', en: 'Choose a workbook on your computer.' },
  checking: { vi: 'Đang kiểm tra…', en: 'Checking…' },
  blanks: { vi: 'Tệp mẫu', en: 'Blank workbooks' },
  blanksLead: {
    vi: 'Điền danh sách vào tệp mẫu từ dòng 2, giữ nguyên dòng tiêu đề; thứ tự các cột tùy ý. Trang “Hướng dẫn” trong tệp giải thích từng cột.',
    en: 'Fill in the list from row 2 and keep the headings; the order of the columns is free. A second sheet explains each column.',
  },
  blankAwards: { vi: 'Mẫu danh sách khen thưởng', en: 'Blank list of awards' },
  blankUnits: { vi: 'Mẫu danh sách đơn vị', en: 'Blank list of units' },
  guideSheet: { vi: 'Hướng dẫn', en: 'Guide' },
  columnsOfAwards: { vi: 'Các cột của danh sách khen thưởng', en: 'Columns of a list of awards' },
  columnsOfUnits: { vi: 'Các cột của danh sách đơn vị', en: 'Columns of a list of units' },
  column: { vi: 'Cột', en: 'Column' },
  columnNeeded: { vi: 'Bắt buộc có cột', en: 'Column needed' },
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
  meaning: { vi: 'Cách ghi', en: 'How to fill it in' },
  example: { vi: 'Ví dụ', en: 'Example' },
  previous: { vi: 'Các lần nhập', en: 'Imports' },
  noImports: { vi: 'Chưa có lần nhập nào', en: 'No imports yet' },
  noImportsWhy: {
    vi: 'Mỗi tệp đã kiểm tra thử hoặc ghi sổ sẽ hiện ở đây.',
    en: 'Each file that was checked or written shows here.',
  },
  fileName: { vi: 'Tệp', en: 'File' },
  kind: { vi: 'Loại danh sách', en: 'Kind of list' },
  state: { vi: 'Tình trạng', en: 'State' },
  broughtIn: { vi: 'Thời điểm, người nhập', en: 'Brought in' },
  machineOwner: { vi: 'Quản trị máy chủ', en: 'Owner of the server' },
  rows: { vi: 'Số dòng', en: 'Rows' },
  rowsWithProblems: { vi: 'Dòng có lỗi', en: 'Rows with problems' },
  rowsFine: { vi: 'Dòng ghi được', en: 'Rows that are fine' },
  sheetRow: { vi: 'Dòng', en: 'Row' },
  toCorrect: { vi: 'Cần sửa', en: 'To correct' },
  allRows: { vi: 'Tất cả các dòng', en: 'All rows' },
  onlyProblems: { vi: 'Chỉ dòng có lỗi', en: 'Only rows with problems' },
  rowsTitle: { vi: 'Các dòng của tệp', en: 'Rows of the file' },
  whichRows: { vi: 'Chọn dòng để xem', en: 'Which rows' },
  noProblems: { vi: 'Không có dòng nào có lỗi', en: 'No row has a problem' },
  correctTitle: (count: string) => ({
    vi: `Còn ${count} dòng cần sửa nên chưa ghi sổ được`,
    en: `${count} rows need correcting before they can be written`,
  }),
  correctWhy: {
    vi: 'Hãy sửa trong tệp Excel theo từng chỗ nêu dưới đây, lưu lại rồi nhập tệp đã sửa. Lần kiểm tra thử này không ghi gì vào sổ.',
    en: 'Correct the workbook as told below, save it and import it again. This check wrote nothing.',
  },
  importAgain: { vi: 'Nhập tệp đã sửa', en: 'Import the corrected file' },
  readyTitle: (count: string) => ({
    vi: `Không có lỗi: ghi ${count} dòng vào sổ?`,
    en: `Nothing is wrong: write ${count} rows to the book?`,
  }),
  readyAwards: {
    vi: 'Mỗi dòng đã có quyết định thành một mục của Sổ khen thưởng, theo đúng thứ tự trong tệp; dòng chỉ có tờ trình vào Hồ sơ đề nghị.',
    en: 'Each decided row becomes an entry of the award book, in the order of the file; rows with a letter only become nominations.',
  },
  readyUnits: {
    vi: 'Các đơn vị được thêm vào cây đơn vị từ ngày ghi trong tệp.',
    en: 'The units are added to the tree from the days in the file.',
  },
  writing: { vi: 'Đang ghi sổ…', en: 'Writing…' },
  writtenTitle: { vi: 'Đã ghi sổ', en: 'Written to the book' },
  writtenAwards: (lines: string, nominations: string) => ({
    vi: `${lines} dòng vào Sổ khen thưởng, ${nominations} dòng vào Hồ sơ đề nghị.`,
    en: `${lines} lines in the award book, ${nominations} nominations.`,
  }),
  writtenUnits: (units: string) => ({ vi: `Đã thêm ${units} đơn vị.`, en: `${units} units were added.` }),
  head: (sequence: string) => ({
    vi: `Sổ khen thưởng đến mục ${sequence}, mã kiểm chứng`,
    en: `Award book up to entry ${sequence}, check value`,
  }),
  openBook: { vi: 'Xem trong Sổ khen thưởng', en: 'See them in the award book' },
  undoneTitle: { vi: 'Đã hủy lần nhập này', en: 'This import is undone' },
  undoneText: (entries: string) => ({
    vi: `${entries} mục đã được đảo bằng các mục mới ở cuối sổ; không mục nào bị xóa.`,
    en: `${entries} entries were reversed by new ones at the end of the book; none was deleted.`,
  }),
  undoQuestion: (file: string) => ({ vi: `Hủy lần nhập “${file}”?`, en: `Undo the import “${file}”?` }),
  undoWhatAwards: {
    vi: 'Mỗi mục mà lần nhập này đã ghi sẽ được đảo bằng một mục mới ở cuối Sổ khen thưởng, và không còn được đếm hay tìm thấy. Không mục nào bị xóa; mục cũ và mục đảo đều còn trong sổ.',
    en: 'Each entry of this import is reversed by a new one at the end of the book and is no longer counted or found. Nothing is deleted; both stay in the book.',
  },
  undoWhatUnits: {
    vi: 'Các đơn vị do lần nhập này thêm vào sẽ không còn trong cây đơn vị. Nếu đã có dữ liệu gắn với một đơn vị thì không hủy được.',
    en: 'The units added by this import leave the tree. It is refused when records rest on one of them.',
  },
  undoPeople: { vi: 'Cá nhân được thêm vào cùng lần nhập vẫn được giữ.', en: 'People that came with it stay.' },
  changedTitle: { vi: 'Lần nhập này vừa có thay đổi', en: 'This import has just changed' },
  changedText: (by: string, moment: string) => ({
    vi: `${by} đã ghi sổ hoặc hủy lúc ${moment}. Trang này là tình trạng mới; thao tác của bạn chưa được thực hiện.`,
    en: `${by} wrote or undid it at ${moment}. This page shows the new state; what you asked for was not done.`,
  }),
  notDone: { vi: 'Chưa thực hiện được', en: 'This was not done' },
} as const satisfies Words;

/** How a column is filled in, with an example as it stands in a cell. */
export type ColumnGuide = { readonly meaning: Phrase; readonly example: string };

export const awardColumnWords: Readonly<Record<AwardHeading, ColumnGuide>> = {
  STT: {
    meaning: { vi: 'Số thứ tự trong quyết định, giữ đúng như bản giấy.', en: 'Ordinal in the decision, as on paper.' },
    example: '1',
  },
  'Xưng hô': {
    meaning: { vi: 'Ông, Bà, Đồng chí, cấp bậc… như in trên quyết định.', en: 'Form of address as printed.' },
    example: 'Bà',
  },
  'Họ và tên / Tên tập thể': {
    meaning: { vi: 'Tên như in trên quyết định.', en: 'Name as printed.' },
    example: 'Lường Thị Hòa',
  },
  'Loại đối tượng': {
    meaning: { vi: 'Cá nhân, Tập thể hoặc Hộ gia đình.', en: 'Person, collective or household (in Vietnamese).' },
    example: 'Cá nhân',
  },
  'Chức vụ': { meaning: { vi: 'Chức vụ như in trên quyết định.', en: 'Post as printed.' }, example: 'Giáo viên' },
  'Nghề nghiệp, địa chỉ': {
    meaning: {
      vi: 'Cho người không phải cán bộ: nghề nghiệp, nơi ở.',
      en: 'For people who are not staff: occupation and address.',
    },
    example: 'Nông dân, thôn Nà Pam',
  },
  'Mã đơn vị': {
    meaning: {
      vi: 'Mã ở mục Đơn vị, cá nhân; phải thuộc đơn vị đang nhập.',
      en: 'Code as under units; must lie below this unit.',
    },
    example: 'thcs-bac-kan',
  },
  'Danh hiệu, hình thức': {
    meaning: {
      vi: 'Tên trong Luật Thi đua, khen thưởng hoặc viết tắt LĐTT, CSTĐCS, BK, GK…',
      en: 'Name as in the law, or a usual abbreviation.',
    },
    example: 'Lao động tiên tiến',
  },
  'Cấp quyết định': {
    meaning: {
      vi: 'Chức danh người ký, kèm tên đơn vị nếu cần.',
      en: 'Office of the one who signs, with the unit if needed.',
    },
    example: 'Chủ tịch UBND thành phố',
  },
  'Số quyết định': {
    meaning: { vi: 'Trống nếu còn chờ quyết định.', en: 'Empty while pending.' },
    example: '186/QĐ-UBND',
  },
  'Ngày quyết định': { meaning: { vi: 'Ngày/tháng/năm.', en: 'Day/month/year.' }, example: '29/01/2021' },
  'Năm thành tích': {
    meaning: { vi: 'Năm, năm học hoặc giai đoạn.', en: 'Year, school year or span of years.' },
    example: '2020',
  },
  'Loại khen': {
    meaning: {
      vi: 'Công trạng, Chuyên đề, Đột xuất, Cống hiến, Niên hạn hoặc Đối ngoại.',
      en: 'Kind of commendation (in Vietnamese).',
    },
    example: 'Công trạng',
  },
  'Lý do khen': {
    meaning: { vi: 'Như ghi trong quyết định.', en: 'As in the decision.' },
    example: 'Hoàn thành tốt nhiệm vụ năm 2020',
  },
  'Người trực tiếp': {
    meaning: {
      vi: 'x nếu là người trực tiếp lao động, công tác; trống nếu không rõ.',
      en: 'x for direct workers; empty when not known.',
    },
    example: 'x',
  },
  'Số tờ trình': {
    meaning: { vi: 'Tờ trình đề nghị, nếu có.', en: 'Submission letter, if any.' },
    example: '12/TTr-UBND',
  },
  'Ngày trình': { meaning: { vi: 'Ngày gửi tờ trình.', en: 'Day of the letter.' }, example: '05/01/2021' },
  'Ngày cấp trên nhất trí': {
    meaning: { vi: 'Ngày cấp trên đồng ý trình tiếp, nếu có.', en: 'Day on which the level above agreed, if any.' },
    example: '10/01/2021',
  },
  'Ngày sinh': {
    meaning: { vi: 'Nên ghi khi có người trùng tên.', en: 'Useful for namesakes.' },
    example: '03/02/1980',
  },
};

export const unitColumnWords: Readonly<Record<UnitHeading, ColumnGuide>> = {
  'Mã đơn vị': {
    meaning: {
      vi: 'Chữ thường không dấu, số và gạch nối; không đổi về sau.',
      en: 'Small letters, digits and hyphens; stays for ever.',
    },
    example: 'phong-noi-vu',
  },
  'Tên đơn vị': { meaning: { vi: 'Tên đầy đủ.', en: 'Full name.' }, example: 'Phòng Nội vụ thành phố Bắc Kạn' },
  'Tên gọi tắt': { meaning: { vi: 'Tên ngắn trên danh sách.', en: 'Short name for lists.' }, example: 'Phòng Nội vụ' },
  Loại: {
    meaning: {
      vi: 'Tỉnh, Huyện, Thành phố thuộc tỉnh, Xã, Phường, Cơ quan chuyên môn, Trường học, Cơ quan Đảng, Đoàn thể…',
      en: 'Kind of unit (in Vietnamese).',
    },
    example: 'Cơ quan chuyên môn',
  },
  'Mã đơn vị cấp trên': {
    meaning: { vi: 'Trống nếu không có cấp trên trong hệ thống.', en: 'Empty when there is none in the system.' },
    example: 'tp-bac-kan',
  },
  'Từ ngày': {
    meaning: { vi: 'Ngày đơn vị có tên, loại và cấp trên này.', en: 'Day from which this holds.' },
    example: '01/01/2015',
  },
  'Căn cứ': {
    meaning: { vi: 'Văn bản thành lập, đổi tên, sắp xếp.', en: 'The paper behind it.' },
    example: 'Nghị quyết số 892/NQ-UBTVQH13',
  },
};

/** The states of an import as its list calls them. */
export const importStateTags = {
  staged: { vi: 'Kiểm tra thử', en: 'Checked only' },
  written: { vi: 'Đã ghi sổ', en: 'Written' },
  undone: { vi: 'Đã hủy', en: 'Undone' },
} as const satisfies Words;
