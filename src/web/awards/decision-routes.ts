import { groupThousands } from '../../kernel/points.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import { correctDecision, previewDecisionCorrection } from '../../procedures/awards/correct-decision.ts';
import { revokeDecision } from '../../procedures/awards/revoke.ts';
import type { Problem } from '../../procedures/problem.ts';
import { correctionWords } from '../../words/corrections.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { type App, type Visit, signedIn } from '../visit.ts';
import { withDecision } from './asked-about.ts';
import { showRevokeForm } from './change-question-page.tsx';
import { type ShownDecision, showDecisionForm, typedOfDecision } from './decision-page.tsx';
import type { TypedForm } from './ground-fields.tsx';
import { showPreview } from './preview-page.tsx';
import { belongsInForm, shownAgain, typedForm } from './typed-form.ts';

export function decisionRoutes(app: App): void {
  const { decisionCorrect, decisionRevoke } = addresses;
  app.get(decisionCorrect(':unit', ':decision'), (visit) =>
    withDecision(visit, (shown) => answerForm(visit, shown, typedOfDecision(shown))),
  );
  app.post(decisionCorrect(':unit', ':decision'), (visit) => withDecision(visit, (shown) => take(visit, shown)));
  app.get(decisionRevoke(':unit', ':decision'), (visit) =>
    withDecision(visit, (shown) => answerRevoke(visit, shown, { expectedSeq: String(shown.lastSeq) })),
  );
  app.post(decisionRevoke(':unit', ':decision'), (visit) =>
    withDecision(visit, (shown) => takeRevocation(visit, shown)),
  );
}

function answerForm(visit: Visit, shown: ShownDecision, given: TypedForm, problem?: Problem): Response {
  if (problem && !belongsInForm(problem)) return showProblem(visit, problem);
  const { status, typed } = problem ? shownAgain(problem, given) : { status: 200 as const, typed: given };
  const problems = problem ? formProblems(problem, visit.var.language) : [];
  return showDecisionForm(visit, { shown, typed, problems, status });
}

async function take(visit: Visit, shown: ShownDecision): Promise<Response> {
  const { step, ...typed } = await typedForm(visit);
  if (step === 'edit') return answerForm(visit, shown, typed);
  const input = { ...typed, unit: shown.unit.code, decision: shown.decision.id };
  const { office } = visit.var;
  if (step !== 'write') return answerPreview(visit, shown, input, typed);
  const corrected = await correctDecision.run(office, signedIn(visit), input);
  if (!corrected.ok) return answerForm(visit, shown, typed, corrected.problem);
  return visit.redirect(withQuery(addresses.book(shown.unit.code), { decision: corrected.value.decisionId }), 303);
}

async function answerPreview(visit: Visit, shown: ShownDecision, input: object, typed: TypedForm): Promise<Response> {
  const { office, language } = visit.var;
  const preview = await previewDecisionCorrection.run(office, signedIn(visit), input);
  if (!preview.ok) return answerForm(visit, shown, typed, preview.problem);
  const { before, after, kind, ground, lines } = preview.value;
  const fields = [
    { label: say(correctionWords.number, language), before: before.number, after: after.number },
    {
      label: say(correctionWords.signedOn, language),
      before: toScreenDate(before.signedOn),
      after: toScreenDate(after.signedOn),
    },
  ];
  return showPreview(visit, {
    unit: shown.unit,
    lead: say(correctionWords.decisionLead(groupThousands(lines.length)), language),
    kind,
    ground,
    changed: fields.filter((field) => field.before !== field.after),
    action: addresses.decisionCorrect(shown.unit.code, shown.decision.id),
    typed,
  });
}

function answerRevoke(visit: Visit, shown: ShownDecision, given: TypedForm, problem?: Problem): Response {
  const { language } = visit.var;
  if (problem && !belongsInForm(problem)) return showProblem(visit, problem);
  const { status, typed } = problem ? shownAgain(problem, given) : { status: 200 as const, typed: given };
  const { unit, decision, lines } = shown;
  return showRevokeForm(visit, {
    unit,
    question: say(correctionWords.revokeDecisionTitle(decision.number), language),
    what: say(correctionWords.decisionLead(groupThousands(lines)), language),
    action: addresses.decisionRevoke(unit.code, decision.id),
    backHref: withQuery(addresses.book(unit.code), { decision: decision.id }),
    typed,
    problems: problem ? formProblems(problem, language) : [],
    status,
  });
}

async function takeRevocation(visit: Visit, shown: ShownDecision): Promise<Response> {
  const typed = await typedForm(visit);
  const { unit, decision } = shown;
  const input = { ...typed, unit: unit.code, decision: decision.id };
  const revoked = await revokeDecision.run(visit.var.office, signedIn(visit), input);
  if (!revoked.ok) return answerRevoke(visit, shown, typed, revoked.problem);
  return visit.redirect(withQuery(addresses.book(unit.code), { decision: decision.id }), 303);
}
