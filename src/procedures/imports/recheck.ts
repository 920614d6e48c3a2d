import { z } from 'zod';
import type { Actor } from '../../domain/access/may.ts';
import { type Result, ok } from '../../kernel/result.ts';
import { changeImport } from '../../store/imports/imports.ts';
import { idInput, wholeNumber } from '../input.ts';
import type { Office } from '../office.ts';
import type { Problem } from '../problem.ts';
import { thenWork } from './awaited.ts';
import { defineImportStep } from './change-import.ts';
import { recheck } from './set-mapping.ts';
import { readListsWithUnits } from './units-now-known.ts';

const input = z.object({ importId: idInput, version: wholeNumber(1, 1_000_000) });

const beginRecheck = defineImportStep<z.infer<typeof input>>({
  name: 'imports.recheck',
  input,
  from: ['staged'],
  write: async (tx, found) => {
    await changeImport(tx, found.id, recheck(found));
    return ok(null);
  },
});

/** Kiểm tra lại: a checked list is checked from its first row by what is on record now. */
export const recheckImport = thenWork(beginRecheck, ({ importId }) => importId);

/** How long the answer waits: short lists look as if done at once. */
const PATIENCE_MS = 1_500;

/**
 * Checks again every list of a unit whose units have come meanwhile; gives how many were begun. Lists that the actor may
 * not touch, or that somebody changed at the same moment, are left as they are.
 */
export async function recheckLists(office: Office, actor: Actor, unitCode: string): Promise<Result<number, Problem>> {
  const lists = await readListsWithUnits.run(office, actor, { unitCode });
  if (!lists.ok) return lists;
  const begun: string[] = [];
  for (const { importId, version } of lists.value)
    if ((await beginRecheck.run(office, actor, { importId, version })).ok) begun.push(importId);
  const last = begun.at(-1);
  if (last !== undefined) {
    office.importWork.wake();
    await office.importWork.settledSoon(last, PATIENCE_MS);
  }
  return ok(begun.length);
}
