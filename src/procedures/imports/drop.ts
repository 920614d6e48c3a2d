import { z } from 'zod';
import { ok } from '../../kernel/result.ts';
import { forgetFile } from '../../store/imports/import-files.ts';
import { deleteRows } from '../../store/imports/import-rows.ts';
import { changeImport, importsOfFile } from '../../store/imports/imports.ts';
import { idInput, wholeNumber } from '../input.ts';
import { notAllowed } from '../problem.ts';
import { defineImportStep } from './change-import.ts';

const input = z.object({ importId: idInput, version: wholeNumber(1, 1_000_000) });

/** Forgets a list of which nothing is in the book: its rows and its file go, that it was here stays. */
export const dropImport = defineImportStep<z.infer<typeof input>>({
  name: 'imports.drop',
  input,
  from: ['mapping', 'staged', 'failed'],
  refusal: ({ written, fileName }) => (written === null ? null : notAllowed('import-partly-written', { fileName })),
  write: async (tx, found) => {
    await deleteRows(tx, found.id);
    const others = await importsOfFile(tx, found.id);
    // The file serves the other sheets too, until the last of them is forgotten.
    if (others.every(({ state }) => state === 'dropped')) await forgetFile(tx, found.id);
    await changeImport(tx, found.id, { state: 'dropped', version: found.version + 1, failure: null });
    return ok(null);
  },
});
