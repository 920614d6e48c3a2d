import { z } from 'zod';
import { layouts } from '../../domain/imports/layouts.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { findRow, setEdits } from '../../store/imports/import-rows.ts';
import { changeImport } from '../../store/imports/imports.ts';
import { idInput, wholeNumber } from '../input.ts';
import { thenWork } from './awaited.ts';
import { defineImportStep } from './change-import.ts';
import { recheck } from './set-mapping.ts';

const input = z.object({
  importId: idInput,
  row: wholeNumber(1, 10_000_000),
  /** Cells by heading as typed; an empty text empties the cell. Those left out stay as they are. */
  cells: z.record(z.string(), z.string().max(2_000, 'too-long')),
});

/** Repairs cells of one row; what was typed stands above the file, and the list is checked anew. */
export const repairRow = thenWork(
  defineImportStep<z.infer<typeof input>>({
    name: 'imports.repair-row',
    input,
    from: ['staged', 'checking'],
    detail: ({ row, cells }) => ({ row, headings: Object.keys(cells) }),
    write: async (tx, found, { row, cells }) => {
      const kept = await findRow(tx, found.id, row);
      if (!kept || found.kind === 'unknown') return refuse({ code: 'not-found', what: 'import' });
      const known = new Set(layouts[found.kind].headings);
      const typed = Object.entries(cells).flatMap(([heading, text]) =>
        known.has(heading) ? [[heading, text.trim() === '' ? null : text.trim()] as const] : [],
      );
      await setEdits(tx, found.id, row, { ...kept.edits, ...Object.fromEntries(typed) });
      await changeImport(tx, found.id, recheck(found));
      return ok(null);
    },
  }),
  ({ importId }) => importId,
);
