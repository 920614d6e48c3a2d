import type { Words } from './words.ts';

/** What is said of the book's chain. */
export const ledgerWords = {
  intact: (seq: number, hash: string, erased: number) => ({
    vi: `Sổ khen thưởng nguyên vẹn: ${seq} mục, mã cuối ${seq}:${hash}.${erased > 0 ? ` ${erased} mục đã xóa thông tin cá nhân.` : ''}`,
    en: `The book is intact: ${seq} entries, head ${seq}:${hash}.${erased > 0 ? ` ${erased} entries had their personal text erased.` : ''}`,
  }),
  gap: (seq: number) => ({ vi: `Sổ khen thưởng thiếu mục số ${seq}.`, en: `Entry ${seq} of the book is missing.` }),
  'broken-chain': (seq: number) => ({
    vi: `Mục số ${seq} không nối với mục trước: chuỗi bị đứt tại đây.`,
    en: `Entry ${seq} does not follow from the one before: the chain breaks here.`,
  }),
  'changed-text': (seq: number) => ({
    vi: `Nội dung mục số ${seq} đã bị sửa: mã không còn khớp.`,
    en: `The text of entry ${seq} was changed: its hash no longer fits.`,
  }),
  'changed-line': (seq: number) => ({
    vi: `Dòng khen thưởng của mục số ${seq} khác với nội dung đã ghi sổ.`,
    en: `The award line of entry ${seq} differs from what was entered in the book.`,
  }),
  'changed-personal-text': (seq: number) => ({
    vi: `Họ tên, chức vụ hoặc lý do của mục số ${seq} khác với lúc ghi sổ.`,
    en: `Name, post or reason of entry ${seq} differs from what was entered.`,
  }),
  cutTail: (expected: number, found: number) => ({
    vi: `Sổ khen thưởng không chứa mục ${expected} như giấy tờ đã ghi (sổ hiện có ${found} mục): phần cuối đã bị cắt hoặc thay.`,
    en: `The book does not hold entry ${expected} as the paper says (it has ${found}): its tail was cut or replaced.`,
  }),
} satisfies Words;
