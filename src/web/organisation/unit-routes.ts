import { writeXlsx } from '../../documents/writers/xlsx.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import { readUnitCard } from '../../procedures/organisation/unit-card.ts';
import { readUnits } from '../../procedures/organisation/units.ts';
import { unitScreenWords } from '../../words/unit-screens.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { sendFile } from '../send-file.ts';
import { type App, type Visit, signedIn } from '../visit.ts';
import { eventCorrectionRoutes } from './event-correction.tsx';
import { eventRoutes } from './event-routes.tsx';
import { showUnitCard } from './unit-page.tsx';
import { showUnits } from './units-page.tsx';
import { unitsFilterOf } from './units-query.ts';
import { unitsSheet } from './units-sheet.ts';

/** The tree of units, a unit's card, and the forms of what happens to units. */
export function unitRoutes(app: App): void {
  app.get(addresses.organisation(':unit'), (visit) => answerUnits(visit, visit.req.param('unit') ?? ''));
  app.get(addresses.organisationXlsx(':unit'), (visit) => answerSheet(visit, visit.req.param('unit') ?? ''));
  app.get(addresses.unitCard(':unit'), (visit) => answerCard(visit, visit.req.param('unit') ?? ''));
  eventCorrectionRoutes(app);
  eventRoutes(app);
}

async function answerUnits(visit: Visit, unit: string): Promise<Response> {
  const { office, language } = visit.var;
  const filter = unitsFilterOf(visit);
  const page = visit.req.query('page');
  const found = await readUnits.run(office, signedIn(visit), { unit, ...filter, page });
  if (found.ok) return showUnits(visit, { unit: found.value.root, filter, problems: [], found: found.value });
  if (found.problem.code !== 'invalid') return showProblem(visit, found.problem);
  const plain = await readUnit.run(office, signedIn(visit), { unit });
  if (!plain.ok) return showProblem(visit, plain.problem);
  const problems = formProblems(found.problem, language);
  return showUnits(visit, { unit: plain.value.unit, filter, problems, found: null });
}

/** Most units of one workbook. */
const MOST_UNITS = 100_000;

async function answerSheet(visit: Visit, unit: string): Promise<Response> {
  const { office, language } = visit.var;
  const asked = { unit, ...unitsFilterOf(visit), size: MOST_UNITS, all: true };
  const found = await readUnits.run(office, signedIn(visit), asked);
  if (!found.ok) return showProblem(visit, found.problem);
  const name = `${say(unitScreenWords.tree, language)} - ${found.value.root.name}`;
  return sendFile(visit, await writeXlsx(unitsSheet(found.value, language)), name, 'xlsx');
}

async function answerCard(visit: Visit, unit: string): Promise<Response> {
  const card = await readUnitCard.run(visit.var.office, signedIn(visit), { unit });
  return card.ok ? showUnitCard(visit, card.value) : showProblem(visit, card.problem);
}
