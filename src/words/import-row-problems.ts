import { AUTHORITIES, isAuthorityCode } from '../domain/awards/authorities.ts';
import { findForm } from '../domain/awards/catalogue.ts';
import type { RowProblem, RowProblemCode } from '../domain/imports/row-problem.ts';
import { recipientWords } from './recipients.ts';
import { recordProblemWords } from './import-records.ts';
import type { Phrase } from './words.ts';

type Said = (value: string, detail: string) => Phrase;

const authorityNames = (codes: string, language: 'nameVi' | 'nameEn'): string =>
  codes
    .split(' ')
    .map((code) => (isAuthorityCode(code) ? AUTHORITIES[code][language] : code))
    .join('; ');

const formNames = (codes: string, language: 'nameVi' | 'nameEn'): string =>
  codes
    .split(' ')
    .map((code) => findForm(code)?.[language] ?? code)
    .join('; ');

const recipientNames = (codes: string, language: 'vi' | 'en'): string =>
  codes
    .split(' ')
    .map((code) => (code in recipientWords ? recipientWords[code as keyof typeof recipientWords][language] : code))
    .join(', ');

/** What is wrong with a cell and the way out, without the place. */
const rowProblemWords: Readonly<Record<RowProblemCode, Said>> = {
  ...recordProblemWords,
  required: () => ({ vi: 'còn trống. Hãy điền vào ô này.', en: 'is empty. Fill it in.' }),
  'too-long': (_, most) => ({
    vi: `dài quá ${most} ký tự. Hãy rút gọn.`,
    en: `is longer than ${most} characters. Shorten it.`,
  }),
  'bad-date': (value) => ({
    vi: `“${value}” không phải ngày có thật. Hãy ghi ngày/tháng/năm, ví dụ 28/10/2021.`,
    en: `“${value}” is not a real day. Write day/month/year, for example 28/10/2021.`,
  }),
  'future-date': (value) => ({
    vi: `“${value}” là ngày chưa đến. Hãy kiểm tra lại năm.`,
    en: `“${value}” has not come yet. Check the year.`,
  }),
  'error-cell': (value) => ({
    vi: `“${value}” là lỗi công thức của Excel. Hãy ghi lại giá trị vào ô này.`,
    en: `“${value}” is an error of a formula in Excel. Write the value into the cell.`,
  }),
  'date-without-year': (value) => ({
    vi: `“${value}” không có năm. Hãy ghi đủ ngày/tháng/năm, ví dụ 07/02/2020.`,
    en: `“${value}” has no year. Write day/month/year, for example 07/02/2020.`,
  }),
  'two-digit-year': (value) => ({
    vi: `“${value}” ghi năm bằng hai chữ số. Hãy ghi đủ bốn chữ số của năm.`,
    en: `“${value}” gives the year in two digits. Write all four.`,
  }),
  'ambiguous-unit': (value, names) => ({
    vi: `“${value}” có thể là: ${names}. Hãy ghi rõ tên đầy đủ, kèm đơn vị cấp trên, hoặc mã đơn vị.`,
    en: `“${value}” may be: ${names}. Write the full name with the unit above it, or the code.`,
  }),
  'unknown-recipient-kind': (value) => ({
    vi: `chưa rõ${value === '' ? '' : ` “${value}”`} là cá nhân, tập thể hay hộ gia đình. Hãy ghi Loại đối tượng.`,
    en: `it is not clear whether this is a person, a collective or a household. Fill in Loại đối tượng.`,
  }),
  'several-forms': (value, names) => ({
    vi:
      names === ''
        ? `ô này có nhiều hình thức (“${value}”) mà có phần chưa nhận ra. Hãy ghi đủ tên từng hình thức, cách nhau bằng dấu phẩy, hoặc tách mỗi hình thức thành một dòng.`
        : `dòng này có nhiều hình thức: ${names}. Hãy tách mỗi hình thức thành một dòng.`,
    en:
      names === ''
        ? 'the cell has several forms, and part of it was not recognised. Write the name of each in full, with commas between, or give each a row of its own.'
        : `the row has several forms: ${names}. Give each a row of its own.`,
  }),
  'several-lines': (count, codes) => ({
    vi: `Dòng này được ghi thành ${count} dòng khen: ${formNames(codes, 'nameVi')}.`,
    en: `This row becomes ${count} lines of the book: ${formNames(codes, 'nameEn')}.`,
  }),
  'several-grades': (_, grades) => ({
    vi: `dòng này đánh dấu nhiều mức xếp loại: ${grades}. Hãy chỉ giữ một mức.`,
    en: `the row marks several grades: ${grades}. Keep one.`,
  }),
  'name-with-more': (value) => ({
    vi: `“${value}” không chỉ có họ tên. Hãy chỉ để họ tên ở ô này, phần còn lại ghi vào ô Chức vụ, Đơn vị.`,
    en: `“${value}” is more than a name. Leave only the name here; the rest belongs under Chức vụ, Đơn vị.`,
  }),
  'list-beside': (value) => ({
    vi: `bên phải còn một danh sách nữa (“${value}”). Hãy chuyển phần bên phải xuống dưới phần bên trái trong tệp rồi gửi lại, hoặc xóa ô này nếu không cần.`,
    en: `a second list stands to the right (“${value}”). Move it below the first one in the file and send it again, or empty this cell.`,
  }),
  'two-names': (value) => ({
    vi: `dòng này có tên cá nhân và cả tên tập thể “${value}”. Hãy tách mỗi đối tượng thành một dòng, hoặc xóa ô này.`,
    en: `the row names a person and the collective “${value}” too. Give each a row of its own, or empty this cell.`,
  }),
  'form-in-book': (code, number) => ({
    vi: `${formNames(code, 'nameVi')}: đã có trong sổ theo văn bản ${number}, không ghi lại.`,
    en: `${formNames(code, 'nameEn')}: in the book already (${number}), not written again.`,
  }),
  'several-years': (value) => ({
    vi: `“${value}” gồm nhiều năm rời nhau. Hãy tách mỗi năm thành một dòng, hoặc ghi một giai đoạn như 2016-2020.`,
    en: `“${value}” names several years. Give each a row of its own, or write one period like 2016-2020.`,
  }),
  'years-differ': (value, other) => ({
    vi: `là ${value}, nhưng tên danh hiệu, hình thức ghi “${other}”. Hãy ghi năm đúng vào ô này và sửa ô danh hiệu cho khớp.`,
    en: `is ${value}, but the name of the form says “${other}”. Write the right year here and let the form agree.`,
  }),
  'bad-ordinal': (value) => ({
    vi: `“${value}” không phải số thứ tự. Hãy ghi 1, 2, 3… hoặc để trống cả cột.`,
    en: `“${value}” is no ordinal. Write 1, 2, 3 … or leave the column empty.`,
  }),
  'not-in-list': (value, words) => ({
    vi: `“${value}” không nằm trong các từ được dùng. Hãy chọn một trong: ${words}.`,
    en: `“${value}” is not one of the words in use. Choose one of: ${words}.`,
  }),
  'unknown-unit': (value, names) => ({
    vi: `không có đơn vị nào mang mã hoặc tên “${value}”${names === '' ? '' : `; gần giống: ${names}`}. Hãy tra ở mục Đơn vị, cá nhân, hoặc nhập đơn vị trước.`,
    en: `no unit has the code or name “${value}”${names === '' ? '' : `; similar: ${names}`}. Look it up under units, or bring the unit in first.`,
  }),
  'no-unit-in-post': (value, body) => ({
    vi: `${body === '' ? `cuối “${value}” không có tên đơn vị nào đã biết` : `“${body}” chưa có trong danh sách đơn vị`}. Hãy ghi chức vụ và tên đơn vị vào hai ô Chức vụ, Đơn vị, hoặc nhập đơn vị trước.`,
    en: `${body === '' ? `“${value}” does not end with the name of a known unit` : `“${body}” is no unit that is known`}. Write post and unit into the cells Chức vụ and Đơn vị, or bring the unit in first.`,
  }),
  'unit-not-yet': (value, day) => ({
    vi: `đơn vị “${value}” đến ngày ${day} mới có. Hãy kiểm tra ngày, hoặc dùng mã đơn vị khi đó.`,
    en: `unit “${value}” exists only from ${day}. Check the day, or use the code of that time.`,
  }),
  'unit-ended': (value, detail) => {
    const [day = '', ...successors] = detail.split(' ');
    const by = successors.join(' ');
    return {
      vi: `đơn vị “${value}” đã chấm dứt từ ngày ${day}${by === '' ? '' : `, tiếp nối là ${by}`}. Hãy kiểm tra ngày, hoặc ghi đơn vị tiếp nối.`,
      en: `unit “${value}” ended on ${day}${by === '' ? '' : `, carried on by ${by}`}. Check the day, or write its successor.`,
    };
  },
  'outside-unit': (value) => ({
    vi: `đơn vị “${value}” không thuộc đơn vị đang nhập. Hãy bỏ dòng này, hoặc chọn đơn vị cấp trên khi nhập tệp.`,
    en: `unit “${value}” does not belong to the unit of this import. Drop the row, or import at a higher unit.`,
  }),
  'unknown-authority': (value) => ({
    vi: `không nhận ra cấp quyết định “${value}”. Hãy ghi đủ chức danh, ví dụ Chủ tịch UBND thành phố.`,
    en: `“${value}” names no authority. Write the full office, for example Chủ tịch UBND thành phố.`,
  }),
  'unknown-authority-unit': (value) => ({
    vi: `không rõ “${value}” là của đơn vị nào. Hãy ghi kèm tên, ví dụ Chủ tịch UBND phường Đức Xuân; nếu cây đơn vị chưa có thì nhập đơn vị ấy trước.`,
    en: `it is not clear of which unit “${value}” is. Add its name, or bring that unit in first.`,
  }),
  'unknown-form': (value) => ({
    vi: `pháp luật vào ngày ấy không có danh hiệu, hình thức “${value}”. Hãy ghi đúng tên trong Luật Thi đua, khen thưởng.`,
    en: `the law of that day has no title or form “${value}”. Write its name as in the law.`,
  }),
  'ambiguous-form': (value, codes) => ({
    vi: `“${value}” có thể là: ${formNames(codes, 'nameVi')}. Hãy ghi rõ tên đầy đủ.`,
    en: `“${value}” may be: ${formNames(codes, 'nameEn')}. Write the full name.`,
  }),
  'wrong-recipient-kind': (value, kinds) => ({
    vi: `“${value}” chỉ tặng cho: ${recipientNames(kinds, 'vi')}. Hãy sửa loại đối tượng hoặc hình thức.`,
    en: `“${value}” is given only to: ${recipientNames(kinds, 'en')}. Correct the kind of recipient or the form.`,
  }),
  'authority-may-not-decide': (value, codes) => ({
    vi: `cấp quyết định của dòng này không có thẩm quyền với “${value}” vào ngày ấy${codes === '' ? '' : `; thẩm quyền thuộc: ${authorityNames(codes, 'nameVi')}`}. Hãy sửa cấp quyết định hoặc hình thức.`,
    en: `this row's authority may not decide “${value}” on that day${codes === '' ? '' : `; those who may: ${authorityNames(codes, 'nameEn')}`}. Correct the authority or the form.`,
  }),
  'date-without-law': () => ({
    vi: 'thuộc thời gian trước 01/7/2014, chưa có danh mục của pháp luật khi đó. Hãy tách dòng này ra khỏi tệp.',
    en: 'is of a time before 1 July 2014, whose law is not held yet. Take the row out of the file.',
  }),
  'neither-decided-nor-sent': () => ({
    vi: 'ô này và ô “Số tờ trình” đều trống. Hãy điền số và ngày quyết định (đã khen), hoặc số và ngày tờ trình (đang chờ).',
    en: 'this cell and “Số tờ trình” are both empty. Fill in the decision (awarded) or the letter (pending).',
  }),
  'number-without-date': () => ({
    vi: 'còn trống mà đã có số. Hãy điền ngày của văn bản.',
    en: 'is empty although there is a number. Fill in the day of the paper.',
  }),
  'date-without-number': () => ({
    vi: 'còn trống mà đã có ngày. Hãy điền số của văn bản.',
    en: 'is empty although there is a day. Fill in the number of the paper.',
  }),
  'bad-number': (value) => ({
    vi: `“${value}” không phải số, ký hiệu văn bản. Hãy ghi như 186/QĐ-UBND.`,
    en: `“${value}” is no number of a paper. Write it like 186/QĐ-UBND.`,
  }),
  'agreed-without-letter': (value) => ({
    vi: `“${value}” không đi với tờ trình nào. Hãy điền số và ngày tờ trình, hoặc xóa ô này.`,
    en: `“${value}” belongs to no letter. Fill in the letter, or clear this cell.`,
  }),
  'letter-after-decision': (value) => ({
    vi: `“${value}” sau ngày quyết định. Hãy kiểm tra hai ngày.`,
    en: `“${value}” is after the decision. Check both days.`,
  }),
  'agreed-before-sent': (value) => ({
    vi: `“${value}” trước ngày trình. Hãy kiểm tra hai ngày.`,
    en: `“${value}” is before the letter was sent. Check both days.`,
  }),
  'agreed-after-decision': (value) => ({
    vi: `“${value}” sau ngày quyết định. Hãy kiểm tra hai ngày.`,
    en: `“${value}” is after the decision. Check both days.`,
  }),
  'bad-achievement-period': (value) => ({
    vi: `“${value}” không phải năm thành tích. Hãy ghi 2020, 2020-2021 (năm học) hoặc 2016-2020.`,
    en: `“${value}” is no period of achievement. Write 2020, 2020-2021 (school year) or 2016-2020.`,
  }),
  'decided-before-achievement': (value, period) => ({
    vi: `“${value}” trước khi thành tích ${period} bắt đầu. Hãy kiểm tra ngày và năm thành tích.`,
    en: `“${value}” is before the achievement of ${period} began. Check the day and the period.`,
  }),
  'born-after': (value) => ({
    vi: `“${value}” sau ngày của văn bản. Hãy kiểm tra ngày sinh.`,
    en: `“${value}” is after the paper's day. Check the day of birth.`,
  }),
  'decision-date-differs': (value, day) => ({
    vi: `“${value}” khác ngày ${day} đã ghi cho cùng số quyết định này trong năm. Hãy kiểm tra số và ngày trên bản gốc.`,
    en: `“${value}” differs from ${day}, given for the same decision number of that year. Check the original.`,
  }),
  'duplicate-in-file': (value, row) => ({
    vi: `“${value}” lặp lại dòng ${row}. Hãy xóa một dòng; nếu là hai người trùng tên thì ghi ngày sinh của từng người.`,
    en: `“${value}” repeats row ${row}. Delete one; for two namesakes give each one's day of birth.`,
  }),
  'already-in-book': (value, number) => ({
    vi: `“${value}” đã có trong sổ theo văn bản ${number}. Hãy xóa dòng này khỏi tệp.`,
    en: `“${value}” stands in the book already (${number}). Delete the row from the file.`,
  }),
  'bad-unit-code': (value) => ({
    vi: `“${value}” không phải mã đơn vị. Hãy dùng chữ thường không dấu, số và gạch nối, ví dụ phong-noi-vu.`,
    en: `“${value}” is no unit code. Use small letters without accents, digits and hyphens, like phong-noi-vu.`,
  }),
  'unit-exists': (value) => ({
    vi: `mã “${value}” đã có trong cây đơn vị. Hãy xóa dòng này, hoặc dùng mã khác.`,
    en: `the code “${value}” is in the tree already. Delete the row, or use another code.`,
  }),
  'unknown-parent': (value) => ({
    vi: `không có đơn vị cấp trên mang mã “${value}”. Hãy thêm đơn vị ấy vào tệp, hoặc sửa mã.`,
    en: `no unit has the code “${value}”. Add it to the file, or correct the code.`,
  }),
  'parent-not-yet': (value) => ({
    vi: `đơn vị cấp trên “${value}” bắt đầu sau đơn vị này. Hãy kiểm tra cột Từ ngày của hai dòng.`,
    en: `the parent “${value}” begins after this unit. Check both days.`,
  }),
  'parent-in-circle': (value) => ({
    vi: `“${value}” lại nằm dưới chính đơn vị này. Hãy sửa mã đơn vị cấp trên.`,
    en: `“${value}” itself lies below this unit. Correct the parent's code.`,
  }),
  'in-another-decision': (value, detail) => ({
    vi: `“${value}” đã được khen cùng danh hiệu, hình thức này cho cùng năm thành tích theo ${detail}. Hãy xem có bị ghi trùng ở hai danh sách của cùng một đợt xét không.`,
    en: `“${value}” has the same form for the same achievement by ${detail}. Check that one review did not list them twice.`,
  }),
  'namesake-elsewhere': (value) => ({
    vi: `trên sổ có người cùng họ tên “${value}” ở đơn vị khác. Dòng này được ghi là người mới; nếu là người chuyển về thì mở dòng này và chọn.`,
    en: `somebody called “${value}” is on record in another unit. The row is written as somebody new; if it is the same person who moved, open the row and choose.`,
  }),
  'not-a-record': (_, detail) => skippedRowPhrase(detail),
  'left-out': () => ({ vi: 'Dòng này được bỏ qua theo quyết định của bạn.', en: 'Left out, as you decided.' }),
};

/** Why a row of the sheet is no row of its list, by the code of domain/imports/layout/skip. */
function skippedRowPhrase(why: string): Phrase {
  switch (why) {
    case 'above':
      return { vi: 'Dòng tiêu đề ở trên bảng.', en: 'A title above the table.' };
    case 'total':
      return { vi: 'Dòng tổng cộng.', en: 'A total.' };
    case 'section':
      return { vi: 'Dòng tiêu đề của một phần trong bảng.', en: 'The title of a part of the table.' };
    case 'repeated-heading':
      return { vi: 'Dòng tiêu đề của các cột.', en: 'The headings of the columns.' };
    case 'footer':
      return { vi: 'Phần dưới bảng (nơi nhận, chữ ký).', en: 'Below the table (recipients, signatures).' };
    case 'error-row':
      return { vi: 'Dòng chỉ có ô lỗi (#N/A …).', en: 'A row of error cells only (#N/A …).' };
    default:
      return { vi: 'Dòng không có nội dung của danh sách.', en: 'A row without anything of the list.' };
  }
}

/** "Dòng 12, cột “Ngày quyết định”: “31/02/2021” không phải ngày có thật. …" */
export function rowProblemPhrase(row: number, problem: RowProblem): Phrase {
  const { vi, en } = cellProblemPhrase(problem);
  return { vi: `Dòng ${row}, cột “${problem.field}”: ${vi}`, en: `Row ${row}, column “${problem.field}”: ${en}` };
}

/** What is wrong with a cell and the way out, to stand beside the cell itself. */
export const cellProblemPhrase = ({ code, value, detail }: RowProblem): Phrase => rowProblemWords[code](value, detail);
