import { awardHeadings, unitHeadings } from '../domain/imports/layouts.ts';
import type { Phrase } from './words.ts';

export { rowProblemPhrase } from './import-row-problems.ts';

/** Words of the screens and buttons of an import. */
export const importWords = {
  import: { vi: 'Nhập từ Excel', en: 'Import from Excel' },
  stage: { vi: 'Kiểm tra thử', en: 'Dry run' },
  write: { vi: 'Ghi sổ', en: 'Write to the book' },
  undo: { vi: 'Hủy lần nhập này', en: 'Undo this import' },
} as const satisfies Record<string, Phrase>;

export const importKindWords = {
  awards: { vi: 'Danh sách khen thưởng', en: 'List of awards' },
  units: { vi: 'Danh sách đơn vị', en: 'List of units' },
} as const satisfies Record<string, Phrase>;

const saveAsExcel =
  'Hãy mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)” rồi nhập lại.';
const saveAsExcelEn = 'Open it in Excel or LibreOffice, save it as “Excel Workbook (.xlsx)” and import that.';

/** What is wrong with a file or its first row; value is the file's name, a size, or a heading. */
export const fileProblemWords = {
  'file-missing': (value: string) => ({
    vi: `Không tìm thấy tệp “${value}”. Hãy kiểm tra tên và thư mục.`,
    en: `The file “${value}” was not found. Check its name and folder.`,
  }),
  'file-empty': (value: string) => ({
    vi: `Tệp “${value}” trống (0 byte). Có thể việc tải lên bị ngắt: hãy chọn lại tệp.`,
    en: `The file “${value}” is empty (0 bytes). Choose it again.`,
  }),
  'file-too-large': (value: string) => ({
    vi: `Tệp nặng ${value}, quá mức 20 MB. Hãy tách danh sách thành nhiều tệp, hoặc xóa hình ảnh trong tệp.`,
    en: `The file has ${value}, more than 20 MB. Split the list, or delete pictures.`,
  }),
  'file-csv': (value: string) => ({
    vi: `“${value}” là tệp chữ (CSV), không phải bảng tính Excel. ${saveAsExcel}`,
    en: `“${value}” is a text (CSV) file, no Excel workbook. ${saveAsExcelEn}`,
  }),
  'file-old-excel': (value: string) => ({
    vi: `“${value}” là tệp Office kiểu cũ (.xls). ${saveAsExcel}`,
    en: `“${value}” is an old Office file (.xls). ${saveAsExcelEn}`,
  }),
  'file-encrypted': (value: string) => ({
    vi: `“${value}” đặt mật khẩu mở tệp. Hãy mở bằng Excel, vào Tệp → Thông tin → Bảo vệ sổ làm việc → Mã hóa bằng mật khẩu, xóa mật khẩu, lưu lại rồi nhập.`,
    en: `“${value}” has a password. Open it in Excel, remove the password under File → Info → Protect Workbook, save it and import again.`,
  }),
  'file-not-excel': (value: string) => ({
    vi: `“${value}” không phải bảng tính Excel. ${saveAsExcel}`,
    en: `“${value}” is no Excel workbook. ${saveAsExcelEn}`,
  }),
  'file-damaged': (value: string) => ({
    vi: `Tệp “${value}” bị hỏng, không mở được. ${saveAsExcel}`,
    en: `The file “${value}” is damaged. ${saveAsExcelEn}`,
  }),
  'file-bomb': (value: string) => ({
    vi: `Tệp bung ra quá lớn (${value}), có thể gây hại nên không được mở. Hãy chép riêng bảng danh sách sang một tệp mới rồi nhập tệp mới.`,
    en: `The file unpacks to too much (${value}) and was not opened. Copy the list alone into a new file.`,
  }),
  'file-too-slow': (value: string) => ({
    vi: `Đọc tệp “${value}” quá một phút nên đã dừng. Hãy chép riêng bảng danh sách sang một tệp mới, hoặc tách nhỏ danh sách.`,
    en: `Reading “${value}” took more than a minute and was stopped. Copy the list alone into a new file, or split it.`,
  }),
  'file-too-much-memory': (value: string) => ({
    vi: `Tệp “${value}” cần quá nhiều bộ nhớ nên đã dừng đọc. Hãy chép riêng bảng danh sách sang một tệp mới, hoặc tách nhỏ danh sách.`,
    en: `“${value}” needs too much memory and was not read. Copy the list alone into a new file, or split it.`,
  }),
  'file-too-many-rows': (value: string) => ({
    vi: `Tệp có ${value} dòng, quá mức 50.000. Hãy tách thành nhiều tệp.`,
    en: `The file has ${value} rows, more than 50,000. Split it.`,
  }),
  'file-no-sheet': (value: string) => ({
    vi: `Không đọc được trang tính nào trong “${value}”. ${saveAsExcel}`,
    en: `No sheet could be read in “${value}”. ${saveAsExcelEn}`,
  }),
  'unknown-layout': (value: string) => ({
    vi: `Dòng đầu của trang tính đầu tiên (“${value}”) không phải tiêu đề của danh sách nào. Dòng 1 phải là tiêu đề: ${Object.values(awardHeadings).join(' | ')}; hoặc với đơn vị: ${Object.values(unitHeadings).join(' | ')}.`,
    en: `The first row (“${value}”) holds the headings of no list. Row 1 must be: ${Object.values(awardHeadings).join(' | ')}; or for units: ${Object.values(unitHeadings).join(' | ')}.`,
  }),
  'unknown-heading': (value: string) => ({
    vi: `Không có cột nào tên “${value}”. Hãy sửa đúng tiêu đề mẫu, hoặc xóa cột này.`,
    en: `No column is called “${value}”. Correct the heading, or delete the column.`,
  }),
  'missing-heading': (value: string) => ({
    vi: `Thiếu cột “${value}”. Hãy thêm cột này vào dòng tiêu đề.`,
    en: `The column “${value}” is missing. Add it.`,
  }),
  'repeated-heading': (value: string) => ({
    vi: `Cột “${value}” có hai lần. Hãy xóa một cột.`,
    en: `The column “${value}” stands twice. Delete one.`,
  }),
  'column-without-heading': (value: string) => ({
    vi: `Cột ${value} có nội dung mà không có tiêu đề. Hãy đặt tiêu đề, hoặc xóa cột.`,
    en: `Column ${value} has content but no heading. Give it one, or delete it.`,
  }),
  'no-rows': () => ({
    vi: 'Tệp chỉ có dòng tiêu đề, chưa có dòng nào để nhập. Hãy điền danh sách từ dòng 2.',
    en: 'The file has headings only. Fill in the list from row 2.',
  }),
} satisfies Record<string, (value: string) => Phrase>;

type Detail = Readonly<Record<string, string>>;

const rests =
  (why: string, whyEn: string) =>
  ({ names = '', fileName = '' }: Detail): Phrase => ({
    vi: `Không hủy được lần nhập “${fileName}”: ${why} ${names}. Hãy xử lý các trường hợp này trước.`,
    en: `“${fileName}” cannot be undone: ${whyEn} ${names}. Deal with these first.`,
  });

const carriedOn = ({ names = '', otherFile = '', fileName = '' }: Detail): Phrase => ({
  vi: `Không hủy được lần nhập “${fileName}”: lần nhập “${otherFile}” đã ghi tiếp vào ${names}. Hãy hủy lần nhập “${otherFile}” trước.`,
  en: `“${fileName}” cannot be undone: “${otherFile}” goes on from ${names}. Undo “${otherFile}” first.`,
});

/** Why an import is not written or not undone. */
export const importRefusalWords = {
  'import-has-problems': ({ count = '' }: Detail) => ({
    vi: `Còn ${count} dòng có lỗi nên chưa ghi sổ được. Hãy sửa trong tệp Excel rồi nhập lại.`,
    en: `${count} rows have problems, so nothing was written. Correct the file and import it again.`,
  }),
  'import-outdated': ({ row = '', name = '' }: Detail) => ({
    vi: `Từ lúc kiểm tra thử đến nay đã có thay đổi: dòng ${row} (${name}) không còn ghi được như cũ. Chưa ghi gì vào sổ; hãy nhập lại tệp để kiểm tra thử lần nữa.`,
    en: `Something changed since the dry run: row ${row} (${name}) no longer fits. Nothing was written; import the file again.`,
  }),
  'import-units-changed': () => ({
    vi: 'Có đơn vị trong danh sách đã thay đổi sau khi kiểm tra thử. Chưa ghi gì vào sổ; hãy nhập lại tệp để kiểm tra thử lần nữa.',
    en: 'A unit of the list changed since the dry run. Nothing was written; import the file again.',
  }),
  'import-written': ({ fileName = '' }: Detail) => ({
    vi: `Lần nhập “${fileName}” đã được ghi sổ rồi, không ghi lần nữa.`,
    en: `“${fileName}” is in the book already.`,
  }),
  'import-undone': ({ fileName = '' }: Detail) => ({
    vi: `Lần nhập “${fileName}” đã hủy. Muốn ghi sổ, hãy nhập lại tệp.`,
    en: `“${fileName}” was undone. Import the file again to write it.`,
  }),
  'import-not-written': ({ fileName = '' }: Detail) => ({
    vi: `Lần nhập “${fileName}” chưa ghi sổ nên không có gì để hủy.`,
    en: `“${fileName}” is not in the book, so there is nothing to undo.`,
  }),
  'import-units-in-use': rests('đã có dữ liệu gắn với các đơn vị', 'records rest on the units'),
  'import-line-corrected': rests('đã có văn bản đính chính về', 'a later paper corrects'),
  'import-line-revoked': rests('đã có quyết định hủy bỏ về', 'a later decision revokes'),
  'import-line-reissued': rests('đã cấp lại, cấp đổi cho', 'reissued since:'),
  'import-line-reversed': rests('sổ đã có mục hủy nhập liệu về', 'the book already reverses'),
  'import-nomination': carriedOn,
  'import-line-of-nomination': carriedOn,
} satisfies Record<string, (detail: Detail) => Phrase>;
