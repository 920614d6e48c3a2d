import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { AuthorityCode } from '../awards/authorities.ts';
import type { AwardForm } from '../awards/award-form.ts';
import { formsAt } from '../awards/catalogue.ts';
import { formsByName } from '../awards/form-names.ts';
import type { RecipientKind } from '../organisation/recipient.ts';
import { namesSeveralForms } from './forms-in-cell.ts';
import type { RowProblemCode } from './row-problem.ts';

export type FormProblem = { readonly code: RowProblemCode; readonly detail: string };

/**
 * The one form that a name means for a recipient and an authority on a day. When the authority may not decide it, the
 * detail names those who may (codes); when the name is ambiguous, the forms it may mean (codes).
 */
export function formInList(
  name: string,
  authority: AuthorityCode,
  day: PlainDate,
  recipient: RecipientKind,
): Result<AwardForm, FormProblem> {
  if (!formsAt(day).ok) return refuse({ code: 'date-without-law', detail: '' });
  // "LĐTT năm 2020, CSTĐCS (xét thêm)" begins like one form: the other one must not be lost.
  if (namesSeveralForms(name, day)) return refuse({ code: 'several-forms', detail: '' });
  const forms = formsByName(name, authority, day);
  const fitting = forms.filter((form) => form.recipients.includes(recipient));
  const [form] = fitting;
  if (form && fitting.length === 1) return ok(form);
  if (form) return refuse({ code: 'ambiguous-form', detail: codes(fitting.map(({ code }) => code)) });
  if (forms.length > 0)
    return refuse({ code: 'wrong-recipient-kind', detail: codes(forms.flatMap((each) => each.recipients)) });
  const ofOthers = formsByName(name, undefined, day);
  return ofOthers.length === 0
    ? refuse({ code: 'unknown-form', detail: '' })
    : refuse({ code: 'authority-may-not-decide', detail: codes(ofOthers.flatMap((each) => each.decidedBy)) });
}

const codes = (list: readonly string[]): string => [...new Set(list)].join(' ');

/** The one kind of recipient that every form of this name is for on a day; undefined when there are several. */
export function recipientOfForm(name: string, day: PlainDate): RecipientKind | undefined {
  const kinds = new Set(formsByName(name, undefined, day).flatMap(({ recipients }) => recipients));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}
