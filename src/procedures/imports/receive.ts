import { z } from 'zod';
import { needOf } from '../../domain/imports/import-need.ts';
import type { UnitState } from '../../domain/organisation/unit.ts';
import { type PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { keepFile, sha256Of } from '../../store/imports/import-files.ts';
import { insertImport } from '../../store/imports/imports.ts';
import { sentBefore } from '../../store/imports/sent-before.ts';
import { unitsInTime } from '../../store/imports/unit-lists.ts';
import type { Tx } from '../../store/database.ts';
import { optionalText, text } from '../input.ts';
import { type Problem, invalid, notAllowed } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { thenWork } from './awaited.ts';
import { MOST_BYTES } from './files/limits.ts';
import { type LoadedImport, pathAbove } from './load-import.ts';
import { mayImport, mayTouch } from './may-import.ts';

const input = z.object({
  /** Unit in whose subtree the rows lie; empty: the whole office. */
  unitCode: optionalText(80),
  fileName: text(255),
  bytes: z.instanceof(Uint8Array, { error: 'required' }),
  /** Taken also when the same file was sent before. */
  again: z.boolean().default(false),
});

type Input = z.infer<typeof input>;

/** A file that was received; its further sheets become imports of their own while it is read. */
export type Received = { readonly importId: string; readonly version: number };

type Loaded = UnitAbove & { readonly sent: readonly LoadedImport[] };

/**
 * Keeps a file and has it read: answers at once, the work goes on in the background. A file that stands here already,
 * where the actor may see it, is refused with its day and place, unless it is sent again on purpose.
 */
export const receiveImport = thenWork(
  defineProcedure<Input, Loaded, UnitAbove & { importId: string; given: Input }, Received>({
    name: 'imports.receive',
    input,
    load: async (tx, { unitCode, bytes, again }, { today }) => {
      const above = await unitAbove(tx, unitCode, today);
      if (!above.ok) return above;
      return ok({ ...above.value, sent: again ? [] : await sentLists(tx, bytes, today) });
    },
    authorise: (actor, { path }, today) => mayImport(actor, 'unknown', path, today),
    decide: (given, { sent, ...above }, { newId, actor, today }) => {
      const problem =
        sizeProblem(given) ??
        sentProblem(
          given,
          sent.find((each) => mayTouch(actor, each, today).allowed),
        );
      return problem ? refuse(problem) : ok({ ...above, importId: newId(), given });
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

async function sentLists(tx: Tx, bytes: Uint8Array, today: PlainDate): Promise<readonly LoadedImport[]> {
  const lists: LoadedImport[] = [];
  for (const staged of await sentBefore(tx, sha256Of(bytes)))
    lists.push({ staged, path: await pathAbove(tx, staged.unitId, today) });
  return lists;
}

/** Where the same file stands already: its name then, its list, and how far that has come. */
function sentProblem({ fileName }: Input, sent: LoadedImport | undefined): Problem | null {
  if (!sent) return null;
  const { id, createdAt, fileName: otherFile } = sent.staged;
  const state = needOf(sent.staged);
  return notAllowed('import-file-sent', { fileName, importId: id, otherFile, sentAt: createdAt, state });
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
