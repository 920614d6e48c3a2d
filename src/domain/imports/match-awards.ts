import { type PlainDate, toScreenDate, yearOf } from '../../kernel/plain-date.ts';
import { nominationState } from '../nominations/nomination-state.ts';
import type { AwardReading, ListedDecision, ListedLetter } from './award-reading.ts';
import type { BookSoFar, KnownDecision, KnownNomination } from './book-so-far.ts';
import { awardHeadings as heading } from './layouts.ts';
import { type MatchedRecipient, matchRecipients } from './match-recipients.ts';
import type { RowProblem, RowProblemCode } from './row-problem.ts';

/** A reading that has found its place beside what the office holds. */
export type MatchedAward = {
  readonly row: number;
  readonly reading: AwardReading;
  readonly recipient: MatchedRecipient;
  /** The same for all rows of one decision; null while pending. */
  readonly decisionKey: string | null;
  /** The decision when the office holds it already. */
  readonly decision: KnownDecision | null;
  /** A nomination of an earlier list that this row carries on. */
  readonly nomination: KnownNomination | null;
  readonly problems: readonly RowProblem[];
};

type Read = { readonly row: number; readonly reading: AwardReading };

/** Matches the rows of a list with each other and with the book; what stands there already is a problem of the row. */
export function matchAwards(rows: readonly Read[], book: BookSoFar): readonly MatchedAward[] {
  const recipients = matchRecipients(
    rows.map(({ reading }) => reading),
    book,
  );
  const seen = rowsSeen(book);
  return rows.map(({ row, reading }, at) => {
    const recipient = recipients[at] as MatchedRecipient;
    const { decision, letter } = reading;
    const decisionKey = decision && keyOfDecision(reading, decision);
    const known = decisionKey === null ? null : (seen.decisions.get(decisionKey) ?? null);
    const nomination = letter && (seen.nominations.get(keyOfNomination(letter, recipient.recipientId ?? '')) ?? null);
    const problems = [
      ...(decision ? decisionProblems({ row, reading }, decision, recipient, known, seen) : []),
      ...(letter && !decision ? letterProblems(row, letter, recipient, nomination, seen) : []),
    ];
    return { row, reading, recipient, decisionKey, decision: known, nomination, problems };
  });
}

const keyOfSeries = (
  { authority, authorityUnitId }: { authority: string; authorityUnitId: string | null },
  numberKey: string,
  year: number,
): string => `${authority} ${authorityUnitId ?? ''} ${numberKey} ${year}`;

const keyOfDecision = (reading: AwardReading, { number, signedOn }: ListedDecision): string =>
  `${keyOfSeries(reading, number.key, yearOf(signedOn))} ${signedOn}`;

const keyOfNomination = (
  { number, sentOn, formCode }: Pick<ListedLetter, 'number' | 'sentOn' | 'formCode'>,
  recipient: string,
): string => `${number.key} ${sentOn} ${formCode} ${recipient}`;

const keyOfLine = (decision: string, recipient: string, form: string, achievement: string): string =>
  `${decision} ${recipient} ${form} ${achievement}`;

type Seen = {
  readonly decisions: ReadonlyMap<string, KnownDecision>;
  readonly linesInBook: ReadonlySet<string>;
  readonly nominations: ReadonlyMap<string, KnownNomination>;
  /** Day of each number of a series in a year, from the book and from the rows above. */
  readonly daysOfNumbers: Map<string, PlainDate>;
  /** First row of each line and each nomination of the list. */
  readonly firstRows: Map<string, number>;
};

function rowsSeen(book: BookSoFar): Seen {
  const decisionKey = (known: KnownDecision): string =>
    `${keyOfSeries(known, known.numberKey, known.year)} ${known.signedOn}`;
  const inBook = book.decisions.filter((known) => known.inBook);
  return {
    decisions: new Map(book.decisions.map((known) => [decisionKey(known), known])),
    linesInBook: new Set(
      book.lines.map((line) => keyOfLine(line.decisionId, line.recipientId, line.formCode, line.achievement)),
    ),
    nominations: new Map(
      book.nominations.map((known) => [
        keyOfNomination({ ...known, number: { key: known.letterKey, written: '' } }, known.recipientId),
        known,
      ]),
    ),
    daysOfNumbers: new Map(inBook.map((known) => [keyOfSeries(known, known.numberKey, known.year), known.signedOn])),
    firstRows: new Map(),
  };
}

const problem = (field: string, code: RowProblemCode, value: string, detail = ''): RowProblem => ({
  field,
  code,
  value,
  detail,
});

function decisionProblems(
  { row, reading }: Read,
  decision: ListedDecision,
  recipient: MatchedRecipient,
  known: KnownDecision | null,
  seen: Seen,
): readonly RowProblem[] {
  const { number, signedOn, formCode, achievement } = decision;
  const series = keyOfSeries(reading, number.key, yearOf(signedOn));
  const day = seen.daysOfNumbers.get(series) ?? signedOn;
  seen.daysOfNumbers.set(series, day);
  if (day !== signedOn)
    return [problem(heading.signedOn, 'decision-date-differs', toScreenDate(signedOn), toScreenDate(day))];
  const inBook =
    known &&
    recipient.recipientId &&
    seen.linesInBook.has(keyOfLine(known.id, recipient.recipientId, formCode, achievement.label));
  if (inBook) return [problem(heading.name, 'already-in-book', reading.recipient.name, number.written)];
  return repeated(row, keyOfLine(series, recipient.key, formCode, achievement.label), reading.recipient.name, seen);
}

function letterProblems(
  row: number,
  letter: ListedLetter,
  recipient: MatchedRecipient,
  nomination: KnownNomination | null,
  seen: Seen,
): readonly RowProblem[] {
  if (nomination && !carriesOn(letter, nomination)) {
    return [problem(heading.letterNumber, 'already-in-book', letter.number.written, letter.number.written)];
  }
  return repeated(row, `letter ${keyOfNomination(letter, recipient.key)}`, letter.number.written, seen);
}

/** A pending row says something new of a nomination when it brings the day on which the higher level agreed. */
const carriesOn = ({ agreedOn }: ListedLetter, { actions }: KnownNomination): boolean =>
  agreedOn !== null && nominationState(actions, agreedOn) === 'pending' && actions.every(({ kind }) => kind === 'sent');

function repeated(row: number, key: string, value: string, { firstRows }: Seen): readonly RowProblem[] {
  const first = firstRows.get(key);
  if (first === undefined) firstRows.set(key, row);
  return first === undefined ? [] : [problem(heading.name, 'duplicate-in-file', value, String(first))];
}
