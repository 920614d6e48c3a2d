import type { PlainDate } from '../../../kernel/plain-date.ts';
import { cleanText, compareText } from '../../../kernel/vietnamese-text.ts';
import { parseDecisionNumber } from '../../decisions/decision-number.ts';
import type { CheckedRow } from '../row-problem.ts';
import { RowReader } from '../row-reader.ts';
import { type SheetRow, shownCell } from '../sheet.ts';
import { type NamedAuthor, authorsIn, shareIn } from './author-cell.ts';
import type { KeptInitiative } from './kept-records.ts';
import { daysOfYear, readYear } from './period-cell.ts';
import { initiativeHeadings as heading } from './record-headings.ts';
import { initiativeKindWords, scopeWords } from './record-words.ts';
import { type UnitSetting, unitOfRow } from './unit-of-row.ts';
import { type ListedPerson, readPerson } from './who-row.ts';

export type ListedAuthor = { readonly person: ListedPerson; readonly shareHundredths: number | null };

/** What a row of a list of initiatives means: an initiative with the authors that the row names, the main one first. */
export type InitiativeReading = {
  readonly initiative: Omit<KeptInitiative, 'id' | 'importId'>;
  readonly authors: readonly ListedAuthor[];
  /** The day in the year on which the unit was found. */
  readonly on: PlainDate;
};

/** Reads a list of initiatives: one row for each initiative, or one for each of its authors. */
export function readInitiativeRows(
  rows: readonly SheetRow[],
  setting: UnitSetting,
): readonly CheckedRow<InitiativeReading>[] {
  return rows.map((row) => {
    const reader = new RowReader(row);
    const reading = readRow(reader, row, setting);
    return { row: row.row, reading: reader.problems.length === 0 ? reading : null, problems: reader.problems };
  });
}

function readRow(row: RowReader, raw: SheetRow, setting: UnitSetting): InitiativeReading | null {
  const name = row.requiredText(heading.initiative, 500);
  const kind = row.has(heading.kind) ? row.oneOf(heading.kind, initiativeKindWords) : kindByName(name);
  const scope = row.oneOf(heading.scope, scopeWords);
  const period = readYear(row, heading.period, setting.today);
  const decisionNumber = row.text(heading.decisionNumber, 60);
  if (decisionNumber !== '' && !parseDecisionNumber(decisionNumber).ok)
    row.complain(heading.decisionNumber, 'bad-number');
  const recognisedOn = row.date(heading.recognisedOn, setting.today);
  if (recognisedOn !== null && period && recognisedOn < period.from)
    row.complain(heading.recognisedOn, 'decided-before-achievement', period.label);
  const recognisedBy = row.text(heading.recognisedBy, 200);
  const authors = readAuthors(row, raw, setting);
  const days = period ? daysOfYear(period, setting.today) : [];
  const found = days.length === 0 ? null : unitOfRow(row, heading.unit, days, setting);
  if (!kind || !scope || !period || !found || !authors) return null;
  const initiative = { kind, name, scope, recognisedBy, decisionNumber, recognisedOn, period: period.label };
  return { initiative: { ...initiative, unitId: found.unit.id }, authors, on: found.day };
}

const kindByName = (name: string): KeptInitiative['kind'] =>
  compareText(name).startsWith('đề tài') ? 'de_tai' : 'sang_kien';

/** Authors of the columns of the main author, of the authors and of the co-authors, each once. */
function readAuthors(row: RowReader, raw: SheetRow, setting: UnitSetting): readonly ListedAuthor[] | null {
  const named = [heading.mainAuthor, heading.name, heading.coAuthors].flatMap((column) =>
    authorsIn(shownCell(raw.cells[column])),
  );
  const once = [
    ...new Map(named.toReversed().map((author) => [compareText(author.name), author])).values(),
  ].toReversed();
  const authors = once.filter(({ name }) => name !== '');
  if (authors.length === 0) {
    row.complain(heading.name, 'required');
    return null;
  }
  const shares = readShares(row, authors);
  const told = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  if (told > WHOLE)
    row.complain(row.has(heading.share) ? heading.share : heading.name, 'shares-over-whole', percent(told));
  const [only] = authors;
  if (authors.length === 1 && only) return oneAuthor(row, only, shares[0] ?? null, setting);
  return authors.map(({ name }, at) => ({ person: stranger(name), shareHundredths: shares[at] ?? null }));
}

export const WHOLE = 10_000;

/** "105 %" */
export const percent = (hundredths: number): string => `${String(hundredths / 100).replace('.', ',')} %`;

/** Birth and numbers of a row are those of its only author. */
function oneAuthor(
  row: RowReader,
  { name }: NamedAuthor,
  shareHundredths: number | null,
  setting: UnitSetting,
): readonly ListedAuthor[] {
  const told = row.has(heading.name) ? readPerson(row, heading, setting.today) : null;
  const birth = told ?? row.birth(heading.bornOn, setting.today);
  return [{ person: { ...stranger(name), ...(told ?? birth), name }, shareHundredths }];
}

const stranger = (name: string): ListedPerson => ({
  name: cleanText(name),
  bornOn: null,
  bornYear: null,
  citizenNumber: '',
  staffNumber: '',
});

/** Shares beside the names, or those of the column of shares in the same order ("60%; 40%"). */
function readShares(row: RowReader, authors: readonly NamedAuthor[]): readonly (number | null)[] {
  const own = authors.map(({ shareHundredths }) => shareHundredths);
  const text = row.text(heading.share, 100) === '' ? '' : row.typed(heading.share).trim();
  if (text === '') return own;
  const parts = authors.length === 1 ? [text] : text.split(/[;\n/]|,(?=\s)/u).map((part) => part.trim());
  const shares = parts.map((part) => shareIn(part.replace(/^[^\d]*:/u, '')));
  if (shares.length !== authors.length || shares.includes(undefined)) {
    row.complain(heading.share, 'bad-share');
    return own;
  }
  return shares.map((share, at) => share ?? own[at] ?? null);
}
