import type { CandidateReason, RowOutcome } from '../domain/imports/row-outcome.ts';
import type { Phrase, Words } from './words.ts';

/** What writing a row does, as the tabs and the rows of an import say it. */
export const outcomeWords = {
  add: { vi: 'Thêm mới', en: 'New' },
  change: { vi: 'Thay đổi', en: 'Changes' },
  unchanged: { vi: 'Đã có trong sổ', en: 'In the records already' },
  skip: { vi: 'Bỏ qua', en: 'Left out' },
  undecided: { vi: 'Cần quyết định', en: 'To be decided' },
  problem: { vi: 'Có lỗi', en: 'With problems' },
} as const satisfies Record<RowOutcome, Phrase>;

/** Why somebody on record may be the one that a row means, or may not. */
export const candidateReasonWords = {
  'same-name': { vi: 'cùng họ tên', en: 'same name' },
  'name-without-accents': { vi: 'họ tên chỉ giống khi bỏ dấu', en: 'same name without accents only' },
  'same-birth': { vi: 'cùng ngày sinh', en: 'same day of birth' },
  'same-birth-year': { vi: 'cùng năm sinh', en: 'same year of birth' },
  'birth-differs': { vi: 'khác ngày sinh', en: 'another day of birth' },
  'birth-unknown': { vi: 'thiếu ngày sinh để so', en: 'no two days of birth to compare' },
  'same-number': { vi: 'cùng số căn cước hoặc mã nhân sự', en: 'same number' },
  'number-differs': { vi: 'khác số căn cước hoặc mã nhân sự', en: 'another number' },
  'same-unit': { vi: 'cùng đơn vị', en: 'same unit' },
  'unit-succeeds': { vi: 'ở đơn vị kế thừa của đơn vị trong danh sách', en: 'in the unit that succeeded' },
  'other-unit': { vi: 'ở đơn vị khác', en: 'in another unit' },
  'has-left': { vi: 'đã thôi công tác ở đó trước ngày này', en: 'had left there by this day' },
  'may-have-moved': { vi: 'có thể đã chuyển về đơn vị này', en: 'may have moved to this unit' },
  'several-here': { vi: 'đơn vị có nhiều người trùng tên', en: 'several namesakes in the unit' },
  'several-in-list': { vi: 'danh sách có nhiều người trùng tên', en: 'several namesakes in the list' },
} as const satisfies Record<CandidateReason, Phrase>;

/** Words of the page of one row: repairing its cells, and saying whom it means. */
export const rowScreenWords = {
  rowTitle: (row: string) => ({ vi: `Dòng ${row}`, en: `Row ${row}` }),
  cells: { vi: 'Các ô của dòng', en: 'Cells of the row' },
  moreCells: { vi: 'Các ô khác của dòng này', en: 'Other cells of this row' },
  inFile: (text: string) => ({ vi: `Trong tệp: ${text}`, en: `In the file: ${text}` }),
  inFileEmpty: { vi: 'Trong tệp để trống', en: 'Empty in the file' },
  repair: { vi: 'Sửa các ô', en: 'Repair the cells' },
  save: { vi: 'Lưu và kiểm tra lại', en: 'Save and check again' },
  saveNext: { vi: 'Lưu, sang dòng sau', en: 'Save, on to the next' },
  saving: { vi: 'Đang kiểm tra lại…', en: 'Checking again …' },
  repaired: (row: string) => ({ vi: `Dòng ${row} đã hết lỗi`, en: `Row ${row} is fine now` }),
  decided: (row: string) => ({ vi: `Đã ghi nhận quyết định về dòng ${row}`, en: `Decided about row ${row}` }),
  whole: { vi: 'Cả dòng', en: 'The whole row' },
  previousProblem: { vi: 'Dòng lỗi trước', en: 'Previous row with problems' },
  nextProblem: { vi: 'Dòng lỗi sau', en: 'Next row with problems' },
  previousUndecided: { vi: 'Dòng cần quyết định trước', en: 'Previous row to decide' },
  nextUndecided: { vi: 'Dòng cần quyết định sau', en: 'Next row to decide' },
  titleOfRow: (text: string, row: string) => ({ vi: `“${text}” (dòng ${row})`, en: `“${text}” (row ${row})` }),
  titlesOver: (titles: string) => ({ vi: `Thuộc nhóm: ${titles}`, en: `Under: ${titles}` }),
  neighbours: { vi: 'Chuyển dòng', en: 'Other rows' },
  backToImport: { vi: 'Về danh sách', en: 'Back to the list' },
  who: { vi: 'Dòng này là ai?', en: 'Whom does this row mean?' },
  whoWhy: {
    vi: 'Hệ thống chỉ tự nhận khi họ tên có dấu, đơn vị và ngày sinh đều khớp với đúng một người. Hãy chọn; lựa chọn được nhớ cho danh sách này.',
    en: 'A person is recognised only when accented name, unit and birth fit exactly one. Choose; this list remembers it.',
  },
  chooseWho: { vi: 'Hãy chọn một trong các trả lời.', en: 'Choose one of the answers.' },
  newPerson: { vi: 'Người mới', en: 'Somebody new' },
  newPersonHint: {
    vi: 'Chưa có ai trong các người trên; sẽ thêm vào danh sách cá nhân khi ghi sổ.',
    en: 'None of those above; added to the people when the list is written.',
  },
  skipRow: { vi: 'Bỏ qua dòng này', en: 'Leave this row out' },
  skipRowHint: { vi: 'Dòng không được ghi; các dòng khác không bị ảnh hưởng.', en: 'The row is not written.' },
  decide: { vi: 'Lưu quyết định', en: 'Save the decision' },
  decideNext: { vi: 'Lưu, sang dòng cần quyết định sau', en: 'Save, on to the next to decide' },
  saidInFile: { vi: 'Danh sách ghi', en: 'The list says' },
  reasons: (reasons: string) => ({ vi: `Vì sao: ${reasons}`, en: `Why: ${reasons}` }),
  bornOn: (day: string) => ({ vi: `sinh ngày ${day}`, en: `born ${day}` }),
  bornYear: (year: string) => ({ vi: `sinh năm ${year}`, en: `born in ${year}` }),
  unknownPerson: { vi: 'Người đã có hồ sơ', en: 'A person on record' },
  awards: (awards: string) => ({ vi: `Đã được khen: ${awards}`, en: `Awards: ${awards}` }),
  nothingLeft: { vi: 'Không còn dòng nào như vậy', en: 'No such row is left' },
  notEditable: {
    vi: 'Danh sách này không còn ở bước kiểm tra thử nên không sửa được nữa.',
    en: 'This list is no longer being checked, so it cannot be repaired.',
  },
} as const satisfies Words;
