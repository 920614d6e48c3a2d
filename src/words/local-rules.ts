import type { PackageProblem } from '../domain/awards/local/package-problems.ts';
import type { Phrase } from './words.ts';

/** What the command line says of packages. */
export const localRuleWords = {
  notUsed: (file: string, why: string): Phrase => ({
    vi: `Gói địa phương ${file} bị lỗi nên không được dùng: ${why}`,
    en: `The provincial package ${file} is wrong and is not used: ${why}`,
  }),
} as const;

type Told = (given: string, wanted: string) => Phrase;

/** What is wrong with a provincial package. */
export const packageProblemWords = {
  'package-ends-before-it-begins': () => ({
    vi: 'Gói địa phương hết hiệu lực trước khi có hiệu lực. Sửa "from" hoặc "to".',
    en: 'The package ends before it begins.',
  }),
  'package-outside-its-regulation': (days) => ({
    vi: `Gói chỉ được áp dụng khi văn bản có hiệu lực (${days}). Sửa ngày của gói, hoặc ngày của văn bản nếu ghi sai.`,
    en: `The package applies on days on which its regulation is not in force (${days}).`,
  }),
  'regulation-ends-before-it-begins': () => ({
    vi: 'Văn bản của gói hết hiệu lực trước khi có hiệu lực. Sửa "from" hoặc "to" của văn bản.',
    en: 'The regulation of the package ends before it begins.',
  }),
  'regulation-doubt-without-note': () => ({
    vi: 'Văn bản chưa đối chiếu đầy đủ ("confidence" không phải "text"): ghi lý do vào "noteVi".',
    en: 'A regulation that was not read in its text needs a note that says why.',
  }),
  'package-article-not-understood': (given) => ({
    vi: `Không hiểu điều, khoản “${given}”; viết như Đ4 k3 a.`,
    en: `The article “${given}” is not understood; write Đ4 k3 a.`,
  }),
  'package-award-not-in-force': (given) => ({
    vi: `Luật của ngày gói bắt đầu có hiệu lực không có ${given}. Kiểm tra mã hoặc ngày.`,
    en: `The law of the package’s first day has no ${given}.`,
  }),
  'package-wrong-recipient': (given) => ({
    vi: `${given} không dành cho đối tượng này.`,
    en: `${given} is not for this kind of recipient.`,
  }),
  'package-standard-twice': (given) => ({
    vi: `Tiêu chuẩn của ${given} cho đối tượng này được ghi hai lần. Gộp thành một mục.`,
    en: `The standard of ${given} for this recipient stands twice.`,
  }),
  'package-rule-twice': (given) => ({
    vi: `Mã điều kiện “${given}” dùng hai lần trong một tiêu chuẩn. Đặt mã khác nhau.`,
    en: `The rule code “${given}” is used twice in one standard.`,
  }),
  'package-condition-for-other-recipient': (given) => ({
    vi: `Điều kiện loại “${given}” không dùng được cho đối tượng này.`,
    en: `A condition of the kind “${given}” does not fit this recipient.`,
  }),
  'package-nothing-to-choose': () => ({
    vi: 'Danh sách điều kiện con đang trống. Thêm ít nhất một điều kiện.',
    en: 'The list of partial conditions is empty.',
  }),
  'package-share-too-large': (given) => ({
    vi: `Tỷ lệ ${given} lớn hơn 10000 (phần vạn của 100%).`,
    en: `The share ${given} is above 10000 (hundredths of a percent).`,
  }),
  'package-score-code-twice': (given) => ({
    vi: `Mã tiêu chí “${given}” lặp lại trong bảng điểm.`,
    en: `The criterion code “${given}” repeats in the score table.`,
  }),
} satisfies Record<PackageProblem['code'], Told>;
