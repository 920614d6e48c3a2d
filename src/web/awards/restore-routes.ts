import { toScreenDate } from '../../kernel/plain-date.ts';
import { groupThousands } from '../../kernel/points.ts';
import type { Problem } from '../../procedures/problem.ts';
import { restoreDecision, restoreLine } from '../../procedures/awards/restore.ts';
import { correctionWords } from '../../words/corrections.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { type App, type Visit, signedIn } from '../visit.ts';
import { withDecision, withLineToChange } from './asked-about.ts';
import type { ShownDecision } from './decision-page.tsx';
import type { TypedForm } from './ground-fields.tsx';
import type { ShownLine } from './line-page.tsx';
import { type ChangeQuestion, showRestoreForm } from './change-question-page.tsx';
import { belongsInForm, shownAgain, typedForm } from './typed-form.ts';

type Asked = Pick<ChangeQuestion, 'unit' | 'question' | 'what' | 'action' | 'backHref'>;

export function restoreRoutes(app: App): void {
  const line = addresses.awardLineRestore(':unit', ':line');
  const decision = addresses.decisionRestore(':unit', ':decision');
  app.get(line, (visit) =>
    withLineToChange(visit, (shown) => answer(visit, askedOfLine(visit, shown), fresh(shown.line.lastSeq))),
  );
  app.post(line, (visit) => withLineToChange(visit, (shown) => takeLine(visit, shown)));
  app.get(decision, (visit) =>
    withDecision(visit, (shown) => answer(visit, askedOfDecision(visit, shown), fresh(shown.lastSeq))),
  );
  app.post(decision, (visit) => withDecision(visit, (shown) => takeDecision(visit, shown)));
}

const fresh = (lastSeq: number): TypedForm => ({ expectedSeq: String(lastSeq) });

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
