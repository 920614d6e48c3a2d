import { z } from 'zod';
import { ok } from '../../kernel/result.ts';
import type { Import } from '../../store/imports/imports.ts';
import { idInput } from '../input.ts';
import { defineQuery } from '../query.ts';
import { type LoadedImport, loadImport } from './load-import.ts';
import { mayTouch } from './may-import.ts';

/** An import without its rows: its name and how far it has come. No personal data. */
export const readImportHead = defineQuery<{ importId: string }, LoadedImport, Import>({
  name: 'imports.head',
  input: z.object({ importId: idInput }),
  load: (tx, { importId }, { today }) => loadImport(tx, importId, null, today),
  authorise: mayTouch,
  personal: null,
  read: async (_, __, { staged }) => ok(staged),
});
