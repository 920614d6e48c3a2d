import { yearOf } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { setUpCluster } from '../../procedures/clusters/set-up.ts';
import { readCluster } from '../../procedures/clusters/show.ts';
import { type UnitsToChoose, findUnitsToChoose } from '../../procedures/clusters/units-to-choose.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import type { Problem } from '../../procedures/problem.ts';
import { addresses, withQuery } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import type { FormProblem } from '../kit/form.tsx';
import { type Visit, signedIn } from '../visit.ts';
import { showClusterForm } from './set-up-page.tsx';
import { type TypedCluster, clusterForNextYear, emptyCluster, sentCluster } from './typed-cluster.ts';

const codeOf = (visit: Visit): string => visit.req.param('unit') ?? '';

/** The empty form, or the one for the year after a cluster. */
export async function askNewCluster(visit: Visit): Promise<Response> {
  const { office } = visit.var;
  const from = visit.req.query('tu');
  if (from === undefined) return answerForm(visit, emptyCluster(yearOf(office.today())), [], null);
  const before = await readCluster.run(office, signedIn(visit), { id: from });
  if (!before.ok) return showProblem(visit, { code: 'not-found', what: 'cluster' });
  return answerForm(visit, clusterForNextYear(before.value), [], before.value.cluster.name);
}

export async function takeNewCluster(visit: Visit): Promise<Response> {
  const { office, language } = visit.var;
  const { typed, step } = sentCluster(await visit.req.parseBody({ all: true }));
  if (step !== 'save') return answerForm(visit, typed, [], null);
  const { search: _, ...given } = typed;
  const made = await setUpCluster.run(office, signedIn(visit), { ...given, regionUnit: codeOf(visit) });
  if (made.ok) return visit.redirect(withQuery(addresses.cluster(codeOf(visit), made.value.id), { done: 'lap' }), 303);
  if (made.problem.code !== 'invalid') return showProblem(visit, made.problem);
  // The region is the unit of the address, not a box of the form.
  const problems = formProblems(made.problem, language).map(({ field, message }) =>
    field === 'regionUnit' ? { message } : { field, message },
  );
  return answerForm(visit, typed, problems, null);
}

async function answerForm(
  visit: Visit,
  typed: TypedCluster,
  problems: readonly FormProblem[],
  basedOn: string | null,
): Promise<Response> {
  const here = await readUnit.run(visit.var.office, signedIn(visit), { unit: codeOf(visit) });
  if (!here.ok) return showProblem(visit, here.problem);
  const units = await unitsFor(visit, typed);
  if (!units.ok) return showProblem(visit, units.problem);
  return showClusterForm(visit, { unit: here.value.unit, typed, units: units.value, problems, basedOn });
}

/** Units that the search finds, as of the day on which the cluster begins; a year or a day that is none searches today. */
async function unitsFor(
  visit: Visit,
  { year, from, search, members }: TypedCluster,
): Promise<Result<UnitsToChoose, Problem>> {
  const { office } = visit.var;
  const chosen = members.map(({ unit }) => unit);
  const asked = { unit: codeOf(visit), search: search ?? '', chosen };
  const found = await findUnitsToChoose.run(office, signedIn(visit), { ...asked, year, on: from });
  if (found.ok || found.problem.code !== 'invalid') return found;
  const today = yearOf(office.today());
  const again = await findUnitsToChoose.run(office, signedIn(visit), { ...asked, year: today });
  if (again.ok) return ok(again.value);
  return refuse(again.problem);
}
