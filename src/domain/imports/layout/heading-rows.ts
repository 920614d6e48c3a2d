import { foldText } from '../../../kernel/vietnamese-text.ts';
import type { ImportKind } from '../import-kind.ts';
import { layouts, missingHeadings } from '../layouts.ts';
import { remembering } from '../remembering.ts';
import type { RawRow, SheetTop } from '../sheet.ts';
import { type ColumnTitles, columnTitles, numbersColumns } from './column-titles.ts';
import { type Fact, type Facts, headingOfFact } from './fact.ts';
import { factsInTitles } from './title-facts.ts';
import { type TitleMeaning, isLikeTitle, kindsInOrder, meaningOfTitle } from './title-book.ts';

export type HeadingRows = {
  readonly kind: ImportKind;
  /** Places in the rows of the sheet's top, both included; last may be before first where a table has no headings. */
  readonly first: number;
  readonly last: number;
  readonly titles: ColumnTitles;
  readonly meanings: readonly (TitleMeaning | undefined)[];
};

const MOST_LINES = 3;
const HINT = 1.25;

type Found = Omit<HeadingRows, 'kind'>;

type Read = { readonly meanings: HeadingRows['meanings']; readonly score: number };

/** Finds the rows that head the columns, and the kind of list whose columns they are; null when there are none. */
export function findHeadingRows(top: SheetTop, wanted: ImportKind | null): HeadingRows | null {
  const kinds = wanted ? [wanted] : kindsInOrder;
  const facts = remembering((first: number) => factsInTitles(titlesAbove(top, first)));
  let best: { readonly rows: HeadingRows; readonly score: number } | null = null;
  for (const found of candidates(top)) {
    for (const kind of kinds) {
      const { meanings, score } = readAs(kind, found.titles, headingsOf(kind, facts(found.first)));
      // Of equal readings the one with the fewest lines: a title above the headings is none of them.
      const told = score === 0 ? 0 : score + titleHint(kind, top, found.first) - (found.last - found.first) * 0.01;
      if (told > (best?.score ?? 2)) best = { rows: { ...found, kind, meanings }, score: told };
    }
  }
  return best && withNumbering(best.rows, top);
}

/** The rows that a person says head the columns, and what they mean as headings of a kind of list (null: of the likeliest). */
export function headingRowsAt(
  top: SheetTop,
  { first: from, last: until }: { readonly first: number; readonly last: number },
  wanted: ImportKind | null,
): HeadingRows {
  const first = top.rows.findIndex(({ row }) => row >= from);
  const begin = first < 0 ? top.rows.length : first;
  const taken = top.rows.slice(begin).filter(({ row }) => row <= until);
  const titles = columnTitles(taken, top.merges);
  const above = factsInTitles(titlesAbove(top, begin));
  const read = (wanted ? [wanted] : kindsInOrder).map((kind) => ({
    kind,
    ...readAs(kind, titles, headingsOf(kind, above)),
  }));
  const best = read.toSorted((a, b) => b.score - a.score)[0];
  const found = { first: begin, last: begin + taken.length - 1, titles };
  return withNumbering({ ...found, kind: best?.kind ?? 'awards', meanings: best?.meanings ?? [] }, top);
}

function* candidates({ rows, merges }: SheetTop): Generator<Omit<Found, 'meanings'>> {
  const isTitle = remembering(isLikeTitle);
  const titlesIn = rows.map(({ cells }) => cells.filter((cell) => typeof cell === 'string' && isTitle(cell)).length);
  for (let first = 0; first < rows.length; first += 1) {
    for (let lines = 1; lines <= MOST_LINES; lines += 1) {
      const taken = rows.slice(first, first + lines);
      const isWhole = taken.length === lines && taken.every(({ row }, at) => row === (taken[0]?.row ?? 0) + at);
      if (!isWhole || taken.some(holdsData) || titlesIn[first + lines - 1] === 0) break;
      if (titlesIn.slice(first, first + lines).reduce((sum, count) => sum + count, 0) < 2) continue;
      yield { first, last: first + lines - 1, titles: columnTitles(taken, merges) };
    }
  }
}

/** A day or a number that is no year of a column ("2018 | 2019 | 2020") is never a title. */
const holdsData = ({ cells }: RawRow): boolean =>
  cells.some((cell) => {
    if (cell === null) return false;
    if (typeof cell === 'object') return true;
    return /^\s*\d+([.,]\d+)?\s*$/.test(String(cell)) && !/^\s*20[0-3]\d\s*$/.test(String(cell));
  });

const MOST_TITLE_CELLS = 3;

/**
 * The titles above a table: texts of rows that hold little else; also one that stands alone over the headings and is
 * taken as a line of them ("Quyết định năm 2020" above Số, Ngày), as it may tell the year.
 */
export const titlesAbove = ({ rows }: SheetTop, first: number): readonly string[] => {
  const filled = rows
    .slice(0, Math.max(0, first + 1))
    .map(({ cells }) => cells.filter((cell) => cell !== null && cell !== ''));
  return filled.flatMap((texts, at) =>
    texts.length > (at === first ? 1 : MOST_TITLE_CELLS) ? [] : texts.filter((text) => typeof text === 'string'),
  );
};

const headingsOf = (kind: ImportKind, facts: Facts): ReadonlySet<string | undefined> =>
  new Set((Object.keys(facts) as Fact[]).map((fact) => headingOfFact(kind, fact)));

/**
 * Twice the sure titles and once the others, more for what the titles above give of what is needed, less what is
 * missing; 0 when fewer than two columns are known.
 */
function readAs(kind: ImportKind, titles: ColumnTitles, above: ReadonlySet<string | undefined>): Read {
  const meanings = titles.map((lines) => (lines.length === 0 ? undefined : meaningOfTitle(kind, lines)));
  const headings = new Set(meanings.map((meaning) => meaning?.heading).filter((heading) => heading !== undefined));
  if (headings.size < 2) return { meanings, score: 0 };
  const sure = new Set(meanings.filter((meaning) => meaning?.sure).map((meaning) => meaning?.heading)).size;
  const missing = missingHeadings(kind, (heading) => headings.has(heading)).length;
  const left = missingHeadings(kind, (heading) => headings.has(heading) || above.has(heading)).length;
  return { meanings, score: Math.max(0, headings.size + sure + (missing - left) * 0.5 - left * 0.5) };
}

/** What is written above the table may tell the kind where columns alone do not. */
function titleHint(kind: ImportKind, top: SheetTop, first: number): number {
  const { sheetName, fileName } = top;
  const above = titlesAbove(top, first);
  const said = foldText([...above, sheetName, fileName].join(' ').replace(/[_-]+/g, ' '));
  return layouts[kind].titles?.some((pattern) => pattern.test(said)) ? HINT : 0;
}

function withNumbering(found: HeadingRows, { rows }: SheetTop): HeadingRows {
  const next = rows[found.last + 1];
  return next && numbersColumns(next) ? { ...found, last: found.last + 1 } : found;
}
