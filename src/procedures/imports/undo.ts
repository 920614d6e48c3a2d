import { z } from 'zod';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { Tx } from '../../store/database.ts';
import { type Import, changeImport } from '../../store/imports/imports.ts';
import { type Rest, countLines, restsOnImport } from '../../store/imports/undo-lines.ts';
import { type LedgerHead, ledgerHead } from '../../store/ledger.ts';
import { idInput, wholeNumber } from '../input.ts';
import { type Problem, notAllowed } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { thenWork } from './awaited.ts';
import { stateRefusal } from './change-import.ts';
import { stepsOf } from './kinds/all-kinds.ts';
import { type LoadedImport, loadImport } from './load-import.ts';
import { mayTouch } from './may-import.ts';
import { NAMED_RESTS } from './undo-awards.ts';
import { UNDO_PART } from './work/undo-list.ts';

const input = z.object({ importId: idInput, version: wholeNumber(1, 1_000_000) });

export type Undone = {
  readonly importId: string;
  readonly version: number;
  /** Lines of the book that were taken back. */
  readonly reversed: number;
  readonly head: LedgerHead;
};

type Loaded = LoadedImport & { readonly reversed: number; readonly refusal: Problem | null };

/**
 * Hủy lần nhập này, at once or, for a long list, begun here and carried on behind the pages: takes back what a list brought in, also when only a part of it was written; lines by entries that
 * reverse them. Refused, with names, when anything later rests on it. People that it brought in stay; births that it
 * brought to others go where nothing has relied on them.
 */
const undoAtOnceOrBegin = defineProcedure<z.infer<typeof input>, Loaded, Pick<Loaded, 'staged' | 'reversed'>, Undone>({
  name: 'imports.undo',
  input,
  load: async (tx, { importId, version }, { today }) => {
    const loaded = await loadImport(tx, importId, version, today);
    if (!loaded.ok) return loaded;
    const { staged } = loaded.value;
    return ok({ ...loaded.value, refusal: await refusalOf(tx, staged), reversed: await countLines(tx, importId) });
  },
  authorise: mayTouch,
  decide: (_, { staged, reversed, refusal }): Result<Pick<Loaded, 'staged' | 'reversed'>, Problem> =>
    refusal ? refuse(refusal) : ok({ staged, reversed }),
  subject: ({ staged, reversed }) => ({
    subjectKind: 'import',
    subjectId: staged.id,
    detail: { fileName: staged.fileName, reversed },
  }),
  write: async (tx, { staged, reversed }, recording) => {
    if (staged.kind === 'unknown') return refuse(stateRefusal(staged));
    const version = staged.version + 1;
    if (reversed > UNDO_PART) {
      const { actor } = recording;
      const writtenBy = actor.kind === 'account' ? actor.accountId : null;
      const progress = { phaseDone: 0, phaseTotal: reversed, failure: null };
      await changeImport(tx, staged.id, { ...progress, state: 'undoing', version, writtenBy });
      return ok({ importId: staged.id, version, reversed, head: await ledgerHead(tx) });
    }
    const names = await stepsOf(staged.kind).undo(tx, staged.id, recording);
    if (names.length > 0) return refuse(inUse(staged, names));
    await changeImport(tx, staged.id, { state: 'undone', version, failure: null, undone: recording.position });
    return ok({ importId: staged.id, version, reversed, head: await ledgerHead(tx) });
  },
});

const inUse = ({ kind, fileName }: Import, names: readonly string[]): Problem =>
  notAllowed(kind === 'units' ? 'import-units-in-use' : 'import-records-in-use', { fileName, names: names.join('; ') });

/** A list that is in the book wholly or in part, and at rest. */
const canBeUndone = ({ state, written }: Import): boolean =>
  written !== null && (state === 'written' || state === 'staged' || state === 'failed');

async function refusalOf(tx: Tx, staged: Import): Promise<Problem | null> {
  if (!canBeUndone(staged)) return stateRefusal(staged);
  const [first, ...others] = await restsOnImport(tx, staged.id, NAMED_RESTS);
  return first ? notAllowed(whyOf(first), detailOf([first, ...others], staged.fileName)) : null;
}

const whyOf = (rest: Rest): string => (rest.on === 'line' ? `import-line-${rest.entry}` : `import-${rest.on}`);

const detailOf = (rests: readonly [Rest, ...Rest[]], fileName: string): Readonly<Record<string, string>> => {
  const [first] = rests;
  const names = [...new Set(rests.map(({ name, number }) => `${name} (${number})`))].join('; ');
  return first.on === 'line'
    ? { fileName, names, seq: String(first.seq) }
    : { fileName, names, otherFile: first.fileName };
};

export const undoImport = thenWork(undoAtOnceOrBegin, ({ importId }) => importId);
