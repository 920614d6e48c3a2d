import { placeName } from '../../procedures/statistics/unit-in-sentence.ts';
import { authorityPhrase } from '../../words/cells.ts';
import type { Phrase } from '../../words/words.ts';
import type { BookLine } from './book-line.ts';

/** Who decided, with the unit where there are many: "Chủ tịch UBND thành phố Bắc Kạn", "Thủ trưởng Sở Nội vụ". */
export function authorityOfLine({ authority, authorityUnit }: Pick<BookLine, 'authority' | 'authorityUnit'>): Phrase {
  const inLaw = authorityPhrase(authority);
  if (authorityUnit === null) return inLaw;
  const head = authority.startsWith('CT_UBND_')
    ? `Chủ tịch UBND ${placeName(authorityUnit)}`
    : `Thủ trưởng ${authorityUnit}`;
  return { vi: head, en: `${inLaw.en}, ${authorityUnit}` };
}
