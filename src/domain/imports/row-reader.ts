import { type PlainDate, yearOf } from '../../kernel/plain-date.ts';
import { cleanText, compareText } from '../../kernel/vietnamese-text.ts';
import { type Birth, untoldBirth } from '../organisation/birth.ts';
import type { RowProblem, RowProblemCode } from './row-problem.ts';
import { type SheetRow, shownCell } from './sheet.ts';
import { isErrorCell } from './layout/looks-like.ts';
import { dateInCell, yearInCell } from './typed-date.ts';

/** Reads the cells of one row and gathers all that is wrong with them. */
export class RowReader {
  readonly problems: RowProblem[] = [];
  readonly #row: SheetRow;

  constructor(row: SheetRow) {
    this.#row = row;
  }

  /** Notes a problem with a cell, once; the value is what the cell holds, unless it stands for something else (a mark). */
  complain(field: string, code: RowProblemCode, detail = '', value = shownCell(this.#row.cells[field])): void {
    if (this.problems.some((known) => known.field === field && known.code === code && known.detail === detail)) return;
    this.problems.push({ field, code, value, detail });
  }

  /** The cell holds what Excel shows where a formula failed; it is read as an empty one where nothing is needed. */
  isError(field: string): boolean {
    return isErrorCell(this.#row.cells[field]);
  }

  /** The cell as one line of text; empty when there is none. */
  text(field: string, max: number): string {
    if (this.#row.cells[field] === undefined || this.isError(field)) return '';
    const text = cleanText(shownCell(this.#row.cells[field]));
    if (text.length > max) this.complain(field, 'too-long', String(max));
    return text;
  }

  /** The cell with its line breaks. */
  typed(field: string): string {
    return this.isError(field) ? '' : shownCell(this.#row.cells[field]);
  }

  requiredText(field: string, max: number): string {
    const text = this.text(field, max);
    if (text === '') this.complain(field, this.isError(field) ? 'error-cell' : 'required');
    return text;
  }

  /** The day in a cell; null when it is empty, impossible or (unless allowed) later than today. */
  date(field: string, today: PlainDate | null): PlainDate | null {
    const cell = this.#row.cells[field];
    if (cell === undefined || !this.has(field)) return null;
    const date = dateInCell(cell);
    if (!date.ok) this.complain(field, date.problem);
    else if (today !== null && date.value > today) this.complain(field, 'future-date');
    else return date.value;
    return null;
  }

  /** A birthday, or the year of birth where only that is told. */
  birth(field: string, today: PlainDate): Birth {
    const cell = this.#row.cells[field];
    const bornYear = cell === undefined ? null : yearInCell(cell);
    if (bornYear === null) return { bornOn: this.date(field, today), bornYear };
    if (bornYear <= yearOf(today)) return { bornOn: null, bornYear };
    this.complain(field, 'future-date');
    return untoldBirth;
  }

  has(field: string): boolean {
    if (this.#row.cells[field] === undefined) return false;
    return !this.isError(field) && shownCell(this.#row.cells[field]).trim() !== '';
  }

  /** One of a list of words, in any typing of accents and capitals; undefined (with a problem) when it is none of them. */
  oneOf<T>(field: string, words: WordList<T>): T | undefined {
    const text = this.requiredText(field, 100);
    if (text === '') return undefined;
    const found = words.get(compareText(text));
    if (found === undefined)
      this.complain(field, 'not-in-list', [...words.values()].map(({ word }) => word).join(', '));
    return found?.meaning;
  }
}

/** Words of a column with their meaning, by the form in which texts are compared. */
export type WordList<T> = ReadonlyMap<string, { readonly word: string; readonly meaning: T }>;

export const wordList = <T>(pairs: readonly (readonly [string, T])[]): WordList<T> =>
  new Map(pairs.map(([word, meaning]) => [compareText(word), { word, meaning }]));
