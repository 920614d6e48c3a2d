import { awardHeadings, unitHeadings } from '../domain/imports/layouts.ts';
import type { Phrase } from './words.ts';

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
  'file-old-excel': (value: string) => ({
    vi: `“${value}” là bảng tính kiểu cũ hoặc kiểu khác (.xls, .ods), mà máy chủ không có LibreOffice để đọc. ${saveAsExcel}`,
    en: `“${value}” is an old or another workbook (.xls, .ods), and this server has no LibreOffice to read it. ${saveAsExcelEn}`,
  }),
  'file-not-converted': (value: string) => ({
    vi: `“${value}” là bảng tính kiểu cũ (.xls, .ods) không mở được: tệp bị hỏng hoặc có mật khẩu. ${saveAsExcel}`,
    en: `“${value}” is an old workbook (.xls, .ods) that cannot be opened: damaged, or with a password. ${saveAsExcelEn}`,
  }),
  'file-binary-excel': (value: string) => ({
    vi: `“${value}” là bảng tính Excel nhị phân (.xlsb). ${saveAsExcel}`,
    en: `“${value}” is a binary Excel workbook (.xlsb). ${saveAsExcelEn}`,
  }),
  'file-encrypted': (value: string) => ({
    vi: `“${value}” đặt mật khẩu mở tệp. Hãy mở bằng Excel, vào Tệp → Thông tin → Bảo vệ sổ làm việc → Mã hóa bằng mật khẩu, xóa mật khẩu, lưu lại rồi nhập.`,
    en: `“${value}” has a password. Open it in Excel, remove the password under File → Info → Protect Workbook, save it and import again.`,
  }),
  'file-word': (value: string) => ({
    vi: `“${value}” là văn bản Word, không phải bảng tính. Hãy bôi đen bảng danh sách trong Word, chép (Ctrl+C), dán (Ctrl+V) vào một trang Excel mới, lưu rồi nhập tệp Excel đó.`,
    en: `“${value}” is a Word document, no workbook. Copy its table into a new Excel sheet, save that and import it.`,
  }),
  'file-pdf': (value: string) => ({
    vi: `“${value}” là tệp PDF, không đọc chắc chắn được thành danh sách. Hãy xin nơi lập danh sách gửi bản Excel, hoặc gõ lại bảng vào Excel rồi nhập.`,
    en: `“${value}” is a PDF, which cannot be read as a list with certainty. Ask for the Excel file, or type the table into Excel.`,
  }),
  'file-picture': (value: string) => ({
    vi: `“${value}” là hình ảnh, không phải bảng tính. Hãy xin nơi lập danh sách gửi bản Excel, hoặc gõ lại bảng vào Excel rồi nhập.`,
    en: `“${value}” is a picture, no workbook. Ask for the Excel file, or type the table into Excel.`,
  }),
  'file-not-excel': (value: string) => ({
    vi: `“${value}” không phải bảng tính Excel hay tệp CSV. ${saveAsExcel}`,
    en: `“${value}” is no Excel workbook and no CSV file. ${saveAsExcelEn}`,
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
    vi: `Đọc tệp “${value}” quá lâu nên đã dừng. Hãy chép riêng bảng danh sách sang một tệp .xlsx mới, hoặc tách nhỏ danh sách.`,
    en: `Reading “${value}” took too long and was stopped. Copy the list alone into a new .xlsx file, or split it.`,
  }),
  'file-too-much-memory': (value: string) => ({
    vi: `Tệp “${value}” cần quá nhiều bộ nhớ nên đã dừng đọc. Hãy chép riêng bảng danh sách sang một tệp mới, hoặc tách nhỏ danh sách.`,
    en: `“${value}” needs too much memory and was not read. Copy the list alone into a new file, or split it.`,
  }),
  'file-too-many-rows': (value: string) => ({
    vi: `Tệp có quá ${value} dòng. Hãy tách thành nhiều tệp, mỗi tệp không quá ${value} dòng.`,
    en: `The file has more than ${value} rows. Split it into files of no more than that.`,
  }),
  'file-no-sheet': (value: string) => ({
    vi: `Không có dòng nào trong “${value}”: tệp không có trang tính, hoặc mọi trang đều trống. ${saveAsExcel}`,
    en: `There is no row in “${value}”: no sheet, or empty ones only. ${saveAsExcelEn}`,
  }),
  'csv-encoding': (value: string) => ({
    vi: `Không đọc được chữ tiếng Việt trong tệp CSV “${value}” (bảng mã lạ). Hãy mở danh sách gốc bằng Excel, chọn Lưu thành (Save As) kiểu “CSV UTF-8 (.csv)” hoặc “Excel Workbook (.xlsx)” rồi nhập lại.`,
    en: `The letters of the CSV file “${value}” are in an unknown encoding. Open the original in Excel, save it as “CSV UTF-8 (.csv)” or “Excel Workbook (.xlsx)” and import that.`,
  }),
  'csv-quote': (value: string) => ({
    vi: `Tệp CSV có dấu nháy kép (") mở ra mà không đóng lại, nên từ dòng ${value} trở lên không tách được thành ô. Hãy mở tệp bằng Excel, sửa ô có dấu nháy, lưu kiểu “Excel Workbook (.xlsx)” rồi nhập lại.`,
    en: `A quote (") in the CSV file is opened and never closed (seen at line ${value}). Correct it in Excel, save as “Excel Workbook (.xlsx)” and import that.`,
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

const cells = (value: string, vi: string, en: string): Phrase => ({
  vi: `${value} ô gõ bằng ${vi} đã được đổi sang Unicode. Hãy xem lại vài tên.`,
  en: `${value} cells in ${en} were turned into Unicode. Look at a few names.`,
});

/** What a person should know of a file that was read; value is a number, or names of sheets. */
export const fileNoteWords = {
  formulas: (value: string) => ({
    vi: `${value} ô là công thức: lấy kết quả đã lưu trong tệp, không tính lại.`,
    en: `${value} cells are formulas: their stored results were taken.`,
  }),
  'formulas-without-value': (value: string) => ({
    vi: `${value} ô là công thức chưa có kết quả nên đọc là trống. Hãy mở tệp bằng Excel, lưu lại rồi nhập nếu cần các ô này.`,
    en: `${value} formulas have no stored result and read as empty. Open and save the file in Excel if they matter.`,
  }),
  'date-1904': () => ({
    vi: 'Tệp tính ngày từ năm 1904 (Excel cho Mac); ngày đã được đổi đúng.',
    en: 'The file counts days from 1904 (Excel for Mac); days were read accordingly.',
  }),
  'hidden-sheets': (value: string) => ({
    vi: `Trang tính ẩn cũng được đọc: ${value}.`,
    en: `Hidden sheets were read too: ${value}.`,
  }),
  'hidden-rows': (value: string) => ({
    vi: `${value} dòng đang ẩn (hoặc bị lọc) cũng được đọc.`,
    en: `${value} hidden or filtered rows were read too.`,
  }),
  'hidden-columns': (value: string) => ({
    vi: `${value} cột đang ẩn cũng được đọc.`,
    en: `${value} hidden columns were read too.`,
  }),
  'far-columns': (value: string) => ({
    vi: `${value} ô nằm quá xa bên phải (sau cột SR) không được đọc.`,
    en: `${value} cells far to the right (beyond column SR) were not read.`,
  }),
  links: () => ({
    vi: 'Tệp có liên kết đến tệp khác: liên kết không được mở, lấy giá trị đã lưu.',
    en: 'The file links to other files: links were not followed, stored values were taken.',
  }),
  macros: () => ({
    vi: 'Tệp có macro: macro không được chạy, chỉ đọc các ô.',
    en: 'The file has macros: they were not run.',
  }),
  tcvn3: (value: string) => cells(value, 'phông TCVN3 (.VnTime…)', 'fonts of TCVN3 (.VnTime…)'),
  vni: (value: string) => cells(value, 'phông VNI (VNI-Times…)', 'fonts of VNI (VNI-Times…)'),
  'windows-1258': () => ({
    vi: 'Tệp dùng bảng mã Windows-1258 và đã được đổi sang Unicode. Hãy xem lại vài tên.',
    en: 'The file is in Windows-1258 and was turned into Unicode. Look at a few names.',
  }),
  'converted-xls': () => ({
    vi: 'Tệp Excel kiểu cũ (.xls) đã được đổi sang .xlsx để đọc.',
    en: 'The old Excel file (.xls) was converted to .xlsx.',
  }),
  'converted-ods': () => ({
    vi: 'Tệp .ods đã được đổi sang .xlsx để đọc.',
    en: 'The .ods file was converted to .xlsx.',
  }),
  'html-table': () => ({
    vi: 'Tệp là bảng của một trang web mang tên Excel; mọi ô đọc là chữ.',
    en: 'The file is a table of a web page under the name of Excel; all cells read as text.',
  }),
} satisfies Record<string, (value: string) => Phrase>;
