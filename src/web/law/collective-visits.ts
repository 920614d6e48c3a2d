import { writeXlsx } from '../../documents/writers/xlsx.ts';
import { isId } from '../../kernel/id.ts';
import { checkCollectives } from '../../procedures/law/check-collectives.ts';
import { readCollectiveReach } from '../../procedures/law/collective-reach.ts';
import { readCollectivesReach } from '../../procedures/law/collectives-reach.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import { formPhrase } from '../../words/cells.ts';
import { collectiveWords } from '../../words/law-collectives.ts';
import { say } from '../../words/words.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { sendFile } from '../send-file.ts';
import { type Visit, signedIn } from '../visit.ts';
import { showCollectives } from './collective-list-page.tsx';
import { showCollectiveReach } from './collective-reach-page.tsx';
import { showCollectivesReach } from './collective-forms-page.tsx';
import { collectiveSheet } from './collective-sheet.ts';
import { type CollectiveListText, collectiveListTextOf, collectiveTextOf } from './collective-text.ts';

const inputOf = (unit: string, { who, order, ...text }: CollectiveListText) => ({
  unit,
  ...text,
  who: who || undefined,
  order: order || undefined,
});

/** The collectives or households of a unit: the form alone until something is asked. */
export async function answerCollectives(visit: Visit, code: string): Promise<Response> {
  const { office, language } = visit.var;
  const begun = await readUnit.run(office, signedIn(visit), { unit: code });
  if (!begun.ok) return showProblem(visit, begun.problem);
  const { unit } = begun.value;
  const text = collectiveListTextOf(visit);
  if (visit.req.query('award') === undefined) return showCollectives(visit, { unit, text, problems: [], list: null });
  const input = { ...inputOf(code, text), page: visit.req.query('page') };
  const list = await checkCollectives.run(office, signedIn(visit), input);
  if (list.ok) return showCollectives(visit, { unit, text, problems: [], list: list.value });
  const { problem } = list;
  if (problem.code !== 'invalid' && problem.code !== 'not-allowed') return showProblem(visit, problem);
  return showCollectives(visit, { unit, text, problems: formProblems(problem, language), list: null });
}

/** The list as filtered, as a workbook. */
export async function answerCollectivesXlsx(visit: Visit, code: string): Promise<Response> {
  const { office, language } = visit.var;
  const text = collectiveListTextOf(visit);
  const list = await checkCollectives.run(office, signedIn(visit), { ...inputOf(code, text), whole: true });
  if (!list.ok) return showProblem(visit, list.problem);
  const { form, year, asOf, unit } = list.value;
  const bytes = await writeXlsx(collectiveSheet(list.value, text, language));
  const name = collectiveWords.fileName(say(formPhrase(form.code, asOf), language), year, unit.name);
  return sendFile(visit, bytes, say(name, language), 'xlsx');
}

/** What is within reach of one collective or household. */
export async function answerCollectiveReach(visit: Visit, code: string, id: string): Promise<Response> {
  const { office, language } = visit.var;
  if (!isId(id)) return showProblem(visit, { code: 'not-found', what: 'unit' });
  const begun = await readUnit.run(office, signedIn(visit), { unit: code });
  if (!begun.ok) return showProblem(visit, begun.problem);
  const { unit } = begun.value;
  const text = collectiveTextOf(visit);
  const plan = visit.req.query('plan')?.trim() ?? '';
  const { award: _, ...asked } = text;
  const found = await readCollectiveReach.run(office, signedIn(visit), { id, ...asked, plan });
  if (found.ok) return showCollectiveReach(visit, { unit, id, text, plan, problems: [], found: found.value });
  const { problem } = found;
  if (problem.code !== 'invalid' && problem.code !== 'not-allowed') return showProblem(visit, problem);
  const problems = formProblems(problem, language);
  return showCollectiveReach(visit, { unit, id, text, plan, problems, found: null });
}

/** What the collectives of a unit could be proposed for. */
export async function answerCollectivesReach(visit: Visit, code: string): Promise<Response> {
  const { office, language } = visit.var;
  const begun = await readUnit.run(office, signedIn(visit), { unit: code });
  if (!begun.ok) return showProblem(visit, begun.problem);
  const { unit } = begun.value;
  const text = collectiveTextOf(visit);
  const { award: _, ...asked } = text;
  const found = await readCollectivesReach.run(office, signedIn(visit), { unit: code, ...asked });
  if (found.ok) return showCollectivesReach(visit, { unit, text, problems: [], found: found.value });
  const { problem } = found;
  if (problem.code !== 'invalid' && problem.code !== 'not-allowed') return showProblem(visit, problem);
  return showCollectivesReach(visit, { unit, text, problems: formProblems(problem, language), found: null });
}
