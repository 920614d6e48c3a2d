import { z } from 'zod';
import type { ImportRemark } from '../../domain/imports/import-state.ts';
import { type RowOutcome, rowOutcomes } from '../../domain/imports/row-outcome.ts';
import type { SheetCell } from '../../domain/imports/sheet.ts';
import { ok } from '../../kernel/result.ts';
import type { LedgerHead } from '../../store/ledger.ts';
import { type FoundRow, listRows } from '../../store/imports/import-rows.ts';
import { type BirthsUndone, birthsUndone } from '../../store/imports/learned-births.ts';
import { type Import, importsOfFile } from '../../store/imports/imports.ts';
import { countOnlyCandidates } from '../../store/imports/only-candidates.ts';
import { type WrittenCounts, writtenCounts } from '../../store/imports/written-counts.ts';
import { PAGE_SIZE, type Page } from '../../store/paging.ts';
import { idInput, wholeNumber } from '../input.ts';
import { defineQuery } from '../query.ts';
import { type CandidateShown, candidatesShown } from '../../store/imports/candidates.ts';
import { type LoadedImport, loadImport } from './load-import.ts';
import { mayTouch } from './may-import.ts';
import { openWithTitles } from './open-with-titles.ts';
import { listsWithUnits } from './units-now-known.ts';
import { withEdits } from './work/list-reading.ts';

const input = z.object({
  importId: idInput,
  /** Only the rows of which writing would do this. */
  only: z.enum(['all', ...rowOutcomes]).default('all'),
  page: wholeNumber(1, 100_000).default(1),
});

/** A row as the screens show it: its cells under the headings of the layout, with repairs. */
export type ShownRow = Omit<FoundRow, 'cells' | 'outcome' | 'candidates'> & {
  readonly cells: Readonly<Record<string, SheetCell>>;
  /** The cells from column A on, as they stand in the sheet. */
  readonly raw: FoundRow['cells'];
  /** Null while the list has not been checked. */
  readonly outcome: RowOutcome | null;
  readonly candidates: readonly CandidateShown[];
};

export type ShownImport = {
  readonly import: Import;
  readonly rows: Page<ShownRow>;
  /** The other lists of the same file. */
  readonly siblings: readonly Import[];
  /** What of it is in the book; null while nothing is. */
  readonly written: (WrittenCounts & { readonly head: LedgerHead | null }) | null;
  readonly notes: readonly ImportRemark[];
  /** Open questions about one person only, whom nothing contradicts (see accept-only-candidates). */
  readonly onlyCandidates: number;
  /** Names of units that were not there when the list was checked and by now are. */
  readonly unitsNowKnown: number;
  /** What became of the births that it had brought; null unless it was undone. */
  readonly birthsUndone: BirthsUndone | null;
};

/** An import with a page of its rows: cells as read, what is wrong with each, whom it may mean, what it would do. */
export const showImport = defineQuery<z.infer<typeof input>, LoadedImport, ShownImport>({
  name: 'imports.show',
  input,
  load: (tx, { importId }, { today }) => loadImport(tx, importId, null, today),
  authorise: mayTouch,
  personal: ({ importId, page }) => ({ importId, page }),
  read: async (tx, { importId, only, page }, { staged }, { today }) => {
    const slice = { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
    const { rows, total } = await listRows(tx, importId, only === 'all' ? null : only, slice);
    const people = await candidatesShown(
      tx,
      rows.flatMap(({ candidates }) => candidates),
    );
    const opened = await openWithTitles(tx, importId, staged.mapping, rows);
    return ok({
      import: staged,
      rows: {
        rows: rows.map((row) => shownRow(staged, row, opened(row.row).cells, people)),
        page,
        pageSize: PAGE_SIZE,
        total,
      },
      siblings: (await importsOfFile(tx, staged.fileOf ?? staged.id)).filter(({ id }) => id !== importId),
      written: staged.written === null ? null : await writtenCounts(tx, staged),
      notes: staged.notes,
      onlyCandidates: staged.undecidedCount === 0 ? 0 : await countOnlyCandidates(tx, importId),
      birthsUndone: staged.state === 'undone' ? await birthsUndone(tx, importId) : null,
      unitsNowKnown: staged.problemCount === 0 ? 0 : ((await listsWithUnits(tx, { importId }, today))[0]?.units ?? 0),
    });
  },
});

function shownRow(
  { state }: Import,
  { cells: raw, outcome, candidates, ...row }: FoundRow,
  cells: ShownRow['cells'],
  people: ReadonlyMap<string, CandidateShown>,
): ShownRow {
  return {
    ...row,
    raw,
    cells: withEdits(cells, row.edits ?? {}),
    outcome: state === 'mapping' || state === 'checking' || state === 'reading' ? null : outcome,
    candidates: candidates.map((each) => ({ ...(people.get(each.personId) ?? { name: '', facts: [] }), ...each })),
  };
}
