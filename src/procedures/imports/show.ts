import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { ok } from '../../kernel/result.ts';
import { type Import, type ShownRow, listRows } from '../../store/imports/staged-imports.ts';
import { PAGE_SIZE, type Page } from '../../store/paging.ts';
import { idInput, wholeNumber } from '../input.ts';
import { defineQuery } from '../query.ts';
import { type LoadedImport, loadImport } from './load-import.ts';

const input = z.object({
  importId: idInput,
  /** "problems": only the rows that cannot be written as they are. */
  only: z.enum(['all', 'problems']).default('all'),
  page: wholeNumber(1, 100_000).default(1),
});

export type ShownImport = { readonly import: Import; readonly rows: Page<ShownRow> };

/** An import with a page of its rows: cells as read, and what is wrong with each. */
export const showImport = defineQuery<z.infer<typeof input>, LoadedImport, ShownImport>({
  name: 'imports.show',
  input,
  load: (tx, { importId }, { today }) => loadImport(tx, importId, null, today),
  authorise: (actor, { staged, path }, today) =>
    may(actor, staged.kind === 'units' ? 'change-organisation' : 'import-awards', path, today),
  personal: ({ importId, page }) => ({ importId, page }),
  read: async (tx, { importId, only, page }, { staged }) => {
    const { rows, total } = await listRows(tx, importId, only === 'problems', {
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
    });
    return ok({ import: staged, rows: { rows, page, pageSize: PAGE_SIZE, total } });
  },
});
