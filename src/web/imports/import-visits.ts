import { type RowOutcome, rowOutcomes } from '../../domain/imports/row-outcome.ts';
import { describeProblem } from '../../procedures/describe-problem.ts';
import { acceptOnlyPeople } from '../../procedures/imports/accept-only-candidates.ts';
import { dropImport } from '../../procedures/imports/drop.ts';
import { recheckImport } from '../../procedures/imports/recheck.ts';
import { retryImport } from '../../procedures/imports/retry.ts';
import { showImport } from '../../procedures/imports/show.ts';
import { undoImport } from '../../procedures/imports/undo.ts';
import { writeImport } from '../../procedures/imports/write.ts';
import { readLastChangeOfImport } from '../../procedures/last-change.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import type { Problem } from '../../procedures/problem.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { showProblem, statusOf } from '../errors.tsx';
import { screenMoment } from '../screen-moment.ts';
import { type Visit, signedIn } from '../visit.ts';
import { keepDone } from './done-once.ts';
import { showDrop } from './drop-page.tsx';
import { importName } from './import-name.ts';
import { type Refusal, showImportPage } from './import-page.tsx';
import { countsOf, isOpen, isWritten } from './import-view.ts';
import { showUndo } from './undo-page.tsx';
import { fieldsOf, idOf, unitOf } from './visit-params.ts';

/** The import of the address with a page of its rows. */
export const readImport = (visit: Visit, only: RowOutcome | null, page?: string) =>
  showImport.run(visit.var.office, signedIn(visit), { importId: idOf(visit), only: only ?? undefined, page });

export const askedOutcome = (visit: Visit): RowOutcome | null =>
  rowOutcomes.find((outcome) => outcome === visit.req.query('only')) ?? null;

/** An address with an id that is none leads nowhere. */
export const orNotFound = (problem: Problem): Problem =>
  problem.code === 'invalid' ? { code: 'not-found', what: 'import' } : problem;

export async function answerImport(visit: Visit, refusal?: Refusal): Promise<Response> {
  const unit = await readUnit.run(visit.var.office, signedIn(visit), { unit: unitOf(visit) });
  if (!unit.ok) return showProblem(visit, unit.problem);
  const asked = askedOutcome(visit);
  const found = await readImport(visit, asked, visit.req.query('page'));
  if (!found.ok) return showProblem(visit, orNotFound(found.problem));
  const { rows, written, onlyCandidates, unitsNowKnown, birthsUndone } = found.value;
  const of = found.value.import;
  if (rows.rows.length === 0 && rows.total > 0 && rows.page > 1)
    return visit.redirect(
      withQuery(addresses.import(unitOf(visit), of.id), { only: asked, page: Math.ceil(rows.total / rows.pageSize) }),
      303,
    );
  return showImportPage(visit, {
    unit: unit.value.unit,
    of,
    counts: countsOf(of),
    onlyCandidates,
    unitsNowKnown,
    birthsUndone,
    rows,
    asked,
    siblings: found.value.siblings,
    written,
    refusal,
  });
}

export async function takeWrite(visit: Visit): Promise<Response> {
  const field = await fieldsOf(visit);
  const written = await writeImport.run(visit.var.office, signedIn(visit), {
    importId: idOf(visit),
    version: field('version'),
    goodOnly: field('part') === 'fine',
  });
  return written.ok ? back(visit) : refuseStep(visit, written.problem);
}

/** Takes every open question about one person only as answered. */
export async function takeOnlyPeople(visit: Visit): Promise<Response> {
  const field = await fieldsOf(visit);
  const accepted = await acceptOnlyPeople.run(visit.var.office, signedIn(visit), {
    importId: idOf(visit),
    version: field('version'),
  });
  return accepted.ok ? back(visit) : refuseStep(visit, accepted.problem);
}

export async function takeUndo(visit: Visit): Promise<Response> {
  const field = await fieldsOf(visit);
  const undone = await undoImport.run(visit.var.office, signedIn(visit), {
    importId: idOf(visit),
    version: field('version'),
  });
  return undone.ok ? back(visit) : refuseStep(visit, undone.problem);
}

export async function takeRetry(visit: Visit): Promise<Response> {
  const field = await fieldsOf(visit);
  const begun = await retryImport.run(visit.var.office, signedIn(visit), {
    importId: idOf(visit),
    version: field('version'),
  });
  return begun.ok ? back(visit) : refuseStep(visit, begun.problem);
}

/** Checks a list again by what is on record now. */
export async function takeRecheck(visit: Visit): Promise<Response> {
  const field = await fieldsOf(visit);
  const begun = await recheckImport.run(visit.var.office, signedIn(visit), {
    importId: idOf(visit),
    version: field('version'),
  });
  return begun.ok ? back(visit) : refuseStep(visit, begun.problem);
}

/** Drops the list; the list of imports says so. */
export async function takeDrop(visit: Visit): Promise<Response> {
  const field = await fieldsOf(visit);
  const found = await readImport(visit, null);
  if (!found.ok) return showProblem(visit, orNotFound(found.problem));
  const dropped = await dropImport.run(visit.var.office, signedIn(visit), {
    importId: idOf(visit),
    version: field('version'),
  });
  if (!dropped.ok) return refuseStep(visit, dropped.problem);
  keepDone(visit, { importId: '', deed: 'dropped', value: importName(found.value.import) });
  return visit.redirect(addresses.imports(unitOf(visit)), 303);
}

const back = (visit: Visit): Response => visit.redirect(addresses.import(unitOf(visit), idOf(visit)), 303);

/** The page of the import as it is now, with the reason; what is neither conflict nor refusal has a page of its own. */
export async function refuseStep(visit: Visit, problem: Problem): Promise<Response> {
  if (problem.code === 'conflict') return answerImport(visit, await conflictOf(visit));
  if (problem.code !== 'not-allowed') return showProblem(visit, problem);
  const { language } = visit.var;
  return answerImport(visit, {
    status: statusOf(problem) === 409 ? 409 : 422,
    title: say(words.notDone, language),
    text: say(describeProblem(problem), language),
  });
}

/** Who changed the import meanwhile, and when. */
export async function conflictOf(visit: Visit): Promise<Refusal> {
  const { office, language } = visit.var;
  const change = await readLastChangeOfImport.run(office, signedIn(visit), { id: idOf(visit) });
  const { by, at } = (change.ok && change.value) || { by: null, at: office.now() };
  return {
    status: 409,
    title: say(words.changedTitle, language),
    text: say(words.changedText(by ?? say(words.machineOwner, language), screenMoment(at)), language),
  };
}

export const askUndo = (visit: Visit): Promise<Response> => ask(visit, isWritten, showUndo);

export const askDrop = (visit: Visit): Promise<Response> =>
  ask(visit, (of) => isOpen(of) && of.written === null, showDrop);

/** A question before a step, where the state of the import still allows it. */
async function ask(visit: Visit, mayBe: typeof isWritten, show: typeof showUndo): Promise<Response> {
  const unit = await readUnit.run(visit.var.office, signedIn(visit), { unit: unitOf(visit) });
  if (!unit.ok) return showProblem(visit, unit.problem);
  const found = await readImport(visit, null);
  if (!found.ok) return showProblem(visit, orNotFound(found.problem));
  return mayBe(found.value.import) ? show(visit, unit.value.unit, found.value.import) : back(visit);
}
