import type { ImportRemark } from '../../../domain/imports/import-state.ts';
import type { RowOutcome } from '../../../domain/imports/row-outcome.ts';
import type { Tx } from '../../../store/database.ts';
import { outcomesAfter } from '../../../store/imports/import-rows.ts';
import { type Import, changeImport, findImport, lockImport } from '../../../store/imports/imports.ts';
import type { Office } from '../../office.ts';
import type { Problem } from '../../problem.ts';
import { stepsOf } from '../kinds/all-kinds.ts';
import type { KindRun, ReadRow } from '../kinds/kind-steps.ts';
import { type WorkSetting, claimAnew } from './work-setting.ts';
import { type ListPart, listParts } from './list-parts.ts';
import { openSetting } from './list-reading.ts';
import { type PartToWrite, writePart } from './write-part.ts';

/**
 * Ghi sổ: writes what a list adds, part by part, each in a transaction of its own with its audit row; after a restart
 * it goes on behind the last part. A part that no longer fits stops the writing: the list is checked again, so that
 * every row says what it is now, and what was written stays and is named.
 */
export async function writeList(office: Office, id: string, setting: WorkSetting): Promise<void> {
  const begun = await office.database.transaction((tx) => begin(tx, id, office));
  if (!begun) return;
  const { found, outcomes, openRun, writesAsChecked } = begun;
  const checked = found.writtenRows === 0 ? setting.lastChecked.take(found) : null;
  const judgedAt = checked?.judgedAt ?? null;
  let done = found.phaseDone;
  for await (const [part, given, next] of inTurn(
    checked?.parts ?? listParts(office, found, setting, found.writtenRows),
    outcomes,
  )) {
    if (setting.isClosed()) return;
    done += part.rows.length;
    const run = checked && writesAsChecked ? checked.run : openRun();
    const stopped =
      given.outdated ??
      (await writeOne(office, found, { ...part, done, run, judgedAt, rows: given.rows, next: next?.rows }));
    if (stopped) return stop(office, id, stopped);
    if (!part.isLast) await claimAnew(office, id, setting);
  }
}

type InTurn = readonly [part: ListPart, toWrite: ToWrite, next: ToWrite | undefined];

/** Each part with what of it is to be written and, of a list that is in memory, what of the next; parts are let go in turn. */
async function* inTurn(
  parts: ListPart[] | AsyncIterable<ListPart>,
  outcomes: ReadonlyMap<number, RowOutcome>,
): AsyncGenerator<InTurn, void, undefined> {
  if (!Array.isArray(parts)) {
    for await (const part of parts) yield [part, rowsToWrite(part, outcomes), undefined];
    return;
  }
  let given: ToWrite | undefined;
  for (let part = parts.shift(); part; part = parts.shift()) {
    const next: ToWrite | undefined = parts[0] && rowsToWrite(parts[0], outcomes);
    yield [part, given ?? rowsToWrite(part, outcomes), next];
    given = next;
  }
}

type Begun = {
  readonly found: Import;
  readonly openRun: () => KindRun<object>;
  readonly writesAsChecked: boolean;
  /** Of the rows that the check had anything to say about. */
  readonly outcomes: ReadonlyMap<number, RowOutcome>;
};

async function begin(tx: Tx, id: string, { today }: Office): Promise<Begun | null> {
  const found = await findImport(tx, id);
  if (found?.state !== 'writing' || !found.mapping) return null;
  const { openRun, writesAsChecked = false } = stepsOf(found.mapping.kind);
  const setting = await openSetting(tx, found, today());
  return {
    found,
    openRun: () => openRun(setting),
    writesAsChecked,
    outcomes: await outcomesAfter(tx, id, found.writtenRows),
  };
}

type Outdated = { readonly row: number; readonly name: string };

type ToWrite = { readonly rows: readonly ReadRow<object>[]; readonly outdated: Outdated | null };

/** The rows of a part that add or change something; one that can no longer be read stops the writing. */
function rowsToWrite({ rows }: ListPart, outcomes: ReadonlyMap<number, RowOutcome>): ToWrite {
  const toWrite: ReadRow<object>[] = [];
  for (const { row, read, problems } of rows) {
    const outcome = outcomes.get(row) ?? 'add';
    if (outcome !== 'add' && outcome !== 'change') continue;
    if (!read) return { rows: [], outdated: { row, name: problems[0]?.value ?? '' } };
    toWrite.push(read);
  }
  return { rows: toWrite, outdated: null };
}

/** Writes one part; gives the row that no longer fits. Throws when another process wrote it meanwhile. */
async function writeOne(office: Office, found: Import, part: PartToWrite): Promise<Outdated | null> {
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
