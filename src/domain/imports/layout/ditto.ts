import type { SheetCell } from '../sheet.ts';

/** Longer texts are no ditto mark. */
const LONGEST = 12;

const DITTO = /^[\s.(–—-]*(?:nt|n\/t|như\s+trên|nhu\s+tren|"|''|[″〃”“„])[\s.)–—-]*$/iu;

/** "nt", "-nt-", "″": the same as in the row above. */
export function isDitto(cell: SheetCell | null | undefined): boolean {
  if (typeof cell !== 'string' || cell.length > LONGEST) return false;
  // Asked of every cell of long lists: most begin with a letter or digit of something else.
  const first = cell.charCodeAt(0);
  const isOther = (first >= DIGIT_0 && first <= LETTER_M) || (first > LETTER_N && first < SMALL_N);
  return !isOther && !(first > SMALL_N && first < FIRST_SIGN) && DITTO.test(cell.normalize('NFC'));
}

const DIGIT_0 = 48;
const LETTER_M = 77;
const LETTER_N = 78;
const SMALL_N = 110;
/** Letters with marks end here; dashes and marks of quotation follow. */
const FIRST_SIGN = 0x20_00;

/** Rows one after the other in which ditto marks stand for what the row above holds in the same column. */
export class DittoMarks {
  #above: (SheetCell | null)[] = [];

  /** What the cell of the next row means: itself, or what stands above; null where nothing does. */
  read(column: number, cell: SheetCell | null): SheetCell | null {
    const meant = isDitto(cell) ? (this.#above[column] ?? null) : cell;
    this.#above[column] = meant;
    return meant;
  }

  /** The columns mean something else from here on: nothing above holds for them. */
  forget(): void {
    this.#above = [];
  }
}
