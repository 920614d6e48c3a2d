import { type PlainDate, toScreenDate, yearOf } from '../../kernel/plain-date.ts';
import { nominationState } from '../nominations/nomination-state.ts';
import type { AwardReading, ListedDecision, ListedLetter } from './award-reading.ts';
import type { BookSoFar, KnownDecision, KnownNomination } from './book-so-far.ts';
import { awardHeadings as heading } from './layouts.ts';
import { type MatchedRecipient, matchRecipients } from './match-recipients.ts';
import { PeopleMemory } from './people-memory.ts';
import type { RowDecision, RowOutcome } from './row-outcome.ts';
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
  readonly outcome: Extract<RowOutcome, 'add' | 'unchanged' | 'undecided' | 'problem'>;
  /** What stands in the way; of a row that adds or says nothing new: what is worth knowing. */
  readonly problems: readonly RowProblem[];
};

type Read = { readonly row: number; readonly reading: AwardReading; readonly decision?: RowDecision | null };

/** What the rows of one list have said so far; one for each run over a list, given to every part of it. */
export class AwardListMemory {
  readonly people = new PeopleMemory();
  /** Day of each number of a series in a year. */
  readonly daysOfNumbers = new Map<string, PlainDate>();
  /** First row of each line and each nomination of the list. */
  readonly firstRows = new Map<string, number>();
  /** Decision and row that first gave a recipient a form for an achievement. */
  readonly honours = new Map<string, { readonly decisionKey: string; readonly number: string }>();
}

/** Matches the rows of a part of a list with those above it and with the book. */
export function matchAwards(
  rows: readonly Read[],
  book: BookSoFar,
  memory: AwardListMemory = new AwardListMemory(),
): readonly MatchedAward[] {
  const recipients = matchRecipients(
    rows.map(({ reading }) => reading),
    book,
    memory.people,
    rows.map(({ decision }) => decision ?? null),
  );
  const seen = rowsSeen(book, memory);
  return rows.map((read, at) => matchOne(read, recipients[at] as MatchedRecipient, seen));
}

function matchOne({ row, reading }: Read, recipient: MatchedRecipient, seen: Seen): MatchedAward {
  const { decision, letter } = reading;
  const decisionKey = decision && keyOfDecision(reading, decision);
  const known = decisionKey === null ? null : (seen.decisions.get(decisionKey) ?? null);
  const nomination = letter && nominationOf(letter, recipient, seen);
  const matched = { row, reading, recipient, decisionKey, decision: known, nomination };
  if (recipient.undecided) return { ...matched, outcome: 'undecided', problems: [] };
  const found = decision
    ? decisionFindings({ row, reading }, decision, recipient, known, seen)
    : letter
      ? letterFindings(row, letter, recipient, nomination, seen)
      : noFindings;
  return { ...matched, ...found };
}

function nominationOf(letter: ListedLetter, { recipientIds }: MatchedRecipient, seen: Seen): KnownNomination | null {
  for (const id of recipientIds) {
    const known = seen.nominations.get(keyOfNomination(letter, id));
    if (known) return known;
  }
  return null;
}

type Findings = Pick<MatchedAward, 'outcome' | 'problems'>;

const noFindings: Findings = { outcome: 'add', problems: [] };

const inTheWay = (problem: RowProblem): Findings => ({ outcome: 'problem', problems: [problem] });

const saysNothingNew = (problem: RowProblem): Findings => ({ outcome: 'unchanged', problems: [problem] });

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

type Seen = Pick<AwardListMemory, 'daysOfNumbers' | 'firstRows' | 'honours'> & {
  readonly decisions: ReadonlyMap<string, KnownDecision>;
  readonly linesInBook: ReadonlySet<string>;
  readonly nominations: ReadonlyMap<string, KnownNomination>;
  /** What recipients hold by other decisions. */
  readonly held: ReadonlyMap<string, BookSoFar['honours'][number]>;
};

function rowsSeen(book: BookSoFar, { daysOfNumbers, firstRows, honours }: AwardListMemory): Seen {
  const decisionKey = (known: KnownDecision): string =>
    `${keyOfSeries(known, known.numberKey, known.year)} ${known.signedOn}`;
  for (const known of book.decisions)
    if (known.inBook) daysOfNumbers.set(keyOfSeries(known, known.numberKey, known.year), known.signedOn);
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
    held: new Map(book.honours.map((each) => [keyOfHonour(each.recipientId, each.formCode, each.achievement), each])),
    daysOfNumbers,
    firstRows,
    honours,
  };
}

const keyOfHonour = (recipient: string, form: string, achievement: string): string =>
  `${recipient} ${form} ${achievement}`;

const problem = (field: string, code: RowProblemCode, value: string, detail = ''): RowProblem => ({
  field,
  code,
  value,
  detail,
});

function decisionFindings(
  { row, reading }: Read,
  decision: ListedDecision,
  recipient: MatchedRecipient,
  known: KnownDecision | null,
  seen: Seen,
): Findings {
  const { number, signedOn, formCode, achievement } = decision;
  const series = keyOfSeries(reading, number.key, yearOf(signedOn));
  const day = seen.daysOfNumbers.get(series) ?? signedOn;
  seen.daysOfNumbers.set(series, day);
  if (day !== signedOn)
    return inTheWay(problem(heading.signedOn, 'decision-date-differs', toScreenDate(signedOn), toScreenDate(day)));
  const { name } = reading.recipient;
  const inBook =
    known &&
    recipient.recipientIds.some((id) => seen.linesInBook.has(keyOfLine(known.id, id, formCode, achievement.label)));
  if (inBook) return saysNothingNew(problem(heading.name, 'already-in-book', name, number.written));
  const twice = repeated(row, keyOfLine(series, recipient.key, formCode, achievement.label), name, seen);
  return twice
    ? inTheWay(twice)
    : { outcome: 'add', problems: heldElsewhere(reading, decision, recipient, known, seen) };
}

/** The same form for the same achievement by another decision: perhaps one review in two lists. */
function heldElsewhere(
  reading: AwardReading,
  decision: ListedDecision,
  recipient: MatchedRecipient,
  known: KnownDecision | null,
  seen: Seen,
): readonly RowProblem[] {
  const { formCode, achievement } = decision;
  const decisionKey = keyOfDecision(reading, decision);
  const own = keyOfHonour(recipient.key, formCode, achievement.label);
  const first = seen.honours.get(own);
  if (!first) seen.honours.set(own, { decisionKey, number: decision.number.written });
  const inBook = recipient.recipientIds
    .map((id) => seen.held.get(keyOfHonour(id, formCode, achievement.label)))
    .find((held) => held && held.decisionId !== known?.id);
  const other = inBook?.number ?? (first && first.decisionKey !== decisionKey ? first.number : undefined);
  return other === undefined ? [] : [problem(heading.form, 'in-another-decision', reading.recipient.name, other)];
}

function letterFindings(
  row: number,
  letter: ListedLetter,
  recipient: MatchedRecipient,
  nomination: KnownNomination | null,
  seen: Seen,
): Findings {
  const { written } = letter.number;
  if (nomination && !carriesOn(letter, nomination)) {
    return saysNothingNew(problem(heading.letterNumber, 'already-in-book', written, written));
  }
  const twice = repeated(row, `letter ${keyOfNomination(letter, recipient.key)}`, written, seen);
  return twice ? inTheWay(twice) : noFindings;
}

/** A pending row says something new of a nomination when it brings the day on which the higher level agreed. */
const carriesOn = ({ agreedOn }: ListedLetter, { actions }: KnownNomination): boolean =>
  agreedOn !== null && nominationState(actions, agreedOn) === 'pending' && actions.every(({ kind }) => kind === 'sent');

function repeated(row: number, key: string, value: string, { firstRows }: Seen): RowProblem | null {
  const first = firstRows.get(key);
  if (first === undefined) firstRows.set(key, row);
  return first === undefined ? null : problem(heading.name, 'duplicate-in-file', value, String(first));
}
