import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import type { Actor } from '../../../domain/access/may.ts';
import type { LedgerEntry } from '../../../domain/decisions/ledger-entry.ts';
import { must, ok, refuse } from '../../../kernel/result.ts';
import { type Import, changeImport, lockImport } from '../../../store/imports/imports.ts';
import { reversingEntries } from '../../../store/imports/undo-lines.ts';
import { append } from '../../../store/ledger.ts';
import type { Office } from '../../office.ts';
import { notAllowed } from '../../problem.ts';
import { defineProcedure } from '../../procedure.ts';
import { undoAwards } from '../undo-awards.ts';
import { type WorkSetting, claimAnew } from './work-setting.ts';

/** Lines that are reversed in one transaction; the last lines of a list come first. */
export const UNDO_PART = 500;

/**
 * Takes a long list back part by part. What was reversed already is passed over, so that it goes on after a restart;
 * the last part also takes back its nominations and says that the list is undone.
 */
export async function undoList(office: Office, found: Import, setting: WorkSetting): Promise<void> {
  const actor: Actor =
    found.writtenBy === null
      ? { kind: 'system' }
      : { kind: 'account', accountId: found.writtenBy, displayName: '', grants: [] };
  while (!setting.isClosed()) {
    const { isDone } = must(await undoPart.run(office, actor, { importId: found.id }));
    if (isDone) return;
    await claimAnew(office, found.id, setting);
    await nextTurn();
  }
}

type Loaded = { readonly now: Import; readonly entries: readonly LedgerEntry[] };

const undoPart = defineProcedure<{ importId: string }, Loaded, Loaded, { isDone: boolean }>({
  name: 'imports.undo-part',
  input: z.object({ importId: z.string() }),
  load: async (tx, { importId }) => {
    const now = await lockImport(tx, importId);
    if (now?.state !== 'undoing') return refuse(notAllowed('import-moved-on'));
    return ok({ now, entries: await reversingEntries(tx, importId, UNDO_PART) });
  },
  authorise: () => ({ allowed: true }),
  decide: (_, loaded) => ok(loaded),
  subject: ({ now, entries }) => ({
    subjectKind: 'import',
    subjectId: now.id,
    detail: { fileName: now.fileName, reversed: entries.length },
  }),
  write: async (tx, { now, entries }, recording) => {
    const { id, version, phaseDone } = now;
    const isDone = entries.length < UNDO_PART;
    if (isDone) {
      await undoAwards(tx, id, recording);
      await changeImport(tx, id, { state: 'undone', version: version + 1, undone: recording.position });
    } else {
      await append(tx, entries, recording.now, recording.position);
      await changeImport(tx, id, { phaseDone: phaseDone + entries.length });
    }
    return ok({ isDone });
  },
});
