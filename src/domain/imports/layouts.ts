import { compareText } from '../../kernel/vietnamese-text.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { Sheet, SheetCell, SheetRow } from './sheet.ts';

/** Headings of a list of awards; the order of the columns is free. */
export const awardHeadings = {
  ordinal: 'STT',
  formOfAddress: 'Xưng hô',
  name: 'Họ và tên / Tên tập thể',
  recipientKind: 'Loại đối tượng',
  post: 'Chức vụ',
  occupation: 'Nghề nghiệp, địa chỉ',
  unitCode: 'Mã đơn vị',
  form: 'Danh hiệu, hình thức',
  authority: 'Cấp quyết định',
  decisionNumber: 'Số quyết định',
  signedOn: 'Ngày quyết định',
  achievement: 'Năm thành tích',
  commendation: 'Loại khen',
  reason: 'Lý do khen',
  directWorker: 'Người trực tiếp',
  letterNumber: 'Số tờ trình',
  sentOn: 'Ngày trình',
  agreedOn: 'Ngày cấp trên nhất trí',
  bornOn: 'Ngày sinh',
} as const;

/** Headings of a list of units. */
export const unitHeadings = {
  code: 'Mã đơn vị',
  name: 'Tên đơn vị',
  shortName: 'Tên gọi tắt',
  kind: 'Loại',
  parentCode: 'Mã đơn vị cấp trên',
  from: 'Từ ngày',
  ground: 'Căn cứ',
} as const;

export type AwardHeading = (typeof awardHeadings)[keyof typeof awardHeadings];
export type UnitHeading = (typeof unitHeadings)[keyof typeof unitHeadings];

export type ImportKind = 'awards' | 'units';

type Layout = { readonly headings: readonly string[]; readonly required: readonly string[] };

const { name, recipientKind, unitCode, form, authority } = awardHeadings;

export const layouts: Readonly<Record<ImportKind, Layout>> = {
  awards: { headings: Object.values(awardHeadings), required: [name, recipientKind, unitCode, form, authority] },
  units: {
    headings: Object.values(unitHeadings),
    required: [unitHeadings.code, unitHeadings.name, unitHeadings.kind, unitHeadings.from],
  },
};

/** What is wrong with the first row; value is the heading (or the letters of the column that has none). */
export type HeadingProblem = {
  readonly code:
    | 'unknown-layout'
    | 'unknown-heading'
    | 'missing-heading'
    | 'repeated-heading'
    | 'column-without-heading'
    | 'no-rows';
  readonly value: string;
};

export type RecognisedSheet = {
  readonly kind: ImportKind;
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
};

/** Recognises a layout by its headings, in any order and typing of accents, and puts each cell under its heading. */
export function recogniseSheet(sheet: Sheet): Result<RecognisedSheet, readonly HeadingProblem[]> {
  const kind = layoutOf(sheet.headings);
  if (!kind)
    return refuse([
      {
        code: 'unknown-layout',
        value: sheet.headings
          .filter((heading) => heading !== null)
          .join(' | ')
          .slice(0, 200),
      },
    ]);
  const columns = sheet.headings.map((heading) => heading && headingIn(kind, heading));
  const problems = headingProblems(kind, sheet, columns);
  if (problems.length > 0) return refuse(problems);
  const rows = sheet.rows.map(({ row, cells }) => ({ row, cells: cellsByHeading(columns, cells) }));
  return ok({ kind, headings: columns.filter((heading) => typeof heading === 'string'), rows });
}

const headingIn = (kind: ImportKind, heading: string): string | undefined =>
  layouts[kind].headings.find((known) => compareText(known) === compareText(heading));

/** The layout of which more headings stand in the row; a single heading could be chance. */
function layoutOf(headings: readonly (string | null)[]): ImportKind | undefined {
  const found = (kind: ImportKind): number => headings.filter((heading) => heading && headingIn(kind, heading)).length;
  const kind = found('units') > found('awards') ? 'units' : 'awards';
  return found(kind) >= 2 ? kind : undefined;
}

type Column = string | null | undefined;

function headingProblems(kind: ImportKind, sheet: Sheet, columns: readonly Column[]): readonly HeadingProblem[] {
  const known = columns.filter((heading) => typeof heading === 'string' && heading !== '');
  const repeated = known.filter((heading, at) => known.indexOf(heading) !== at);
  const missing = layouts[kind].required.filter((heading) => !known.includes(heading));
  const problems: HeadingProblem[] = [
    ...sheet.headings.flatMap((value, at) =>
      value && !columns[at] ? [{ code: 'unknown-heading' as const, value }] : [],
    ),
    ...[...new Set(repeated)].map((value) => ({ code: 'repeated-heading' as const, value: value as string })),
    ...missing.map((value) => ({ code: 'missing-heading' as const, value })),
    ...columnsWithoutHeading(sheet).map((value) => ({ code: 'column-without-heading' as const, value })),
  ];
  return problems.length === 0 && sheet.rows.length === 0 ? [{ code: 'no-rows', value: '' }] : problems;
}

function columnsWithoutHeading({ headings, rows }: Sheet): readonly string[] {
  const used = new Set(
    rows.flatMap(({ cells }) => cells.flatMap((cell, at) => (cell === null || headings[at] ? [] : [at]))),
  );
  return [...used].toSorted((a, b) => a - b).map(columnLetters);
}

/** 0 → A, 25 → Z, 26 → AA */
const columnLetters = (at: number): string =>
  `${at < 26 ? '' : columnLetters(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`;

function cellsByHeading(columns: readonly Column[], cells: readonly (SheetCell | null)[]): Record<string, SheetCell> {
  const row: Record<string, SheetCell> = {};
  columns.forEach((heading, at) => {
    const cell = cells[at];
    if (heading && cell !== null && cell !== undefined) row[heading] = cell;
  });
  return row;
}
