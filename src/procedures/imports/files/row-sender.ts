import type { MergedCells, RawRow, SheetCell } from '../../../domain/imports/sheet.ts';
import type { FileSink, SheetEnd, SheetHead } from './file-end.ts';
import { MOST_ROWS, ROWS_PER_BATCH } from './limits.ts';
import { UnreadableFile } from './unreadable-file.ts';

/**
 * Collects the rows of the sheets of one file and sends them on in batches. A sheet is told with its first row that
 * holds anything, so sheets without rows do not appear.
 */
export class RowSender {
  readonly sheets: SheetEnd[] = [];
  readonly #sink: FileSink;
  #head: SheetHead = { name: '', index: 0 };
  #batch: RawRow[] = [];
  #rowsOfSheet = 0;
  #rowsOfFile = 0;

  constructor(sink: FileSink) {
    this.#sink = sink;
  }

  begin(head: SheetHead): void {
    this.#head = head;
    this.#rowsOfSheet = 0;
    this.#batch = [];
  }

  /** Takes a row; cells are cut behind the last that holds anything, and a row of nothing is dropped. */
  add(row: number, cells: (SheetCell | null)[]): void {
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    if (cells.length === 0) return;
    this.#rowsOfFile += 1;
    if (this.#rowsOfFile > MOST_ROWS) throw new UnreadableFile('file-too-many-rows', MOST_ROWS.toLocaleString('vi'));
    this.#batch.push({ row, cells });
  }

  /** Sends what makes a whole batch; to be awaited now and then, as nothing is sent otherwise. */
  async flush(): Promise<void> {
    while (this.#batch.length >= ROWS_PER_BATCH) await this.#send(this.#batch.splice(0, ROWS_PER_BATCH));
  }

  async end(merges: readonly MergedCells[]): Promise<void> {
    await this.flush();
    if (this.#batch.length > 0) await this.#send(this.#batch);
    this.#batch = [];
    if (this.#rowsOfSheet > 0) this.sheets.push({ ...this.#head, rowCount: this.#rowsOfSheet, merges });
  }

  async #send(rows: readonly RawRow[]): Promise<void> {
    if (this.#rowsOfSheet === 0) await this.#sink.sheet(this.#head);
    this.#rowsOfSheet += rows.length;
    await this.#sink.rows(rows);
  }
}
