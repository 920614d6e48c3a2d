import type { RecipientKind } from '../organisation/recipient.ts';

/** Counted lines of one authority, form and kind of recipient in one of the three figures of a period. */
export type AwardCount = {
  readonly authority: string;
  readonly form: string;
  readonly recipient: RecipientKind;
  readonly figure: 'submitted' | 'decided' | 'pending';
  readonly count: number;
};

/**
 * One row of "trình – khen – chờ": submitted in the period (whatever became of it), decided in it (often submitted before),
 * pending at its end.
 */
export type ReportRow = {
  readonly authority: string;
  readonly form: string;
  readonly recipient: RecipientKind;
  readonly submitted: number;
  readonly decided: number;
  readonly pending: number;
};

export type RowOrder = (a: ReportRow, b: ReportRow) => number;

/** Gathers counts into rows in the given order; a row without any line does not exist. */
export function awardReport(counts: readonly AwardCount[], order: RowOrder): readonly ReportRow[] {
  const rows = new Map<string, ReportRow>();
  for (const { authority, form, recipient, figure, count } of counts) {
    const key = `${authority}/${form}/${recipient}`;
    const row = rows.get(key) ?? { authority, form, recipient, submitted: 0, decided: 0, pending: 0 };
    rows.set(key, { ...row, [figure]: row[figure] + count });
  }
  return [...rows.values()].filter((row) => row.submitted + row.decided + row.pending > 0).toSorted(order);
}
