import type { AwardForm } from '../awards/award-form.ts';
import { formsAt } from '../awards/catalogue.ts';
import { formsByName } from '../awards/form-names.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { foldText } from '../../kernel/vietnamese-text.ts';

/** Fewer letters of a name would mean nearly every form. */
const SHORTEST_PART = 4;

/**
 * The forms of a day that a text names, in full or abbreviated; when it names none, those of whose legal name it is a
 * part: "chiến sỹ thi đua" is the beginning of several.
 */
export function formsAsked(typed: string, day: PlainDate): readonly AwardForm[] {
  const named = formsByName(typed, undefined, day);
  const part = foldText(typed);
  if (named.length > 0 || part.length < SHORTEST_PART) return named;
  const forms = formsAt(day);
  return forms.ok ? forms.value.filter(({ nameVi }) => foldText(nameVi).includes(part)) : [];
}
