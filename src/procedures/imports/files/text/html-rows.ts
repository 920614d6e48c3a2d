import type { MergedCells } from '../../../../domain/imports/sheet.ts';
import { MOST_CELL_CHARACTERS, MOST_COLUMNS, MOST_MERGES, MOST_ROWS } from '../limits.ts';

/** The rows of one table while its tags are read: cells that span others leave those free. */
export class HtmlRows {
  readonly merges: MergedCells[] = [];
  row = 0;
  #cells: string[] = [];
  #column = -1;
  #isOpen = false;
  #next = 0;
  /** Column → rows, from this one on, that a cell from above still takes; and the same of the cells of this row. */
  readonly #taken = new Map<number, number>();
  readonly #begun = new Map<number, number>();

  beginRow(): void {
    this.row += 1;
    this.#cells = [];
    this.#column = -1;
    this.#next = 0;
    this.#isOpen = false;
  }

  /** The texts of the row from the first column on; '' where nothing stands. */
  endRow(): readonly string[] {
    for (const [column, rows] of this.#taken)
      if (rows > 1) this.#taken.set(column, rows - 1);
      else this.#taken.delete(column);
    for (const [column, rows] of this.#begun) this.#taken.set(column, rows);
    this.#begun.clear();
    const cells = Array.from(this.#cells, (text: string | undefined) => text ?? '');
    this.#cells = [];
    this.#isOpen = false;
    return cells;
  }

  beginCell(attributes: string): void {
    if (this.row === 0) this.beginRow();
    let column = this.#next;
    while (this.#taken.has(column)) column += 1;
    if (column >= MOST_COLUMNS) {
      this.#isOpen = false;
      return;
    }
    const columns = Math.min(span(attributes, 'colspan'), MOST_COLUMNS - column);
    const rows = Math.min(span(attributes, 'rowspan'), MOST_ROWS);
    if ((columns > 1 || rows > 1) && this.merges.length < MOST_MERGES)
      this.merges.push({ top: this.row, left: column, bottom: this.row + rows - 1, right: column + columns - 1 });
    if (rows > 1) for (let at = column; at < column + columns; at += 1) this.#begun.set(at, rows - 1);
    this.#column = column;
    this.#cells[column] = '';
    this.#next = column + columns;
    this.#isOpen = true;
  }

  endCell(): void {
    this.#isOpen = false;
  }

  text(text: string): void {
    const before = this.#cells[this.#column];
    if (this.#isOpen && before !== undefined && before.length < MOST_CELL_CHARACTERS)
      this.#cells[this.#column] = before + text;
  }
}

const span = (attributes: string, name: string): number => {
  const told = new RegExp(`\\b${name}\\s*=\\s*["']?\\s*(\\d{1,6})`, 'i').exec(attributes);
  return Math.max(1, Number(told?.[1] ?? 1));
};
