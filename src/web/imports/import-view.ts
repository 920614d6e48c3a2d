import { type ImportRemark, type ImportState, type KindOfImport, isAtWork } from '../../domain/imports/import-state.ts';
import type { GroupTitle } from '../../domain/imports/layout/group-titles.ts';
import type { Mapping, SuggestedMapping } from '../../domain/imports/mapping.ts';
import type { Candidate, RowDecision, RowOutcome } from '../../domain/imports/row-outcome.ts';
import type { RowProblem } from '../../domain/imports/row-problem.ts';
import type { SheetCell } from '../../domain/imports/sheet.ts';

/** An import as the screens show it. */
export type ImportView = {
  readonly id: string;
  readonly kind: KindOfImport;
  readonly fileName: string;
  readonly sheetName: string;
  readonly state: ImportState;
  readonly rowCount: number;
  readonly problemCount: number;
  readonly undecidedCount: number;
  readonly unchangedCount: number;
  readonly changeCount: number;
  readonly skipCount: number;
  readonly phaseDone: number;
  readonly phaseTotal: number;
  readonly createdAt: string;
  /** Null when the owner of the machine brought it in. */
  readonly createdByName: string | null;
  readonly version: number;
  readonly mapping: Mapping | null;
  readonly suggestion: SuggestedMapping | null;
  readonly notes: readonly ImportRemark[];
  readonly failure: ImportRemark | null;
  /** Position of the last part that was written; null while nothing of the list is in the book. */
  readonly written: number | null;
};

/** A row with what writing it would do. */
export type RowView = {
  readonly row: number;
  readonly cells: Readonly<Record<string, SheetCell>>;
  /** The cells from column A on, as they stand in the sheet: all that is known of a row that is no record. */
  readonly raw?: readonly (SheetCell | null)[];
  readonly problems: readonly RowProblem[];
  readonly outcome: RowOutcome | null;
  readonly candidates: readonly Candidate[];
  readonly decision: RowDecision | null;
  /** On the page of one row: the title rows of the table under which it stands, the outermost first. */
  readonly titles?: readonly GroupTitle[];
};

/** Rows by what writing them would do. */
export type OutcomeCounts = Readonly<Record<RowOutcome, number>>;

/** All rows that are not counted otherwise would be added. */
export function countsOf(of: ImportView): OutcomeCounts {
  const { rowCount, problemCount, undecidedCount, unchangedCount, changeCount, skipCount } = of;
  const others = problemCount + undecidedCount + unchangedCount + changeCount + skipCount;
  return {
    add: Math.max(0, rowCount - others),
    change: changeCount,
    unchanged: unchangedCount,
    skip: skipCount,
    undecided: undecidedCount,
    problem: problemCount,
  };
}

export const isUnderWay = ({ state }: Pick<ImportView, 'state'>): boolean => isAtWork(state);

/** Only a list that is not in the book may be mapped, repaired, decided or dropped. */
export const isOpen = ({ state }: Pick<ImportView, 'state'>): boolean =>
  state === 'mapping' || state === 'staged' || state === 'failed';

/** Rows may also be repaired and decided while the list is being checked: it is checked anew then. */
export const mayRepair = ({ state }: Pick<ImportView, 'state'>): boolean => state === 'staged' || state === 'checking';

/** Something of the list is in the book, and may be taken back. */
export const isWritten = ({ state, written }: Pick<ImportView, 'state' | 'written'>): boolean =>
  state === 'written' || (state === 'staged' && written !== null);
