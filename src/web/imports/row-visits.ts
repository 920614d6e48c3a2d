import type { ImportKind } from '../../domain/imports/import-kind.ts';
import { shownCell } from '../../domain/imports/sheet.ts';
import { decideRow } from '../../procedures/imports/decide-row.ts';
import { repairRow } from '../../procedures/imports/repair-row.ts';
import { type OneRow, showRow } from '../../procedures/imports/show-row.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import type { Result } from '../../kernel/result.ts';
import type { Problem } from '../../procedures/problem.ts';
import { rowScreenWords as words } from '../../words/import-review.ts';
import { type Phrase, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { type Visit, signedIn } from '../visit.ts';
import { decisionOf } from './decide-form.tsx';
import { type Done, keepDone, takeDone } from './done-once.ts';
import { repairedHeadings } from './import-columns.ts';
import { askedOutcome, orNotFound, refuseStep } from './import-visits.ts';
import { type ImportView, type RowView, isUnderWay } from './import-view.ts';
import { cellName } from './repair-form.tsx';
import { type RowPage, showRowPage } from './row-page.tsx';
import { fieldsOf, idOf, unitOf } from './visit-params.ts';

type Only = 'problem' | 'undecided';

/** The word in an address for the first row that needs something. */
const FIRST = 'dau';

const onlyOf = (text: string | null | undefined): Only => (text === 'undecided' ? 'undecided' : 'problem');

const read = (visit: Visit, row: string, only: Only): Promise<Result<OneRow, Problem>> =>
  showRow.run(visit.var.office, signedIn(visit), { importId: idOf(visit), row: row === FIRST ? 0 : row, only });

/** How long an answer waits for a list to be checked anew; a longer list goes on while one looks at the next row. */
const PATIENCE_MS = 8_000;

/** The row as it is once the list was checked anew, if that does not take too long. */
async function readChecked(visit: Visit, row: string, only: Only): Promise<Result<OneRow, Problem>> {
  const { office } = visit.var;
  const found = await read(visit, row, only);
  if (!found.ok || !isUnderWay(found.value.import)) return found;
  await office.importWork.settledSoon(idOf(visit), PATIENCE_MS);
  return read(visit, row, only);
}

/** What a row of which nothing is known to be wrong is shown with. */
type Changes = Partial<Pick<RowPage, 'typed' | 'problems' | 'status'>>;

/** One row of a list; the first one that needs something when the address names none. */
export async function answerRow(visit: Visit): Promise<Response> {
  const only = onlyOf(askedOutcome(visit));
  const row = visit.req.param('row') ?? '';
  if (row !== FIRST) return answerRowWith(visit, row, only, {});
  const found = await read(visit, FIRST, only);
  if (!found.ok) return showProblem(visit, orNotFound(found.problem));
  return goTo(visit, found.value.next, only);
}

/** On to a row, or back to the list when there is none. */
function goTo(visit: Visit, row: number | null, only: Only): Response {
  const to =
    row === null
      ? addresses.import(unitOf(visit), idOf(visit))
      : withQuery(addresses.importRow(unitOf(visit), idOf(visit), row), { only });
  return visit.redirect(to, 303);
}

async function answerRowWith(visit: Visit, row: string, only: Only, changes: Changes): Promise<Response> {
  const unit = await readUnit.run(visit.var.office, signedIn(visit), { unit: unitOf(visit) });
  if (!unit.ok) return showProblem(visit, unit.problem);
  const found = await read(visit, row, only);
  if (!found.ok) return showProblem(visit, orNotFound(found.problem));
  const { row: shown, previous, next, import: of } = found.value;
  if (!shown || !isKnown(of)) return goTo(visit, null, only);
  const done = takeDone(visit, of.id);
  return showRowPage(visit, {
    unit: unit.value.unit,
    of,
    row: shown,
    only,
    previous,
    next,
    candidates: shown.candidates,
    typed: null,
    problems: [],
    status: 200,
    told: done && say(toldOf(done), visit.var.language),
    ...changes,
  });
}

const isKnown = (of: ImportView): of is ImportView & { readonly kind: ImportKind } => of.kind !== 'unknown';

const toldOf = ({ deed, value }: Done): Phrase => (deed === 'decided' ? words.decided : words.repaired)(value);

/** Takes a repair or a decision, whichever form was sent. */
export async function takeRow(visit: Visit): Promise<Response> {
  const field = await fieldsOf(visit);
  return field('deed') === 'decide' ? takeDecision(visit, field) : takeRepair(visit, field);
}

type Field = (name: string) => string;

async function takeDecision(visit: Visit, field: Field): Promise<Response> {
  const row = visit.req.param('row') ?? '';
  const { office, language } = visit.var;
  const decision = decisionOf(field('who'));
  if (decision === null)
    return answerRowWith(visit, row, 'undecided', {
      problems: [{ field: 'who', message: say(words.chooseWho, language) }],
      status: 422,
    });
  const decided = await decideRow.run(office, signedIn(visit), { importId: idOf(visit), row, decision });
  if (!decided.ok) return refuseRow(visit, row, 'undecided', decided.problem, {});
  keepDone(visit, { importId: idOf(visit), deed: 'decided', value: row });
  return goOn(visit, row, 'undecided', field('step'));
}

/** The next row that needs the same, the first such row after the last one, or the same row again. */
async function goOn(visit: Visit, row: string, only: Only, then: string): Promise<Response> {
  const found = await readChecked(visit, row, only);
  if (!found.ok) return showProblem(visit, orNotFound(found.problem));
  const { next, previous } = found.value;
  if (then === 'stay') return goTo(visit, Number(row), only);
  if (next !== null || previous === null) return goTo(visit, next, only);
  const first = await read(visit, FIRST, only);
  return goTo(visit, first.ok ? first.value.next : null, only);
}

/** Cells as typed; only those that differ from what is shown are repaired, so that titles above still hold for the rest. */
async function takeRepair(visit: Visit, field: Field): Promise<Response> {
  const row = visit.req.param('row') ?? '';
  const only = onlyOf(field('only'));
  const before = await read(visit, row, only);
  if (!before.ok) return showProblem(visit, orNotFound(before.problem));
  const { import: of, row: shown } = before.value;
  if (!shown || of.kind === 'unknown') return goTo(visit, null, only);
  const typed = typedCells(of.kind, shown, field);
  const cells = changedCells(shown, typed);
  if (Object.keys(cells).length > 0) {
    const repaired = await repairRow.run(visit.var.office, signedIn(visit), { importId: idOf(visit), row, cells });
    if (!repaired.ok) return refuseRow(visit, row, only, repaired.problem, typed);
  }
  const after = await readChecked(visit, row, only);
  if (!after.ok) return showProblem(visit, orNotFound(after.problem));
  if (after.value.row?.outcome === 'problem') return answerRowWith(visit, row, only, { typed, status: 422 });
  keepDone(visit, { importId: idOf(visit), deed: 'repaired', value: row });
  return goOn(visit, row, only, field('step'));
}

function typedCells(kind: ImportKind, shown: RowView, field: Field): Readonly<Record<string, string>> {
  // Browsers send the line breaks of a field as CR LF.
  const sent = field('headings').split(/\r?\n/);
  return Object.fromEntries(
    repairedHeadings(kind, shown).flatMap((heading) => {
      const at = sent.indexOf(heading);
      return at < 0 ? [] : [[heading, field(cellName(at)).trim()]];
    }),
  );
}

const changedCells = (shown: RowView, typed: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(typed).filter(([heading, text]) => text !== shownCell(shown.cells[heading])));

/** What a procedure refuses: a field comes back with what was typed, anything else is told on the page of the list. */
async function refuseRow(
  visit: Visit,
  row: string,
  only: Only,
  problem: Problem,
  typed: Readonly<Record<string, string>>,
): Promise<Response> {
  if (problem.code !== 'invalid') return refuseStep(visit, problem);
  const problems = formProblems(problem, visit.var.language).map(({ message }) => ({ message }));
  return answerRowWith(visit, row, only, { typed, problems, status: 422 });
}
