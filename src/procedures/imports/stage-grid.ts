import { z } from 'zod';
import { importKinds } from '../../domain/imports/import-kind.ts';
import { layouts } from '../../domain/imports/layouts.ts';
import type { Mapping } from '../../domain/imports/mapping.ts';
import type { RawRow, SheetCell } from '../../domain/imports/sheet.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { sha256Of } from '../../store/imports/import-files.ts';
import { insertRows } from '../../store/imports/import-rows.ts';
import { insertImport } from '../../store/imports/imports.ts';
import { optionalText, text } from '../input.ts';
import { type Problem, invalid } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { thenWork } from './awaited.ts';
import { mayImport } from './may-import.ts';
import { type Received, type UnitAbove, unitAbove } from './receive.ts';

/** Rows and cells that the grid takes; longer lists come as files. */
const MOST_GRID_ROWS = 2_000;
const MOST_CELL = 2_000;

const cell = z.union([
  z.string().max(MOST_CELL, 'too-long'),
  z.number(),
  z.object({ date: z.string().max(10, 'too-long') }),
  z.null(),
]);

const input = z.object({
  unitCode: optionalText(80),
  kind: z.enum(importKinds, 'not-accepted'),
  /** What the list is called among the imports. */
  name: text(255),
  /** Headings of the layout, a column each. */
  headings: z.array(z.string()).min(1, 'required').max(60, 'too-large'),
  /** Cells in the order of the headings; a row of nothing but empty cells is left out. */
  rows: z.array(z.array(cell)).max(MOST_GRID_ROWS, 'too-many-rows'),
});

type Input = z.infer<typeof input>;

/** Kiểm tra thử of a list that was typed or pasted: its headings become row 1, its rows begin with row 2. */
export const stageGrid = thenWork(
  defineProcedure<Input, UnitAbove, UnitAbove & { importId: string; given: Input; rows: readonly RawRow[] }, Received>({
    name: 'imports.stage-grid',
    input,
    load: (tx, { unitCode }, { today }) => unitAbove(tx, unitCode, today),
    authorise: (actor, { path }, today, { kind }) => mayImport(actor, kind, path, today),
    decide: (given, loaded, { newId }) => {
      const rows = rawRows(given);
      const problem = gridProblem(given, rows);
      return problem ? refuse(problem) : ok({ ...loaded, importId: newId(), given, rows });
    },
    subject: ({ importId, given: { name, kind }, rows }) => ({
      subjectKind: 'import',
      subjectId: importId,
      detail: { fileName: name, kind, rows: rows.length },
    }),
    write: async (tx, { importId, given, unit, rows }, { actor, now, position }) => {
      const kept = [{ row: 1, cells: given.headings }, ...rows];
      const added = {
        id: importId,
        kind: given.kind,
        unitId: unit?.id ?? null,
        fileName: given.name,
        sheetName: '',
        state: 'checking',
        mapping: mappingOf(given),
        fileOf: null,
        rowCount: kept.length,
        fileSha256: sha256Of(Buffer.from(JSON.stringify(kept))),
        createdAt: now,
        createdBy: actor.kind === 'account' ? actor.accountId : null,
      } as const;
      await insertImport(tx, added, position);
      await insertRows(tx, importId, kept);
      return ok({ importId, version: 1 });
    },
  }),
  ({ importId }) => importId,
);

const rawRows = ({ rows }: Input): readonly RawRow[] =>
  rows
    .map((cells, at) => ({ row: at + 2, cells: cells.map(cellOf) }))
    .filter(({ cells }) => cells.some((each) => each !== null));

const cellOf = (given: Input['rows'][number][number]): SheetCell | null =>
  typeof given === 'string' && given.trim() === '' ? null : given;

function gridProblem({ kind, headings }: Input, rows: readonly RawRow[]): Problem | null {
  const strange = headings.find((heading) => !layouts[kind].headings.includes(heading));
  if (strange !== undefined) return invalid('headings', 'unknown-heading', strange);
  return rows.length === 0 ? invalid('rows', 'no-rows', '') : null;
}

const mappingOf = ({ kind, headings }: Input): Mapping => ({
  kind,
  headingRows: { first: 1, last: 1 },
  columns: headings.map((heading, column) => ({ column, heading })),
  constants: {},
  sectionHeading: null,
});
