import type { MergedCells } from '../../../../domain/imports/sheet.ts';

/** Column (from 0) of a reference such as "AB12"; -1 when it names none. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** Cells of a reference such as "A1:C2"; null when it is none. */
export function cellsOf(reference: string): MergedCells | null {
  const corners = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  if (!corners) return null;
  const [, left = '', top = '', right = '', bottom = ''] = corners;
  return { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) };
}
