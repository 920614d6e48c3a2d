import { z } from 'zod';
import type { Birth } from '../../domain/organisation/birth.ts';
import { type PlainDate, yearOf } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { optionalText } from '../input.ts';
import { type Problem, invalid } from '../problem.ts';

/** Năm sinh, typed where the day is not known; null when empty. */
export const bornYearInput = optionalText(10).transform((typed, context): number | null => {
  if (typed === '') return null;
  if (/^(18|19|20)\d\d$/.test(typed)) return Number(typed);
  context.addIssue({ code: 'custom', message: 'bad-birth-year' });
  return z.NEVER;
});

/** The birth to keep: a day takes the place of its year. Refused when it lies after today or day and year contradict. */
export function birthToKeep({ bornOn, bornYear }: Birth, today: PlainDate): Result<Birth, Problem> {
  if (bornOn !== null && bornOn > today) return refuse(invalid('bornOn', 'future-date', ''));
  if (bornOn === null && bornYear !== null && bornYear > yearOf(today))
    return refuse(invalid('bornYear', 'bad-birth-year', String(bornYear)));
  if (bornOn !== null && bornYear !== null && bornYear !== yearOf(bornOn))
    return refuse(invalid('bornYear', 'year-not-of-birthday', String(yearOf(bornOn))));
  return ok({ bornOn, bornYear: bornOn === null ? bornYear : null });
}
