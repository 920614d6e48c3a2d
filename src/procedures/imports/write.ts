import { z } from 'zod';
import { ok } from '../../kernel/result.ts';
import { type Import, changeImport } from '../../store/imports/imports.ts';
import { idInput, wholeNumber } from '../input.ts';
import { type Problem, notAllowed } from '../problem.ts';
import { thenWork } from './awaited.ts';
import { defineImportStep, stateRefusal } from './change-import.ts';

const input = z.object({
  importId: idInput,
  version: wholeNumber(1, 1_000_000),
  /** Rows with problems or questions are left out and stay staged. */
  goodOnly: z.union([z.boolean(), z.stringbool()]).default(false),
});

type Input = z.infer<typeof input>;

/** Begins to write a staged list, without waiting for it: several are begun in a row (write-together). */
export const beginWriting = defineImportStep<Input>({
  name: 'imports.write',
  input,
  from: ['staged'],
  refusal,
  detail: ({ goodOnly }) => ({ goodOnly }),
  write: async (tx, found, { goodOnly }, { actor }) => {
    await changeImport(tx, found.id, {
      state: 'writing',
      failure: null,
      writtenRows: 0,
      phaseDone: 0,
      phaseTotal: found.rowCount,
      goodOnly,
      writtenBy: actor.kind === 'account' ? actor.accountId : null,
      version: found.version + 1,
    });
    return ok(null);
  },
});

/**
 * Ghi sổ: begins to write a staged list. Refused while a row has a problem or a question, unless only the good rows are
 * asked for. When something changed since the dry run, the list comes back checked anew and says so.
 */
export const writeImport = thenWork(beginWriting, ({ importId }) => importId);

function refusal(found: Import, { goodOnly }: Input): Problem | null {
  const { fileName, rowCount, problemCount, undecidedCount, unchangedCount, skipCount } = found;
  if (found.state !== 'staged') return stateRefusal(found);
  const toWrite = rowCount - problemCount - undecidedCount - unchangedCount - skipCount;
  if (!goodOnly && problemCount > 0)
    return notAllowed('import-has-problems', { count: String(problemCount), fileName });
  if (!goodOnly && undecidedCount > 0)
    return notAllowed('import-has-questions', { count: String(undecidedCount), fileName });
  return toWrite > 0 ? null : notAllowed('import-nothing-to-write', { fileName });
}
