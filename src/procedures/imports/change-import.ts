import type { z } from 'zod';
import type { ImportState } from '../../domain/imports/import-state.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { Tx } from '../../store/database.ts';
import type { Import } from '../../store/imports/imports.ts';
import { type Problem, notAllowed } from '../problem.ts';
import { type Procedure, type Recording, defineProcedure } from '../procedure.ts';
import { type LoadedImport, loadImport } from './load-import.ts';
import { mayTouch } from './may-import.ts';

/** What a step on an import answers: its present version, for the next form. */
export type Changed = { readonly importId: string; readonly version: number };

type Steps<Input extends { importId: string; version?: number | undefined }> = {
  readonly name: string;
  readonly input: z.ZodType<Input>;
  /** States in which the step may be taken. */
  readonly from: readonly ImportState[];
  /** Further reasons against it. */
  readonly refusal?: (found: Import, input: Input) => Problem | null;
  /** What the audit keeps besides the name of the file. */
  readonly detail?: (input: Input) => object;
  readonly write: (tx: Tx, found: Import, input: Input, recording: Recording) => Promise<Result<null, Problem>>;
};

/** A person's step on one import: the right of its kind, the version seen, a state that allows it. */
export function defineImportStep<Input extends { importId: string; version?: number | undefined }>(
  steps: Steps<Input>,
): Procedure<Changed> {
  return defineProcedure<Input, LoadedImport, { found: Import; input: Input }, Changed>({
    name: steps.name,
    input: steps.input,
    load: (tx, { importId, version }, { today }) => loadImport(tx, importId, version ?? null, today),
    authorise: (actor, loaded, today) => mayTouch(actor, loaded, today),
    decide: (input, { staged }) => {
      const refusal = steps.from.includes(staged.state)
        ? (steps.refusal?.(staged, input) ?? null)
        : stateRefusal(staged);
      return refusal ? refuse(refusal) : ok({ found: staged, input });
    },
    subject: ({ found, input }) => ({
      subjectKind: 'import',
      subjectId: found.id,
      detail: { fileName: found.fileName, ...steps.detail?.(input) },
    }),
    write: async (tx, { found, input }, recording) => {
      const written = await steps.write(tx, found, input, recording);
      return written.ok ? ok({ importId: found.id, version: found.version + 1 }) : written;
    },
  });
}

/** Why a step cannot be taken in the state that an import is in. */
export const stateRefusal = ({ state, fileName }: Import): Problem => notAllowed(whyNot(state), { fileName });

function whyNot(state: ImportState): string {
  if (state === 'written') return 'import-written';
  if (state === 'undone') return 'import-undone';
  if (state === 'dropped') return 'import-dropped';
  if (state === 'failed') return 'import-failed';
  if (state === 'mapping') return 'import-needs-mapping';
  return state === 'staged' ? 'import-not-written' : 'import-at-work';
}
