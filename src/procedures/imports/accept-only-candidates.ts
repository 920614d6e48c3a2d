import { z } from 'zod';
import { ok, refuse } from '../../kernel/result.ts';
import { changeImport } from '../../store/imports/imports.ts';
import { acceptOnlyCandidates } from '../../store/imports/only-candidates.ts';
import { idInput, wholeNumber } from '../input.ts';
import { notAllowed } from '../problem.ts';
import { thenWork } from './awaited.ts';
import { defineImportStep } from './change-import.ts';
import { recheck } from './set-mapping.ts';

const input = z.object({ importId: idInput, version: wholeNumber(1, 1_000_000) });

/**
 * Says of every open row that asks about one person only, whom nothing contradicts, that it means this person; the list
 * is checked anew. Whoever presses it answers for all of them: the audit names the list and the position.
 */
export const acceptOnlyPeople = thenWork(
  defineImportStep<z.infer<typeof input>>({
    name: 'imports.accept-only-candidates',
    input,
    from: ['staged'],
    write: async (tx, found) => {
      const accepted = await acceptOnlyCandidates(tx, found.id);
      if (accepted === 0) return refuse(notAllowed('import-none-alone', { fileName: found.fileName }));
      await changeImport(tx, found.id, recheck(found));
      return ok(null);
    },
  }),
  ({ importId }) => importId,
);
