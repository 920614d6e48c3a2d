import { cleanText } from '../../../kernel/vietnamese-text.ts';
import type { RawRow } from '../sheet.ts';

/** A title row within a table under which rows stand: its number in the sheet and its words with the number before them. */
export type GroupTitle = { readonly row: number; readonly text: string };

/** How titles of one rank are numbered: A, I, 1.1, 1, or not at all. */
const STYLES: readonly (readonly [string, RegExp])[] = [
  ['letter', /^\(?[A-HĐ](?:[.):/-]|\s|$)/u],
  ['roman', /^\(?[IVXLC]{1,6}(?:[.):/-]|\s|$)/u],
  ['decimal', /^\(?\d+\.\d+/u],
  ['number', /^\(?\d+[.):/-]?(?:\s|$)/u],
];

const styleOf = (text: string): string => STYLES.find(([, style]) => style.test(text))?.[0] ?? 'plain';

const textOf = ({ cells }: RawRow): string =>
  cleanText(cells.filter((cell) => typeof cell === 'string' || typeof cell === 'number').join(' '));

/**
 * The titles that stand over whatever comes after these title rows, the outermost first ("A. KHỐI ĐẢNG, ĐOÀN THỂ",
 * "I. Văn phòng Thành ủy"). Lists number each rank in a way of its own, and name the outer rank first.
 */
export function titlesOver(titleRows: readonly RawRow[]): readonly GroupTitle[] {
  const ranks: string[] = [];
  let over: { readonly rank: number; readonly title: GroupTitle }[] = [];
  for (const raw of titleRows) {
    const text = textOf(raw);
    const style = styleOf(text);
    if (!ranks.includes(style)) ranks.push(style);
    const rank = ranks.indexOf(style);
    over = [...over.filter((each) => each.rank < rank), { rank, title: { row: raw.row, text } }];
  }
  return over.map(({ title }) => title);
}
