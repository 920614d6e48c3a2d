import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ImportRemark } from '../../../domain/imports/import-state.ts';
import { type KeptRow, outcomesBetween, rowsAfter } from '../../../store/imports/import-rows.ts';
import { type Import, changeImport, findImport, lockImport } from '../../../store/imports/imports.ts';
import type { Office } from '../../office.ts';
import type { Problem } from '../../problem.ts';
import type { ReadRow } from '../kinds/kind-steps.ts';
import { type WorkSetting, claimAnew } from './work-setting.ts';
import { type ListReading, openList } from './list-reading.ts';
import { partRows } from './part-rows.ts';
import { writePart } from './write-part.ts';

/**
 * Ghi sổ: writes what a list adds, part by part, each in a transaction of its own with its audit row; after a restart
 * it goes on behind the last part. A part that no longer fits stops the writing: the list is checked again, so that
 * every row says what it is now, and what was written stays and is named.
 */
export async function writeList(office: Office, id: string, setting: WorkSetting): Promise<void> {
  const begun = await office.database.transaction(async (tx) => {
    const found = await findImport(tx, id);
    return found?.state === 'writing' ? { found, list: await openList(tx, found, office.today()) } : null;
  });
  if (!begun) return;
  const { list } = begun;
  await passOverWritten(office, begun.found, list);
  const rowsOfPart = partRows(begun.found.kind);
  const ready = async (after: number) => {
    const part = await nextPart(office, id, after, rowsOfPart);
    return { part, toWrite: rowsToWrite(list, part) };
  };
  let after = begun.found.writtenRows;
  let done = begun.found.phaseDone;
  let next = ready(after);
  while (!setting.isClosed()) {
    const { part, toWrite } = await next;
    const last = part.rows.at(-1)?.row ?? after;
    const isLast = part.rows.length < rowsOfPart;
    const sizes = { after, last, done: done + part.rows.length, isLast };
    const writing = 'row' in toWrite ? toWrite : writeOne(office, begun.found, { ...sizes, list, rows: toWrite.rows });
    // The next part is read while the database writes this one; neither depends on the other.
    if (!isLast) next = ready(last);
    next.catch(() => undefined);
    const stopped = await writing;
    if (stopped) return stop(office, id, stopped);
    if (isLast) return;
    after = last;
    done += part.rows.length;
    await claimAnew(office, id, setting);
    await nextTurn();
  }
}

async function passOverWritten(office: Office, { id, writtenRows }: Import, list: ListReading): Promise<void> {
  let after = 0;
  while (after < writtenRows) {
    const from = after;
    const rows = await office.database.transaction((tx) => rowsAfter(tx, id, from, 2_000));
    const earlier = rows.filter(({ row }) => row <= writtenRows);
    list.passOver(earlier);
    if (earlier.length < rows.length || rows.length === 0) return;
    after = (rows.at(-1) as KeptRow).row;
  }
}

type Part = { readonly rows: readonly KeptRow[]; readonly outcomes: Awaited<ReturnType<typeof outcomesBetween>> };

const nextPart = ({ database }: Office, id: string, after: number, limit: number): Promise<Part> =>
  database.transaction(async (tx) => {
    const rows = await rowsAfter(tx, id, after, limit);
    return { rows, outcomes: await outcomesBetween(tx, id, after, rows.at(-1)?.row ?? after) };
  });

type Outdated = { readonly row: number; readonly name: string };

/** The rows of a part that add or change something; one that can no longer be read stops the writing. */
function rowsToWrite(
  list: ListReading,
  { rows, outcomes }: Part,
): { readonly rows: readonly ReadRow<object>[] } | Outdated {
  const toWrite: ReadRow<object>[] = [];
  for (const { row, read, problems } of list.open(rows)) {
    const outcome = outcomes.get(row) ?? 'add';
    if (outcome !== 'add' && outcome !== 'change') continue;
    if (!read) return { row, name: problems[0]?.value ?? '' };
    toWrite.push(read);
  }
  return { rows: toWrite };
}

type OnePart = {
  readonly list: ListReading;
  readonly rows: readonly ReadRow<object>[];
  readonly after: number;
  readonly last: number;
  readonly done: number;
  readonly isLast: boolean;
};

/** Writes one part; gives the row that no longer fits. Throws when another process wrote it meanwhile. */
async function writeOne(office: Office, found: Import, part: OnePart): Promise<Outdated | null> {
  const written = await writePart(office, found, part);
  if (written.ok) return null;
  return outdatedOf(written.problem) ?? failWith(written.problem);
}

const outdatedOf = (problem: Problem): Outdated | null =>
  problem.code === 'not-allowed' && problem.why === 'import-outdated'
    ? { row: Number(problem.detail['row']), name: problem.detail['name'] ?? '' }
    : null;

function failWith(problem: Problem): never {
  throw new Error(`A part was refused: ${JSON.stringify(problem)}`);
}

const stop = ({ database }: Office, id: string, { row, name }: Outdated): Promise<void> =>
  database.transaction(async (tx) => {
    const found = await lockImport(tx, id);
    if (found?.state !== 'writing') return;
    const failure: ImportRemark = {
      code: found.writtenRows === 0 ? 'import-outdated' : 'import-stopped',
      detail: { row: String(row), name, fileName: found.fileName, until: String(found.writtenRows) },
    };
    await changeImport(tx, id, { state: 'checking', failure, version: found.version + 1 });
  });
