import { writeXlsx } from '../../documents/writers/xlsx.ts';
import { readLatestDecision } from '../../procedures/awards/latest-decision.ts';
import { readAwardsByUnit } from '../../procedures/statistics/awards-by-unit.ts';
import { awardsByUnitWords } from '../../words/awards-by-unit.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { sendFile } from '../send-file.ts';
import { type App, type Visit, signedIn } from '../visit.ts';
import { showByUnit } from './by-unit-page.tsx';
import { askedByUnit } from './by-unit-report.ts';
import { byUnitSheet } from './by-unit-sheet.ts';
import { defaultPeriod } from './period.ts';

export function byUnitRoutes(app: App): void {
  app.get(addresses.awardsByUnit(':unit'), (visit) => answer(visit, visit.req.param('unit') ?? '', false));
  app.get(addresses.awardsByUnitXlsx(':unit'), (visit) => answer(visit, visit.req.param('unit') ?? '', true));
}

async function answer(visit: Visit, code: string, asFile: boolean): Promise<Response> {
  const { office, language } = visit.var;
  const begun = await readLatestDecision.run(office, signedIn(visit), { unit: code });
  if (!begun.ok) return showProblem(visit, begun.problem);
  const { unit, latest } = begun.value;
  const asked = askedByUnit(visit, defaultPeriod(latest, office.today()));
  const page = Math.max(1, Math.floor(Number(visit.req.query('page') ?? '1')) || 1);
  const report = await readAwardsByUnit.run(office, signedIn(visit), { unit: code, ...asked });
  if (!report.ok && (asFile || report.problem.code !== 'invalid')) return showProblem(visit, report.problem);
  if (!report.ok) {
    const problems = formProblems(report.problem, language);
    return showByUnit(visit, { unit, asked, page, problems, report: null });
  }
  if (!asFile) return showByUnit(visit, { unit, asked, page, problems: [], report: report.value });
  const name = `${say(awardsByUnitWords.title, language)} - ${unit.name}`;
  return sendFile(visit, await writeXlsx(byUnitSheet(report.value, language)), name, 'xlsx');
}
