import { type PlainDate, isoDate, parseIsoDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { type UnreadableDate, parseTypedDate } from '../../kernel/typed-date.ts';
import type { SheetCell } from './sheet.ts';

/** Day 0 of Excel's count of days, as it is from March 1900 on. */
const DAY_ZERO = isoDate('1899-12-30');

/** Serial numbers that can be days of a list: 1927 to 2064. A bare year is none of them. */
const SERIALS = { first: 10_000, last: 60_000 };

/**
 * The day in a cell of a column of days: a real date of Excel, a day as people type it, or Excel's count of days where
 * the cell has lost its format. 12.5 is what Excel makes of 12/5 without a year.
 */
export function dateInCell(cell: SheetCell): Result<PlainDate, UnreadableDate> {
  if (typeof cell === 'object') {
    const date = parseIsoDate(cell.date);
    return date.ok ? date : refuse('bad-date');
  }
  const number = typeof cell === 'number' ? cell : /^\d{5}$/.test(cell.trim()) ? Number(cell) : Number.NaN;
  if (number >= SERIALS.first && number <= SERIALS.last) return ok((DAY_ZERO + Math.floor(number)) as PlainDate);
  return parseTypedDate(String(cell));
}

/** The year in a cell that tells no day: 1985, "năm 1985", "3/1985". */
export function yearInCell(cell: SheetCell): number | null {
  const text = typeof cell === 'object' ? '' : String(cell).normalize('NFC').trim();
  const year = /^'?(?:(?:sinh\s*)?năm\s*)?(1[89]\d\d|20\d\d)$/i.exec(text)?.[1];
  const ofMonth = /^(?:tháng\s*)?(?:0?[1-9]|1[0-2])\s*[/.-]\s*(19\d\d|20\d\d)$/i.exec(text)?.[1];
  const told = year ?? ofMonth;
  return told === undefined ? null : Number(told);
}
