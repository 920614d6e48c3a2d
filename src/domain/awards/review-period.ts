import { type PlainDate, dateFromParts } from '../../kernel/plain-date.ts';
import { must } from '../../kernel/result.ts';

export type ReviewPeriod = { readonly from: PlainDate; readonly to: PlainDate };

const day = (year: number, month: number, dayOfMonth: number): PlainDate =>
  must(dateFromParts({ year, month, day: dayOfMonth }));

/** Whether a year of achievement has begun by a day, for those who go by school years at the earliest. */
export const hasBegun = (year: number, on: PlainDate): boolean => on >= reviewPeriod(year, 'school').from;

/** The days of a year of achievement: the calendar year, or a school year from 1 August to 31 July of its name. */
export function reviewPeriod(year: number, cycle: 'calendar' | 'school' = 'calendar'): ReviewPeriod {
  return cycle === 'school'
    ? { from: day(year - 1, 8, 1), to: day(year, 7, 31) }
    : { from: day(year, 1, 1), to: day(year, 12, 31) };
}
