import { romanNumber } from '../../documents/layout/paper-number.ts';
import type { RecipientKind } from '../../domain/organisation/recipient.ts';
import type { ReportRow } from '../../domain/statistics/award-report.ts';

/** Kinds of recipient in the order in which papers count them up. */
const KINDS: readonly RecipientKind[] = ['tap_the', 'ho_gia_dinh', 'ca_nhan'];

export const STAGES = ['submitted', 'decided', 'pending'] as const;

export type Stage = (typeof STAGES)[number];

/** A line of the table: one form of one authority; with form null the sum of the authority. */
export type FigureRow = {
  readonly authority: string;
  readonly form: string | null;
  /** Its place, as in the paper: "II" for an authority, "3" for a form. */
  readonly mark: string;
  readonly of: readonly ReportRow[];
};

/** Rows in the order of the report: each authority with its sum, below it its forms. */
export function figureRows(rows: readonly ReportRow[]): readonly FigureRow[] {
  return [...Map.groupBy(rows, ({ authority }) => authority)].flatMap(([authority, ofAuthority], at) => [
    { authority, form: null, mark: romanNumber(at + 1), of: ofAuthority },
    ...formsOf(authority, ofAuthority),
  ]);
}

const formsOf = (authority: string, rows: readonly ReportRow[]): readonly FigureRow[] =>
  [...Map.groupBy(rows, ({ form }) => form)].map(([form, of], at) => ({ authority, form, mark: String(at + 1), of }));

/** Sum of a stage over rows, of one kind of recipient or of all. */
export const countOf = (rows: readonly ReportRow[], stage: Stage, kind?: RecipientKind): number =>
  rows.reduce((sum, row) => (kind === undefined || row.recipient === kind ? sum + row[stage] : sum), 0);

/** The kinds of recipient that occur: the others need no column. Without any row, collectives and persons. */
export function kindsIn(rows: readonly ReportRow[]): readonly RecipientKind[] {
  const there = KINDS.filter((kind) => rows.some(({ recipient }) => recipient === kind));
  return there.length > 0 ? there : ['tap_the', 'ca_nhan'];
}
