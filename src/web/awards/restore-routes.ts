import { isId } from '../../kernel/id.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import { groupThousands } from '../../kernel/points.ts';
import { readDecision } from '../../procedures/awards/correct-decision.ts';
import { readLine } from '../../procedures/awards/line.ts';
import type { Problem } from '../../procedures/problem.ts';
import { restoreDecision, restoreLine } from '../../procedures/awards/restore.ts';
import { correctionWords } from '../../words/corrections.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { type App, type Visit, signedIn } from '../visit.ts';
import type { ShownDecision } from './decision-page.tsx';
import type { TypedForm } from './ground-fields.tsx';
import type { ShownLine } from './line-page.tsx';
import { showRestoreForm } from './restore-page.tsx';
import { belongsInForm, shownAgain, typedForm } from './typed-form.ts';

/** What is asked about: who or how much, where the form goes, and where the way back leads. */
type Asked = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly question: string;
  readonly what: string;
  readonly action: string;
  readonly backHref: string;
};

export function restoreRoutes(app: App): void {
  const line = addresses.awardLineRestore(':unit', ':line');
  const decision = addresses.decisionRestore(':unit', ':decision');
  app.get(line, (visit) =>
    withLine(visit, (shown) => answer(visit, askedOfLine(visit, shown), fresh(shown.line.lastSeq))),
  );
  app.post(line, (visit) => withLine(visit, (shown) => takeLine(visit, shown)));
  app.get(decision, (visit) =>
    withDecision(visit, (shown) => answer(visit, askedOfDecision(visit, shown), fresh(shown.lastSeq))),
  );
  app.post(decision, (visit) => withDecision(visit, (shown) => takeDecision(visit, shown)));
}

const fresh = (lastSeq: number): TypedForm => ({ expectedSeq: String(lastSeq) });

async function withLine(visit: Visit, then: (shown: ShownLine) => Response | Promise<Response>): Promise<Response> {
  const line = visit.req.param('line') ?? '';
  if (!isId(line)) return showProblem(visit, { code: 'not-found', what: 'award-line' });
  const shown = await readLine.run(visit.var.office, signedIn(visit), { unit: visit.req.param('unit'), line });
  return shown.ok ? then(shown.value) : showProblem(visit, shown.problem);
}

async function withDecision(
  visit: Visit,
  then: (shown: ShownDecision) => Response | Promise<Response>,
): Promise<Response> {
  const decision = visit.req.param('decision') ?? '';
  if (!isId(decision)) return showProblem(visit, { code: 'not-found', what: 'decision' });
  const asked = { unit: visit.req.param('unit'), decision };
  const shown = await readDecision.run(visit.var.office, signedIn(visit), asked);
  return shown.ok ? then(shown.value) : showProblem(visit, shown.problem);
}

const askedOfLine = ({ var: { language } }: Visit, { unit, line }: ShownLine): Asked => ({
  unit,
  question: say(correctionWords.restoreTitle, language),
  what: `${line.facts.printedName}, ${line.decision.number}, ${toScreenDate(line.decision.signedOn)}`,
  action: addresses.awardLineRestore(unit.code, line.lineId),
  backHref: addresses.awardLine(unit.code, line.lineId),
});

const askedOfDecision = ({ var: { language } }: Visit, { unit, decision, lines }: ShownDecision): Asked => ({
  unit,
  question: say(correctionWords.restoreDecisionTitle(decision.number), language),
  what: say(correctionWords.decisionLead(groupThousands(lines)), language),
  action: addresses.decisionRestore(unit.code, decision.id),
  backHref: withQuery(addresses.book(unit.code), { decision: decision.id }),
});

/** The form, empty or with the problem that came back and what was typed. */
function answer(visit: Visit, asked: Asked, given: TypedForm, problem?: Problem): Response {
  if (problem && !belongsInForm(problem)) return showProblem(visit, problem);
  const { status, typed } = problem ? shownAgain(problem, given) : { status: 200 as const, typed: given };
  const problems = problem ? formProblems(problem, visit.var.language) : [];
  return showRestoreForm(visit, { ...asked, typed, problems, status });
}

async function takeLine(visit: Visit, shown: ShownLine): Promise<Response> {
  const typed = await typedForm(visit);
  const input = { ...typed, unit: shown.unit.code, line: shown.line.lineId };
  const restored = await restoreLine.run(visit.var.office, signedIn(visit), input);
  if (!restored.ok) return answer(visit, askedOfLine(visit, shown), typed, restored.problem);
  return visit.redirect(addresses.awardLine(shown.unit.code, shown.line.lineId), 303);
}

async function takeDecision(visit: Visit, shown: ShownDecision): Promise<Response> {
  const typed = await typedForm(visit);
  const input = { ...typed, unit: shown.unit.code, decision: shown.decision.id };
  const restored = await restoreDecision.run(visit.var.office, signedIn(visit), input);
  if (!restored.ok) return answer(visit, askedOfDecision(visit, shown), typed, restored.problem);
  return visit.redirect(withQuery(addresses.book(shown.unit.code), { decision: shown.decision.id }), 303);
}
