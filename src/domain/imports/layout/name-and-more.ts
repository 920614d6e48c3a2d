import { cleanText } from '../../../kernel/vietnamese-text.ts';
import { POST_AND_UNIT } from '../post-and-unit.ts';
import { type SheetCell, shownCell } from '../sheet.ts';
import { isLikeHousehold, isLikeUnit } from './looks-like.ts';

/** Heading of the column that holds all of the recipient: "Ông Nông Văn A, Chủ tịch UBND phường X". */
export const NAME_AND_MORE = 'Họ và tên, chức vụ, đơn vị';

/** Heading of the column that holds the name of a collective where persons have a column of their own. */
export const COLLECTIVE_NAME = 'Tên tập thể (cột riêng)';

/** Heading of the column of names of a second list that stands beside the first. */
export const NAME_BESIDE = 'Họ và tên (danh sách bên cạnh)';

const END_OF_NAME = /\s*[,;\n\r]\s*|\s+[-–—]\s+/u;

/**
 * Parts the cell that holds all of a recipient: the name is what stands before the first comma, line break or dash, the
 * rest is post and unit. A collective's name is the whole text: commas belong to it.
 */
export function splitName(cells: Record<string, SheetCell>, name: string): void {
  const text = shownCell(cells[NAME_AND_MORE]).normalize('NFC').trim();
  delete cells[NAME_AND_MORE];
  if (text === '' || cells[name] !== undefined) return;
  const at = isLikeUnit(text) && !isLikeHousehold(text) ? null : END_OF_NAME.exec(text);
  cells[name] = cleanText(at ? text.slice(0, at.index) : text);
  const rest = at ? cleanText(text.slice(at.index + at[0].length)) : '';
  if (rest !== '') cells[POST_AND_UNIT] ??= rest;
}

/** The name of a collective in a column of its own is the name of the row, unless the row names a person too. */
export function takeCollective(cells: Record<string, SheetCell>, name: string, recipientKind: string): void {
  const collective = cells[COLLECTIVE_NAME];
  if (collective === undefined || shownCell(cells[name]).trim() !== '') return;
  delete cells[COLLECTIVE_NAME];
  cells[name] = collective;
  cells[recipientKind] ??= 'Tập thể';
}
