import { type PlainDate, dateFromParts, parseIsoDate } from '../../kernel/plain-date.ts';
import { type Result, refuse } from '../../kernel/result.ts';
import type { SheetCell } from './sheet.ts';

/** A day in a cell: a real date of Excel, or typed as 28/10/2021, 28-10-2021, 28.10.2021 or 2021-10-28. */
export function dateInCell(cell: SheetCell): Result<PlainDate, unknown> {
  if (typeof cell === 'object') return parseIsoDate(cell.date);
  const typed = String(cell).trim();
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
  if (match) return dateFromParts({ day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) });
  return typeof cell === 'string' ? parseIsoDate(typed) : refuse('number');
}
