import { verdictExplanation } from '../../documents/papers/verdict-explanation/verdict-explanation.ts';
import type { Result } from '../../kernel/result.ts';
import { type CheckedPerson, checkPerson } from '../../procedures/law/check-person.ts';
import { explanationView } from '../../procedures/law/explanation-view.ts';
import type { Problem } from '../../procedures/problem.ts';
import { formPhrase } from '../../words/cells.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { say } from '../../words/words.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { type Visit, signedIn } from '../visit.ts';
import { type CheckText, checkTextOf, otherDayOf } from './check-text.ts';
import { showVerdict } from './verdict-page.tsx';
import { type ExplanationFormat, sendExplanation } from './send-explanation.ts';
import { verdictUnit } from './verdict-unit.ts';

/** What a verdict page is asked, as typed. */
export type VerdictText = CheckText & { readonly otherDay: string };

function verdictTextOf(visit: Visit): VerdictText {
  const text = checkTextOf(visit);
  return { ...text, otherDay: otherDayOf(visit, text.asOf) };
}

const check = (visit: Visit, id: string, text: VerdictText): Promise<Result<CheckedPerson, Problem>> =>
  checkPerson.run(visit.var.office, signedIn(visit), { id, ...text });

/** One person beside one form, condition by condition. */
export async function answerVerdict(visit: Visit, code: string, id: string): Promise<Response> {
  const { language } = visit.var;
  const unit = await verdictUnit(visit, code, { id, what: 'person' });
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
  format: ExplanationFormat,
): Promise<Response> {
  const { office, language } = visit.var;
  const unit = await verdictUnit(visit, code, { id, what: 'person' });
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
  return sendExplanation(visit, unit.value, { paper, name }, format);
}
