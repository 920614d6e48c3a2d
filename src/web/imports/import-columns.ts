import type { ImportKind } from '../../domain/imports/import-kind.ts';
import { awardHeadings, layouts, unitHeadings } from '../../domain/imports/layouts.ts';
import type { RowView } from './import-view.ts';

/** The columns by which a person recognises a row of the kinds whose layouts are long; the first names it. */
const SHOWN: Readonly<Partial<Record<ImportKind, readonly string[]>>> = {
  awards: [
    awardHeadings.name,
    awardHeadings.unit,
    awardHeadings.unitCode,
    awardHeadings.form,
    awardHeadings.authority,
    awardHeadings.decisionNumber,
    awardHeadings.signedOn,
    awardHeadings.achievement,
    awardHeadings.letterNumber,
  ],
  units: [unitHeadings.name, unitHeadings.code, unitHeadings.kind, unitHeadings.parentCode, unitHeadings.from],
};

/** Columns beside which there is no room for more on a screen of 1366 px. */
const MOST_SHOWN = 9;

const ORDINAL = 'STT';

/** Columns of a matrix (one for each year, title or sex) and names in two columns are found in real lists; nobody fills them in for us. */
const isOfMatrix = (heading: string): boolean =>
  /^(?:Đạt |Đăng ký \S|Xếp loại năm |Ngày sinh \(|Họ, chữ đệm$)/.test(heading);

const nameFirst = (kind: ImportKind): readonly string[] => {
  const { headings } = layouts[kind];
  const names = ['Họ và tên', 'Họ và tên / Tên tập thể', 'Tên đơn vị', 'Tác giả'];
  const name = headings.find((heading) => names.includes(heading)) ?? headings[0];
  return [...headings.filter((heading) => heading === name), ...headings.filter((heading) => heading !== name)];
};

/** Headings of a kind in the order of its layout, without the columns of matrices. */
export const plainHeadings = (kind: ImportKind): readonly string[] =>
  layouts[kind].headings.filter((heading) => !isOfMatrix(heading));

/** Headings that a person fills in on the screen: the one that names a row first, no ordinal. */
export const typedHeadings = (kind: ImportKind): readonly string[] =>
  nameFirst(kind).filter((heading) => heading !== ORDINAL && !isOfMatrix(heading));

/** The columns of a page of rows: those that name a row, that hold something, and every one with a problem. */
export function shownHeadings(kind: ImportKind, rows: readonly RowView[]): readonly string[] {
  const all = nameFirst(kind).filter((heading) => heading !== ORDINAL);
  const held = all.filter((heading) => rows.some(({ cells }) => cells[heading] !== undefined));
  const usual = SHOWN[kind]?.filter((heading) => held.includes(heading)) ?? held.slice(0, MOST_SHOWN);
  const wrong = new Set(rows.flatMap(({ problems }) => problems.map(({ field }) => field)));
  return all.filter((heading, at) => at === 0 || wrong.has(heading) || usual.includes(heading));
}

/** 0 → A, 25 → Z, 26 → AA */
export const columnLetters = (at: number): string =>
  `${at < 26 ? '' : columnLetters(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`;

/** The cells of one row that a person may repair: those of `typedHeadings`, and any other that it holds or that is wrong. */
export function repairedHeadings(kind: ImportKind, row: Pick<RowView, 'cells' | 'problems'>): readonly string[] {
  const typed = typedHeadings(kind);
  const held = layouts[kind].headings.filter(
    (heading) => row.cells[heading] !== undefined || row.problems.some(({ field }) => field === heading),
  );
  return [...typed, ...held.filter((heading) => !typed.includes(heading))];
}
