import { foldText } from '../../../kernel/vietnamese-text.ts';
import type { Mapping } from '../mapping.ts';
import type { RawRow, SheetCell } from '../sheet.ts';
import { nameHeadings } from './fact.ts';
import { isErrorCell, isLikeUnit } from './looks-like.ts';
import { numbersColumns } from './column-titles.ts';
import { isMarkedAsTitle, speaksForItself } from './section-row.ts';
import type { SkipReason } from './skip.ts';
import { isPartOfTitle } from './title-book.ts';

/** What a row below the headings is; of a title row also its text. */
export type RowKind =
  | { readonly is: 'data' | Exclude<SkipReason, 'above' | 'section'> }
  | { readonly is: 'section'; readonly text: string };

const DATA: RowKind = { is: 'data' };
const BLANK: RowKind = { is: 'blank' };
const ERROR_ROW: RowKind = { is: 'error-row' };
const TOTAL: RowKind = { is: 'total' };
const FOOTER: RowKind = { is: 'footer' };
const REPEATED: RowKind = { is: 'repeated-heading' };

const TOTALS =
  /^(?:tổng cộng|tổng số|(?:tổng|cộng)(?:\s*[:.(]|\s*\d|\s*$|\s+[IVX]+(?:\s*\+\s*[IVX]+)*\s*$|\s+(?:tập thể|cá nhân|đơn vị|khối|mục|phần|nhóm)(?![\p{L}])))/iu;

const FOOTERS = new RegExp(
  `^(?:${[
    'danh sach (nay )?(co|gom|an dinh)|an dinh danh sach|nguoi lap|nguoi tong hop|ke toan|thu truong|chu tich|pho chu tich|tm|t/m|kt|tl|tuq',
    'hieu truong|pho hieu truong|giam doc|pho giam doc|truong phong|pho truong phong|xac nhan|noi nhan|ki ten|\\(ki|ghi chu|luu i|luu y',
    '[a-z ]+, ?ngay ?[\\d.…]* ?thang|ngay ?[\\d.…]* thang|\\(da ki|da ki|bi thu|trang ?\\d+$',
  ].join('|')})(?![a-z])`,
);

const isOrdinal = (cell: SheetCell | null | undefined): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && /^\s*\d+\s*[.)]?\s*$/.test(cell));

const isEmpty = (cell: SheetCell | null | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

const LONGEST_TITLE = 80;
const MOST_REMEMBERED = 2_000;

/** What telling rows of one sheet apart rests on. */
export class RowTeller {
  readonly #mapping: Mapping;
  readonly #ordinal: number;
  readonly #name: number;
  readonly #names: readonly number[];
  readonly #titles = new Map<string, boolean>();

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
    this.#ordinal = mapping.columns.find(({ heading }) => heading === 'STT')?.column ?? -1;
    this.#name = mapping.columns.find(({ heading }) => nameHeadings.includes(heading))?.column ?? -1;
    this.#names = mapping.columns.map(({ column }) => column);
  }

  /** Tells what a row is; inFooter: a footer has begun above it. */
  tell(raw: RawRow, inFooter: boolean): RowKind {
    const { cells } = raw;
    let filled = 0;
    let errors = 0;
    let first = -1;
    let second = -1;
    for (let at = 0; at < cells.length; at += 1) {
      if (isEmpty(cells[at])) continue;
      filled += 1;
      if (first < 0) first = at;
      else if (second < 0) second = at;
      if (isErrorCell(cells[at])) errors += 1;
    }
    if (filled === 0) return BLANK;
    const numbered = this.#ordinal >= 0 && isOrdinal(cells[this.#ordinal]);
    if (numbered && filled === 1) return BLANK;
    if (errors > 0 && errors >= filled - (numbered ? 1 : 0)) return ERROR_ROW;
    if (numbered) return this.#numbersHeadings(cells) && numbersColumns(raw) ? REPEATED : DATA;
    return this.#unnumbered(raw, { filled, first, second }, inFooter);
  }

  /** Every column that is read holds a number: no row of people does. */
  #numbersHeadings = (cells: RawRow['cells']): boolean =>
    this.#names.every((at) => isEmpty(cells[at]) || isOrdinal(cells[at]));

  #unnumbered(raw: RawRow, at: { filled: number; first: number; second: number }, inFooter: boolean): RowKind {
    const { cells } = raw;
    const cell = cells[at.first];
    if (typeof cell !== 'string') return inFooter && at.filled <= 2 ? FOOTER : numbersColumns(raw) ? REPEATED : DATA;
    const text = cell.normalize('NFC').trim();
    if (TOTALS.test(text)) return TOTAL;
    if ((text.length < 5 && numbersColumns(raw)) || this.#repeatsHeadings(cells, at.second)) return REPEATED;
    if (at.filled <= 3 && FOOTERS.test(foldText(text))) return FOOTER;
    const title = this.#titleIn(cells, at, text);
    if (title !== null && !inFooter) return { is: 'section', text: title };
    return inFooter && at.filled <= 2 ? FOOTER : DATA;
  }

  /** Most cells are titles of columns. The second cell is asked first: it is of few kinds, where names are of many. */
  #repeatsHeadings(cells: RawRow['cells'], second: number): boolean {
    const last = cells.at(-1);
    if (second < 0 || !(this.#isTitle(cells[second]) || this.#isTitle(last))) return false;
    const texts = cells.filter((cell) => !isEmpty(cell));
    const known = texts.filter((cell) => this.#isTitle(cell)).length;
    return known >= 2 && known * 2 > texts.length;
  }

  #isTitle(cell: SheetCell | null | undefined): boolean {
    if (typeof cell !== 'string' || cell.length > LONGEST_TITLE) return false;
    const known = this.#titles.get(cell);
    if (known !== undefined) return known;
    const answer = isPartOfTitle(this.#mapping.kind, cell);
    if (this.#titles.size < MOST_REMEMBERED) this.#titles.set(cell, answer);
    return answer;
  }

  /** The title in a row that holds nothing else, save the number or the count of the title. */
  #titleIn(
    cells: RawRow['cells'],
    { filled, first, second }: { filled: number; first: number; second: number },
    text: string,
  ): string | null {
    if (filled === 1) return this.#isLoneTitle(first, text) ? text : null;
    const next = cells[second];
    if (filled > 2 || typeof next !== 'string') return filled === 2 && isMarkedAsTitle(text) ? text : null;
    return /^\(?(?:[IVXLC]{1,6}|[A-HĐ]|\d+\.\d+)[.)]?$/u.test(text) && first === this.#ordinal ? next : null;
  }

  #isLoneTitle(column: number, text: string): boolean {
    if (isMarkedAsTitle(text) || speaksForItself(text)) return true;
    if (column !== this.#name) return true;
    return this.#mapping.sectionHeading !== null && this.#names.length >= 3 && isLikeUnit(text);
  }
}
