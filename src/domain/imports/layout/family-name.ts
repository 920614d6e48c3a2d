import { cleanText } from '../../../kernel/vietnamese-text.ts';
import type { SheetCell } from '../sheet.ts';

/** Heading of the column that holds a name without its last word, where a sheet writes the name in two columns. */
export const FAMILY_NAME = 'Họ, chữ đệm';

/** The name of two columns as one cell; a column that is empty adds nothing. */
export function wholeName(familyName: SheetCell | undefined, given: SheetCell | undefined): string {
  const text = (cell: SheetCell | undefined): string => (typeof cell === 'string' ? cleanText(cell) : '');
  return [text(familyName), text(given)].filter((part) => part !== '').join(' ');
}
