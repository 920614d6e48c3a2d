import type { MergedCells, SheetCell } from '../../../../domain/imports/sheet.ts';
import { MOST_CELL_CHARACTERS, MOST_COLUMNS, MOST_MERGES } from '../limits.ts';
import type { RowSender } from '../row-sender.ts';
import { cellsOf, columnOf } from './cell-reference.ts';
import { type Book, cellValue } from './cell-value.ts';
import { RichText } from './rich-text.ts';
import type { XmlAttributes } from './xml-events.ts';

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Takes the XML of one sheet as it is read, and gives its rows to the sender. */
export class SheetReader {
  readonly merges: MergedCells[] = [];
  readonly #book: Book;
  readonly #sender: RowSender;
  readonly #rich = new RichText();
  #row = 0;
  #cells: (SheetCell | null)[] = [];
  #column = -1;
  #type = '';
  #style = 0;
  #value = '';
  #inside: 'value' | 'inline' | null = null;
  #isFormula = false;
  #hasValue = false;

  constructor(book: Book, sender: RowSender) {
    this.#book = book;
    this.#sender = sender;
  }

  open(tag: string, at: XmlAttributes): void {
    switch (tag) {
      case 'c':
        return this.#openCell(at);
      case 'v':
        this.#inside = 'value';
        this.#hasValue = true;
        return;
      case 'row':
        return this.#openRow(at);
      case 'f':
        this.#isFormula = true;
        return;
      case 'is':
        this.#inside = 'inline';
        this.#hasValue = true;
        return this.#rich.begin();
      case 'col':
        return this.#openColumns(at);
      case 'mergeCell':
        return this.#openMerge(at['ref'] ?? '');
      default:
        if (this.#inside === 'inline') this.#rich.open(tag, at);
    }
  }

  text(text: string): void {
    if (this.#inside === 'value') {
      if (this.#value.length < MOST_CELL_CHARACTERS) this.#value += text;
    } else if (this.#inside === 'inline') this.#rich.text(text);
  }

  close(tag: string): void {
    if (tag === 'c') this.#closeCell();
    else if (tag === 'v') this.#inside = null;
    else if (tag === 'row') this.#sender.add(this.#row, this.#cells);
    else if (tag === 'is') {
      this.#value = this.#rich.end();
      this.#inside = null;
    } else if (this.#inside === 'inline') this.#rich.close(tag);
  }

  /** A row or cell without its reference follows the one before it. */
  #openRow({ r, hidden }: XmlAttributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    this.#column = -1;
    this.#cells = [];
    if (isTrue(hidden)) this.#book.counts.hiddenRows += 1;
  }

  #openCell({ r, t, s }: XmlAttributes): void {
    this.#column = r === undefined ? this.#column + 1 : columnOf(r);
    this.#type = t ?? 'n';
    this.#style = s === undefined ? 0 : Number(s);
    this.#value = '';
    this.#isFormula = false;
    this.#hasValue = false;
  }

  #closeCell(): void {
    const { counts } = this.#book;
    if (this.#isFormula) counts.formulas += 1;
    if (this.#isFormula && !this.#hasValue) counts.formulasWithoutValue += 1;
    const value = cellValue({ type: this.#type, style: this.#style, value: this.#value }, this.#book);
    if (value === null || this.#column < 0) return;
    if (this.#column >= MOST_COLUMNS) {
      counts.farCells += 1;
      return;
    }
    while (this.#cells.length < this.#column) this.#cells.push(null);
    this.#cells[this.#column] = value;
  }

  #openColumns({ min, max, hidden }: XmlAttributes): void {
    // Hidden up to the last column of Excel: that is nothing but the empty rest of the sheet.
    const count = Number(max) - Number(min) + 1;
    if (isTrue(hidden) && Number(max) <= MOST_COLUMNS && count > 0) this.#book.counts.hiddenColumns += count;
  }

  #openMerge(reference: string): void {
    const cells = this.merges.length < MOST_MERGES ? cellsOf(reference) : null;
    if (cells) this.merges.push(cells);
  }
}
