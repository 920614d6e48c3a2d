import { shownCell, type SheetCell } from './sheet.ts';

/** Names of fewer words than these in lines of their own may be one name that was broken. */
const FEWEST_WORDS_OF_TWO = 5;

const wordsIn = (line: string): number => line.split(/\s+/u).filter((word) => word !== '').length;

/**
 * Whether a cell of a person's name holds more than one name: "Nông Văn A, Giáo viên", "Nông Văn A và Ma Thị B", a name a
 * line, a year of birth. Taken as it is it would bring in somebody who does not exist.
 */
export function holdsMoreThanName(cell: SheetCell | undefined): boolean {
  const text = shownCell(cell).normalize('NFC');
  if (/[,;]|\s(?:và|&)\s|(?:19|20)\d\d/u.test(text)) return true;
  if (!/[\n\r]/.test(text)) return false;
  const words = text
    .split(/[\n\r]+/u)
    .map(wordsIn)
    .filter((count) => count > 0);
  return (
    words.length > 1 &&
    words.every((count) => count > 1) &&
    words.reduce((sum, count) => sum + count, 0) >= FEWEST_WORDS_OF_TWO
  );
}
