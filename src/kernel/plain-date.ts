import { type Result, ok, refuse } from './result.ts';

/** A calendar day without time or zone: the number of days since 1970-01-01. Days compare with < and ===. */
export type PlainDate = number & { readonly __date: true };

export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

export type BadDate = { readonly code: 'bad-date'; readonly given: string };

/** Days since 1970-01-01 of a day of the proleptic Gregorian calendar (years run from March, so leap days come last). */
function dayNumber({ year, month, day }: DateParts): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month (1–12) and day (1–31) of a date. */
export function partsOf(date: PlainDate): DateParts {
  const shifted = date + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month: 28–31. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);

/** A date from its parts, or BadDate when the calendar has no such day (31/02, month 13, year outside 1–9999). */
export function dateFromParts(parts: DateParts): Result<PlainDate, BadDate> {
  const { year, month, day } = parts;
  const whole = [year, month, day].every(Number.isInteger);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return refuse({ code: 'bad-date', given: `${day}/${month}/${year}` });
  }
  return ok(dayNumber(parts) as PlainDate);
}

/** A date from "2021-10-28" (the form of JSON, the command line and the database). */
export function parseIsoDate(text: string): Result<PlainDate, BadDate> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return refuse({ code: 'bad-date', given: text });
  const date = dateFromParts({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
  return date.ok ? date : refuse({ code: 'bad-date', given: text });
}

/** A date that stands in our own code or database: a malformed one is a bug. */
export function isoDate(text: string): PlainDate {
  const date = parseIsoDate(text);
  if (!date.ok) throw new Error(`Not a date: ${JSON.stringify(text)}`);
  return date.value;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** "2021-10-28" */
export function toIsoDate(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** "28/10/2021", the form on screens */
export function toScreenDate(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${two(day)}/${two(month)}/${year}`;
}

/** "ngày 28 tháng 10 năm 2021", the form on papers: days below 10 and months 1 and 2 carry a zero (NĐ 30/2020, Phụ lục I). */
export function toPaperDate(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `ngày ${two(day)} tháng ${month <= 2 ? two(month) : month} năm ${year}`;
}

export const addDays = (date: PlainDate, days: number): PlainDate => (date + days) as PlainDate;

/** The same day some months on; the last day of a shorter month stands in (31/1 + 1 month = 28/2 or 29/2). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return dayNumber({ year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) }) as PlainDate;
}

export const addYears = (date: PlainDate, years: number): PlainDate => addMonths(date, years * 12);

export const yearOf = (date: PlainDate): number => partsOf(date).year;

/** 1 Monday … 7 Sunday */
export const weekdayOf = (date: PlainDate): number => ((((date + 3) % 7) + 7) % 7) + 1;
