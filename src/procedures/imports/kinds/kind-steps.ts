import type { Action } from '../../../domain/access/action.ts';
import type { ImportKind } from '../../../domain/imports/import-kind.ts';
import type { JudgedRow, RowDecision } from '../../../domain/imports/row-outcome.ts';
import type { CheckedRow } from '../../../domain/imports/row-problem.ts';
import type { SheetRow } from '../../../domain/imports/sheet.ts';
import type { UnitsInTime } from '../../../domain/imports/units-in-time.ts';
import type { UnitState } from '../../../domain/organisation/unit.ts';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Tx } from '../../../store/database.ts';
import type { Recording } from '../../procedure.ts';

/** What a list of any kind is read against. */
export type ListSetting = {
  readonly today: PlainDate;
  readonly units: UnitsInTime;
  /** Every row must lie in the subtree of this unit on the row's day; null: anywhere (units only). */
  readonly scope: UnitState | null;
  /** Headings of the layout that the sheet has, by its mapping. */
  readonly headings: readonly string[];
};

/** A row that could be read, with what a person decided about it. */
export type ReadRow<Reading> = {
  readonly row: number;
  readonly reading: Reading;
  readonly decision: RowDecision | null;
};

export type PartWork = {
  readonly importId: string;
  /** The unit of the import; null: the whole office. */
  readonly unitId: string | null;
  readonly recording: Recording;
  /** Since this run judged the list, nothing was recorded but what it wrote itself: its judgement still holds. */
  readonly isJudgementCurrent: boolean;
};

/** What a part of a list added; outdated names the first row that no longer fits, in which case nothing was written. */
export type WrittenPart = {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly outdated: { readonly row: number; readonly name: string } | null;
};

/**
 * One run over a list, part by part in the order of the sheet; it remembers what earlier parts of the list said. For
 * writing see writesAsChecked.
 */
export type KindRun<Reading> = {
  /** Hears all rows of the list, in any number of parts, before the first is judged: later rows may say who earlier ones mean. */
  lookAhead(rows: readonly ReadRow<Reading>[]): void;
  /** Judges rows beside what the office holds and beside earlier parts: one answer a row, in the same order. */
  judge(
    tx: Tx,
    rows: readonly ReadRow<Reading>[],
    /** The rows of the next part (the same array as then), about which the book may be asked meanwhile. */
    next?: readonly ReadRow<Reading>[],
  ): Promise<readonly JudgedRow<Reading>[]>;
  /** Judges again, unless it knows better, and writes what is still to be added or changed, set-based, in the transaction given. */
  write(
    tx: Tx,
    rows: readonly ReadRow<Reading>[],
    work: PartWork,
    /** The rows of the next part (the same array as then), for which there may be time meanwhile. */
    next?: readonly ReadRow<Reading>[],
  ): Promise<WrittenPart>;
};

/** Everything that the work of importing must know of one kind of list. */
export type ImportKindSteps<Reading extends object> = {
  readonly kind: ImportKind;
  /** The right that bringing it in needs. */
  readonly action: Action;
  /** Reads rows on their own: what they mean, and everything that is wrong with them. */
  readonly read: (rows: readonly SheetRow[], setting: ListSetting) => readonly CheckedRow<Reading>[];
  readonly openRun: (setting: ListSetting) => KindRun<Reading>;
  /**
   * The run that checked a list also writes it, part after part. Else each part has a run of its own, which finds what
   * the parts before brought in on record.
   */
  readonly writesAsChecked?: true;
  /** Takes back what an import added; names (at most a few) of what rests on it, in which case nothing was taken back. */
  readonly undo: (tx: Tx, importId: string, recording: Recording) => Promise<readonly string[]>;
};
