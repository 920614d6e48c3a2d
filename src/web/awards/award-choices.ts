import { AUTHORITY_CODES, compareAuthority } from '../../domain/awards/authorities.ts';
import { formsAt } from '../../domain/awards/catalogue.ts';
import { recipientKinds } from '../../domain/organisation/recipient.ts';
import { type PlainDate, isoDate } from '../../kernel/plain-date.ts';
import { authorityPhrase, formPhrase } from '../../words/cells.ts';
import { recipientWords } from '../../words/recipients.ts';
import { type Language, say } from '../../words/words.ts';
import type { Choice } from '../kit/choice-fields.tsx';

/** The law of 2003 stood in the form that we hold on this day: forms before the law of 2022. */
const BEFORE_2022_LAW = isoDate('2021-01-01');

/** Every authority, highest first. */
export const authorityChoices = (language: Language): readonly Choice[] =>
  AUTHORITY_CODES.toSorted(compareAuthority).map((code) => ({
    value: code,
    label: say(authorityPhrase(code), language),
  }));

/** Every form of the law of today and of the one before, each once, in the order of the law. */
export function formChoices(today: PlainDate, language: Language): readonly Choice[] {
  const codes = [today, BEFORE_2022_LAW].flatMap((day) => {
    const forms = formsAt(day);
    return forms.ok ? forms.value.map(({ code }) => code) : [];
  });
  return [...new Set(codes)].map((code) => ({ value: code, label: say(formPhrase(code, today), language) }));
}

export const recipientChoices = (language: Language): readonly Choice[] =>
  recipientKinds.map((kind) => ({ value: kind, label: say(recipientWords[kind], language) }));
