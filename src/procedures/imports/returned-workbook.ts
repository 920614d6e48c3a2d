import { z } from 'zod';
import { type RowOutcome } from '../../domain/imports/row-outcome.ts';
import type { RowProblem } from '../../domain/imports/row-problem.ts';
import type { RawRow } from '../../domain/imports/sheet.ts';
import { ok } from '../../kernel/result.ts';
import { listRows } from '../../store/imports/import-rows.ts';
import { idInput } from '../input.ts';
import { defineQuery } from '../query.ts';
import { type LoadedImport, loadImport } from './load-import.ts';
import { mayTouch } from './may-import.ts';

const input = z.object({
  importId: idInput,
  /** Only rows that must be repaired or decided, with the titles above them; else every row. */
  onlyToRepair: z.union([z.boolean(), z.stringbool()]).default(false),
});

/** The most rows that go back in one workbook. */
const MOST_RETURNED = 50_000;

/** The rows of a list as they came, each with what must be repaired: for a workbook that goes back to the unit. */
export type ReturnedList = {
  readonly fileName: string;
  readonly sheetName: string;
  /** Last row of the column headings; 0 when there are none. */
  readonly headingRow: number;
  readonly rows: readonly (RawRow & { readonly outcome: RowOutcome; readonly problems: readonly RowProblem[] })[];
};

/** What the workbook with the errors written in is made from. */
export const returnedWorkbook = defineQuery<z.infer<typeof input>, LoadedImport, ReturnedList>({
  name: 'imports.returned-workbook',
  input,
  load: (tx, { importId }, { today }) => loadImport(tx, importId, null, today),
  authorise: mayTouch,
  personal: ({ importId }) => ({ importId }),
  read: async (tx, { importId, onlyToRepair }, { staged }) => {
    const { rows } = await listRows(tx, importId, null, { limit: MOST_RETURNED, offset: 0 });
    const headingRow = staged.mapping?.headingRows.last ?? 0;
    const goesBack = ({ row, outcome }: (typeof rows)[number]): boolean =>
      !onlyToRepair || row <= headingRow || outcome === 'problem' || outcome === 'undecided';
    return ok({
      fileName: staged.fileName,
      sheetName: staged.sheetName,
      headingRow,
      rows: rows.filter(goesBack).map(({ row, cells, outcome, problems }) => ({ row, cells, outcome, problems })),
    });
  },
});
