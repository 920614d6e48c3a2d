import { receiveAgain } from '../../procedures/imports/receive-again.ts';
import { receiveImport } from '../../procedures/imports/receive.ts';
import type { Problem } from '../../procedures/problem.ts';
import { fileProblemWords } from '../../words/import-files.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { type Phrase, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import type { FormProblem } from '../kit/form.tsx';
import { type Visit, signedIn } from '../visit.ts';
import { keepDone } from './done-once.ts';
import { answerImportList, answerListOf, listOf } from './list-visits.ts';
import { orNotFound } from './import-visits.ts';
import type { SentFile } from './sent-before.tsx';
import { unitOf } from './visit-params.ts';

/** Most files of one sending: an evening's work comes in a few of them. */
const MOST_FILES = 60;

/**
 * Takes workbooks, each as an import of its own that is read in the background. A file that cannot be taken, or that was
 * sent before, is named with the reason while the others go on.
 */
export async function takeUpload(visit: Visit): Promise<Response> {
  const mayImport = await listOf(visit, unitOf(visit));
  if (!mayImport.ok) return showProblem(visit, mayImport.problem);
  const { file } = await visit.req.parseBody({ all: true });
  const files = [file ?? []].flat().filter((each) => each instanceof File && each.name !== '') as readonly File[];
  const { language } = visit.var;
  if (files.length === 0) return refuse(visit, words.chooseFile);
  if (files.length > MOST_FILES) return refuse(visit, words.tooManyFiles(String(MOST_FILES)));
  const problems: FormProblem[] = [];
  const received: string[] = [];
  const sent: SentFile[] = [];
  for (const each of files) {
    const taken = await receive(visit, each);
    if (taken.ok) received.push(taken.value.importId);
    else if (isSentBefore(taken.problem)) sent.push(sentFileOf(taken.problem.detail));
    else if (taken.problem.code === 'forbidden') return showProblem(visit, taken.problem);
    else
      for (const { message } of formProblems(taken.problem, language))
        problems.push(atFile(files.length === 1 ? message : say(words.ofFile(each.name, message), language)));
  }
  if (problems.length + sent.length > 0) return answerImportList(visit, { problems, sent, received: received.length });
  return showReceived(visit, received);
}

/** On to the one import, or to the list of them. */
function showReceived(visit: Visit, received: readonly string[]): Response {
  const [only] = received;
  if (only !== undefined && received.length === 1) return visit.redirect(addresses.import(unitOf(visit), only), 303);
  keepDone(visit, { importId: '', deed: 'received', value: String(received.length) });
  return visit.redirect(addresses.imports(unitOf(visit)), 303);
}

/** Takes files once more that stand here already. */
export async function takeAgain(visit: Visit): Promise<Response> {
  const { again } = await visit.req.parseBody({ all: true });
  const received: string[] = [];
  for (const importId of [again ?? []].flat()) {
    const taken = await receiveAgain.run(visit.var.office, signedIn(visit), { importId });
    if (!taken.ok) return showProblem(visit, orNotFound(taken.problem));
    received.push(taken.value.importId);
  }
  return showReceived(visit, received);
}

const isSentBefore = (problem: Problem): problem is Extract<Problem, { code: 'not-allowed' }> =>
  problem.code === 'not-allowed' && problem.why === 'import-file-sent';

const sentFileOf = (detail: Readonly<Record<string, string>>): SentFile => ({
  fileName: detail['fileName'] ?? '',
  importId: detail['importId'] ?? '',
  otherFile: detail['otherFile'] ?? '',
  sentAt: detail['sentAt'] ?? '',
  state: detail['state'] ?? '',
});

const receive = async (visit: Visit, file: File) =>
  receiveImport.run(visit.var.office, signedIn(visit), {
    fileName: shortName(file.name),
    bytes: new Uint8Array(await file.arrayBuffer()),
    unitCode: unitOf(visit),
  });

const refuse = (visit: Visit, phrase: Phrase): Promise<Response> =>
  answerImportList(visit, { problems: [atFile(say(phrase, visit.var.language))] });

const atFile = (message: string): FormProblem => ({ field: 'file', message });

/** Some browsers send a path; the end of a very long name tells more than its beginning. */
const shortName = (name: string): string => name.slice(name.search(/[^/\\]*$/)).slice(-200);

const IMPORTS = /^\/don-vi\/([^/]+)\/nhap$/;

/** A body beyond every limit: files that are too large come back to their form, anything else is told plainly. */
export async function refuseLargeBody(visit: Visit): Promise<Response> {
  const code = visit.req.method === 'POST' ? IMPORTS.exec(visit.req.path)?.[1] : undefined;
  const text = fileProblemWords['file-too-large'](`${megabytes(visit)} MB`);
  if (code !== undefined && visit.var.actor)
    return answerListOf(visit, decodeURIComponent(code), { problems: [atFile(say(text, visit.var.language))] });
  return visit.text(say(text, visit.var.language), 413);
}

const megabytes = (visit: Visit): string => {
  const bytes = Number(visit.req.header('content-length'));
  return Number.isFinite(bytes) && bytes > 0 ? String(Math.ceil(bytes / 1_048_576)) : '20';
};
