import type { Contradiction } from '../domain/awards/contradictions.ts';
import { packageProblemWords } from './local-rules.ts';
import type { Phrase } from './words.ts';

type Told = (given: string, wanted: string) => Phrase;

/** A fact that contradicts another, or that cannot be. */
const contradictionWords = {
  'two-ratings-for-a-year': () => ({
    vi: 'Một năm có hai mức xếp loại. Hãy giữ mức của quyết định xếp loại cuối cùng.',
    en: 'Two ratings for one year. Keep that of the last decision.',
  }),
  'award-before-birth': () => ({
    vi: 'Khen thưởng trước năm sinh. Hãy kiểm tra năm và ngày sinh.',
    en: 'An award before the year of birth.',
  }),
  'award-before-founding': () => ({
    vi: 'Khen thưởng trước ngày thành lập. Hãy kiểm tra lại.',
    en: 'An award before the foundation.',
  }),
  'award-in-the-future': () => ({
    vi: 'Khen thưởng sau ngày xét. Hãy kiểm tra năm và ngày quyết định.',
    en: 'An award after the day of the question.',
  }),
  'decision-before-achievement': () => ({
    vi: 'Quyết định có trước năm thành tích. Hãy kiểm tra lại.',
    en: 'The decision comes before the year of achievement.',
  }),
  'title-twice-in-a-year': () => ({
    vi: 'Một danh hiệu được tặng hai lần cho cùng một năm. Hãy bỏ dòng trùng.',
    en: 'A yearly title twice for one year.',
  }),
  'overlapping-posts': () => ({
    vi: 'Thời gian công tác trùng với một vị trí khác. Nếu là kiêm nhiệm, ghi "concurrent": true.',
    en: 'Overlaps another post. For a second post beside the main one write "concurrent": true.',
  }),
  'post-before-birth': () => ({
    vi: 'Vị trí công tác bắt đầu trước ngày sinh. Hãy kiểm tra ngày sinh và ngày nhận công tác.',
    en: 'A post that begins before the birth.',
  }),
  'born-in-the-future': () => ({
    vi: 'Ngày sinh sau ngày xét. Hãy kiểm tra lại.',
    en: 'Born after the day of the question.',
  }),
  'not-there-in-the-year': () => ({
    vi: 'Tập thể không có trong năm thành tích: thành lập sau năm đó, hoặc đã chấm dứt trước khi năm đó bắt đầu.',
    en: 'The collective was set up after the year, or was no more before it began.',
  }),
  'ends-before-it-begins': () => ({ vi: 'Ngày kết thúc trước ngày bắt đầu.', en: 'It ends before it begins.' }),
  'members-do-not-add-up': () => ({
    vi: 'Số người của một nhóm lớn hơn tổng số, hoặc Chiến sĩ thi đua nhiều hơn Lao động tiên tiến.',
    en: 'A part is larger than the whole.',
  }),
  'two-counts-for-a-year': () => ({
    vi: 'Một năm có hai lần đếm số người.',
    en: 'Two counts of members for one year.',
  }),
} satisfies Record<Exclude<Contradiction['code'], 'unknown-award'>, Told>;

/** Types of JSON values, as zod names them. */
const typeWords: Readonly<Record<string, Phrase>> = {
  object: { vi: 'một đối tượng { … }', en: 'an object { … }' },
  array: { vi: 'một danh sách [ … ]', en: 'a list [ … ]' },
  string: { vi: 'chữ trong dấu nháy', en: 'text in quotes' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
};

/** "01/01/2020 – 31/12/2021; 01/01/2026 – …" → "từ 01/01/2020 đến 31/12/2021; từ 01/01/2026". */
const spokenSpans = (spans: string, from: string, to: string): string =>
  spans.replace(/([\d/]+) – ([\d/]+|…)/g, (_, first: string, last: string) =>
    last === '…' ? `${from} ${first}` : `${from} ${first} ${to} ${last}`,
  );

/** Why a question to the law has no answer. */
export const lawProblemWords = {
  ...contradictionWords,
  'year-not-begun': (given, wanted) => ({
    vi: `Ngày ${given}, năm thành tích ${wanted} chưa bắt đầu nên chưa có gì để xét. Hãy sửa năm hoặc ngày.`,
    en: `On ${given} the year ${wanted} has not begun. Change the year or the day.`,
  }),
  ...packageProblemWords,
  'package-unknown-instrument': (given) => ({
    vi: `Hệ thống chưa có văn bản mã “${given}”. Xem mã bằng “sovang law list”; văn bản chưa có thì ghi số, ngày và tên ngay trong gói: "instrument": { … }.`,
    en: `No instrument has the code “${given}”. See “sovang law list”; a missing one is written in the package itself: "instrument": { … }.`,
  }),
  'package-overlaps': (given, other) => ({
    vi: `Mã ${given} đã có ở gói ${other} với ngày hiệu lực chồng lên nhau. Đổi "code", hoặc sửa "from", "to" cho nối tiếp nhau.`,
    en: `The code ${given} belongs to ${other} on the same days. Change "code", or "from" and "to".`,
  }),
  'unknown-package': (given) => ({
    vi: `Không có gói địa phương nào mang mã “${given}”. Xem mã ở trang Văn bản, mục Gói địa phương.`,
    en: `No provincial package has the code “${given}”. See the page of packages.`,
  }),
  'package-refused': (given) => ({
    vi: `Gói địa phương “${given}” bị lỗi nên không được dùng. Xem lý do ở trang Văn bản, mục Gói địa phương.`,
    en: `The package “${given}” is wrong and is not used. See the page of packages.`,
  }),
  'package-not-then': (spans) => ({
    vi: `Gói địa phương này chỉ áp dụng ${spokenSpans(spans, 'từ', 'đến')}. Hãy chọn gói khác hoặc ngày khác.`,
    en: `This package is in force ${spokenSpans(spans, 'from', 'to')} only. Choose another package or day.`,
  }),
  'unknown-award': (given) => ({
    vi: `Không có danh hiệu, hình thức nào mang mã “${given}”. Xem mã bằng “sovang law list --at NGÀY”.`,
    en: `No title or form has the code “${given}”. See “sovang law list --at DAY”.`,
  }),
  'no-such-award-then': (given, day) => ({
    vi: `Luật ngày ${day} không có hình thức ${given}. Xem mã của ngày đó bằng “sovang law list --at NGÀY”.`,
    en: `The law of ${day} has no form ${given}. See “sovang law list --at DAY”.`,
  }),
  'before-first-regime': (given, first) => ({
    vi: `Ngày ${given} trước chế độ đầu tiên có trong chương trình (từ ${first}): không có kết luận.`,
    en: `${given} is before the first regime held here (from ${first}): there is no answer.`,
  }),
  'law-gap': (given, day) => ({
    vi: `Chưa có quy định để đối chiếu cho ${given} vào ngày ${day}: không có kết luận.`,
    en: `No rule is held for ${given} on ${day}: there is no answer.`,
  }),
  'wrong-recipient': (given, award) => ({
    vi: `${award} không dành cho đối tượng “${given}”.`,
    en: `${award} is not for “${given}”.`,
  }),
  'missing-field': () => ({ vi: 'Thiếu giá trị bắt buộc.', en: 'A required value is missing.' }),
  'unknown-field': (given) => ({
    vi: `Không có mục “${given}”. Xem tên các mục bằng “sovang check --schema”.`,
    en: `No field is called “${given}”. See “sovang check --schema”.`,
  }),
  'wrong-type': (given, wanted) => {
    const { vi, en } = typeWords[wanted] ?? { vi: wanted, en: wanted };
    return {
      vi: `${given ? `Giá trị “${given}”` : 'Giá trị'} không đúng kiểu; cần ${vi}.`,
      en: `${given ? `“${given}”` : 'The value'} is not of the right type; wanted: ${en}.`,
    };
  },
  'not-one-of': (given, wanted) => ({
    vi: `Giá trị “${given}” không được chấp nhận; chọn một trong: ${wanted}.`,
    en: `“${given}” is not one of: ${wanted}.`,
  }),
  'out-of-range': (given, wanted) => ({
    vi: `Giá trị “${given}” ngoài khoảng cho phép (${wanted}).`,
    en: `“${given}” is out of range (${wanted}).`,
  }),
  'bad-date': (given) => ({
    vi: `“${given}” không phải là ngày; viết 2021-10-28 hoặc 28/10/2021.`,
    en: `“${given}” is not a day; write 2021-10-28 or 28/10/2021.`,
  }),
  'not-accepted': (given) => ({ vi: `Giá trị “${given}” không được chấp nhận.`, en: `“${given}” is not accepted.` }),
  'file-not-found': (given) => ({
    vi: `Không có tệp ${given}. Hãy kiểm tra tên và thư mục.`,
    en: `There is no file ${given}. Check its name and folder.`,
  }),
  'file-not-read': (given, why) => ({
    vi: `Không đọc được tệp ${given} (${why}).`,
    en: `The file ${given} cannot be read (${why}).`,
  }),
  'not-json': (given, why) => ({
    vi: `Tệp ${given} không phải JSON hợp lệ: ${why}`,
    en: `The file ${given} is not valid JSON: ${why}`,
  }),
  'unknown-code': (given) => ({
    vi: `Không có văn bản, danh hiệu hay hình thức nào mang mã “${given}”. Xem mã bằng “sovang law list”.`,
    en: `No instrument, title or form has the code “${given}”. See “sovang law list”.`,
  }),
} satisfies Record<string, Told>;

export type LawProblemName = keyof typeof lawProblemWords;

/** What one refusal says. */
export const sayLawProblem = (code: LawProblemName, given: string, wanted: string): Phrase => {
  const told: Told = lawProblemWords[code];
  return told(given, wanted);
};
