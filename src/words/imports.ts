import type { ImportKind } from '../domain/imports/import-kind.ts';
import type { Phrase } from './words.ts';

export { fileProblemWords } from './import-files.ts';
export { cellProblemPhrase, rowProblemPhrase } from './import-row-problems.ts';

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
  staff: { vi: 'Danh sách cán bộ', en: 'List of staff' },
  ratings: { vi: 'Kết quả xếp loại', en: 'Yearly ratings' },
  initiatives: { vi: 'Sáng kiến, đề tài', en: 'Initiatives' },
  discipline: { vi: 'Kỷ luật', en: 'Discipline' },
  absences: { vi: 'Nghỉ, đào tạo', en: 'Leave and training' },
  registrations: { vi: 'Đăng ký thi đua', en: 'Registrations' },
  unknown: { vi: 'Chưa rõ loại', en: 'Kind not known yet' },
} as const satisfies Record<ImportKind | 'unknown', Phrase>;

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
