import { pasteGridWords as words } from '../../words/paste-grid.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { headingColumns, parsePasted } from './parse-pasted.ts';

/** Boxes of a row of the grid, in the order of the columns. */
const boxesOf = (row: Element): readonly HTMLInputElement[] => [
  ...row.querySelectorAll<HTMLInputElement>('input[name^="cell."]'),
];

/**
 * A table of boxes into which one pastes from a spreadsheet: cells go to the right and down from the box that has the
 * focus, rows are added as needed. Enter and the arrows go from row to row; Tab goes through the boxes as everywhere.
 * Without this program the same table is filled in by hand and gets more rows from the server.
 */
class PasteGrid extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('paste', this.takePaste);
    this.addEventListener('keydown', this.takeKey);
    this.addEventListener('click', this.takeClick);
  }

  disconnectedCallback(): void {
    this.removeEventListener('paste', this.takePaste);
    this.removeEventListener('keydown', this.takeKey);
    this.removeEventListener('click', this.takeClick);
  }

  private get rows(): readonly HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  }

  private get mostRows(): number {
    return Number(this.dataset['mostRows']);
  }

  /** Row and column of a box; null for anything else. */
  private placeOf(target: EventTarget | null): { readonly row: number; readonly column: number } | null {
    const place = target instanceof HTMLInputElement ? /^cell\.(\d+)\.(\d+)$/.exec(target.name) : null;
    return place && { row: Number(place[1]), column: Number(place[2]) };
  }

  private readonly takePaste = (event: ClipboardEvent): void => {
    const place = this.placeOf(event.target);
    const cells = parsePasted(event.clipboardData?.getData('text/plain') ?? '');
    if (!place || (cells.length === 1 && cells[0]?.length === 1)) return;
    event.preventDefault();
    const headings = [...this.querySelectorAll('thead th')].map((cell) => cell.textContent.trim());
    const byHeading = headingColumns(cells[0] ?? [], headings);
    const rows = byHeading ? cells.slice(1) : cells;
    const cutOff = this.fill(rows, place.row, (at) => byHeading?.[at] ?? (byHeading ? -1 : place.column + at));
    const width = Math.max(...rows.map((row) => row.length), 0);
    const told = byHeading ? words.pastedByHeadings : words.pasted;
    this.tell(
      told(String(rows.length - cutOff), String(byHeading?.filter((at) => at >= 0).length ?? width)),
      ...(cutOff > 0 ? [words.cutOff(String(this.mostRows))] : []),
    );
  };

  /** Puts cells into their boxes and gives the number of rows for which there is no room. */
  private fill(rows: readonly (readonly string[])[], from: number, columnOf: (at: number) => number): number {
    const room = rows.slice(0, this.mostRows - from);
    while (this.rows.length < from + room.length) this.addRow();
    const own = this.rows;
    room.forEach((cells, at) => {
      const boxes = boxesOf(own[from + at] as Element);
      cells.forEach((cell, index) => {
        const box = boxes[columnOf(index)];
        if (box) box.value = cell;
      });
    });
    return rows.length - room.length;
  }

  private readonly takeKey = (event: KeyboardEvent): void => {
    const place = this.placeOf(event.target);
    if (!place || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const step = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    if (event.key === 'Enter' && place.row + step === this.rows.length) this.addRow();
    const row = this.rows[place.row + step];
    const box = row && boxesOf(row)[place.column];
    box?.focus();
    box?.select();
  };

  private readonly takeClick = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest('button[name="more"]') : null;
    if (!button) return;
    event.preventDefault();
    const first = this.rows.length;
    for (let added = 0; added < Number(this.dataset['moreRows']); added += 1) this.addRow();
    const row = this.rows[first];
    if (row) boxesOf(row)[0]?.focus();
  };

  /** An empty copy of the last row under the next number. */
  private addRow(): void {
    const last = this.rows.at(-1);
    if (!last || this.rows.length >= this.mostRows) return;
    const at = this.rows.length;
    const row = last.cloneNode(true) as HTMLTableRowElement;
    for (const error of row.querySelectorAll('.field-error')) error.remove();
    for (const number of row.querySelectorAll('.grid-number')) number.textContent = String(at + 1);
    for (const box of boxesOf(row)) renumber(box, at);
    last.after(row);
  }

  private tell(...phrases: readonly Phrase[]): void {
    const language: Language = document.documentElement.lang === 'en' ? 'en' : 'vi';
    const place = this.querySelector('[data-told]');
    if (place) place.textContent = phrases.map((phrase) => say(phrase, language)).join(' ');
  }
}

function renumber(box: HTMLInputElement, at: number): void {
  box.name = box.name.replace(/^cell\.\d+/, `cell.${at}`);
  box.id = `field-${box.name}`;
  box.value = '';
  box.defaultValue = '';
  box.removeAttribute('aria-invalid');
  box.removeAttribute('aria-describedby');
  box.setAttribute('aria-label', (box.getAttribute('aria-label') ?? '').replace(/\d+/, String(at + 1)));
}

customElements.define('paste-grid', PasteGrid);
