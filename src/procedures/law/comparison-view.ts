import type { Comparison } from '../../domain/awards/compare.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { sayDifference } from '../../words/law-rules.ts';
import { viewExplained, viewFinding } from './explained-view.ts';

/** The two days whose laws are compared. */
export type Days = { readonly on: PlainDate; readonly other: PlainDate };

/** The same facts under two laws as JSON, and the conditions by which they differ. */
export const viewComparison = ({ before, after, changed, because }: Comparison, year: number, days: Days) => ({
  changed,
  because: because.map((difference) => ({
    rule: difference.rule,
    ...sayDifference(difference),
    ...(difference.before ? { before: viewFinding(difference.before) } : {}),
    ...(difference.after ? { after: viewFinding(difference.after) } : {}),
  })),
  before: viewExplained(before, year, days.on),
  after: viewExplained(after, year, days.other),
});
