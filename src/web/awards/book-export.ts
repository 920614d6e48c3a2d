import type { Sheet, SheetCell } from '../../documents/writers/xlsx.ts';
import type { Actor } from '../../domain/access/may.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { readBook } from '../../procedures/awards/book.ts';
import type { Office } from '../../procedures/office.ts';
import type { Problem } from '../../procedures/problem.ts';
import { awardWords } from '../../words/awards.ts';
import { commendationWords, formPhrase } from '../../words/cells.ts';
import { entryWords } from '../../words/corrections.ts';
import { statusWords } from '../../words/kit.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { authorityOfLine } from './authority-of-line.ts';
import { type BookFilterText, bookInput } from './book-filter.ts';
import type { BookLine } from './book-line.ts';

/** Most lines of one file: Excel on an old machine still opens it. */
const MOST_LINES = 100_000;

/** Lines that one query brings. */
const CHUNK = 5_000;

export type TooMany = { readonly code: 'too-many-lines'; readonly found: number; readonly most: number };

type WholeBook = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly lines: readonly BookLine[];
};

/** Every line that a filter finds, in the order of the screen; more than `most` is refused. */
export async function readWholeBook(
  office: Office,
  actor: Actor,
  unit: string,
  filter: BookFilterText,
  { most, chunk }: { readonly most: number; readonly chunk: number } = { most: MOST_LINES, chunk: CHUNK },
): Promise<Result<WholeBook, Problem | TooMany>> {
  const lines: BookLine[] = [];
  for (let page = 1; ; page += 1) {
    const part = await readBook.run(office, actor, {
      ...bookInput(unit, filter),
      page,
      size: chunk,
      countUpTo: most + 1,
    });
    if (!part.ok) return part;
    const { total, rows } = part.value;
    if (total > most) return refuse({ code: 'too-many-lines', found: total, most });
    lines.push(...rows);
    if (rows.length < chunk) return ok({ unit: part.value.unit, lines });
  }
}

type SheetColumn = { readonly title: string; readonly width: number; readonly cell: (line: BookLine) => SheetCell };

const text = (value: string): SheetCell => ({ kind: 'text', text: value });

const columnsFor = (language: Language): readonly SheetColumn[] => [
  { title: say(awardWords.seq, language), width: 8, cell: ({ seq }) => ({ kind: 'number', value: seq }) },
  { title: say(awardWords.decisionNumber, language), width: 18, cell: ({ number }) => text(number) },
  {
    title: say(awardWords.decisionDate, language),
    width: 13,
    cell: ({ signedOn }) => ({ kind: 'date', date: signedOn }),
  },
  { title: say(awardWords.ordinal, language), width: 6, cell: ({ ordinal }) => ({ kind: 'number', value: ordinal }) },
  { title: say(awardWords.formOfAddress, language), width: 9, cell: ({ formOfAddress }) => text(formOfAddress) },
  { title: say(awardWords.name, language), width: 32, cell: ({ name }) => text(name) },
  { title: say(awardWords.post, language), width: 24, cell: ({ post }) => text(post) },
  { title: say(awardWords.unit, language), width: 32, cell: ({ unitName }) => text(unitName) },
  {
    title: say(awardWords.form, language),
    width: 28,
    cell: ({ form, signedOn }) => text(say(formPhrase(form, signedOn), language)),
  },
  { title: say(awardWords.authority, language), width: 28, cell: (line) => text(say(authorityOfLine(line), language)) },
  { title: say(awardWords.achievement, language), width: 12, cell: ({ achievement }) => text(achievement) },
  {
    title: say(awardWords.commendation, language),
    width: 14,
    cell: ({ commendation }) => text(say(commendationWords[commendation], language)),
  },
  { title: say(awardWords.reason, language), width: 48, cell: ({ reason }) => text(reason) },
  {
    title: say(awardWords.state, language),
    width: 18,
    cell: (line) => text(say(stateOf(line), language)),
  },
];

const stateOf = ({ state, corrected }: BookLine): Phrase => {
  if (state === 'revoked') return statusWords.revoked;
  return corrected ? entryWords.corrected : awardWords.inForce;
};

/** The lines as a workbook of one sheet, a column for each fact. */
export function bookSheet({ unit, lines }: WholeBook, filter: BookFilterText, language: Language): Sheet {
  const columns = columnsFor(language);
  return {
    name: say(awardWords.title, language),
    title: `${say(awardWords.title, language)} – ${unit.name}`,
    notes: [say(awardWords.period(filter.from, filter.to), language)],
    columns: columns.map(({ title, width }) => ({ title, width })),
    rows: lines.map((line) => columns.map(({ cell }) => cell(line))),
  };
}
