import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RowOutcome } from '../../../domain/imports/row-outcome.ts';
import {
  type Finding,
  type KeptRow,
  countFindings,
  deleteFindings,
  insertFindings,
  rowsAfter,
} from '../../../store/imports/import-rows.ts';
import { type Import, changeImport, lockImport } from '../../../store/imports/imports.ts';
import type { Tx } from '../../../store/database.ts';
import type { Office } from '../../office.ts';
import { hasSteps } from '../kinds/all-kinds.ts';
import type { KindRun } from '../kinds/kind-steps.ts';
import { type WorkSetting, claimAnew } from './work-setting.ts';
import { type ListReading, type OpenedRow, openList } from './list-reading.ts';
import { partRows } from './part-rows.ts';

/**
 * Kiểm tra thử: judges a list from its first row, part by part, and leaves it staged. It begins again when a person
 * repaired a row or corrected a column meanwhile, and after a restart.
 */
export async function checkList(office: Office, id: string, setting: WorkSetting): Promise<void> {
  const begun = await office.database.transaction((tx) => begin(tx, id, office));
  if (!begun) return;
  const { found, list } = begun;
  const run = list.steps.openRun(list.setting);
  const rowsOfPart = partRows(found.kind);
  if (found.rowCount > rowsOfPart && !(await lookAhead(office, found, run, setting))) return;
  const ready = async (after: number) => {
    const rows = await office.database.transaction((tx) => rowsAfter(tx, id, after, rowsOfPart));
    return { rows, opened: list.open(rows) };
  };
  let done = 0;
  let next = ready(0);
  while (!setting.isClosed()) {
    const { rows, opened } = await next;
    const judging = office.database.transaction(async (tx) => {
      const now = await lockImport(tx, id);
      if (now?.state !== 'checking' || now.version !== found.version || now.phaseDone !== done) return false;
      await insertFindings(tx, id, await judge(tx, opened, run));
      await changeImport(tx, id, { phaseDone: done + rows.length });
      if (rows.length < rowsOfPart) await finish(tx, now);
      return true;
    });
    // The next part is read while the database judges this one; neither depends on the other.
    if (rows.length === rowsOfPart) next = ready((rows.at(-1) as KeptRow).row);
    next.catch(() => undefined);
    if (!(await judging) || rows.length < rowsOfPart) return;
    done += rows.length;
    await claimAnew(office, id, setting);
    await nextTurn();
  }
}

type Begun = { readonly found: Import; readonly list: ListReading };

async function begin(tx: Tx, id: string, { today }: Office): Promise<Begun | null> {
  const found = await lockImport(tx, id);
  if (found?.state !== 'checking' || !found.mapping) return null;
  if (!hasSteps(found.mapping.kind)) {
    await changeImport(tx, id, { state: 'mapping', failure: { code: 'kind-not-possible', detail: {} } });
    return null;
  }
  await deleteFindings(tx, id);
  await changeImport(tx, id, { phaseDone: 0, phaseTotal: found.rowCount });
  return { found, list: await openList(tx, found, today()) };
}

/** Reads a list of several parts once before it is judged; false when the office was closed meanwhile. */
async function lookAhead(office: Office, found: Import, run: KindRun<object>, setting: WorkSetting): Promise<boolean> {
  const list = await office.database.transaction((tx) => openList(tx, found, office.today()));
  for (let after = 0; !setting.isClosed();) {
    const from = after;
    const rows = await office.database.transaction((tx) => rowsAfter(tx, found.id, from, partRows(found.kind)));
    run.lookAhead(list.open(rows).flatMap(({ read }) => (read ? [read] : [])));
    const last = rows.at(-1);
    if (!last) return true;
    after = last.row;
    await nextTurn();
  }
  return false;
}

async function judge(tx: Tx, opened: readonly OpenedRow[], run: KindRun<object>): Promise<readonly Finding[]> {
  const readable = opened.flatMap(({ read }) => (read ? [read] : []));
  const judged = readable.length === 0 ? [] : await run.judge(tx, readable);
  const byRow = new Map(judged.map((each) => [each.row, each]));
  return opened.flatMap(({ row, problems, isSkipped }): Finding[] => {
    const found = byRow.get(row);
    const outcome: RowOutcome = isSkipped ? 'skip' : (found?.outcome ?? 'problem');
    const all = [...problems, ...(found?.problems ?? [])];
    const says = outcome !== 'add' || all.length > 0;
    return says ? [{ row, outcome, problems: all, candidates: found?.candidates ?? [] }] : [];
  });
}

async function finish(tx: Tx, { id }: Import): Promise<void> {
  const counts = await countFindings(tx, id);
  await changeImport(tx, id, {
    state: 'staged',
    problemCount: counts.problem ?? 0,
    undecidedCount: counts.undecided ?? 0,
    unchangedCount: counts.unchanged ?? 0,
    changeCount: counts.change ?? 0,
    skipCount: counts.skip ?? 0,
  });
}
