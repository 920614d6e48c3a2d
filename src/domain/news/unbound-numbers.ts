import { withoutTokens } from './figure-tokens.ts';

/** Days, months, years, times and numbers of papers are written by hand and count nothing. */
const NOT_COUNTING = [
  /\b(0?[1-9]|[12]\d|3[01])[/.-](0?[1-9]|1[0-2])([/.-]\d{4})?\b(?![/.-]?\d)/g,
  /\b\d{1,2}\s*(giờ|h(?!\p{L})|:(?=\d{2}))\s*(\d{2}(?!\d))?/giu,
  /\b\d+(\/\d{4})?[/-]\p{Lu}[\p{L}\p{N}-]*/gu,
  /(?<!\p{L})(ngày|tháng|năm|năm học|giai đoạn|quý)\s+\d{1,4}(\s*[-–]\s*\d{4})?/giu,
  /\b\d{1,2}\s+tháng(\s+đầu)?(\s+năm)?/giu,
  /(?<!\p{L})(số|điều|khoản)\s+\d+/giu,
];

const NUMBER = /(?<![\p{L}\p{N}])\d[\d.,]*\d|(?<![\p{L}\p{N}])\d/gu;

/** A number typed by hand, with some of the words around it. */
export type UnboundNumber = { readonly number: string; readonly context: string };

const CONTEXT = 25;

/** Numbers of a text that count something and are bound to no record: shown to the editor, never refused. */
export function unboundNumbers(text: string): readonly UnboundNumber[] {
  const counting = NOT_COUNTING.reduce(
    (rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)),
    withoutTokens(text),
  );
  return [...counting.matchAll(NUMBER)].map(({ 0: number, index }) => ({
    number,
    context: withoutTokens(text)
      .slice(Math.max(0, index - CONTEXT), index + number.length + CONTEXT)
      .replace(/\s+/g, ' ')
      .trim(),
  }));
}
