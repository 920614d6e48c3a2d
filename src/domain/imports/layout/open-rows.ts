import { symbolOf, withSymbol } from '../../decisions/decision-number.ts';
import { layouts } from '../layouts.ts';
import type { Mapping } from '../mapping.ts';
import type { MergedCells, RawRow, SheetCell, SheetRow } from '../sheet.ts';
import { birthParts, joinBirth } from './birth-parts.ts';
import { ColumnsInForce } from './columns-in-force.ts';
import { DittoMarks } from './ditto.ts';
import { type Fact, headingOfFact, nameHeadings } from './fact.ts';
import { FAMILY_NAME, wholeName } from './family-name.ts';
import { COLLECTIVE_NAME, NAME_AND_MORE, splitName, takeCollective } from './name-and-more.ts';
import { RowTeller } from './row-kind.ts';
import { readSectionRow } from './section-row.ts';
import type { Skip } from './skip.ts';

/** A row of the list, or why it is none. */
export type OpenedRow = SheetRow | Skip;

/**
 * Opens the rows of a sheet by its mapping; to be asked for every row in the order of the sheet, for title rows hold for
 * the rows below them. Cells come out under the headings of the layout; an empty cell takes what the nearest title row,
 * or the mapping, says for all. With the merged cells of the sheet, a cell merged downwards holds for each of its rows; a
 * ditto mark ("nt") is what stands above it.
 */
export function openRows(mapping: Mapping, merges: readonly MergedCells[] = []): (raw: RawRow) => OpenedRow {
  let teller = new RowTeller(mapping);
  const table = new ColumnsInForce(mapping);
  const titles = new TitlesAbove(mapping);
  const spread = spreadDown(mapping, merges);
  const dittos = new DittoMarks();
  const numbers = symbolsOf(mapping);
  const constants = Object.entries(mapping.constants).filter(([, text]) => text !== '' && !text.startsWith('/'));
  const name = layouts[mapping.kind].headings.find((heading) => nameHeadings.includes(heading)) ?? '';
  const isJoined = mapping.columns.some(({ heading }) => JOINED.has(heading));
  let inFooter = false;
  return (raw) => {
    if (raw.row < mapping.headingRows.first) return { why: 'above' };
    if (raw.row <= mapping.headingRows.last) {
      table.begin(raw);
      return { why: 'repeated-heading' };
    }
    spread?.see(raw);
    const kind = table.isRepeated(raw) ? REPEATED : teller.tell(raw, inFooter);
    if (kind.is === 'section') titles.take(kind.text);
    if (kind.is === 'repeated-heading' && table.repeat(raw)) {
      teller = new RowTeller({ ...mapping, columns: table.columns });
      dittos.forget();
    }
    if (kind.is === 'footer') inFooter = true;
    else if (kind.is === 'data' || kind.is === 'repeated-heading') inFooter = false;
    if (kind.is !== 'data') return { why: kind.is };
    const cells: Record<string, SheetCell> = {};
    for (const { column, heading } of table.columns) {
      const cell = dittos.read(column, raw.cells[column] ?? spread?.at(column, raw.row) ?? null);
      if (cell === null || cell === '') continue;
      const symbol = numbers?.get(heading);
      cells[heading] = symbol === undefined || typeof cell === 'object' ? cell : withSymbol(String(cell), symbol);
    }
    if (isJoined) joinCells(cells, name);
    for (const { heading, text } of titles.held) if (isFree(cells[heading])) cells[heading] = text;
    for (const [heading, text] of constants) if (isFree(cells[heading])) cells[heading] = text;
    return { row: raw.row, cells };
  };
}

/** Headings of columns that are parts of another heading's cell, or hold several. */
const JOINED: ReadonlySet<string> = new Set([
  FAMILY_NAME,
  NAME_AND_MORE,
  COLLECTIVE_NAME,
  ...Object.values(birthParts),
]);

/** Gives each thing one cell: whatever a sheet keeps in parts is joined, and what it keeps together is parted. */
function joinCells(cells: Record<string, SheetCell>, name: string): void {
  if (cells[FAMILY_NAME] !== undefined) joinName(cells, name);
  if (cells[NAME_AND_MORE] !== undefined) splitName(cells, name);
  if (cells[COLLECTIVE_NAME] !== undefined) takeCollective(cells, name, 'Loại đối tượng');
  joinBirth(cells, 'Ngày sinh');
}

/** What two columns hold of a name becomes one cell, which is shown, repaired and matched as a whole. */
function joinName(cells: Record<string, SheetCell>, name: string): void {
  cells[name] = wholeName(cells[FAMILY_NAME], cells[name]);
  delete cells[FAMILY_NAME];
}

const REPEATED = { is: 'repeated-heading' } as const;

const isFree = (cell: SheetCell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** Headings of numbers whose symbol the mapping knows; null when there is none. */
function symbolsOf({ kind, constants }: Mapping): ReadonlyMap<string, string> | null {
  const known = (layouts[kind].numbers ?? []).flatMap((heading): [string, string][] => {
    const symbol = symbolOf(constants[heading] ?? '');
    return symbol === '' ? [] : [[heading, symbol]];
  });
  return known.length === 0 ? null : new Map(known);
}

/** What the title rows above a row say, from the outermost to the nearest; one that says the same thing anew ends those below it. */
class TitlesAbove {
  held: readonly { readonly heading: string; readonly text: string }[] = [];
  readonly #mapping: Mapping;

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
  }

  take(title: string): void {
    const { sectionHeading, kind } = this.#mapping;
    if (sectionHeading === null) return;
    const { facts, name } = readSectionRow(title);
    const told = (Object.entries(facts) as [Fact, string][]).flatMap(([fact, text]) => {
      const heading = headingOfFact(kind, fact);
      return heading === undefined ? [] : [{ heading, text }];
    });
    if (name !== '') told.push({ heading: sectionHeading, text: name });
    if (told.length === 0) {
      this.held = this.held.filter(({ heading }) => heading !== sectionHeading);
      return;
    }
    const at = this.held.findIndex(({ heading }) => told.some((each) => each.heading === heading));
    this.held = [...(at < 0 ? this.held : this.held.slice(0, at)), ...told];
  }
}

type Spread = { readonly see: (raw: RawRow) => void; readonly at: (column: number, row: number) => SheetCell | null };

/** The values of cells merged downwards. Rows come in order: each column goes on through its areas and never back. */
function spreadDown({ columns, headingRows }: Mapping, merges: readonly MergedCells[]): Spread | null {
  const read = new Set(columns.map(({ column }) => column));
  const areas = merges.filter(({ top, bottom, left }) => bottom > top && top > headingRows.last && read.has(left));
  if (areas.length === 0) return null;
  const inOrder = areas.toSorted((a, b) => a.top - b.top);
  const open = new Map<number, { readonly bottom: number; readonly value: SheetCell | null }>();
  let next = 0;
  return {
    see: ({ row, cells }) => {
      for (let area = inOrder[next]; area && area.top <= row; area = inOrder[next]) {
        if (area.top === row) open.set(area.left, { bottom: area.bottom, value: cells[area.left] ?? null });
        next += 1;
      }
    },
    at: (column, row) => {
      const area = open.get(column);
      return area && row <= area.bottom ? area.value : null;
    },
  };
}
