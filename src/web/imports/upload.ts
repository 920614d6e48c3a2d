import { importFile } from '../../procedures/imports/import-file.ts';
import { listImports } from '../../procedures/imports/list.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import { fileProblemWords } from '../../words/imports.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import type { FormProblem } from '../kit/form.tsx';
import { type Visit, signedIn } from '../visit.ts';
import { showImportList } from './import-list-page.tsx';

const unitOf = (visit: Visit): string => visit.req.param('unit') ?? '';

/** The form with the imports so far; with problems it is the answer to an upload. */
export async function answerImportList(visit: Visit, problems: readonly FormProblem[]): Promise<Response> {
  return answerListOf(visit, unitOf(visit), problems);
}

async function answerListOf(visit: Visit, code: string, problems: readonly FormProblem[]): Promise<Response> {
  const { office } = visit.var;
  const unit = await readUnit.run(office, signedIn(visit), { unit: code });
  if (!unit.ok) return showProblem(visit, unit.problem);
  const list = await listImports.run(office, signedIn(visit), { unitCode: code, page: visit.req.query('page') });
  return list.ok
    ? showImportList(visit, { unit: unit.value.unit, list: list.value, problems })
    : showProblem(visit, list.problem);
}

/** Kiểm tra thử of an uploaded workbook. What is wrong with the file comes back to the form; its rows get a page. */
export async function takeUpload(visit: Visit): Promise<Response> {
  const { office, language } = visit.var;
  const mayImport = await listImports.run(office, signedIn(visit), { unitCode: unitOf(visit) });
  if (!mayImport.ok) return showProblem(visit, mayImport.problem);
  const { file } = await visit.req.parseBody();
  if (!(file instanceof File) || file.name === '')
    return answerImportList(visit, [atFile(say(words.chooseFile, language))]);
  const content = { bytes: new Uint8Array(await file.arrayBuffer()) };
  const staged = await importFile(office, signedIn(visit), {
    fileName: shortName(file.name),
    content,
    unitCode: unitOf(visit),
    dryRun: true,
  });
  if (staged.ok) {
    const { importId, rowsWithProblems } = staged.value;
    return visit.redirect(
      withQuery(addresses.import(unitOf(visit), importId), { only: rowsWithProblems > 0 ? 'problems' : '' }),
      303,
    );
  }
  if (staged.problem.code !== 'invalid') return showProblem(visit, staged.problem);
  return answerImportList(
    visit,
    formProblems(staged.problem, language).map(({ message }) => atFile(message)),
  );
}

const atFile = (message: string): FormProblem => ({ field: 'file', message });

/** Some browsers send a path; the end of a very long name tells more than its beginning. */
const shortName = (name: string): string => name.slice(name.search(/[^/\\]*$/)).slice(-200);

const IMPORTS = /^\/don-vi\/([^/]+)\/nhap$/;

/** A body beyond every limit: a file that is too large comes back to its form, anything else is told plainly. */
export async function refuseLargeBody(visit: Visit): Promise<Response> {
  const code = visit.req.method === 'POST' ? IMPORTS.exec(visit.req.path)?.[1] : undefined;
  const text = fileProblemWords['file-too-large'](`${megabytes(visit)} MB`);
  if (code !== undefined && visit.var.actor)
    return answerListOf(visit, decodeURIComponent(code), [atFile(say(text, visit.var.language))]);
  return visit.text(say(text, visit.var.language), 413);
}

const megabytes = (visit: Visit): string => {
  const bytes = Number(visit.req.header('content-length'));
  return Number.isFinite(bytes) && bytes > 0 ? String(Math.ceil(bytes / 1_048_576)) : '20';
};
