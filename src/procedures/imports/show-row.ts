import { z } from 'zod';
import { type Candidate, type RowOutcome, rowOutcomes } from '../../domain/imports/row-outcome.ts';
import type { GroupTitle } from '../../domain/imports/layout/group-titles.ts';
import type { SheetCell } from '../../domain/imports/sheet.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { untoldBirth } from '../../domain/organisation/birth.ts';
import { type CandidateRecord, candidateRecords } from '../../store/imports/candidate-record.ts';
import type { FoundRow } from '../../store/imports/import-rows.ts';
import type { Import } from '../../store/imports/imports.ts';
import { type NeighbourRows, findFoundRow, neighbourRows } from '../../store/imports/one-row.ts';
import { idInput, wholeNumber } from '../input.ts';
import { defineQuery } from '../query.ts';
import { type LoadedImport, loadImport } from './load-import.ts';
import { mayTouch } from './may-import.ts';
import { type RowWithTitles, openWithTitles } from './open-with-titles.ts';
import { withEdits } from './work/list-reading.ts';

const input = z.object({
  importId: idInput,
  /** As the sheet numbers it; 0: none, only the first one with the outcome is asked for. */
  row: wholeNumber(0, 10_000_000),
  /** Neighbours are the rows that have this outcome. */
  only: z.enum(rowOutcomes).default('problem'),
});

/** A row of an import on a page of its own. */
export type OneRow = {
  readonly import: Import;
  /** Null when no row has the number. */
  readonly row:
    | (Omit<FoundRow, 'cells' | 'candidates' | 'outcome'> & {
        readonly cells: Readonly<Record<string, SheetCell>>;
        /** Null while the list has not been checked. */
        readonly outcome: RowOutcome | null;
        readonly candidates: readonly (Candidate & CandidateRecord)[];
        /** The title rows of the table under which the row stands, the outermost first. */
        readonly titles: readonly GroupTitle[];
      })
    | null;
} & NeighbourRows;

/** One row with its cells, whom it may mean, and the rows before and after it that need the same. */
export const showRow = defineQuery<z.infer<typeof input>, LoadedImport, OneRow>({
  name: 'imports.show-row',
  input,
  load: (tx, { importId }, { today }) => loadImport(tx, importId, null, today),
  authorise: mayTouch,
  personal: ({ importId, row }) => ({ importId, row }),
  read: async (tx, { importId, row, only }, { staged }) => {
    const neighbours = await neighbourRows(tx, importId, row, only);
    const found = row === 0 ? undefined : await findFoundRow(tx, importId, row);
    if (!found) return row === 0 ? ok({ import: staged, row: null, ...neighbours }) : refuse(NO_ROW);
    const people = await candidateRecords(tx, found.candidates);
    const opened = await openWithTitles(tx, importId, staged.mapping, [found]);
    return ok({ import: staged, row: shown(staged, found, opened(row), people), ...neighbours });
  },
});

/** A record that is gone: a person may still choose it, and is told that nothing is known. */
const NOBODY: CandidateRecord = { name: '', ...untoldBirth, posts: [], awards: [], awardCount: 0 };

const NO_ROW = { code: 'not-found', what: 'page' } as const;

function shown(
  { state }: Import,
  { cells: _, outcome, candidates, ...row }: FoundRow,
  { cells, titles }: RowWithTitles,
  people: ReadonlyMap<string, CandidateRecord>,
): OneRow['row'] {
  return {
    ...row,
    cells: withEdits(cells, row.edits ?? {}),
    titles,
    outcome: state === 'staged' || state === 'written' ? outcome : null,
    candidates: candidates.map((each) => ({ ...(people.get(each.personId) ?? NOBODY), ...each })),
  };
}
