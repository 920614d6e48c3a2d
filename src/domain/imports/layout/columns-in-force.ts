import type { Mapping } from '../mapping.ts';
import type { RawRow } from '../sheet.ts';
import { headingKey } from './heading-key.ts';
import { meaningOfTitle } from './title-book.ts';

/**
 * The columns as they hold for the rows that come next. A sheet may hold a second table below the first ("II. CÁ NHÂN")
 * whose headings stand in other columns; headings that only repeat the first ones, as on every printed page, change nothing.
 */
export class ColumnsInForce {
  columns: Mapping['columns'];
  readonly #mapping: Mapping;
  readonly #first = new Set<string>();
  readonly #rows: RawRow['cells'][] = [];

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
    this.columns = mapping.columns;
  }

  /** Hears a row of the headings at the top of the sheet. */
  begin({ cells }: RawRow): void {
    this.#first.add(keyOf(cells));
    if (cells.filter((cell) => typeof cell === 'string').length >= FEWEST_TITLES) this.#rows.push(cells);
  }

  /** A row that is word for word one of the headings at the top, as every printed page repeats them. */
  isRepeated({ cells }: RawRow): boolean {
    return this.#rows.some((row) => row.length === cells.length && row.every((cell, at) => cell === cells[at]));
  }

  /** Hears a row of headings further down; true when the columns are others from here on. */
  repeat({ cells }: RawRow): boolean {
    if (this.#first.size === 0) return false;
    const key = keyOf(cells);
    const { columns, kind } = this.#mapping;
    if (this.#first.has(key)) {
      const isBack = this.columns !== columns;
      this.columns = columns;
      return isBack;
    }
    const found = cells.flatMap((cell, column) => {
      const meaning = typeof cell === 'string' ? meaningOfTitle(kind, [cell]) : undefined;
      return meaning?.sure ? [{ column, heading: meaning.heading }] : [];
    });
    const differs = found.some(({ column, heading }) =>
      this.columns.some((each) => (each.column === column) !== (each.heading === heading)),
    );
    if (found.length < 2 || !differs) return false;
    this.columns = found;
    return true;
  }
}

/** Fewer texts than these may stand in a row of data by chance. */
const FEWEST_TITLES = 3;

const keyOf = (cells: RawRow['cells']): string =>
  cells.map((cell) => (typeof cell === 'string' ? headingKey(cell) : '')).join('|');
