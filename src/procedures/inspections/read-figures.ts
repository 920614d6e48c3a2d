import { type Figure, inspectionFigures } from '../../domain/inspections/inspection-figures.ts';
import { type TargetSummary, summariseTargets } from '../../domain/inspections/target.ts';
import { type ReportRow, awardReport } from '../../domain/statistics/award-report.ts';
import { reportOrder } from '../../domain/statistics/report-order.ts';
import { agreedForms } from '../../store/agreed-nominations.ts';
import type { Position } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import type { Inspection } from '../../store/inspections/inspections.ts';
import { countAwards } from '../../store/statistics.ts';

/** Every number of an inspection: its awards from the book, its targets from the record. */
export type InspectionFigures = {
  readonly rows: readonly ReportRow[];
  /** "authority/form" of what is pending and was agreed upward. */
  readonly agreed: ReadonlySet<string>;
  readonly targets: TargetSummary;
  readonly figures: readonly Figure[];
};

/** The figures of the inspected unit in the period of its report, as known at a position. */
export async function readFigures(
  tx: Tx,
  { frame, record }: Inspection,
  knownAt: Position,
): Promise<InspectionFigures> {
  const scope = { unitId: frame.inspectedUnitId, from: record.reportFrom, to: record.reportTo, knownAt };
  const rows = awardReport(await countAwards(tx, scope), reportOrder(record.reportTo));
  const targets = summariseTargets(record.targets);
  return { rows, agreed: await agreedForms(tx, scope), targets, figures: inspectionFigures(rows, targets) };
}
