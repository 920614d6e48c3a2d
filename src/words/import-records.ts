import type { Phrase } from './words.ts';

/** Why a row of a list of records cannot be written. */
export type RecordProblemCode =
  | 'bad-citizen-number'
  | 'unknown-collective'
  | 'ends-before-begins'
  | 'two-births'
  | 'leader-and-direct'
  | 'differs-on-record'
  | 'differs-in-file'
  | 'bad-share'
  | 'shares-over-whole'
  | 'several-undecided'
  | 'days-without-dates'
  | 'result-without-training'
  | 'absence-overlaps';

/** What is wrong with a cell of a list of records and the way out, without the place. */
export const recordProblemWords: Readonly<Record<RecordProblemCode, (value: string, detail: string) => Phrase>> = {
  'bad-citizen-number': (value) => ({
    vi: `“${value}” không phải số định danh. Hãy ghi đủ 12 số của căn cước công dân (hoặc 9 số của chứng minh nhân dân), hoặc để trống.`,
    en: `“${value}” is no citizen number. Write all 12 digits (or the 9 of the old card), or leave it empty.`,
  }),
  'unknown-collective': (value) => ({
    vi: `không có đơn vị nào tên “${value}” thuộc đơn vị của dòng này. Hãy ghi đúng tên trong cây đơn vị, hoặc nhập đơn vị ấy trước.`,
    en: `no unit named “${value}” stands in or below this row's unit. Write its name as in the tree, or bring it in first.`,
  }),
  'ends-before-begins': (value) => ({
    vi: `“${value}” trước ngày bắt đầu. Hãy kiểm tra hai ngày.`,
    en: `“${value}” is before the first day. Check both days.`,
  }),
  'two-births': (value) => ({
    vi: `“${value}” là ngày sinh thứ hai của dòng này. Hãy để lại một ô, ở cột nam hoặc cột nữ.`,
    en: `“${value}” is the row's second day of birth. Keep one of the two cells.`,
  }),
  'leader-and-direct': () => ({
    vi: 'dòng này vừa là lãnh đạo vừa là người trực tiếp. Hãy để lại một dấu.',
    en: 'the row is marked both as leader and as direct worker. Keep one mark.',
  }),
  'differs-on-record': (value, kept) => ({
    vi: `“${value}” khác “${kept}” đã ghi. Hãy đối chiếu văn bản: nếu tệp sai thì sửa ô này; nếu bản ghi cũ sai thì sửa bản ghi (xếp loại: ghi “đính chính” ở cột Ghi chú).`,
    en: `“${value}” differs from “${kept}” on record. Check the paper: correct the file, or correct the record (a rating: write “đính chính” under Ghi chú).`,
  }),
  'differs-in-file': (value, row) => ({
    vi: `“${value}” khác dòng ${row} của cùng sáng kiến. Hãy ghi giống nhau ở mọi dòng của sáng kiến ấy.`,
    en: `“${value}” differs from row ${row} of the same initiative. Write the same on all of its rows.`,
  }),
  'bad-share': (value) => ({
    vi: `“${value}” không phải tỷ lệ đóng góp của từng tác giả. Hãy ghi phần trăm theo đúng thứ tự tác giả, ví dụ 60%; 40%.`,
    en: `“${value}” is not a share for each author. Write percentages in the order of the authors, like 60%; 40%.`,
  }),
  'shares-over-whole': (_, sum) => ({
    vi: `tổng tỷ lệ đóng góp của các tác giả là ${sum}, quá 100 %. Hãy sửa tỷ lệ theo biên bản xét sáng kiến.`,
    en: `the authors' shares add up to ${sum}, more than 100 %. Correct them by the minutes.`,
  }),
  'several-undecided': (value) => ({
    vi: `“${value}” có nhiều tác giả chưa rõ là ai. Hãy tách thành mỗi tác giả một dòng, có ngày sinh.`,
    en: `several authors in “${value}” are not certain. Give each author a row, with the day of birth.`,
  }),
  'days-without-dates': (value) => ({
    vi: `“${value}” chưa cho biết nghỉ từ ngày nào đến ngày nào. Hãy điền Từ ngày và Đến ngày.`,
    en: `“${value}” does not say from when to when. Fill in Từ ngày and Đến ngày.`,
  }),
  'result-without-training': (value) => ({
    vi: `“${value}” là kết quả học tập mà dòng này không phải đào tạo, bồi dưỡng. Hãy sửa loại hoặc xóa ô này.`,
    en: `“${value}” is a result of training, and the row is none. Correct the kind or clear the cell.`,
  }),
  'absence-overlaps': (value, days) => ({
    vi: `“${value}” trùng với lần cùng loại ${days} của người này. Hãy sửa ngày, hoặc xóa dòng.`,
    en: `“${value}” overlaps ${days} of the same kind and person. Correct the days, or delete the row.`,
  }),
};
