import { type PlainDate, toScreenDate, yearOf } from '../../kernel/plain-date.ts';
import { nominationState } from '../nominations/nomination-state.ts';
import { type AwardReading, type ListedDecision, type ListedLetter, linesOfReading } from './award-reading.ts';
import type { BookSoFar, KnownDecision, KnownNomination } from './book-so-far.ts';
import { awardHeadings as heading } from './layouts.ts';
import { type MatchedRecipient, matchRecipients } from './match-recipients.ts';
import { type IsKeptHere, PeopleMemory } from './people-memory.ts';
import type { RowDecision, RowOutcome } from './row-outcome.ts';
import type { RowProblem, RowProblemCode } from './row-problem.ts';

/** A line of a row, of one form, that has found its place beside what the office holds; a row may stand for several. */
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
  readonly people: PeopleMemory;

  constructor(isKeptHere?: IsKeptHere) {
    this.people = new PeopleMemory(isKeptHere);
  }

  /** Day of each number of a series in a year. */
  readonly daysOfNumbers = new Map<string, PlainDate>();
  /** First row of each nomination of the list. */
  readonly letterRows = new Map<string, number>();
  readonly #given = new Map<string, Given[]>();
  readonly #texts = new Map<string, string>();

  give(recipient: string, given: Given): void {
    const own = this.#given.get(recipient);
    if (own) own.push(given);
    else this.#given.set(recipient, [given]);
  }

  /** What the list gave a recipient so far of the same form for the same achievement. */
  givenBefore(recipient: string, { formCode, achievement: { label } }: ListedDecision): readonly Given[] {
    const own = this.#given.get(recipient) ?? [];
    return own.filter(({ decision }) => decision.formCode === formCode && decision.achievement.label === label);
  }

  /** The same text, once for all rows that say it. */
  once(text: string): string {
    const kept = this.#texts.get(text);
    if (kept === undefined) this.#texts.set(text, text);
    return kept ?? text;
  }
}

/** A form that a row of the list gave a recipient. */
type Given = {
  readonly row: number;
  readonly series: string;
  readonly decisionKey: string;
  readonly decision: ListedDecision;
};

/**
 * Matches the rows of a part of a list with those above it and with the book: one answer for each line that a row stands
 * for, in the order of the rows.
 */
export function matchAwards(
  given: readonly Read[],
  book: BookSoFar,
  memory: AwardListMemory = new AwardListMemory(),
): readonly MatchedAward[] {
  const rows = given.flatMap(({ reading, ...row }) =>
    linesOfReading(reading).map((line) => ({ ...row, reading: line })),
  );
  const seen = rowsSeen(book, memory);
  const recipients = matchRecipients(
    rows.map(({ reading }) => reading),
    book,
    memory.people,
    rows.map(({ decision }) => decision ?? null),
    (recipient, { decision }) =>
      decision !== null && seen.held.has(keyOfHonour(recipient, decision.formCode, decision.achievement.label)),
  );
  return rows.map((read, at) => matchOne(read, recipients[at] as MatchedRecipient, seen));
}

function matchOne({ row, reading }: Read, recipient: MatchedRecipient, seen: Seen): MatchedAward {
  const { decision, letter } = reading;
  const decisionKey = decision && seen.memory.once(keyOfDecision(reading, decision));
  const known = decisionKey === null ? null : (seen.decisions.get(decisionKey) ?? null);
  const nomination = letter && nominationOf(letter, recipient, seen);
  const matched = { row, reading, recipient, decisionKey, decision: known, nomination };
  if (recipient.undecided) return { ...matched, ...undecidedFindings(reading, recipient, known, seen) };
  const found = decision
    ? decisionFindings({ ...matched, decisionKey: decisionKey ?? '' }, decision, seen)
    : letter
      ? letterFindings(row, letter, recipient, nomination, seen)
      : noFindings;
  return { ...matched, ...withNamesakes(found, matched) };
}

/** Of somebody new: that a namesake stands elsewhere, which stops nothing. */
function withNamesakes(found: Findings, { recipient, reading }: Pick<MatchedAward, 'recipient' | 'reading'>): Findings {
  if (found.outcome !== 'add' || recipient.candidates.length === 0) return found;
  const said = problem(heading.name, 'namesake-elsewhere', reading.recipient.name);
  return { ...found, problems: [...found.problems, said] };
}

function nominationOf(letter: ListedLetter, { recipientIds }: MatchedRecipient, seen: Seen): KnownNomination | null {
  for (const id of recipientIds) {
    const known = seen.nominations.get(keyOfNomination(letter, id));
    if (known) return known;
  }
  return null;
}

/** Nothing needs to be asked about a line that the likely one holds already: it adds nothing, whoever is meant. */
function undecidedFindings(
  { recipient: { name }, decision, letter }: AwardReading,
  { likelyIds }: MatchedRecipient,
  known: KnownDecision | null,
  seen: Seen,
): Findings {
  const isHeld =
    decision && known
      ? likelyIds.some((id) =>
          seen.linesInBook.has(keyOfLine(known.id, id, decision.formCode, decision.achievement.label)),
        )
      : false;
  if (!isHeld || letter) return { outcome: 'undecided', problems: [] };
  return saysNothingNew(problem(heading.name, 'already-in-book', name, decision?.number.written));
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

type Seen = {
  readonly memory: AwardListMemory;
  readonly decisions: ReadonlyMap<string, KnownDecision>;
  readonly linesInBook: ReadonlySet<string>;
  readonly nominations: ReadonlyMap<string, KnownNomination>;
  /** What recipients hold by other decisions. */
  readonly held: ReadonlyMap<string, BookSoFar['honours'][number]>;
};

function rowsSeen(book: BookSoFar, memory: AwardListMemory): Seen {
  const decisionKey = (known: KnownDecision): string =>
    `${keyOfSeries(known, known.numberKey, known.year)} ${known.signedOn}`;
  for (const known of book.decisions)
    if (known.inBook) memory.daysOfNumbers.set(keyOfSeries(known, known.numberKey, known.year), known.signedOn);
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
    memory,
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

type Placed = Pick<MatchedAward, 'row' | 'reading' | 'recipient'> & {
  readonly decisionKey: string;
  /** The decision when the office holds it already. */
  readonly decision: KnownDecision | null;
};

function decisionFindings(placed: Placed, listed: ListedDecision, seen: Seen): Findings {
  const { row, reading, recipient, decision: known, decisionKey } = placed;
  const { number, signedOn, formCode, achievement } = listed;
  const { memory } = seen;
  const series = memory.once(keyOfSeries(reading, number.key, yearOf(signedOn)));
  const day = memory.daysOfNumbers.get(series) ?? signedOn;
  memory.daysOfNumbers.set(series, day);
  if (day !== signedOn)
    return inTheWay(problem(heading.signedOn, 'decision-date-differs', toScreenDate(signedOn), toScreenDate(day)));
  const { name } = reading.recipient;
  const inBook =
    known &&
    recipient.recipientIds.some((id) => seen.linesInBook.has(keyOfLine(known.id, id, formCode, achievement.label)));
  if (inBook) return saysNothingNew(problem(heading.name, 'already-in-book', name, number.written));
  const same = memory.givenBefore(recipient.key, listed);
  const first = same.find((each) => each.series === series);
  if (first) return inTheWay(problem(heading.name, 'duplicate-in-file', name, String(first.row)));
  memory.give(recipient.key, { row, series, decisionKey, decision: listed });
  return { outcome: 'add', problems: heldElsewhere(placed, listed, same[0], seen) };
}

/** The same form for the same achievement by another decision: perhaps one review in two lists. */
function heldElsewhere(
  { reading, recipient, decisionKey, decision: known }: Placed,
  { formCode, achievement }: ListedDecision,
  first: Given | undefined,
  seen: Seen,
): readonly RowProblem[] {
  const inBook = recipient.recipientIds
    .map((id) => seen.held.get(keyOfHonour(id, formCode, achievement.label)))
    .find((held) => held && held.decisionId !== known?.id);
  const inList = first && first.decisionKey !== decisionKey ? first.decision.number.written : undefined;
  const other = inBook?.number ?? inList;
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
  const key = keyOfNomination(letter, recipient.key);
  const first = seen.memory.letterRows.get(key);
  if (first !== undefined) return inTheWay(problem(heading.name, 'duplicate-in-file', written, String(first)));
  seen.memory.letterRows.set(key, row);
  return noFindings;
}

/** A pending row says something new of a nomination when it brings the day on which the higher level agreed. */
const carriesOn = ({ agreedOn }: ListedLetter, { actions }: KnownNomination): boolean =>
  agreedOn !== null && nominationState(actions, agreedOn) === 'pending' && actions.every(({ kind }) => kind === 'sent');
