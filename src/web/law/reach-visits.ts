import { isId } from '../../kernel/id.ts';
import { readPersonReach } from '../../procedures/law/person-reach.ts';
import { readUnitReach } from '../../procedures/law/unit-reach.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { type Visit, signedIn } from '../visit.ts';
import { checkTextOf } from './check-text.ts';
import { showReach } from './reach-page.tsx';
import { showUnitReach } from './unit-reach-page.tsx';

/** What is within reach of one person. */
export async function answerReach(visit: Visit, code: string, id: string): Promise<Response> {
  const { office, language } = visit.var;
  if (!isId(id)) return showProblem(visit, { code: 'not-found', what: 'person' });
  const begun = await readUnit.run(office, signedIn(visit), { unit: code });
  if (!begun.ok) return showProblem(visit, begun.problem);
  const { unit } = begun.value;
  const text = checkTextOf(visit);
  const plan = visit.req.query('plan')?.trim() ?? '';
  const { award: _, ...asked } = text;
  const found = await readPersonReach.run(office, signedIn(visit), { id, ...asked, plan });
  if (found.ok) return showReach(visit, { unit, id, text, plan, problems: [], found: found.value });
  if (found.problem.code !== 'invalid') return showProblem(visit, found.problem);
  return showReach(visit, { unit, id, text, plan, problems: formProblems(found.problem, language), found: null });
}

/** What a unit could propose. */
export async function answerUnitReach(visit: Visit, code: string): Promise<Response> {
  const { office, language } = visit.var;
  const begun = await readUnit.run(office, signedIn(visit), { unit: code });
  if (!begun.ok) return showProblem(visit, begun.problem);
  const { unit } = begun.value;
  const text = checkTextOf(visit);
  const { award: _, ...asked } = text;
  const found = await readUnitReach.run(office, signedIn(visit), { unit: code, ...asked });
  if (found.ok) return showUnitReach(visit, { unit, text, problems: [], found: found.value });
  const { problem } = found;
  if (problem.code !== 'invalid' && problem.code !== 'not-allowed') return showProblem(visit, problem);
  return showUnitReach(visit, { unit, text, problems: formProblems(problem, language), found: null });
}
