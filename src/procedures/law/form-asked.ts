import type { AwardForm, RecipientKind } from '../../domain/awards/award-form.ts';
import { formAt } from '../../domain/awards/catalogue.ts';
import { hasBegun } from '../../domain/awards/review-period.ts';
import { regimeAt } from '../../domain/law/regimes.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { type Problem, invalid } from '../problem.ts';

const NOT_FOR: Readonly<Record<RecipientKind, string>> = {
  ca_nhan: 'award-not-for-people',
  tap_the: 'award-not-for-collectives',
  ho_gia_dinh: 'award-not-for-households',
};

export type FormAsked = {
  readonly award: string;
  /** The day whose law applies. */
  readonly asOf: PlainDate;
  readonly year: number;
  readonly recipient: RecipientKind;
  /** The field that named the form; left out: "award". */
  readonly field?: string;
};

/**
 * A form of the law of a day that is for a kind of recipient. Refused: a day without law or before the year of
 * achievement, as a problem of "asOf"; a form
 * that its law does not have or that is for others, as a problem of the field that named it.
 */
export function formAsked({ award, asOf, year, recipient, field = 'award' }: FormAsked): Result<AwardForm, Problem> {
  const day = dayAsked(year, asOf);
  if (!day.ok) return day;
  const form = formAt(award, asOf);
  if (!form.ok) return refuse(invalid(field, 'award-not-then', award));
  if (!form.value.recipients.includes(recipient)) return refuse(invalid(field, NOT_FOR[recipient], award));
  return ok(form.value);
}

/** Whether the law of a day can be asked about a year of achievement: there is a law, and the year has begun. */
export function dayAsked(year: number, asOf: PlainDate): Result<null, Problem> {
  if (!regimeAt(asOf).ok) return refuse(invalid('asOf', 'no-law-then', ''));
  return hasBegun(year, asOf) ? ok(null) : refuse(invalid('asOf', 'year-not-begun', String(year)));
}
