import { type PlainDate, dateFromParts, parseIsoDate } from './plain-date.ts';
import { type Result, ok, refuse } from './result.ts';

/** Why a text is no day: it has no year, a year of two digits, or names no day of the calendar. */
export type UnreadableDate = 'bad-date' | 'date-without-year' | 'two-digit-year';

const TIME = /[t\s]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*z?$/i;
const NUMBERS = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const SHORT_YEAR = /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2}$/;
const NO_YEAR = /^(ngày\s*)?(\d{1,2})\s*([/.-]|tháng)\s*(\d{1,2})$/i;
const WORDS = /^(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})$/i;

/**
 * A day as people write it: 28/10/2021, 28-10-2021 00:00, 28.10.2021, "ngày 24 tháng 10 năm 2022"; or as machines do:
 * 2021-10-28. The day always stands before the month: nothing is guessed for 10/28/2021.
 */
export function parseTypedDate(typed: string): Result<PlainDate, UnreadableDate> {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim().replace(TIME, '').trim();
  const iso = parseIsoDate(text);
  if (iso.ok) return iso;
  const bare = text.replace(/^ngày\s*/i, '').replace(/[.,;]$/, '');
  const match = NUMBERS.exec(bare) ?? WORDS.exec(bare);
  if (match) {
    const date = dateFromParts({ day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) });
    return date.ok ? ok(date.value) : refuse('bad-date');
  }
  if (SHORT_YEAR.test(bare)) return refuse('two-digit-year');
  return refuse(withoutYear(text) ? 'date-without-year' : 'bad-date');
}

function withoutYear(text: string): boolean {
  const match = NO_YEAR.exec(text);
  return match !== null && dateFromParts({ day: Number(match[2]), month: Number(match[4]), year: 2000 }).ok;
}
