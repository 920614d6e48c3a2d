import { type PlainDate, isoDate, yearOf } from '../../kernel/plain-date.ts';

const yearText = (year: number): string => String(year).padStart(4, '0');

/** First day of the year of a cluster: what its members begin with unless told. */
export const firstDayOf = (year: number): PlainDate => isoDate(`${yearText(year)}-01-01`);

/** Last day of the year of a cluster. */
export const lastDayOf = (year: number): PlainDate => isoDate(`${yearText(year)}-12-31`);

/** Days of members lie in the year or the next one: a school year of activity goes over two. */
export const isInYear = (day: PlainDate, year: number): boolean =>
  firstDayOf(year) <= day && day <= lastDayOf(year + 1);

/**
 * The day on which a cluster is shown when none is asked for: today in its own year, but not before it has members; else
 * the last day of its year.
 */
export function dayShown(year: number, beginnings: readonly PlainDate[], today: PlainDate): PlainDate {
  if (yearOf(today) !== year) return lastDayOf(year);
  const first = Math.min(...beginnings) as PlainDate;
  return beginnings.length > 0 && first > today ? first : today;
}

const withoutYear = (name: string): string =>
  name
    .replace(/\s*[-–,]?\s*(năm\s+)?(19|20|21)\d\d(\s*[-–]\s*(19|20|21)\d\d)?\s*$/iu, '')
    .trim()
    .toLocaleLowerCase('vi');

/** Whether two names are those of one cluster in different years: "Cụm số 1 năm 2021", "Cụm số 1 năm 2022". */
export const sameButForYear = (one: string, other: string): boolean => withoutYear(one) === withoutYear(other);

/** The name of a cluster for another year: a year at its end is replaced. */
export const nameForYear = (name: string, year: number): string =>
  name.replace(/(19|20|21)\d\d(\s*[-–]\s*(19|20|21)\d\d)?\s*$/u, yearText(year));
