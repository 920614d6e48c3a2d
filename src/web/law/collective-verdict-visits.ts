import { verdictExplanation } from '../../documents/papers/verdict-explanation/verdict-explanation.ts';
import { isId } from '../../kernel/id.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { checkCollective } from '../../procedures/law/check-collective.ts';
import { collectiveExplanation } from '../../procedures/law/collective-explanation.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import type { Problem } from '../../procedures/problem.ts';
import { formPhrase } from '../../words/cells.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { say } from '../../words/words.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { showNoPdf } from '../reports/no-pdf.tsx';
import { type FileFormat, sendFile } from '../send-file.ts';
import { type Visit, signedIn } from '../visit.ts';
import { otherDayOf } from './check-text.ts';
import { type CollectiveText, collectiveTextOf } from './collective-text.ts';
import { showCollectiveVerdict } from './collective-verdict-page.tsx';

/** What a verdict page is asked, as typed. */
export type CollectiveVerdictText = CollectiveText & { readonly otherDay: string };

type Unit = { readonly code: string; readonly name: string };

function verdictTextOf(visit: Visit): CollectiveVerdictText {
  const text = collectiveTextOf(visit);
  return { ...text, otherDay: otherDayOf(visit, text.asOf) };
}

async function unitOf(visit: Visit, code: string, id: string): Promise<Result<Unit, Problem>> {
  if (!isId(id)) return refuse({ code: 'not-found', what: 'unit' });
  const begun = await readUnit.run(visit.var.office, signedIn(visit), { unit: code });
  return begun.ok ? ok(begun.value.unit) : begun;
}

/** One collective or household beside one form, condition by condition. */
export async function answerCollectiveVerdict(visit: Visit, code: string, id: string): Promise<Response> {
  const { language, office } = visit.var;
  const unit = await unitOf(visit, code, id);
  if (!unit.ok) return showProblem(visit, unit.problem);
  const text = verdictTextOf(visit);
  const shown = { unit: unit.value, id, text };
  const checked = await checkCollective.run(office, signedIn(visit), { id, ...text, page: visit.req.query('page') });
  if (checked.ok) return showCollectiveVerdict(visit, { ...shown, problems: [], checked: checked.value });
  const { problem } = checked;
  if (problem.code !== 'invalid' && problem.code !== 'not-allowed') return showProblem(visit, problem);
  const problems = visit.req.query('award') === undefined ? [] : formProblems(problem, language);
  return showCollectiveVerdict(visit, { ...shown, problems, checked: null });
}

/** The printed explanation, as Word or PDF. */
export async function answerCollectiveExplanation(
  visit: Visit,
  code: string,
  id: string,
  format: Extract<FileFormat, 'docx' | 'pdf'>,
): Promise<Response> {
  const { office, language } = visit.var;
  const unit = await unitOf(visit, code, id);
  if (!unit.ok) return showProblem(visit, unit.problem);
  const text = verdictTextOf(visit);
  const checked = await checkCollective.run(office, signedIn(visit), { id, ...text });
  if (!checked.ok) return showProblem(visit, checked.problem);
  const { subject, year, asOf, form } = checked.value;
  const paper = verdictExplanation(
    collectiveExplanation(checked.value, {
      unitName: unit.value.name,
      declared: text.declared,
      madeOn: office.today(),
      officer: signedIn(visit).displayName,
    }),
  );
  const file = checkWords.explanationFile(say(formPhrase(form.code, asOf), language), year, subject.name);
  const name = say(file, language);
  const at = Math.floor(Date.parse(office.now()) / 1000);
  if (format === 'docx') return sendFile(visit, await office.papers.docx(paper, { at }), name, 'docx');
  const pdf = await office.papers.pdf(paper, { at });
  return pdf.ok ? sendFile(visit, pdf.value, name, 'pdf') : showNoPdf(visit, unit.value);
}
