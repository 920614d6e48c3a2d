import { verdictExplanation } from '../../documents/papers/verdict-explanation/verdict-explanation.ts';
import { isId } from '../../kernel/id.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { type CheckedPerson, checkPerson } from '../../procedures/law/check-person.ts';
import { explanationView } from '../../procedures/law/explanation-view.ts';
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
import { type CheckText, checkTextOf, otherDayOf } from './check-text.ts';
import { showVerdict } from './verdict-page.tsx';

/** What a verdict page is asked, as typed. */
export type VerdictText = CheckText & { readonly otherDay: string };

type Unit = { readonly code: string; readonly name: string };

function verdictTextOf(visit: Visit): VerdictText {
  const text = checkTextOf(visit);
  return { ...text, otherDay: otherDayOf(visit, text.asOf) };
}

async function unitOf(visit: Visit, code: string, id: string): Promise<Result<Unit, Problem>> {
  if (!isId(id)) return refuse({ code: 'not-found', what: 'person' });
  const begun = await readUnit.run(visit.var.office, signedIn(visit), { unit: code });
  return begun.ok ? ok(begun.value.unit) : begun;
}

const check = (visit: Visit, id: string, text: VerdictText): Promise<Result<CheckedPerson, Problem>> =>
  checkPerson.run(visit.var.office, signedIn(visit), { id, ...text });

/** One person beside one form, condition by condition. */
export async function answerVerdict(visit: Visit, code: string, id: string): Promise<Response> {
  const { language } = visit.var;
  const unit = await unitOf(visit, code, id);
  if (!unit.ok) return showProblem(visit, unit.problem);
  const text = verdictTextOf(visit);
  const checked = await check(visit, id, text);
  if (checked.ok) return showVerdict(visit, { unit: unit.value, id, text, problems: [], checked: checked.value });
  if (checked.problem.code !== 'invalid') return showProblem(visit, checked.problem);
  const nothingAsked = visit.req.query('award') === undefined;
  const problems = nothingAsked ? [] : formProblems(checked.problem, language);
  return showVerdict(visit, { unit: unit.value, id, text, problems, checked: null });
}

/** The printed explanation, as Word or PDF. */
export async function answerExplanation(
  visit: Visit,
  code: string,
  id: string,
  format: Extract<FileFormat, 'docx' | 'pdf'>,
): Promise<Response> {
  const { office, language } = visit.var;
  const unit = await unitOf(visit, code, id);
  if (!unit.ok) return showProblem(visit, unit.problem);
  const text = verdictTextOf(visit);
  const checked = await check(visit, id, text);
  if (!checked.ok) return showProblem(visit, checked.problem);
  const { person, year, asOf, form } = checked.value;
  const paper = verdictExplanation(
    explanationView(checked.value, {
      unitName: unit.value.name,
      declared: text.declared,
      madeOn: office.today(),
      officer: signedIn(visit).displayName,
    }),
  );
  const name = say(checkWords.explanationFile(say(formPhrase(form.code, asOf), language), year, person.name), language);
  const at = Math.floor(Date.parse(office.now()) / 1000);
  if (format === 'docx') return sendFile(visit, await office.papers.docx(paper, { at }), name, 'docx');
  const pdf = await office.papers.pdf(paper, { at });
  return pdf.ok ? sendFile(visit, pdf.value, name, 'pdf') : showNoPdf(visit, unit.value);
}
