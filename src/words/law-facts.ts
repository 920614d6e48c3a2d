import type { Rating } from '../domain/awards/facts.ts';
import { findForm } from '../domain/awards/catalogue.ts';
import type { Fact, FactName } from '../domain/law/verdict.ts';
import type { Phrase } from './words.ts';

const ratingWords: Readonly<Record<Rating, Phrase>> = {
  HT_XUAT_SAC: { vi: 'hoàn thành xuất sắc nhiệm vụ', en: 'excellent' },
  HT_TOT: { vi: 'hoàn thành tốt nhiệm vụ', en: 'good' },
  HT: { vi: 'hoàn thành nhiệm vụ', en: 'completed' },
  KHONG_HT: { vi: 'không hoàn thành nhiệm vụ', en: 'not completed' },
};

const listWords: Readonly<Record<string, Phrase>> = {
  absences: { vi: 'nghỉ, đào tạo', en: 'leave and training' },
  achievements: { vi: 'thành tích', en: 'achievements' },
  awards: { vi: 'danh hiệu, khen thưởng đã có', en: 'awards held' },
  clusters: { vi: 'kết quả cụm, khối thi đua', en: 'results in clusters' },
  disciplines: { vi: 'kỷ luật', en: 'discipline' },
  employments: { vi: 'quá trình công tác', en: 'posts' },
  formerUnitOpinion: { vi: 'nhận xét của đơn vị cũ', en: 'opinion of the former unit' },
  foundedOn: { vi: 'ngày thành lập', en: 'day of foundation' },
  initiatives: { vi: 'sáng kiến, đề tài', en: 'initiatives' },
  law: { vi: 'văn bản quy định', en: 'the text of the law' },
  localStandards: { vi: 'tiêu chuẩn của bộ, tỉnh, tổ chức', en: 'the local standard' },
  longServiceFor: { vi: 'quá trình cống hiến', en: 'long service' },
  members: { vi: 'số lượng cá nhân trong tập thể', en: 'count of members' },
  proceedings: { vi: 'việc xem xét kỷ luật, thanh tra, khiếu nại', en: 'open proceedings' },
  ratings: { vi: 'mức độ hoàn thành nhiệm vụ', en: 'rating' },
  reviewedByUnit: { vi: 'biên bản bình xét của đơn vị', en: 'minutes of the unit’s review' },
  service: { vi: 'thời gian phục vụ', en: 'service' },
  taxConfirmed: { vi: 'xác nhận của cơ quan thuế', en: 'confirmation of the tax office' },
  unitRatings: { vi: 'xếp loại của đơn vị', en: 'rating of the unit' },
};

/** What is missing within a record, by the last part of its path. */
const partWords: Readonly<Record<string, Phrase>> = {
  body: { vi: 'loại đơn vị (sự nghiệp hay hành chính)', en: 'kind of the body (public service or administrative)' },
  completedTasks: { vi: 'xếp loại của từng cá nhân trong tập thể', en: 'rating of every member' },
  advanced: { vi: 'số cá nhân đạt Lao động tiên tiến trở lên', en: 'members who hold Lao động tiên tiến or above' },
  emulationFighters: { vi: 'số cá nhân đạt Chiến sĩ thi đua', en: 'members who hold Chiến sĩ thi đua' },
  warned: { vi: 'số cá nhân bị kỷ luật từ cảnh cáo trở lên', en: 'members disciplined at cảnh cáo or above' },
  targetsExceeded: { vi: 'mức vượt chỉ tiêu thi đua', en: 'whether the targets were exceeded' },
  leads: { vi: 'có phải người đứng đầu đơn vị hay không', en: 'whether the person heads the unit' },
};

/** A fact that a condition needed and did not find: "ratings/2021" is the rating of 2021. */
export function sayMissing(name: FactName): Phrase {
  const [list = '', ...rest] = name.split('/');
  const part = partWords[rest.at(-1) ?? ''];
  if (part) return part;
  const words = listWords[list];
  if (!words) return { vi: name, en: name };
  const year = rest.find((part) => /^\d{4}$/.test(part));
  return year ? { vi: `${words.vi} năm ${year}`, en: `${words.en} of ${year}` } : words;
}

/** Bounds as the names of facts end on them. */
const boundWords: Readonly<Record<string, Phrase>> = {
  '-at-least': { vi: 'ít nhất', en: 'at least' },
  '-at-most': { vi: 'nhiều nhất', en: 'at most' },
  '-more-than': { vi: 'trên', en: 'more than' },
  '-under': { vi: 'dưới', en: 'under' },
};

const unitWords: readonly (Phrase & { readonly of: RegExp })[] = [
  { of: /-percent-/, vi: ' %', en: ' %' },
  { of: /months/, vi: ' tháng', en: ' months' },
  { of: /leave-days/, vi: ' ngày', en: ' days' },
  { of: /^years-/, vi: ' năm', en: ' years' },
];

/** A number, a rating or an award; undefined for a code that has no words of its own. */
function sayValue(value: number | string | boolean): Phrase | undefined {
  if (typeof value === 'number') return { vi: String(value), en: String(value) };
  if (typeof value === 'boolean') return undefined;
  if (Object.hasOwn(ratingWords, value)) return ratingWords[value as Rating];
  const form = findForm(value);
  return form && { vi: form.nameVi, en: form.nameEn };
}

/**
 * A value of a finding: what the clause asks ("ít nhất 3") or what stands in the records ("2", "8/10").
 * Undefined where the words of the condition already say it.
 */
export function sayFact({ name, value }: Fact): Phrase | undefined {
  const values = (typeof value === 'object' ? value : [value]).map(sayValue);
  if (values.length === 0 || values.includes(undefined)) return undefined;
  const joint = name.endsWith('-of-members') ? '/' : ', ';
  const bound = Object.entries(boundWords).find(([ending]) => name.endsWith(ending))?.[1];
  const unit = unitWords.find(({ of }) => of.test(name));
  const joined = (language: 'vi' | 'en'): string =>
    `${bound ? `${bound[language]} ` : ''}${values.map((phrase) => phrase?.[language]).join(joint)}${unit?.[language] ?? ''}`;
  return { vi: joined('vi'), en: joined('en') };
}
