import { AUTHORITIES, type AuthorityCode } from '../domain/awards/authorities.ts';
import { findForm, formAt } from '../domain/awards/catalogue.ts';
import type { PlanStep } from '../domain/awards/planner/step.ts';
import { type Citation, type Confidence, articleParts } from '../domain/law/citation.ts';
import { type InstrumentKind, getInstrument } from '../domain/law/instruments.ts';
import type { InstrumentCode } from '../domain/law/instruments.data.ts';
import type { Regulation, RegulationKind } from '../domain/law/regulation.ts';
import type { Verdict } from '../domain/law/verdict.ts';
import type { Rounding } from '../domain/money/rounding.ts';
import { type PlainDate, toScreenDate } from '../kernel/plain-date.ts';
import type { Phrase, Words } from './words.ts';

/** The three answers, in the words of an appraising officer. */
export const verdictWords = {
  met: { vi: 'Đủ điều kiện', en: 'Met' },
  'not-met': { vi: 'Chưa đủ điều kiện', en: 'Not met' },
  unknown: { vi: 'Chưa đủ căn cứ', en: 'Cannot tell yet' },
} satisfies Record<Verdict, Phrase>;

export const confidenceWords = {
  text: { vi: 'đã đối chiếu văn bản', en: 'read in the text' },
  secondary: { vi: 'theo tài liệu viết về văn bản', en: 'from material about the text' },
  uncertain: { vi: 'chưa chắc chắn', en: 'uncertain' },
} satisfies Record<Confidence, Phrase>;

const kindWords = {
  luat: { vi: 'Luật', en: 'Law' },
  nghi_dinh: { vi: 'Nghị định', en: 'Decree' },
  thong_tu: { vi: 'Thông tư', en: 'Circular' },
  quyet_dinh: { vi: 'Quyết định', en: 'Decision' },
  cong_van: { vi: 'Công văn', en: 'Official letter' },
  nghi_quyet: { vi: 'Nghị quyết', en: 'Resolution' },
  huong_dan: { vi: 'Hướng dẫn', en: 'Guidance' },
} satisfies Record<InstrumentKind | RegulationKind, Phrase>;

export const roundingWords = {
  up: { vi: 'làm tròn lên hàng chục nghìn đồng', en: 'rounded up to tens of thousands' },
  nearest: { vi: 'làm tròn đến hàng chục nghìn đồng gần nhất', en: 'rounded to the nearest ten thousand' },
  none: { vi: 'không làm tròn', en: 'not rounded' },
} satisfies Record<Rounding, Phrase>;

/** "Nghị định 91/2017/NĐ-CP" */
export const sayInstrument = ({ kind, number }: Named): Phrase => ({
  vi: `${kindWords[kind].vi} ${number}`,
  en: `${kindWords[kind].en} ${number}`,
});

type Named = { readonly kind: InstrumentKind | RegulationKind; readonly number: string };

/** The same of what is cited; a regulation with its issuer: "Quyết định 7/2026/QĐ-UBND của UBND tỉnh Bắc Ninh". */
export function sayCited(instrument: InstrumentCode | Regulation): Phrase {
  if (typeof instrument === 'string') return sayInstrument(getInstrument(instrument));
  const { vi, en } = sayInstrument(instrument);
  return { vi: `${vi} của ${instrument.issuer}`, en: `${en} of ${instrument.issuer}` };
}

/** "điểm a khoản 2 Điều 23 Luật 06/2022/QH15"; a place that is no article stays as it is written. */
export function sayCitation({ instrument, article }: Citation): Phrase {
  const name = sayCited(instrument);
  const parts = articleParts(article);
  if (!parts) return { vi: `${article}, ${name.vi}`, en: `${article}, ${name.en}` };
  const { clause, point } = parts;
  return {
    vi: `${point ? `điểm ${point} ` : ''}${clause ? `khoản ${clause} ` : ''}Điều ${parts.article} ${name.vi}`,
    en: `Article ${parts.article}${clause ? `, clause ${clause}` : ''}${point ? `, point ${point}` : ''}, ${name.en}`,
  };
}

/** The name of a form as the law of a day writes it; of a form of another day, its newest name. */
export function sayAward(code: string, asOf: PlainDate): Phrase {
  const form = formAt(code, asOf);
  const row = form.ok ? form.value : findForm(code);
  return row ? { vi: row.nameVi, en: row.nameEn } : { vi: code, en: code };
}

export const sayAuthority = (code: AuthorityCode): Phrase => ({
  vi: AUTHORITIES[code].nameVi,
  en: AUTHORITIES[code].nameEn,
});

const scopeWords = {
  co_so: { vi: 'ở cơ sở', en: 'at the unit' },
  bo_tinh: { vi: 'trong bộ, tỉnh', en: 'in the ministry or province' },
  toan_quoc: { vi: 'toàn quốc', en: 'nationwide' },
} as const;

/** What must come true in a year of a plan. */
export function sayStep(step: PlanStep, asOf: PlainDate): Phrase {
  switch (step.kind) {
    case 'rating':
      return { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Rated excellent' };
    case 'unit-rating':
      return {
        vi: 'Đơn vị mà mình đứng đầu hoàn thành xuất sắc nhiệm vụ',
        en: 'The unit that one heads is rated excellent',
      };
    case 'initiative': {
      const { vi, en } = scopeWords[step.scope];
      return { vi: `Có sáng kiến có phạm vi ảnh hưởng ${vi}`, en: `An initiative with effect ${en}` };
    }
    case 'members':
      return {
        vi: 'Mọi cá nhân hoàn thành nhiệm vụ và đạt danh hiệu theo tỷ lệ',
        en: 'All members complete their tasks, titles in the share asked',
      };
    case 'cluster':
      return {
        vi: 'Dẫn đầu cụm, khối thi đua do bộ, tỉnh tổ chức, vượt chỉ tiêu',
        en: 'Leads a cluster of the province, targets exceeded',
      };
    case 'award': {
      const { vi, en } = sayAward(step.code, asOf);
      return { vi: `Được tặng ${vi}`, en: `Receives ${en}` };
    }
  }
}

/** What explanations, lists and sums of the law say around the words of the law itself. */
export const lawWords = {
  verdictOf: (award: string, year: number, asOf: PlainDate, verdict: string) => ({
    vi: `${award}, năm thành tích ${year}, theo luật ngày ${toScreenDate(asOf)}: ${verdict}`,
    en: `${award}, year of achievement ${year}, under the law of ${toScreenDate(asOf)}: ${verdict}`,
  }),
  unconfirmed: { vi: 'chưa đối chiếu với văn bản', en: 'not compared with the text' },
  missing: (facts: readonly string[]) => ({ vi: `còn thiếu: ${facts.join('; ')}`, en: `missing: ${facts.join('; ')}` }),
  comparison: (expected: string, actual: string) => ({
    vi: `cần ${expected}, có ${actual}`,
    en: `asks ${expected}, has ${actual}`,
  }),
  anyWay: { vi: 'một trong các điều sau', en: 'one of these' },
  sameUnderBoth: { vi: 'Kết luận không thay đổi.', en: 'The answer is the same.' },
  changes: { vi: 'Kết luận thay đổi. Các điều kiện khác nhau:', en: 'The answer changes. Conditions that differ:' },
  notAsked: { vi: 'Không quy định', en: 'Not asked' },
  earliest: (year: number) => ({
    vi: `Sớm nhất: năm ${year}, nếu các bước sau đều đạt`,
    en: `Earliest: ${year}, if all these steps come true`,
  }),
  formOn: (name: string, code: string, day: PlainDate) => ({
    vi: `${name} (${code}), theo luật ngày ${toScreenDate(day)}`,
    en: `${name} (${code}), under the law of ${toScreenDate(day)}`,
  }),
  outOfReach: (years: number) => ({
    vi: `Không đạt được trong ${years} năm tới.`,
    en: `Out of reach in the next ${years} years.`,
  }),
  inForce: (from: string, to: string) => ({ vi: `Hiệu lực: ${from} – ${to}`, en: `In force: ${from} – ${to}` }),
  replaces: (names: string) => ({ vi: `Thay thế: ${names}`, en: `Replaces: ${names}` }),
  amends: (names: string) => ({ vi: `Sửa đổi, bổ sung: ${names}`, en: `Amends: ${names}` }),
  replacedBy: (names: string) => ({ vi: `Được thay thế bởi: ${names}`, en: `Replaced by: ${names}` }),
  amendedBy: (names: string) => ({ vi: `Được sửa đổi bởi: ${names}`, en: `Amended by: ${names}` }),
  reading: (confidence: string, note: string) => ({
    vi: `Mức đối chiếu: ${confidence}${note ? `. ${note}` : ''}`,
    en: `Reading: ${confidence}`,
  }),
  decidedBy: (names: string) => ({
    vi: `Thẩm quyền quyết định: ${names || 'theo quy định riêng'}`,
    en: `Decided by: ${names || 'separate rules'}`,
  }),
  conditionsFor: (recipient: string) => ({
    vi: `Điều kiện đối với ${recipient.toLowerCase()}:`,
    en: `Conditions for a ${recipient.toLowerCase()}:`,
  }),
  noConditions: { vi: 'chưa có tiêu chuẩn để đối chiếu', en: 'no standard held' },
  sum: (amount: string, reading: string) => ({ vi: `${amount} (${reading})`, en: `${amount} (${reading})` }),
  atMost: (sum: string) => ({ vi: `Không quá ${sum}`, en: `At most ${sum}` }),
  product: (coefficient: string, salary: string, times: string) => ({
    vi: `Hệ số ${coefficient} × mức lương cơ sở ${salary}${times === '1' ? '' : ` × ${times}`}`,
    en: `Coefficient ${coefficient} × base salary ${salary}${times === '1' ? '' : ` × ${times}`}`,
  }),
  noCash: { vi: 'Không kèm tiền thưởng', en: 'No cash' },
  gift: { vi: 'Tặng phẩm lưu niệm, không kèm tiền thưởng', en: 'A gift instead of cash' },
  grounds: (citations: string) => ({ vi: `Căn cứ: ${citations}`, en: `By: ${citations}` }),
} satisfies Words;
