import { z } from 'zod';
import type { UnitState } from '../../domain/organisation/unit.ts';
import { type PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { keepFile, sha256Of } from '../../store/imports/import-files.ts';
import { insertImport } from '../../store/imports/imports.ts';
import { unitsInTime } from '../../store/imports/unit-lists.ts';
import type { Tx } from '../../store/database.ts';
import { optionalText, text } from '../input.ts';
import { type Problem, invalid } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { thenWork } from './awaited.ts';
import { MOST_BYTES } from './files/limits.ts';
import { pathAbove } from './load-import.ts';
import { mayImport } from './may-import.ts';

const input = z.object({
  /** Unit in whose subtree the rows lie; empty: the whole office. */
  unitCode: optionalText(80),
  fileName: text(255),
  bytes: z.instanceof(Uint8Array, { error: 'required' }),
});

type Input = z.infer<typeof input>;

/** A file that was received; its further sheets become imports of their own while it is read. */
export type Received = { readonly importId: string; readonly version: number };

/** Keeps a file and has it read: answers at once, the work goes on in the background. */
export const receiveImport = thenWork(
  defineProcedure<Input, UnitAbove, UnitAbove & { importId: string; given: Input }, Received>({
    name: 'imports.receive',
    input,
    load: (tx, { unitCode }, { today }) => unitAbove(tx, unitCode, today),
    authorise: (actor, { path }, today) => mayImport(actor, 'unknown', path, today),
    decide: (given, loaded, { newId }) => {
      const problem = sizeProblem(given);
      return problem ? refuse(problem) : ok({ ...loaded, importId: newId(), given });
    },
    subject: ({ importId, given: { fileName, bytes } }) => ({
      subjectKind: 'import',
      subjectId: importId,
      detail: { fileName, bytes: bytes.length },
    }),
    write: async (tx, { importId, given: { fileName, bytes }, unit }, { actor, now, position }) => {
      const added = {
        id: importId,
        kind: 'unknown',
        unitId: unit?.id ?? null,
        fileName,
        sheetName: '',
        state: 'reading',
        mapping: null,
        fileOf: null,
        rowCount: 0,
        fileSha256: sha256Of(bytes),
        createdAt: now,
        createdBy: actor.kind === 'account' ? actor.accountId : null,
      } as const;
      await insertImport(tx, added, position);
      await keepFile(tx, importId, bytes);
      return ok({ importId, version: 1 });
    },
  }),
  ({ importId }) => importId,
  0,
);

function sizeProblem({ bytes, fileName }: Input): Problem | null {
  if (bytes.length === 0) return invalid('file', 'file-empty', fileName);
  if (bytes.length <= MOST_BYTES) return null;
  return invalid('file', 'file-too-large', `${Math.ceil(bytes.length / 1_048_576)} MB`);
}

/** The unit of an import with the path above it; no unit for lists of the whole office. */
export type UnitAbove = { readonly unit: UnitState | null; readonly path: readonly string[] };

/** Finds the unit that was named, or the root when none was; a fresh office has no unit at all. */
export async function unitAbove(tx: Tx, unitCode: string, today: PlainDate): Promise<Result<UnitAbove, Problem>> {
  if (unitCode === '') return ok({ unit: null, path: [] });
  const unit = (await unitsInTime(tx)).newest(unitCode, today);
  if (!unit) return refuse(invalid('unitCode', 'unknown-unit', unitCode));
  return ok({ unit, path: await pathAbove(tx, unit.id, today) });
}
