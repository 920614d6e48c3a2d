import { readFile } from 'node:fs/promises';
import type { FileEnd } from '../file-end.ts';
import { MOST_BYTES } from '../limits.ts';
import type { FileToRead } from '../read-file.ts';
import { RowSender } from '../row-sender.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { withoutEntities } from './html-entities.ts';
import { HtmlRows } from './html-rows.ts';
import { sheetNameOf } from './sheet-name.ts';
import { TextCells } from './text-cells.ts';
import { encodingOf } from './text-encoding.ts';

/** Tags, what is not shown, and the text between them. */
const PIECES =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|head|xml)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][a-z0-9]*)([^<>]*)>|[^<]+|</gi;

/**
 * Reads the tables of a page, as many programs export them under the name .xls: each outer table is a sheet. Nothing
 * that the page refers to is opened.
 */
export async function readHtml({ path, fileName, sink }: FileToRead): Promise<FileEnd> {
  const encoding = await encodingOf(path);
  const bytes = await readFile(path);
  if (bytes.length > MOST_BYTES)
    throw new UnreadableFile('file-too-large', `${Math.ceil(bytes.length / 1_048_576)} MB`);
  const reader = new HtmlReader(new RowSender(sink), new TextCells(encoding), sheetNameOf(fileName));
  for (const piece of new TextDecoder(encoding.label).decode(bytes).matchAll(PIECES)) {
    const [whole, , end, tag, attributes = ''] = piece;
    if (tag !== undefined) await reader.tag(tag.toLowerCase(), end === '/', attributes);
    else if (!whole.startsWith('<')) reader.text(whole);
  }
  await reader.closeTable();
  return reader.end();
}

class HtmlReader {
  readonly #sender: RowSender;
  readonly #cells: TextCells;
  readonly #name: string;
  #rows = new HtmlRows();
  #depth = 0;
  #tables = 0;
  #inRow = false;

  constructor(sender: RowSender, cells: TextCells, name: string) {
    this.#sender = sender;
    this.#cells = cells;
    this.#name = name;
  }

  async tag(tag: string, isEnd: boolean, attributes: string): Promise<void> {
    if (tag === 'table') return isEnd ? this.#leaveTable() : this.#enterTable();
    if (tag === 'br' || tag === 'p' || tag === 'div') return this.#rows.text('\n');
    // A table within a cell is text of that cell.
    if (this.#depth !== 1) return undefined;
    if (tag === 'tr') return isEnd ? this.#closeRow() : this.#openRow();
    if (tag === 'td' || tag === 'th') return isEnd ? this.#rows.endCell() : this.#openCell(attributes);
    return undefined;
  }

  text(text: string): void {
    this.#rows.text(withoutEntities(text.replace(/\s+/g, ' ')));
  }

  /** Ends the table and its last row, which a page need not do itself. */
  async closeTable(): Promise<void> {
    if (this.#depth === 0) return;
    await this.#closeRow();
    this.#depth = 0;
    await this.#sender.end(this.#rows.merges);
  }

  end(): FileEnd {
    return { sheets: this.#sender.sheets, notes: [{ code: 'html-table', detail: '' }, ...this.#cells.notes()] };
  }

  #enterTable(): void {
    this.#depth += 1;
    if (this.#depth > 1) return;
    const name = this.#tables === 0 ? this.#name : `${this.#name} (${this.#tables + 1})`;
    this.#sender.begin({ name, index: this.#tables });
    this.#tables += 1;
    this.#rows = new HtmlRows();
  }

  async #leaveTable(): Promise<void> {
    if (this.#depth === 1) await this.closeTable();
    else this.#depth = Math.max(0, this.#depth - 1);
  }

  async #openRow(): Promise<void> {
    await this.#closeRow();
    this.#rows.beginRow();
    this.#inRow = true;
  }

  async #openCell(attributes: string): Promise<void> {
    if (!this.#inRow) await this.#openRow();
    this.#rows.beginCell(attributes);
  }

  async #closeRow(): Promise<void> {
    if (!this.#inRow) return;
    this.#inRow = false;
    const { row } = this.#rows;
    const texts = this.#rows.endRow().map((text) => text.replace(/ *\n */g, '\n').trim());
    this.#sender.add(
      row,
      texts.map((text) => this.#cells.cell(text)),
    );
    await this.#sender.flush();
  }
}
