import { z } from 'zod';
import { ok } from '../../kernel/result.ts';
import { changeImport } from '../../store/imports/imports.ts';
import { idInput, wholeNumber } from '../input.ts';
import { thenWork } from './awaited.ts';
import { defineImportStep } from './change-import.ts';
import { recheck } from './set-mapping.ts';

const input = z.object({ importId: idInput, version: wholeNumber(1, 1_000_000) });

/** Thử lại: what failed begins again, from the kept file, or from its rows when these were read already. */
export const retryImport = thenWork(
  defineImportStep<z.infer<typeof input>>({
    name: 'imports.retry',
    input,
    from: ['failed'],
    write: async (tx, found) => {
      const isRead = found.mapping !== null;
      await changeImport(tx, found.id, { ...recheck(found), state: isRead ? 'checking' : 'reading' });
      return ok(null);
    },
  }),
  ({ importId }) => importId,
);
