import { planAwards } from '../../../domain/imports/award-plan.ts';
import type { AwardReading } from '../../../domain/imports/award-reading.ts';
import { readAwardRows } from '../../../domain/imports/award-row.ts';
import { awardHeadings } from '../../../domain/imports/layouts.ts';
import { AwardListMemory, type MatchedAward, matchAwards } from '../../../domain/imports/match-awards.ts';
import { personOfAward } from '../../../domain/imports/match-recipients.ts';
import type { Tx } from '../../../store/database.ts';
import { bookSoFar } from '../../../store/imports/book-so-far.ts';
import { undoAwards } from '../undo-awards.ts';
import { writeAwards } from '../write-awards.ts';
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
  undo: undoAwards,
};

function openRun(setting: ListSetting): KindRun<AwardReading> {
  const memory = new AwardListMemory();
  return {
    lookAhead: (rows) =>
      memory.people.lookAhead(rows.flatMap(({ reading, decision }) => personOfAward(reading, decision) ?? [])),
    judge: async (tx, rows) =>
      (await matched(tx, rows, memory)).map(({ row, reading, outcome, problems, recipient }) => ({
        row,
        reading: outcome === 'problem' ? null : reading,
        problems,
        outcome,
        candidates: recipient.candidates,
      })),
    write: (tx, rows, work) => writePart(tx, rows, work, setting),
  };
}

const matched = async (
  tx: Tx,
  rows: readonly ReadRow<AwardReading>[],
  memory: AwardListMemory,
): Promise<readonly MatchedAward[]> => matchAwards(rows, await bookOf(tx, rows), memory);

const bookOf = (tx: Tx, rows: readonly ReadRow<AwardReading>[]) =>
  bookSoFar(
    tx,
    rows.map(({ reading }) => reading),
    rows.map(({ decision }) => decision),
  );

/** Earlier parts are in the book by now, so that a part needs no memory of them. */
async function writePart(
  tx: Tx,
  rows: readonly ReadRow<AwardReading>[],
  { importId, unitId, recording }: PartWork,
  { scope }: ListSetting,
): Promise<WrittenPart> {
  const book = await bookOf(tx, rows);
  const all = matchAwards(rows, book, new AwardListMemory());
  const outdated = all.find(({ outcome }) => outcome !== 'add');
  if (outdated) {
    const { row, reading } = outdated;
    return { added: 0, changed: 0, unchanged: 0, outdated: { row, name: reading.recipient.name } };
  }
  const plan = planAwards(all, book.employments, recording.newId);
  await writeAwards(tx, plan, { importId, fromUnitId: unitId ?? scope?.id ?? '' }, recording);
  return { added: all.length, changed: 0, unchanged: 0, outdated: null };
}
