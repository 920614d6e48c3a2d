import { readLatestDecision } from '../../procedures/awards/latest-decision.ts';
import { readReportPaper } from '../../procedures/statistics/report-paper.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { defaultPeriod, periodText } from '../reports/period.ts';
import { type App, type Visit, signedIn } from '../visit.ts';
import { showHome } from './home-page.tsx';
import { showStart } from './start-page.tsx';

export function homeRoutes(app: App): void {
  app.get(addresses.start, answerStart);
  app.get(addresses.unit(':unit'), (visit) => answerHome(visit, visit.req.param('unit') ?? ''));
}

/** Whoever is signed in goes on to the first unit of their own. */
function answerStart(visit: Visit): Response {
  const { actor, homeUnits } = visit.var;
  if (!actor) return showStart(visit);
  const [first] = homeUnits;
  return first
    ? visit.redirect(addresses.unit(first.code), 303)
    : showProblem(visit, { code: 'forbidden', reason: 'no-role' });
}

async function answerHome(visit: Visit, code: string): Promise<Response> {
  const { office } = visit.var;
  const begun = await readLatestDecision.run(office, signedIn(visit), { unit: code });
  if (!begun.ok) return showProblem(visit, begun.problem);
  const { unit, path, latest } = begun.value;
  const report = await readReportPaper.run(office, signedIn(visit), {
    unit: code,
    ...periodText(defaultPeriod(latest, office.today())),
  });
  return report.ok ? showHome(visit, { unit, path, report: report.value }) : showProblem(visit, report.problem);
}
