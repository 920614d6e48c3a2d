import { planAwards } from '../../../domain/imports/award-plan.ts';
import { type AwardReading, linesOfReading } from '../../../domain/imports/award-reading.ts';
import type { BookSoFar } from '../../../domain/imports/book-so-far.ts';
import { readAwardRows } from '../../../domain/imports/award-row.ts';
import { judgeAwardRows, outdatedAward } from '../../../domain/imports/judge-award-rows.ts';
import { awardHeadings } from '../../../domain/imports/layouts.ts';
import { keptHere } from '../../../domain/imports/kept-here.ts';
import { AwardListMemory, matchAwards } from '../../../domain/imports/match-awards.ts';
import { personOfAward } from '../../../domain/imports/match-recipients.ts';
import type { Tx } from '../../../store/database.ts';
import { bookSoFar } from '../../../store/imports/book-so-far.ts';
import { undoAwards } from '../undo-awards.ts';
import { writeAwards } from '../write-awards.ts';
import { PlannedAwards } from './planned-awards.ts';
import type { ImportKindSteps, KindRun, ListSetting, PartWork, ReadRow, WrittenPart } from './kind-steps.ts';

/** Lists of awards and nominations. */
export const awardSteps: ImportKindSteps<AwardReading> = {
  kind: 'awards',
  action: 'import-awards',
  read: (rows, { today, units, scope, headings }) =>
    readAwardRows(rows, {
      today,
      units,
      scopeId: scope?.id ?? '',
      asksDirectWorker: headings.includes(awardHeadings.directWorker),
    }),
  openRun,
  writesAsChecked: true,
  undo: undoAwards,
};

function openRun(setting: ListSetting): KindRun<AwardReading> {
  const isKeptHere = keptHere(setting.units, setting.scope);
  let memory = new AwardListMemory(isKeptHere);
  const planned = new PlannedAwards();
  let ahead: { readonly rows: Rows; readonly book: BookSoFar } | null | undefined;
  let isCurrent = true;
  return {
    lookAhead: (rows) =>
      memory.people.lookAhead(rows.flatMap(({ reading, decision }) => personOfAward(reading, decision) ?? [])),
    judge: async (tx, rows, next) => {
      const book = ahead?.rows === rows ? ahead.book : await bookOf(tx, rows);
      // The database looks for the next part while this one is matched.
      const nextBook = next && next.length > 0 ? bookOf(tx, next) : null;
      const lines = matchAwards(rows, book, memory);
      ahead = next && nextBook && { rows: next, book: await nextBook };
      planned.keep(lines);
      return judgeAwardRows(lines);
    },
    write: async (tx, rows, work, next) => {
      const { newId } = work.recording;
      // The whole list is judged by now: what its rows said of each other is no longer asked for.
      memory = new AwardListMemory();
      const plan = isCurrent && work.isJudgementCurrent ? await planned.plan(tx, rows, newId) : null;
      // Of what a part matched anew brings in, later parts learn from the book only.
      isCurrent = plan !== null;
      if (!plan) return writeAnew(tx, rows, work, setting);
      const planNext = (): void => (next ? planned.planAhead(next, newId) : undefined);
      await writeAwards(tx, plan, sourceOf(work, setting), work.recording, planNext);
      return { added: plan.lines.length, changed: 0, unchanged: 0, outdated: null };
    },
  };
}

type Rows = readonly ReadRow<AwardReading>[];

function bookOf(tx: Tx, rows: Rows): Promise<BookSoFar> {
  const lines = rows.flatMap(({ reading, decision }) =>
    linesOfReading(reading).map((line) => [line, decision] as const),
  );
  return bookSoFar(
    tx,
    lines.map(([line]) => line),
    lines.map(([, decision]) => decision),
  );
}

/** Matches the rows with the book once more: earlier parts stand in it by now, so that no memory of them is needed. */
async function writeAnew(tx: Tx, rows: Rows, work: PartWork, setting: ListSetting): Promise<WrittenPart> {
  const book = await bookOf(tx, rows);
  const settled = new AwardListMemory();
  settled.people.settle();
  const lines = matchAwards(rows, book, settled);
  const outdated = outdatedAward(lines);
  if (outdated) {
    const { row, reading } = outdated;
    return { added: 0, changed: 0, unchanged: 0, outdated: { row, name: reading.recipient.name } };
  }
  const all = lines.filter(({ outcome }) => outcome === 'add');
  const plan = planAwards(all, book.employments, work.recording.newId);
  await writeAwards(tx, plan, sourceOf(work, setting), work.recording);
  return { added: all.length, changed: 0, unchanged: 0, outdated: null };
}

const sourceOf = ({ importId, unitId }: PartWork, { scope }: ListSetting) => ({
  importId,
  fromUnitId: unitId ?? scope?.id ?? '',
});
