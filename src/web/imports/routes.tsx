import { writeBlankList } from '../../documents/writers/blank-list.ts';
import type { ImportKind } from '../../domain/imports/layouts.ts';
import { describeProblem } from '../../procedures/describe-problem.ts';
import { undoImport } from '../../procedures/imports/undo.ts';
import { writeImport } from '../../procedures/imports/write.ts';
import { readLastChangeOfImport } from '../../procedures/last-change.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import type { Problem } from '../../procedures/problem.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { importKindWords } from '../../words/imports.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { showProblem, statusOf } from '../errors.tsx';
import { screenMoment } from '../screen-moment.ts';
import { sendFile } from '../send-file.ts';
import { type App, type Visit, signedIn } from '../visit.ts';
import { BLANK_FILES, blankList } from './blank-list.ts';
import { type Done, keepDone, takeDone } from './done-once.ts';
import { type Refusal, showImportPage } from './import-page.tsx';
import { askedRows, readImportRows } from './read-import.ts';
import { answerImportList, takeUpload } from './upload.ts';
import { showUndo } from './undo-page.tsx';

export function importRoutes(app: App): void {
  app.get(addresses.imports(':unit'), (visit) => answerImportList(visit, []));
  app.post(addresses.imports(':unit'), takeUpload);
  for (const kind of ['awards', 'units'] as const) {
    app.get(addresses.importBlank(':unit', BLANK_FILES[kind]), (visit) => sendBlank(visit, kind));
  }
  app.get(addresses.import(':unit', ':id'), (visit) => answerImport(visit));
  app.post(addresses.importWrite(':unit', ':id'), takeWrite);
  app.get(addresses.importUndo(':unit', ':id'), askUndo);
  app.post(addresses.importUndo(':unit', ':id'), takeUndo);
}

const unitOf = (visit: Visit): string => visit.req.param('unit') ?? '';
const idOf = (visit: Visit): string => visit.req.param('id') ?? '';

async function sendBlank(visit: Visit, kind: ImportKind): Promise<Response> {
  const { language } = visit.var;
  return sendFile(visit, await writeBlankList(blankList(kind, language)), say(importKindWords[kind], language), 'xlsx');
}

async function answerImport(visit: Visit, refusal?: Refusal): Promise<Response> {
  const unit = await readUnit.run(visit.var.office, signedIn(visit), { unit: unitOf(visit) });
  if (!unit.ok) return showProblem(visit, unit.problem);
  const asked = askedRows(visit);
  const found = await readImportRows(visit, idOf(visit), asked);
  if (!found.ok) return showProblem(visit, orNotFound(found.problem));
  return showImportPage(visit, {
    unit: unit.value.unit,
    found: found.value,
    asked,
    done: takeDone(visit, idOf(visit)),
    refusal,
  });
}

/** An address with an id that is none leads nowhere. */
const orNotFound = (problem: Problem): Problem =>
  problem.code === 'invalid' ? { code: 'not-found', what: 'import' } : problem;

async function takeWrite(visit: Visit): Promise<Response> {
  const { version } = await visit.req.parseBody();
  const written = await writeImport.run(visit.var.office, signedIn(visit), { importId: idOf(visit), version });
  if (!written.ok) return refuseStep(visit, written.problem);
  return backWith(visit, { ...written.value, deed: 'written' });
}

async function takeUndo(visit: Visit): Promise<Response> {
  const { version } = await visit.req.parseBody();
  const undone = await undoImport.run(visit.var.office, signedIn(visit), { importId: idOf(visit), version });
  if (!undone.ok) return refuseStep(visit, undone.problem);
  const { importId, reversed, head } = undone.value;
  return backWith(visit, { importId, deed: 'undone', lines: reversed, nominations: 0, units: 0, head });
}

function backWith(visit: Visit, { importId, deed, lines, nominations, units, head }: Done): Response {
  keepDone(visit, { importId, deed, lines, nominations, units, head });
  return visit.redirect(addresses.import(unitOf(visit), importId), 303);
}

/** The page of the import as it is now, with the reason; what is neither conflict nor refusal has a page of its own. */
async function refuseStep(visit: Visit, problem: Problem): Promise<Response> {
  if (problem.code === 'conflict') return answerImport(visit, await conflictOf(visit));
  if (problem.code !== 'not-allowed') return showProblem(visit, problem);
  const { language } = visit.var;
  const status = statusOf(problem) === 409 ? 409 : 422;
  return answerImport(visit, {
    status,
    title: say(words.notDone, language),
    text: say(describeProblem(problem), language),
  });
}

async function conflictOf(visit: Visit): Promise<Refusal> {
  const { office, language } = visit.var;
  const change = await readLastChangeOfImport.run(office, signedIn(visit), { id: idOf(visit) });
  const { by, at } = (change.ok && change.value) || { by: null, at: office.now() };
  return {
    status: 409,
    title: say(words.changedTitle, language),
    text: say(words.changedText(by ?? say(words.machineOwner, language), screenMoment(at)), language),
  };
}

async function askUndo(visit: Visit): Promise<Response> {
  const unit = await readUnit.run(visit.var.office, signedIn(visit), { unit: unitOf(visit) });
  if (!unit.ok) return showProblem(visit, unit.problem);
  const found = await readImportRows(visit, idOf(visit), { only: 'all', page: undefined });
  if (!found.ok) return showProblem(visit, orNotFound(found.problem));
  if (found.value.import.state !== 'written') return visit.redirect(addresses.import(unitOf(visit), idOf(visit)), 303);
  return showUndo(visit, unit.value.unit, found.value.import);
}
