import { remembering } from '../../../domain/imports/remembering.ts';
import type { RowOutcome } from '../../../domain/imports/row-outcome.ts';
import { type Position, isChangedSince, latestPosition } from '../../../store/audit.ts';
import { type Finding, countFindings, deleteFindings, insertFindings } from '../../../store/imports/import-rows.ts';
import { type Import, changeImport, lockImport } from '../../../store/imports/imports.ts';
import type { Tx } from '../../../store/database.ts';
import type { Office } from '../../office.ts';
import { hasSteps, stepsOf } from '../kinds/all-kinds.ts';
import type { KindRun, ReadRow } from '../kinds/kind-steps.ts';
import { type WorkSetting, claimAnew } from './work-setting.ts';
import { openSetting } from './list-reading.ts';
import { type ListPart, MOST_KEPT, listParts } from './list-parts.ts';
import { partRows } from './part-rows.ts';

/**
 * Kiểm tra thử: judges a list from its first row, part by part, and leaves it staged. It begins again when a person
 * repaired a row or corrected a column meanwhile, and after a restart.
 */
export async function checkList(office: Office, id: string, setting: WorkSetting): Promise<void> {
  setting.lastChecked.forget();
  const begun = await office.database.transaction((tx) => begin(tx, id, office, setting));
  if (!begun) return;
  const { found, run, judgedAt } = begun;
  const isKept = found.rowCount <= MOST_KEPT;
  const isLong = found.rowCount > partRows(found.kind, setting);
  const whole = begun.whole ?? (isLong && isKept ? await openWhole(office, found, setting) : null);
  if (isLong) await lookAhead(whole ?? listParts(office, found, setting), run);
  const parts: ListPart[] = [];
  const read = remembering(readRows);
  let done = 0;
  for await (const part of whole ?? listParts(office, found, setting)) {
    parts.push(...(isKept ? [part] : []));
    const next = whole?.[parts.length];
    const toJudge = { ...part, done, read: read(part), next: next && read(next) };
    if (setting.isClosed() || !(await judgePart(office, found, toJudge, run))) return;
    done += part.rows.length;
    if (!part.isLast) await claimAnew(office, id, setting);
  }
  setting.lastChecked.keep(found, { run, judgedAt, parts: isKept ? parts : null });
}

type Begun = {
  readonly found: Import;
  readonly run: KindRun<object>;
  readonly judgedAt: Position;
  /** The list as it was opened while its file was read, if that still holds. */
  readonly whole: readonly ListPart[] | null;
};

async function begin(tx: Tx, id: string, { today }: Office, { listsAhead }: WorkSetting): Promise<Begun | null> {
  const found = await lockImport(tx, id);
  if (found?.state !== 'checking' || !found.mapping) return null;
  const { kind } = found.mapping;
  if (!hasSteps(kind)) {
    await changeImport(tx, id, { state: 'mapping', failure: { code: 'kind-not-possible', detail: {} } });
    return null;
  }
  const ahead = listsAhead.take(found);
  await deleteFindings(tx, id);
  await changeImport(tx, id, { phaseDone: 0, phaseTotal: found.rowCount });
  return {
    found,
    run: stepsOf(kind).openRun(await openSetting(tx, found, today())),
    judgedAt: await latestPosition(tx),
    whole: ahead && !(await isChangedSince(tx, ahead.openedAt, id)) ? ahead.parts : null,
  };
}

async function openWhole(office: Office, found: Import, setting: WorkSetting): Promise<readonly ListPart[]> {
  const parts: ListPart[] = [];
  for await (const part of listParts(office, found, setting)) parts.push(part);
  return parts;
}

/** Hears a list of several parts once before it is judged. */
async function lookAhead(parts: Iterable<ListPart> | AsyncIterable<ListPart>, run: KindRun<object>): Promise<void> {
  for await (const part of parts) run.lookAhead(readRows(part));
}

const readRows = ({ rows }: ListPart): readonly ReadRow<object>[] => rows.flatMap(({ read }) => read ?? []);

type PartToJudge = ListPart & {
  /** Rows of the list before it. */
  readonly done: number;
  /** Of its rows, those that could be read; and those of the next part, when they are known. */
  readonly read: readonly ReadRow<object>[];
  readonly next: readonly ReadRow<object>[] | undefined;
};

/** Judges one part in a transaction of its own; false when the list has moved on meanwhile. */
const judgePart = (
  { database }: Office,
  { id, version }: Import,
  part: PartToJudge,
  run: KindRun<object>,
): Promise<boolean> =>
  database.transaction(async (tx) => {
    const now = await lockImport(tx, id);
    if (now?.state !== 'checking' || now.version !== version || now.phaseDone !== part.done) return false;
    await insertFindings(tx, id, await judge(tx, part, run));
    await changeImport(tx, id, { phaseDone: part.done + part.rows.length });
    if (part.isLast) await finish(tx, now);
    return true;
  });

async function judge(tx: Tx, { rows, read, next }: PartToJudge, run: KindRun<object>): Promise<readonly Finding[]> {
  const judged = read.length === 0 ? [] : await run.judge(tx, read, next);
  const byRow = new Map(judged.map((each) => [each.row, each]));
  return rows.flatMap(({ row, problems, isSkipped }): Finding[] => {
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
