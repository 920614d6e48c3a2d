import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import type { LedgerEntry } from '../../domain/decisions/ledger-entry.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { Position } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { type Import, markImport } from '../../store/imports/staged-imports.ts';
import { type Rest, restsOnImport, reversingEntries } from '../../store/imports/undo-lines.ts';
import { supersedeStates, unitsInUse } from '../../store/imports/unit-lists.ts';
import { type LedgerHead, append, ledgerHead } from '../../store/ledger.ts';
import { undoActions } from '../../store/nominations.ts';
import { idInput, wholeNumber } from '../input.ts';
import { type Problem, notAllowed } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { loadImport } from './load-import.ts';

const input = z.object({ importId: idInput, version: wholeNumber(1, 1_000_000) });

/** How many of the records that rest on an import are named in a refusal. */
const NAMED_RESTS = 5;

export type Undone = {
  readonly importId: string;
  readonly version: number;
  readonly reversed: number;
  readonly head: LedgerHead;
};

type Loaded = {
  readonly staged: Import;
  readonly path: readonly string[];
  readonly entries: readonly LedgerEntry[];
  readonly refusal: Problem | null;
};

/**
 * Hủy lần nhập này: takes a written list back by entries that reverse its lines and by actions that undo those of its
 * nominations. Refused, with names, when anything later rests on it. People that it brought in stay.
 */
export const undoImport = defineProcedure<z.infer<typeof input>, Loaded, Pick<Loaded, 'staged' | 'entries'>, Undone>({
  name: 'imports.undo',
  input,
  load: async (tx, { importId, version }, { today }) => {
    const loaded = await loadImport(tx, importId, version, today);
    if (!loaded.ok) return loaded;
    const { staged, path } = loaded.value;
    return ok({ staged, path, refusal: await refusalOf(tx, staged), entries: await reversingEntries(tx, importId) });
  },
  authorise: (actor, { staged, path }, today) =>
    may(actor, staged.kind === 'units' ? 'change-organisation' : 'import-awards', path, today),
  decide: (_, { staged, entries, refusal }): Result<Pick<Loaded, 'staged' | 'entries'>, Problem> =>
    refusal ? refuse(refusal) : ok({ staged, entries }),
  subject: ({ staged, entries }) => ({
    subjectKind: 'import',
    subjectId: staged.id,
    detail: { fileName: staged.fileName, reversed: entries.length },
  }),
  write: async (tx, { staged, entries }, { now, newId, position }) => {
    if (entries.length > 0) await append(tx, entries, now, position);
    await undoActions(tx, staged.id, newId, position);
    if (staged.kind === 'units') await supersedeStates(tx, staged.written as Position, position);
    await markImport(tx, staged, 'undone', position);
    return ok({
      importId: staged.id,
      version: staged.version + 1,
      reversed: entries.length,
      head: await ledgerHead(tx),
    });
  },
});

async function refusalOf(tx: Tx, staged: Import): Promise<Problem | null> {
  const { fileName } = staged;
  if (staged.state === 'staged') return notAllowed('import-not-written', { fileName });
  if (staged.state === 'undone') return notAllowed('import-undone', { fileName });
  if (staged.kind === 'units') {
    const units = await unitsInUse(tx, staged.written as Position, NAMED_RESTS);
    return units.length === 0 ? null : notAllowed('import-units-in-use', { fileName, names: units.join('; ') });
  }
  const [first, ...others] = await restsOnImport(tx, staged.id, NAMED_RESTS);
  return first ? notAllowed(whyOf(first), detailOf([first, ...others], fileName)) : null;
}

const whyOf = (rest: Rest): string => (rest.on === 'line' ? `import-line-${rest.entry}` : `import-${rest.on}`);

const detailOf = (rests: readonly [Rest, ...Rest[]], fileName: string): Readonly<Record<string, string>> => {
  const [first] = rests;
  const names = [...new Set(rests.map(({ name, number }) => `${name} (${number})`))].join('; ');
  return first.on === 'line'
    ? { fileName, names, seq: String(first.seq) }
    : { fileName, names, otherFile: first.fileName };
};
