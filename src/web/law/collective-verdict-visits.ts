import { verdictExplanation } from '../../documents/papers/verdict-explanation/verdict-explanation.ts';
import { checkCollective } from '../../procedures/law/check-collective.ts';
import { collectiveExplanation } from '../../procedures/law/collective-explanation.ts';
import { formPhrase } from '../../words/cells.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { say } from '../../words/words.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { type Visit, signedIn } from '../visit.ts';
import { otherDayOf } from './check-text.ts';
import { type CollectiveText, collectiveTextOf } from './collective-text.ts';
import { showCollectiveVerdict } from './collective-verdict-page.tsx';
import { type ExplanationFormat, sendExplanation } from './send-explanation.ts';
import { verdictUnit } from './verdict-unit.ts';

/** What a verdict page is asked, as typed. */
export type CollectiveVerdictText = CollectiveText & { readonly otherDay: string };

function verdictTextOf(visit: Visit): CollectiveVerdictText {
  const text = collectiveTextOf(visit);
  return { ...text, otherDay: otherDayOf(visit, text.asOf) };
}

/** One collective or household beside one form, condition by condition. */
export async function answerCollectiveVerdict(visit: Visit, code: string, id: string): Promise<Response> {
  const { language, office } = visit.var;
  const unit = await verdictUnit(visit, code, { id, what: 'unit' });
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
  format: ExplanationFormat,
): Promise<Response> {
  const { office, language } = visit.var;
  const unit = await verdictUnit(visit, code, { id, what: 'unit' });
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
  return sendExplanation(visit, unit.value, { paper, name }, format);
}
