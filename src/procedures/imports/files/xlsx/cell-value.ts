import type { LegacyFont } from '../../../../domain/imports/legacy-text/legacy-font.ts';
import { hasVietnameseLetters } from '../../../../domain/imports/legacy-text/legacy-evidence.ts';
import type { SheetCell } from '../../../../domain/imports/sheet.ts';
import { dayOfSerial } from './day-serial.ts';
import { readInFont } from './rich-text.ts';
import type { SharedText } from './shared-text.ts';
import type { SheetCounts } from './sheet-counts.ts';
import { PLAIN_STYLE, type Styles } from './styles-part.ts';

/** All that the value of a cell depends on beside the cell. */
export type Book = {
  readonly styles: Styles;
  readonly shared: SharedText;
  readonly is1904: boolean;
  /** Encoding that the content of the whole workbook speaks for, where its fonts tell nothing. */
  readonly legacyByContent: LegacyFont | null;
  readonly counts: SheetCounts;
};

/** A cell as it stands in the file: its type (t), the number of its style (s), and the text of its value. */
export type FileCell = { readonly type: string; readonly style: number; readonly value: string };

/** The value of a cell; null when it holds nothing. An error of Excel reads as its text: "#N/A". */
export function cellValue(cell: FileCell, book: Book): SheetCell | null {
  const { type, value } = cell;
  if (value === '') return null;
  switch (type) {
    case 's':
      return textOf(book.shared.get(Number(value)) ?? '', cell, book);
    case 'str':
    case 'inlineStr':
      return textOf(value, cell, book);
    case 'b':
      return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
    case 'e':
      return value;
    case 'd':
      return /^\d{4}-\d\d-\d\d/.test(value) ? { date: value.slice(0, 10) } : value;
    default:
      return numberOf(cell, book);
  }
}

function numberOf({ value, style }: FileCell, { styles, is1904 }: Book): SheetCell {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const day = (styles.ofCells[style] ?? PLAIN_STYLE).isDay ? dayOfSerial(number, is1904) : null;
  return day === null ? number : { date: day };
}

function textOf(kept: string, { style }: FileCell, { styles, legacyByContent, counts }: Book): string | null {
  const font = (styles.ofCells[style] ?? PLAIN_STYLE).legacy ?? (hasVietnameseLetters(kept) ? null : legacyByContent);
  const { text, legacy } = readInFont(kept, font);
  if (legacy) counts[legacy === 'vni' ? 'vni' : 'tcvn3'] += 1;
  return text === '' ? null : text;
}
