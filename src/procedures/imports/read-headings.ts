import { z } from 'zod';
import { importKinds } from '../../domain/imports/import-kind.ts';
import { suggestMappingAt } from '../../domain/imports/layout/suggest-mapping.ts';
import type { SuggestedMapping } from '../../domain/imports/mapping.ts';
import { ok } from '../../kernel/result.ts';
import { idInput, wholeNumber } from '../input.ts';
import { defineQuery } from '../query.ts';
import { type LoadedImport, loadImport } from './load-import.ts';
import { mayTouch } from './may-import.ts';
import { readTop } from './read-top.ts';

const MOST_ROW = 10_000_000;

const input = z.object({
  importId: idInput,
  /** The rows that a person says head the columns, as Excel counts, both included. */
  first: wholeNumber(1, MOST_ROW),
  last: wholeNumber(1, MOST_ROW),
  kind: z.enum(importKinds, 'not-accepted').nullable(),
});

/** What the columns of a sheet seem to mean, with samples, when these rows head them; nothing is changed. */
export const readHeadings = defineQuery<z.infer<typeof input>, LoadedImport, SuggestedMapping>({
  name: 'imports.read-headings',
  input,
  load: (tx, { importId }, { today }) => loadImport(tx, importId, null, today),
  authorise: mayTouch,
  personal: ({ importId, first, last }) => ({ importId, first, last }),
  read: async (tx, { first, last, kind }, { staged }) => {
    const top = await readTop(tx, staged, last);
    return ok(suggestMappingAt(top, { first, last }, kind));
  },
});
