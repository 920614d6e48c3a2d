import type { Phrase, Words } from './words.ts';

type AwardTold = {
  /** Năm thành tích as written. */
  readonly achievement: string;
  readonly form: string;
  readonly number: string;
  readonly day: string;
  /** Post and unit of that day; may be empty. */
  readonly place: string;
};

/** What is told of somebody whom a row of a list may mean. */
export const candidateWords = {
  bornOn: (day: string) => ({ vi: `Sinh ngày ${day}`, en: `Born ${day}` }),
  bornYear: (year: string) => ({ vi: `Sinh năm ${year}`, en: `Born in ${year}` }),
  birthUnknown: { vi: 'Chưa có ngày sinh', en: 'Day of birth not on record' },
  post: (place: string, days: Phrase) => ({ vi: `${place} (${days.vi})`, en: `${place} (${days.en})` }),
  since: (day: string) => ({ vi: `từ ${day}`, en: `since ${day}` }),
  between: (from: string, to: string) => ({ vi: `${from} – ${to}`, en: `${from} – ${to}` }),
  award: ({ achievement, form, number, day, place }: AwardTold) => ({
    vi: `Khen ${achievement}: ${form}, Quyết định số ${number} ngày ${day}${place === '' ? '' : `; khi ấy: ${place}`}`,
    en: `Award ${achievement}: ${form}, decision ${number} of ${day}${place === '' ? '' : `; then: ${place}`}`,
  }),
  moreAwards: (awards: string) => ({ vi: `và ${awards} lần khen trước đó`, en: `and ${awards} earlier awards` }),
  noAwards: { vi: 'Chưa được khen lần nào trong sổ', en: 'No award in the book' },
} satisfies Words;
