import type { ImportKind } from '../../../domain/imports/import-kind.ts';
import type { Mapping } from '../../../domain/imports/mapping.ts';
import type { RowDecision } from '../../../domain/imports/row-outcome.ts';
import type { RowProblem } from '../../../domain/imports/row-problem.ts';
import type { SheetCell, SheetRow } from '../../../domain/imports/sheet.ts';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Tx } from '../../../store/database.ts';
import type { KeptRow } from '../../../store/imports/import-rows.ts';
import { type Import, mergesOf } from '../../../store/imports/imports.ts';
import { unitsInTime } from '../../../store/imports/unit-lists.ts';
import { type AnySteps, stepsOf } from '../kinds/all-kinds.ts';
import type { ListSetting, ReadRow } from '../kinds/kind-steps.ts';
import { type RowOpener, openLayout } from './sheet-layout.ts';

/** A row with what it means on its own: a record, something wrong, or nothing to be written. */
export type OpenedRow = {
  readonly row: number;
  readonly read: ReadRow<object> | null;
  readonly problems: readonly RowProblem[];
  readonly isSkipped: boolean;
};

/** A list that is being read from its beginning, part by part. */
export type ListReading = {
  /** What the rows of the next part mean on their own, in the order given. */
  readonly open: (rows: readonly KeptRow[]) => readonly OpenedRow[];
  /** Hears the rows of an earlier part, whose titles hold for what follows. */
  readonly passOver: (rows: readonly KeptRow[]) => void;
};

/** Begins to read an import whose columns are known. */
export async function openList(tx: Tx, found: Import, today: PlainDate): Promise<ListReading> {
  const mapping = mappingOf(found);
  const steps = stepsOf(mapping.kind);
  const setting = await openSetting(tx, found, today);
  const opener = openLayout(mapping, await mergesOf(tx, found.id));
  return {
    open: (rows) => openRows(rows, opener, steps, setting),
    passOver: (rows) => {
      for (const row of rows) opener(row);
    },
  };
}

function mappingOf({ id, mapping }: Import): Mapping {
  if (!mapping) throw new Error(`Import ${id} has no mapping`);
  return mapping;
}

/** What a list is read and judged against. Throws when its columns are not known. */
export async function openSetting(tx: Tx, found: Import, today: PlainDate): Promise<ListSetting> {
  const mapping = mappingOf(found);
  const { unitId } = found;
  const units = await unitsInTime(tx);
  const own = unitId === null ? undefined : units.newestById(unitId, today);
  const anywhere: ImportKind = 'units';
  const root = mapping.kind === anywhere ? null : (units.onlyRoot(today) ?? null);
  const headings = [...new Set([...mapping.columns.map(({ heading }) => heading), ...Object.keys(mapping.constants)])];
  return { today, units, scope: own ?? root, headings };
}

function openRows(
  rows: readonly KeptRow[],
  opener: RowOpener,
  steps: AnySteps,
  setting: ListSetting,
): readonly OpenedRow[] {
  const records: SheetRow[] = [];
  const decisions = new Map<number, RowDecision | null>();
  const opened = new Map<number, OpenedRow>();
  for (const { row, cells, edits, decision } of rows) {
    const found = opener({ row, cells });
    if ('skipped' in found) opened.set(row, skipped(row, [skipProblem('not-a-record', found.skipped)]));
    else if (decision !== null && 'skip' in decision) opened.set(row, skipped(row, [skipProblem('left-out', '')]));
    else {
      records.push(edits === null ? found : { row, cells: withEdits(found.cells, edits) });
      decisions.set(row, decision);
    }
  }
  for (const { row, reading, problems } of steps.read(records, setting)) {
    const read = reading && { row, reading, decision: decisions.get(row) ?? null };
    opened.set(row, { row, read, problems, isSkipped: false });
  }
  return rows.map(({ row }) => opened.get(row) as OpenedRow);
}

const skipped = (row: number, problems: readonly RowProblem[]): OpenedRow => ({
  row,
  read: null,
  problems,
  isSkipped: true,
});

const skipProblem = (code: 'not-a-record' | 'left-out', detail: string): RowProblem => ({
  field: '',
  code,
  value: '',
  detail,
});

/** What a person typed stands above what the file says; an emptied cell is empty. */
export function withEdits(
  cells: SheetRow['cells'],
  edits: Readonly<Record<string, SheetCell | null>>,
): Record<string, SheetCell> {
  const all = { ...cells, ...edits };
  return Object.fromEntries(Object.entries(all).flatMap(([heading, cell]) => (cell === null ? [] : [[heading, cell]])));
}
