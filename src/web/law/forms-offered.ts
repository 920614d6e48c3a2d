import type { RecipientKind } from '../../domain/awards/award-form.ts';
import { formsAt } from '../../domain/awards/catalogue.ts';
import { type PlainDate, isoDate } from '../../kernel/plain-date.ts';
import { formPhrase } from '../../words/cells.ts';
import { type Language, say } from '../../words/words.ts';
import type { Choice } from '../kit/choice-fields.tsx';

/** The law of 2003 stood in the form that we hold on this day. */
const BEFORE_2022_LAW = isoDate('2021-01-01');

/** Every form for some kinds of recipients, of the law of today and of the one before, each once. */
export function formsForRecipients(
  kinds: readonly RecipientKind[],
  today: PlainDate,
  language: Language,
): readonly Choice[] {
  const codes = [today, BEFORE_2022_LAW].flatMap((day) => {
    const forms = formsAt(day);
    return forms.ok ? forms.value.filter(({ recipients }) => kinds.some((kind) => recipients.includes(kind))) : [];
  });
  const once = [...new Set(codes.map(({ code }) => code))];
  return once.map((code) => ({ value: code, label: say(formPhrase(code, today), language) }));
}
