import { type PlainDate, addDays, addMonths, partsOf, weekdayOf, yearOf } from '../../kernel/plain-date.ts';
import type { Absence } from './facts.ts';
import { reviewPeriod } from './review-period.ts';

/** A leave or training on record; `to` is the day of return. */
export type KeptAbsence = {
  readonly id: string;
  readonly kind: Absence['kind'];
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly result: NonNullable<Absence['result']> | null;
};

const FRIDAY = 5;

const FIRST_MONTH_OF_SCHOOL = 8;

/** The year of achievement in which a day lies: schools count from 1 August to 31 July. */
const yearOfDay = (day: PlainDate, school: boolean): number =>
  yearOf(day) + Number(school && partsOf(day).month >= FIRST_MONTH_OF_SCHOOL);

/** Mondays to Fridays from one day until before another; none when it does not come after it. */
function weekdaysBetween(from: PlainDate, before: PlainDate): number {
  let days = 0;
  for (let day = from; day < before; day = addDays(day, 1)) days += Number(weekdayOf(day) <= FRIDAY);
  return days;
}

function wholeMonths(from: PlainDate, to: PlainDate): number {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return months;
}

/**
 * Absences in each year that they touch; a training has the length of the whole, any other leave its Mondays to Fridays
 * within the year. A day on which sickness and other leave overlap counts once, for the leave that began first.
 */
export function absencesByYear(
  absences: readonly KeptAbsence[],
  school: boolean,
): readonly { readonly id: string; readonly fact: Absence }[] {
  return absences.flatMap((absence) => {
    const { id, kind, from, to, result } = absence;
    const first = yearOfDay(from, school);
    const last = yearOfDay(addDays(to, -1), school);
    return Array.from({ length: last - first + 1 }, (_, at) => first + at).map((year) => {
      const length =
        kind === 'dao_tao'
          ? { months: wholeMonths(from, to) }
          : { weekdays: weekdaysIn(absence, absences, year, school) };
      return { id, fact: { kind, year, ...length, ...(result ? { result } : {}) } };
    });
  });
}

function weekdaysIn(absence: KeptAbsence, all: readonly KeptAbsence[], year: number, school: boolean): number {
  const period = reviewPeriod(year, school ? 'school' : 'calendar');
  const afterPeriod = addDays(period.to, 1);
  // Days that an earlier leave already covers: sick leave on top of another leave is one leave.
  const covered = all
    .filter((other) => isEarlier(other, absence) && isLeave(other) && isLeave(absence))
    .map(({ to }) => to);
  const from = Math.max(absence.from, period.from, ...covered) as PlainDate;
  const before = Math.min(absence.to, afterPeriod) as PlainDate;
  return weekdaysBetween(from, before);
}

/** Leave that NĐ 65/2014 counts together: sickness and other leave. */
const isLeave = ({ kind }: KeptAbsence): boolean => kind === 'om' || kind === 'khac';

const isEarlier = (a: KeptAbsence, b: KeptAbsence): boolean => a.from < b.from || (a.from === b.from && a.id < b.id);
