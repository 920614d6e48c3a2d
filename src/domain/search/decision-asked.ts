import { type PlainDate, dateFromParts, isoDate, parseIsoDate } from '../../kernel/plain-date.ts';
import { foldText } from '../../kernel/vietnamese-text.ts';

/** What a text says of a decision, part by part; what it does not say is null (the symbol: empty). */
export type DecisionAsked = {
  /** First part of the number without leading zeros: "186". */
  readonly digits: string | null;
  /** What follows the first slash, in capitals without accents: "QD-UBND" or the beginning of it. */
  readonly symbol: string;
  readonly year: number | null;
  readonly signedOn: PlainDate | null;
};

const WRITTEN_DAY =
  /(?:^|\s)(?:ngay\s*)?(\d{1,2})\s*(?:[/.-]|\s+thang\s+)\s*(\d{1,2})\s*(?:[/.-]|\s+nam\s+)\s*(\d{4})(?=\s|$)/;
const ISO_DAY = /(?:^|\s)(?:ngay\s*)?(\d{4}-\d{2}-\d{2})(?=\s|$)/;
const YEAR = /\s(?:nam\s*)?((?:19|20)\d{2})$/;
const OPENING = /^(?:quyet dinh|qd)(?:-[a-z-]+)?(?=\s|:|$)\s*/;
const NUMBER = /^0*(\d+)((?:\/[a-z\d.-]+)*\/?)$/;
const SYMBOL = /^\/?(qd[-/][a-z\d./-]+)$/;

/**
 * Reads a search text as a decision: "186", "số 0186 / qđ-ubnd", "QĐ 186 năm 2021", "186/QĐ-UBND ngày 29/01/2021",
 * "29/01/2021", "QĐ-UBND". Null when the text is anything else, a name above all.
 */
export function readDecisionAsked(text: string): DecisionAsked | null {
  const folded = foldText(text)
    .replace(/\s*\/\s*/g, '/')
    .replaceAll(',', ' ')
    .trim();
  const { rest, signedOn } = takeDay(folded);
  const yearMatch = YEAR.exec(rest);
  const year = yearMatch ? Number(yearMatch[1]) : null;
  const bare = rest.slice(0, yearMatch?.index ?? rest.length).trim();
  const symbolAlone = SYMBOL.exec(bare)?.[1];
  if (symbolAlone) return { digits: null, symbol: symbolAlone.toUpperCase(), year, signedOn };
  const number = bare.replace(OPENING, '').replace(/^so\s*:?\s*/, '');
  if (number === '' && signedOn !== null) return { digits: null, symbol: '', year, signedOn };
  const parts = NUMBER.exec(number);
  if (!parts?.[1]) return null;
  return { digits: parts[1], symbol: (parts[2] ?? '').slice(1).toUpperCase(), year, signedOn };
}

function takeDay(text: string): { readonly rest: string; readonly signedOn: PlainDate | null } {
  const iso = ISO_DAY.exec(text);
  const isoDay = iso?.[1] === undefined ? null : parseIsoDate(iso[1]);
  if (iso && isoDay?.ok) return { rest: without(text, iso), signedOn: isoDay.value };
  const written = WRITTEN_DAY.exec(text);
  const day = dateFromParts({ day: Number(written?.[1]), month: Number(written?.[2]), year: Number(written?.[3]) });
  return written && day.ok ? { rest: without(text, written), signedOn: day.value } : { rest: text, signedOn: null };
}

const without = (text: string, match: RegExpExecArray): string =>
  `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.replace(/\s+/g, ' ').trim();

/** Whether the text can be nothing but a decision: then names need not be searched. */
export const isOnlyDecision = ({ symbol, year, signedOn }: DecisionAsked): boolean =>
  symbol !== '' || year !== null || signedOn !== null;

/** First and last day that a decision may have been signed on, as asked. */
export const daysAsked = ({ year, signedOn }: DecisionAsked): { readonly from: PlainDate; readonly to: PlainDate } => {
  if (signedOn !== null) return { from: signedOn, to: signedOn };
  if (year !== null) return { from: isoDate(`${year}-01-01`), to: isoDate(`${year}-12-31`) };
  return { from: isoDate('1900-01-01'), to: isoDate('2200-12-31') };
};
