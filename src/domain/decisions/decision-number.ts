import { type Result, ok, refuse } from '../../kernel/result.ts';
import { cleanText, foldText } from '../../kernel/vietnamese-text.ts';

/** A decision's number as written, and the key under which every typing of it is one number within a year. */
export type DecisionNumber = { readonly written: string; readonly key: string };

export type BadNumber = { readonly code: 'bad-decision-number'; readonly given: string };

/**
 * "0186/QĐ-UBND", "186 / QĐ - UBND" and "số 186/qđ-ubnd" are one number. A number begins with digits and has a symbol
 * after a slash (NĐ 30/2020, Phụ lục I); older ones carry the year inside (924/2001/QĐ/CTN).
 */
export function parseDecisionNumber(text: string): Result<DecisionNumber, BadNumber> {
  const written = cleanText(text)
    .replace(/^số\s*:?\s*/i, '')
    .replace(/\s*([/-])\s*/g, '$1');
  const match = /^0*(\d+)((?:\/[\p{L}\d.-]+)+)$/u.exec(written);
  if (!match?.[1] || !match[2]) return refuse({ code: 'bad-decision-number', given: text });
  return ok({ written, key: `${match[1]}${foldText(match[2]).toUpperCase()}` });
}
