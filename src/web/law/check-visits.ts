import { writeXlsx } from '../../documents/writers/xlsx.ts';
import { checkList } from '../../procedures/law/check-list.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import { formPhrase } from '../../words/cells.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { say } from '../../words/words.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { sendFile } from '../send-file.ts';
import { type Visit, signedIn } from '../visit.ts';
import { showCheck } from './check-page.tsx';
import { checkSheet } from './check-sheet.ts';
import { type CheckText, checkTextOf } from './check-text.ts';

/** What the list check is asked beyond form, year and day. */
export type ListText = CheckText & {
  readonly who: string;
  readonly reach: string;
  readonly search: string;
  readonly order: string;
};

const listTextOf = (visit: Visit): ListText => ({
  ...checkTextOf(visit),
  who: visit.req.query('who')?.trim() ?? '',
  reach: visit.req.query('reach')?.trim() ?? '',
  search: visit.req.query('search')?.trim() ?? '',
  order: visit.req.query('order')?.trim() ?? '',
});

const inputOf = (unit: string, { who, order, ...text }: ListText) => ({
  unit,
  ...text,
  who: who || undefined,
  order: order || undefined,
});

/** The list check of a unit: the form alone until something is asked. */
export async function answerCheck(visit: Visit, code: string): Promise<Response> {
  const { office, language } = visit.var;
  const begun = await readUnit.run(office, signedIn(visit), { unit: code });
  if (!begun.ok) return showProblem(visit, begun.problem);
  const { unit } = begun.value;
  const text = listTextOf(visit);
  if (visit.req.query('award') === undefined) return showCheck(visit, { unit, text, problems: [], list: null });
  const input = { ...inputOf(code, text), page: visit.req.query('page') };
  const list = await checkList.run(office, signedIn(visit), input);
  if (list.ok) return showCheck(visit, { unit, text, problems: [], list: list.value });
  const { problem } = list;
  if (problem.code !== 'invalid' && problem.code !== 'not-allowed') return showProblem(visit, problem);
  return showCheck(visit, { unit, text, problems: formProblems(problem, language), list: null });
}

/** The list as filtered, as a workbook. */
export async function answerCheckXlsx(visit: Visit, code: string): Promise<Response> {
  const { office, language } = visit.var;
  const text = listTextOf(visit);
  const list = await checkList.run(office, signedIn(visit), { ...inputOf(code, text), whole: true });
  if (!list.ok) return showProblem(visit, list.problem);
  const { form, year, asOf, unit } = list.value;
  const bytes = await writeXlsx(checkSheet(list.value, text.declared, language));
  const name = checkWords.fileName(say(formPhrase(form.code, asOf), language), year, unit.name);
  return sendFile(visit, bytes, say(name, language), 'xlsx');
}
