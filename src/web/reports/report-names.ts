import { authorityInPaper, formInPaper } from '../../procedures/statistics/commendation-rows.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { authorityPhrase, formPhrase } from '../../words/cells.ts';
import type { Language } from '../../words/words.ts';

/** The authority as the paper names it for this unit; in English by its general name. */
export const authorityInReport = (code: string, unitName: string, language: Language): string =>
  language === 'vi' ? authorityInPaper(code, unitName) : authorityPhrase(code).en;

/** The form as the paper names it beside its authority. */
export const formInReport = (code: string, authority: string, day: PlainDate, language: Language): string =>
  language === 'vi' ? formInPaper(code, authority, day) : formPhrase(code, day).en;
