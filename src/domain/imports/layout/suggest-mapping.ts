import { cleanText, foldText } from '../../../kernel/vietnamese-text.ts';
import type { ImportKind } from '../import-kind.ts';
import { layouts, missingHeadings } from '../layouts.ts';
import type { Mapping, RememberedMapping, SuggestedMapping } from '../mapping.ts';
import { type RawRow, type SheetTop, shownCell } from '../sheet.ts';
import { headingRowsAsChosen } from './chosen-headings.ts';
import { headingsByContent } from './column-content.ts';

import { FAMILY_NAME } from './family-name.ts';
import { type Fact, headingOfFact, nameHeadings } from './fact.ts';
import { headingKey } from './heading-key.ts';
import { COLLECTIVE_NAME, NAME_BESIDE } from './name-and-more.ts';
import { type HeadingRows, findHeadingRows, headingRowsAt, titlesAbove } from './heading-rows.ts';
import { suggestSections } from './suggest-sections.ts';
import { factsInTitles } from './title-facts.ts';
import { saysNothing } from './title-book.ts';

const SAMPLES = 3;

/**
 * What the columns of a sheet mean, as far as its headings, titles and first rows tell. What a person once said about
 * sheets with the same headings (remembered) goes before what we read; numbers, days and years of one list do not.
 */
export function suggestMapping(top: SheetTop, remembered: RememberedMapping | null): SuggestedMapping {
  const ours = findHeadingRows(top, remembered?.kind ?? null) ?? withoutHeadings(top);
  const chosen = remembered ? headingRowsAsChosen(top, ours, remembered) : ours;
  const found = suggestFor(chosen ?? ours, top, remembered);
  return chosen ? found : { ...found, certain: false };
}

/** The same for the rows that a person says head the columns (as Excel counts), as a list of a kind when it is known. */
export function suggestMappingAt(
  top: SheetTop,
  headingRows: Mapping['headingRows'],
  kind: ImportKind | null,
): SuggestedMapping {
  const found = suggestFor(headingRowsAt(top, headingRows, kind), top, null);
  return { ...found, mapping: { ...found.mapping, headingRows } };
}

function suggestFor(found: HeadingRows, top: SheetTop, remembered: Mapping | null): SuggestedMapping {
  const below = top.rows.slice(found.last + 1);
  const kind = remembered?.kind ?? found.kind;
  const titles = titlesOf(found, top);
  const key = keyOf(kind, titles);
  const own = remembered ? columnsRemembered(remembered, titles) : columnsFound(found, below);
  const headingRows = headingRowsOf(found, top);
  const draft: Mapping = {
    kind,
    headingRows,
    columns: own.columns,
    constants: {},
    sectionHeading: remembered?.sectionHeading ?? null,
  };
  const sections = remembered
    ? { heading: remembered.sectionHeading, told: [], sure: true }
    : suggestSections(draft, below);
  const constants = constantsOf(draft, top, found, remembered);
  const mapping: Mapping = { ...draft, constants: constants.texts, sectionHeading: sections.heading };
  const has = (heading: string): boolean =>
    mapping.columns.some((each) => each.heading === heading) ||
    (constants.texts[heading] ?? '').replace(/^\/.*/, '') !== '' ||
    sections.told.includes(heading) ||
    heading === mapping.sectionHeading;
  const missing = missingHeadings(kind, has);
  return {
    mapping,
    certain: own.sure && constants.sure && sections.sure && missing.length === 0 && saysKind(kind, found, top),
    sourceKey: key,
    columns: titles.map(({ column, title }) => ({ column, title, sample: sampleOf(below, column) })),
    missing,
  };
}

/** Titles that somebody got and titles that somebody registered for stand in the same columns: only words tell them apart. */
function saysKind(kind: ImportKind, { first, titles }: HeadingRows, top: SheetTop): boolean {
  const { saysSo } = layouts[kind];
  const said = [...titlesAbove(top, first), ...titles.flat(), top.sheetName, top.fileName.replace(/[_-]+/g, ' ')];
  return saysSo === undefined || saysSo.test(foldText(said.join(' ')));
}

type Title = { readonly column: number; readonly title: string };

/** Every column that is headed or holds anything. */
function titlesOf({ titles, last }: HeadingRows, { rows }: SheetTop): readonly Title[] {
  const below = rows.slice(last + 1);
  const width = Math.max(titles.length, ...below.map(({ cells }) => cells.length));
  const all = Array.from({ length: width }, (_, column) => ({ column, title: (titles[column] ?? []).join(' › ') }));
  return all.filter(({ column, title }) => title !== '' || below.some(({ cells }) => (cells[column] ?? null) !== null));
}

const keyOf = (kind: string, titles: readonly Title[]): string =>
  `${kind}:${titles.map(({ title }) => headingKey(title)).join('|')}`;

function sampleOf(rows: readonly RawRow[], column: number): readonly string[] {
  const shown: string[] = [];
  for (const { cells } of rows) {
    const cell = cells[column];
    if (cell !== null && cell !== undefined && shown.length < SAMPLES) shown.push(shownCell(cell));
  }
  return shown;
}

/** A table without headings: its data begin with the first row that holds most columns. */
function withoutHeadings({ rows }: SheetTop): HeadingRows {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell !== null).length);
  const most = Math.max(0, ...filled);
  const begin = Math.max(
    0,
    filled.findIndex((count) => count >= 3 && count * 2 > most),
  );
  return { kind: 'awards', first: begin, last: begin - 1, titles: [], meanings: [] };
}

function headingRowsOf({ first, last }: HeadingRows, { rows }: SheetTop): Mapping['headingRows'] {
  if (last >= first) return { first: rows[first]?.row ?? 1, last: rows[last]?.row ?? 1 };
  const above = (rows[first]?.row ?? 1) - 1;
  return { first: above, last: above };
}

type Columns = { readonly columns: Mapping['columns']; readonly sure: boolean };

/** Columns by their titles, then untitled ones by what they hold; each heading once. */
function columnsFound(found: HeadingRows, below: readonly RawRow[]): Columns {
  const { kind, titles, meanings } = found;
  const taken = new Map<string, number>();
  let sure = true;
  for (const wanted of [true, false]) {
    meanings.forEach((meaning, column) => {
      if (meaning?.sure !== wanted || taken.has(meaning.heading)) return;
      taken.set(meaning.heading, column);
      sure &&= wanted;
    });
  }
  if (layouts[kind].headings.includes(COLLECTIVE_NAME)) {
    collectiveApart(titles, taken, below);
    listBeside(found, taken);
  }
  const width = Math.max(titles.length, ...below.map(({ cells }) => cells.length));
  for (let column = 0; column < width; column += 1) {
    if ([...taken.values()].includes(column)) continue;
    const title = (titles[column] ?? []).join(' › ');
    if (title !== '' && saysNothing(title)) continue;
    if (title === '' && nameGoesOn(column, taken, below)) continue;
    const holds = below.some(({ cells }) => (cells[column] ?? null) !== null);
    const isDouble = meanings[column] !== undefined;
    const byContent = title === '' || isDouble ? headingsByContent(below, column) : [];
    const heading = byContent.find((each) => layouts[kind].headings.includes(each) && !taken.has(each));
    if (heading !== undefined) taken.set(heading, column);
    if (holds || title !== '') sure = false;
  }
  const columns = [...taken].map(([heading, column]) => ({ column, heading }));
  return { columns: columns.toSorted((a, b) => a.column - b.column), sure };
}

/** Collectives and persons whose names stand in two columns: "Tập thể" beside "Cá nhân" or "Họ và tên". */
function collectiveApart(titles: HeadingRows['titles'], taken: Map<string, number>, below: readonly RawRow[]): void {
  const last = titles.map((lines) => foldText(lines.at(-1) ?? '').trim());
  const holdsNames = (column: number): boolean =>
    below.some(({ cells }) => typeof cells[column] === 'string' && cells[column].trim().length > SHORTEST_NAME);
  const collective = last.findIndex((title, column) => /^(ten )?tap the$/.test(title) && holdsNames(column));
  const person = last.findIndex(
    (title, column) => /^(ca nhan|(ho va ten|ho ten|ten)( ca nhan)?)$/.test(title) && holdsNames(column),
  );
  if (collective >= 0 && person >= 0) taken.set(nameHeadings[0] ?? '', person).set(COLLECTIVE_NAME, collective);
}

/** The same title of names once more, further right: a second list, whose rows must not be lost. */
function listBeside({ titles, meanings }: HeadingRows, taken: Map<string, number>): void {
  const name = taken.get(nameHeadings[0] ?? '');
  const keyAt = (column: number): string => headingKey((titles[column] ?? []).join(' '));
  const second = meanings.findIndex(
    (meaning, column) => name !== undefined && column > name + 1 && meaning?.sure && keyAt(column) === keyAt(name),
  );
  if (second >= 0 && ![...taken.values()].includes(second)) taken.set(NAME_BESIDE, second);
}

const SHORTEST_NAME = 3;

/** A column without a title beside that of the names, which holds their last words: "Họ và tên" stands over both. */
function nameGoesOn(column: number, taken: Map<string, number>, below: readonly RawRow[]): boolean {
  const name = [...taken].find(([heading, at]) => at === column - 1 && nameHeadings.includes(heading))?.[0];
  if (name === undefined || taken.has(FAMILY_NAME)) return false;
  const texts = below.flatMap(({ cells }) => (typeof cells[column] === 'string' ? [cleanText(cells[column])] : []));
  const words = texts.filter((text) => /^\p{Lu}[\p{L}\p{M}']*$/u.test(text));
  if (texts.length < 2 || words.length < texts.length * MOST_OF) return false;
  taken.set(FAMILY_NAME, column - 1).set(name, column);
  return true;
}

const MOST_OF = 0.8;

/** The columns as a person said them, where they still stand under the same titles. */
function columnsRemembered(remembered: Mapping, titles: readonly Title[]): Columns {
  const there = new Set(titles.map(({ column }) => column));
  const columns = remembered.columns.filter(({ column }) => there.has(column));
  return { columns, sure: columns.length === remembered.columns.length };
}

type Constants = { readonly texts: Readonly<Record<string, string>>; readonly sure: boolean };

/** What titles and names say for headings without a column; beside a column of numbers only the symbol counts. */
function constantsOf(draft: Mapping, top: SheetTop, found: HeadingRows, remembered: Mapping | null): Constants {
  const { kind } = draft;
  const { ofOneList = [], numbers = [] } = layouts[kind];
  const above = titlesAbove(top, found.first);
  const texts: Record<string, string> = {};
  for (const [heading, text] of Object.entries(remembered?.constants ?? {}))
    if (!ofOneList.includes(heading) || text.startsWith('/')) texts[heading] = text;
  const headed = new Set(draft.columns.map(({ heading }) => heading));
  const ownNumbers = numbers.some((heading) => headed.has(heading));
  const put = (facts: ReturnType<typeof factsInTitles>): boolean => {
    let any = false;
    for (const [fact, text] of Object.entries(facts) as [Fact, string][]) {
      const heading = headingOfFact(kind, fact);
      if (heading === undefined || ((texts[heading] ?? '') !== '' && remembered === null)) continue;
      const isNumber = numbers.includes(heading);
      if (headed.has(heading) && !isNumber) continue;
      if (ownNumbers && (fact === 'signedOn' || fact === 'sentOn')) continue;
      texts[heading] = isNumber && headed.has(heading) ? text.replace(/^[^/]*/, '') : text;
      any ||= !headed.has(heading);
    }
    return any;
  };
  put(factsInTitles(above));
  const name = top.fileName.replace(/\.[a-z]+$/i, '').replace(/[_-]+/g, ' ');
  const ofName = (text: string): ReturnType<typeof factsInTitles> => {
    const { form, achievement, recipientKind } = factsInTitles([text]);
    return Object.fromEntries(
      Object.entries({ form, achievement, recipientKind }).filter(([, fact]) => fact !== undefined),
    );
  };
  const guessed = put(ofName(top.sheetName)) || put(ofName(name));
  return { texts, sure: !guessed };
}
