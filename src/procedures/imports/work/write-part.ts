import { z } from 'zod';
import type { Actor } from '../../../domain/access/may.ts';
import { type Result, ok, refuse } from '../../../kernel/result.ts';
import { type Import, type ImportChange, changeImport, lockImport } from '../../../store/imports/imports.ts';
import type { Office } from '../../office.ts';
import { type Problem, notAllowed } from '../../problem.ts';
import { type Recording, defineProcedure } from '../../procedure.ts';
import { type Position, isChangedSince } from '../../../store/audit.ts';
import type { Tx } from '../../../store/database.ts';
import type { KindRun, ReadRow } from '../kinds/kind-steps.ts';

/** A part of a list on its way into the book. */
export type PartToWrite = {
  /** The run over the list, and the position by which it judged it; null: it did not. */
  readonly run: KindRun<object>;
  readonly judgedAt: Position | null;
  readonly rows: readonly ReadRow<object>[];
  /** The rows of the next part, when they are known. */
  readonly next: readonly ReadRow<object>[] | undefined;
  /** Row number behind which the part begins, and with which it ends. */
  readonly after: number;
  readonly last: number;
  /** Rows of the list that are done after it. */
  readonly done: number;
  readonly isLast: boolean;
};

/** Writes one part of a list in the name of whoever pressed Ghi sổ. */
export async function writePart(office: Office, found: Import, part: PartToWrite): Promise<Result<null, Problem>> {
  if (part.rows.length > 0) return procedureOf(part).run(office, actorOf(found), { importId: found.id });
  return office.database.transaction(async (tx) => {
    const now = await lockImport(tx, found.id);
    if (!now || !isAt(now, part)) return refuse(lost(found));
    await changeImport(tx, found.id, moved(now, part));
    return ok(null);
  });
}

const isAt = (now: Import, { after }: PartToWrite): boolean => now.state === 'writing' && now.writtenRows === after;

const lost = ({ fileName }: Import): Problem => notAllowed('import-moved-on', { fileName });

/** The right was asked for when the writing began. */
const actorOf = ({ writtenBy }: Import): Actor =>
  writtenBy === null ? { kind: 'system' } : { kind: 'account', accountId: writtenBy, displayName: '', grants: [] };

/** Where the writing stands after a part; a list of which rows were left out is checked again and stays staged. */
function moved(now: Import, { last, done, isLast }: PartToWrite): ImportChange {
  const cursor = { writtenRows: last, phaseDone: done };
  if (!isLast) return cursor;
  const leftOut = now.problemCount + now.undecidedCount > 0;
  return { ...cursor, state: leftOut ? 'checking' : 'written', version: now.version + 1 };
}

const input = z.object({ importId: z.string() });

const procedureOf = (part: PartToWrite) =>
  defineProcedure<{ importId: string }, Import, Import, null>({
    name: 'imports.write-part',
    input,
    load: async (tx, { importId }) => {
      const now = await lockImport(tx, importId);
      return now && isAt(now, part) ? ok(now) : refuse(notAllowed('import-moved-on'));
    },
    authorise: () => ({ allowed: true }),
    decide: (_, now) => ok(now),
    subject: (now) => ({
      subjectKind: 'import',
      subjectId: now.id,
      detail: { fileName: now.fileName, rows: part.rows.length, from: part.rows[0]?.row, to: part.last },
    }),
    write: (tx, now, recording) => writeRows(tx, now, part, recording),
  });

async function writeRows(tx: Tx, now: Import, part: PartToWrite, recording: Recording): Promise<Result<null, Problem>> {
  const { run, rows, next, judgedAt } = part;
  const isJudgementCurrent = judgedAt !== null && !(await isChangedSince(tx, judgedAt, now.id));
  const work = { importId: now.id, unitId: now.unitId, recording, isJudgementCurrent };
  const { outdated } = await run.write(tx, rows, work, next);
  if (outdated)
    return refuse(
      notAllowed('import-outdated', { row: String(outdated.row), name: outdated.name, fileName: now.fileName }),
    );
  await changeImport(tx, now.id, { ...moved(now, part), written: recording.position });
  return ok(null);
}
