import { cleanText, foldText } from '../../../kernel/vietnamese-text.ts';
import { formsNamedIn } from '../../awards/form-names.ts';
import { authorityByName } from '../../awards/authority-names.ts';
import { nameHeadings } from './fact.ts';
import type { RawRow, SheetCell } from '../sheet.ts';
import { yearInCell } from '../typed-date.ts';
import {
  isErrorCell,
  isLikeDay,
  isLikeDecisionNumber,
  isLikePersonName,
  isLikeUnit,
  isLikeYear,
} from './looks-like.ts';

type Content = {
  /** Headings that such a column may have, the likeliest first. */
  readonly headings: readonly string[];
  readonly is: (cell: SheetCell, text: string) => boolean;
};

/** Numbers below it count rows, those above may be years. */
const FIRST_YEAR = 1900;

/** The year up to which somebody at work was born: earlier days are birthdays, later ones those of decisions. */
const BORN_BY = 2005;

const yearOfDay = (cell: SheetCell): number =>
  Number(/(\d{4})/.exec(typeof cell === 'object' ? cell.date : String(cell))?.[1] ?? 0);

/** What cells tell of a column without a title, the plainest first. */
const CONTENTS: readonly Content[] = [
  {
    headings: ['STT'],
    is: (cell, text) => typeof cell !== 'object' && /^\d{1,5}\.?$/.test(text) && Number.parseInt(text, 10) < FIRST_YEAR,
  },
  { headings: ['Xưng hô'], is: (_, text) => /^(ong|ba|anh|chi|em|d\/c|dong chi|co|thay)[:.]?$/.test(foldText(text)) },
  { headings: ['Số quyết định'], is: (_, text) => isLikeDecisionNumber(text) },
  {
    headings: ['Ngày sinh'],
    is: (cell) => (isLikeDay(cell) && yearOfDay(cell) <= BORN_BY) || (yearInCell(cell) ?? BORN_BY + 1) <= BORN_BY,
  },
  { headings: ['Ngày quyết định', 'Từ ngày'], is: (cell) => isLikeDay(cell) && yearOfDay(cell) > BORN_BY },
  { headings: ['Năm thành tích', 'Năm'], is: (cell) => isLikeYear(cell) },
  {
    headings: ['Loại đối tượng'],
    is: (_, text) => /^(ca nhan|tap the|ho gia dinh|canhan|tapthe|hogiadinh)$/.test(foldText(text)),
  },
  {
    headings: ['Cấp quyết định'],
    is: (_, text) =>
      /^(chu tich|ct|ubnd|giam doc|thu tuong)/.test(foldText(text)) && authorityByName(text) !== undefined,
  },
  {
    headings: ['Danh hiệu, hình thức', 'Danh hiệu đăng ký'],
    is: (_, text) => formsNamedIn(text).length > 0 && text.length < 60,
  },
  {
    headings: ['Chức vụ'],
    is: (_, text) =>
      /^(pho )?(hieu truong|truong|giam doc|chu tich|bi thu|chuyen vien|giao vien|nhan vien|ke toan|van thu|y te|pho)\b/.test(
        foldText(text),
      ),
  },
  { headings: ['Đơn vị'], is: (_, text) => isLikeUnit(text) },
  { headings: nameHeadings, is: (_, text) => isLikePersonName(text) },
];

const MOST_OF = 0.8;

/** The headings that the cells of a column suggest, the likeliest first; none when they are of several kinds. */
export function headingsByContent(rows: readonly RawRow[], column: number): readonly string[] {
  const cells = rows
    .map((row) => row.cells[column])
    .filter((cell): cell is SheetCell => cell !== null && cell !== undefined && cell !== '' && !isErrorCell(cell));
  if (cells.length < 2) return [];
  const found = CONTENTS.find(({ is }) => {
    const fitting = cells.filter((cell) => is(cell, cleanText(typeof cell === 'object' ? '' : String(cell)))).length;
    return fitting >= cells.length * MOST_OF;
  });
  return found?.headings ?? [];
}
