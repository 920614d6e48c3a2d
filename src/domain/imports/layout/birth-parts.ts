import { type SheetCell, shownCell } from '../sheet.ts';

/** Headings of the columns in which some sheets write a birthday apart: "Ngày sinh" over "Ngày", "Tháng", "Năm". */
export const birthParts = {
  day: 'Ngày sinh: ngày',
  month: 'Ngày sinh: tháng',
  year: 'Ngày sinh: năm',
} as const;

const PARTS = [birthParts.day, birthParts.month, birthParts.year];

/** Makes one cell of the columns of a birthday, which is read and shown as a whole; "14/2" may stand in that of the day. */
export function joinBirth(cells: Record<string, SheetCell>, bornOn: string): void {
  const told = PARTS.map((part) => shownCell(cells[part]).trim()).filter((text) => text !== '');
  for (const part of PARTS) delete cells[part];
  if (told.length > 0) cells[bornOn] ??= told.join('/');
}
