import { planAwards } from '../../../domain/imports/award-plan.ts';
import type { AwardReading } from '../../../domain/imports/award-reading.ts';
import { readAwardRows } from '../../../domain/imports/award-row.ts';
import { awardHeadings } from '../../../domain/imports/layouts.ts';
import { AwardListMemory, type MatchedAward, matchAwards } from '../../../domain/imports/match-awards.ts';
import { personOfAward } from '../../../domain/imports/match-recipients.ts';
import { WrittenSoFar } from '../../../domain/imports/written-so-far.ts';
import type { Tx } from '../../../store/database.ts';
import { bookSoFar } from '../../../store/imports/book-so-far.ts';
import { findEmployments } from '../../../store/organisation/people.ts';
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

/** One row as the check matched it, but for what it says: the row says it again when it is written. */
type Match = Omit<MatchedAward, 'reading' | 'problems' | 'outcome'>;

function openRun(setting: ListSetting): KindRun<AwardReading> {
  let memory = new AwardListMemory();
  const matches = new Map<number, Match[]>();
  const written = new WrittenSoFar();
  let isCurrent = true;
  return {
    lookAhead: (rows) =>
      memory.people.lookAhead(rows.flatMap(({ reading, decision }) => personOfAward(reading, decision) ?? [])),
    judge: async (tx, rows) => {
      const judged = await matched(tx, rows, memory);
      for (const each of judged) if (isKept(each)) keep(matches, each);
      return judged.map(({ row, reading, outcome, problems, recipient }) => ({
        row,
        reading: outcome === 'problem' ? null : reading,
        problems,
        outcome,
        candidates: recipient.candidates,
      }));
    },
    write: async (tx, rows, work) => {
      // The whole list is judged by now: what its rows said of each other is no longer asked for.
      memory = new AwardListMemory();
      const known = isCurrent && work.isJudgementCurrent ? withMatches(rows, matches) : null;
      // Of what a part matched anew brings in, later parts learn from the book only.
      isCurrent = known !== null;
      return known ? writeKnown(tx, known, written, work, setting) : writeAnew(tx, rows, work, setting);
    },
  };
}

/** A nomination may be carried on by a row further down: such rows are matched again when they are written. */
const isKept = ({ outcome, reading }: MatchedAward): boolean => outcome === 'add' && reading.letter === null;

function keep(matches: Map<number, Match[]>, { reading: _, problems: __, outcome: ___, ...match }: MatchedAward): void {
  const own = matches.get(match.row);
  if (own) own.push(match);
  else matches.set(match.row, [match]);
}

/** Rows with what the check said of them; null when it did not say it of every one. */
function withMatches(
  rows: readonly ReadRow<AwardReading>[],
  matches: ReadonlyMap<number, readonly Match[]>,
): readonly MatchedAward[] | null {
  const nth = new Map<number, number>();
  const known: MatchedAward[] = [];
  for (const { row, reading } of rows) {
    const at = nth.get(row) ?? 0;
    const match = matches.get(row)?.[at];
    if (!match) return null;
    nth.set(row, at + 1);
    known.push({ ...match, reading, outcome: 'add', problems: [] });
  }
  return known;
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

/** Writes rows as the check matched them; the book is asked only for posts of people of whom no earlier part spoke. */
async function writeKnown(
  tx: Tx,
  known: readonly MatchedAward[],
  written: WrittenSoFar,
  work: PartWork,
  setting: ListSetting,
): Promise<WrittenPart> {
  const rows = written.settle(known);
  const unread = written.unread(rows);
  if (unread.length > 0) written.read(unread, await findEmployments(tx, unread));
  const plan = planAwards(rows, written.employmentsOf(rows), work.recording.newId);
  await writeAwards(tx, plan, sourceOf(work, setting), work.recording);
  written.learn(rows, plan);
  return { added: rows.length, changed: 0, unchanged: 0, outdated: null };
}

/** Matches the rows with the book once more: earlier parts stand in it by now, so that no memory of them is needed. */
async function writeAnew(
  tx: Tx,
  rows: readonly ReadRow<AwardReading>[],
  work: PartWork,
  setting: ListSetting,
): Promise<WrittenPart> {
  const book = await bookOf(tx, rows);
  const all = matchAwards(rows, book, new AwardListMemory());
  const outdated = all.find(({ outcome }) => outcome !== 'add');
  if (outdated) {
    const { row, reading } = outdated;
    return { added: 0, changed: 0, unchanged: 0, outdated: { row, name: reading.recipient.name } };
  }
  const plan = planAwards(all, book.employments, work.recording.newId);
  await writeAwards(tx, plan, sourceOf(work, setting), work.recording);
  return { added: all.length, changed: 0, unchanged: 0, outdated: null };
}

const sourceOf = ({ importId, unitId }: PartWork, { scope }: ListSetting) => ({
  importId,
  fromUnitId: unitId ?? scope?.id ?? '',
});
