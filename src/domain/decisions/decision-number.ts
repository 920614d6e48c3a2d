import { type Result, ok, refuse } from '../../kernel/result.ts';
import { cleanText, foldText } from '../../kernel/vietnamese-text.ts';

/** A decision's number as written, and the key under which every typing of it is one number within a year. */
export type DecisionNumber = { readonly written: string; readonly key: string };

export type BadNumber = { readonly code: 'bad-decision-number'; readonly given: string };

const PREFIX = /^(?:(?:quyết định|qđ|tờ trình|ttr)\s+)?(?:số\s*:?\s*)?(?=\d)/iu;

/**
 * "0186/QĐ-UBND", "186 / QĐ - UBND" and "số 186/qđ-ubnd" are one number. A number begins with digits and has a symbol
 * after a slash (NĐ 30/2020, Phụ lục I); older ones carry the year inside (924/2001/QĐ/CTN).
 */
export function parseDecisionNumber(text: string): Result<DecisionNumber, BadNumber> {
  const written = cleanText(text)
    .replace(PREFIX, '')
    .replace(/\s*([/-])\s*/g, '$1');
  const match = /^0*(\d+)((?:\/[\p{L}\d.-]+)+)$/u.exec(written);
  if (!match?.[1] || !match[2]) return refuse({ code: 'bad-decision-number', given: text });
  return ok({ written, key: `${match[1]}${foldText(match[2]).toUpperCase()}` });
}

const DAY = String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}|\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}`;
const NUMBER_AND_DAY = new RegExp(String.raw`^(.+?)(?:[\s,;(]*(?:ký\s*)?ngày\s*|[\s,;(]+)(${DAY})\)?\.?$`, 'iu');

/** A number and a day written in one cell ("186/QĐ-UBND ngày 29/01/2021"); day is null where there is none. */
export function splitNumberAndDay(text: string): { readonly number: string; readonly day: string | null } {
  const clean = cleanText(text);
  const match = NUMBER_AND_DAY.exec(clean);
  return match?.[1] && match[2] ? { number: match[1].trim(), day: match[2] } : { number: clean, day: null };
}

const BARE = /^((?:(?:quyết định|qđ|tờ trình|ttr)\s*)?(?:số\s*:?\s*)?\d+)(?=$|[\s,;(]+(?:ký\s*)?ngày\s*\d)/iu;

/** The symbol of a number: "/QĐ-UBND" of "186/QĐ-UBND"; empty when it has none. */
export const symbolOf = (number: string): string =>
  /\/.+$/u.exec(cleanText(number).replace(/\s*([/-])\s*/g, '$1'))?.[0] ?? '';

/** Gives a bare number its symbol: "187" and "QĐ số 187 ngày 29/01/2021" become those of 187/QĐ-UBND. */
export const withSymbol = (text: string, symbol: string): string => cleanText(text).replace(BARE, `$1${symbol}`);
