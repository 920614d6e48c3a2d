import { readLatestDecision } from '../../procedures/awards/latest-decision.ts';
import { readNominations } from '../../procedures/nominations/list.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { defaultPeriod } from '../reports/period.ts';
import { type App, type Visit, signedIn } from '../visit.ts';
import { nominationFilterOf } from './nomination-filter.ts';
import { showNominations } from './nominations-page.tsx';

export function nominationRoutes(app: App): void {
  app.get(addresses.nominations(':unit'), (visit) => answerNominations(visit, visit.req.param('unit') ?? ''));
}

async function answerNominations(visit: Visit, code: string): Promise<Response> {
  const { office, language } = visit.var;
  const begun = await readLatestDecision.run(office, signedIn(visit), { unit: code });
  if (!begun.ok) return showProblem(visit, begun.problem);
  const { unit, latest } = begun.value;
  const filter = nominationFilterOf(visit, defaultPeriod(latest, office.today()));
  const found = await readNominations.run(office, signedIn(visit), {
    unit: code,
    ...filter,
    page: visit.req.query('page'),
  });
  if (found.ok) return showNominations(visit, { unit, filter, problems: [], found: found.value });
  if (found.problem.code !== 'invalid') return showProblem(visit, found.problem);
  return showNominations(visit, { unit, filter, problems: formProblems(found.problem, language), found: null });
}
