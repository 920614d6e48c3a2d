import { z } from 'zod';
import { ok, refuse } from '../../kernel/result.ts';
import { copyFile, keptSha256 } from '../../store/imports/import-files.ts';
import { type Import, insertImport } from '../../store/imports/imports.ts';
import { idInput } from '../input.ts';
import { defineProcedure } from '../procedure.ts';
import { thenWork } from './awaited.ts';
import { type LoadedImport, loadImport } from './load-import.ts';
import { mayTouch } from './may-import.ts';
import type { Received } from './receive.ts';

const input = z.object({ importId: idInput });

type Loaded = LoadedImport & { readonly keeperId: string; readonly fileSha256: string };

type Again = { readonly importId: string; readonly of: Import } & Pick<Loaded, 'keeperId' | 'fileSha256'>;

/** Takes the kept file of an import once more, as if it had just been sent: nobody needs to look for it again. */
export const receiveAgain = thenWork(
  defineProcedure<z.infer<typeof input>, Loaded, Again, Received>({
    name: 'imports.receive-again',
    input,
    load: async (tx, { importId }, { today }) => {
      const loaded = await loadImport(tx, importId, null, today);
      if (!loaded.ok) return loaded;
      const keeperId = loaded.value.staged.fileOf ?? importId;
      const fileSha256 = await keptSha256(tx, keeperId);
      if (fileSha256 === undefined) return refuse({ code: 'not-found', what: 'import' });
      return ok({ ...loaded.value, keeperId, fileSha256 });
    },
    authorise: mayTouch,
    decide: (_, { staged, keeperId, fileSha256 }, { newId }) =>
      ok({ importId: newId(), of: staged, keeperId, fileSha256 }),
    subject: ({ importId, of, keeperId }) => ({
      subjectKind: 'import',
      subjectId: importId,
      detail: { fileName: of.fileName, again: keeperId },
    }),
    write: async (tx, { importId, of, keeperId, fileSha256 }, { actor, now, position }) => {
      const { unitId, fileName } = of;
      const fresh = {
        kind: 'unknown',
        sheetName: '',
        state: 'reading',
        mapping: null,
        fileOf: null,
        rowCount: 0,
      } as const;
      const createdBy = actor.kind === 'account' ? actor.accountId : null;
      await insertImport(
        tx,
        { ...fresh, id: importId, unitId, fileName, fileSha256, createdAt: now, createdBy },
        position,
      );
      await copyFile(tx, keeperId, importId);
      return ok({ importId, version: 1 });
    },
  }),
  ({ importId }) => importId,
  0,
);
