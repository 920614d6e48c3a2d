import { toScreenDate } from '../../kernel/plain-date.ts';
import { correctLine, previewLineCorrection } from '../../procedures/awards/correct-line.ts';
import { readLineChoices } from '../../procedures/awards/line.ts';
import { revokeLine } from '../../procedures/awards/revoke.ts';
import type { Problem } from '../../procedures/problem.ts';
import { correctionWords } from '../../words/corrections.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { type App, type Visit, signedIn } from '../visit.ts';
import { withLine, withLineToChange } from './asked-about.ts';
import { showRevokeForm } from './change-question-page.tsx';
import { showLineForm, typedOfLine } from './correct-page.tsx';
import type { TypedForm } from './ground-fields.tsx';
import { fieldLabel, fieldText } from './line-facts.tsx';
import { type ShownLine, showLine } from './line-page.tsx';
import { showPreview } from './preview-page.tsx';
import { belongsInForm, shownAgain, typedForm } from './typed-form.ts';

export function lineRoutes(app: App): void {
  const { awardLine, awardLineCorrect, awardLineRevoke } = addresses;
  app.get(awardLine(':unit', ':line'), (visit) => withLine(visit, (shown) => showLine(visit, shown)));
  app.get(awardLineCorrect(':unit', ':line'), (visit) =>
    withLineToChange(visit, (shown) => answerForm(visit, shown, typedOfLine(shown))),
  );
  app.post(awardLineCorrect(':unit', ':line'), (visit) =>
    withLineToChange(visit, (shown) => takeCorrection(visit, shown)),
  );
  app.get(awardLineRevoke(':unit', ':line'), (visit) =>
    withLineToChange(visit, (shown) => answerRevoke(visit, shown, { expectedSeq: String(shown.line.lastSeq) })),
  );
  app.post(awardLineRevoke(':unit', ':line'), (visit) =>
    withLineToChange(visit, (shown) => takeRevocation(visit, shown)),
  );
}

/** The form, empty, to be edited again, or with the problem that came back. */
async function answerForm(visit: Visit, shown: ShownLine, given: TypedForm, problem?: Problem): Promise<Response> {
  const { office, language } = visit.var;
  if (problem && !belongsInForm(problem)) return showProblem(visit, problem);
  const { status, typed } = problem ? shownAgain(problem, given) : { status: 200 as const, typed: given };
  const asked = { unit: shown.unit.code, line: shown.line.lineId, name: typed['printedName'] ?? '' };
  const choices = await readLineChoices.run(office, signedIn(visit), asked);
  if (!choices.ok) return showProblem(visit, choices.problem);
  const problems = problem ? formProblems(problem, language) : [];
  return showLineForm(visit, { shown, choices: choices.value, typed, problems, status });
}

async function takeCorrection(visit: Visit, shown: ShownLine): Promise<Response> {
  const { step, ...typed } = await typedForm(visit);
  if (step === 'edit') return answerForm(visit, shown, typed);
  const input = { ...typed, unit: shown.unit.code, line: shown.line.lineId };
  const { office } = visit.var;
  if (step !== 'write') return answerPreview(visit, shown, input, typed);
  const corrected = await correctLine.run(office, signedIn(visit), input);
  if (!corrected.ok) return answerForm(visit, shown, typed, corrected.problem);
  return visit.redirect(addresses.awardLine(shown.unit.code, shown.line.lineId), 303);
}

async function answerPreview(visit: Visit, shown: ShownLine, input: object, typed: TypedForm): Promise<Response> {
  const { office, language } = visit.var;
  const preview = await previewLineCorrection.run(office, signedIn(visit), input);
  if (!preview.ok) return answerForm(visit, shown, typed, preview.problem);
  const { unit, line, kind, ground, changed, facts } = preview.value;
  const choices = await readLineChoices.run(office, signedIn(visit), { unit: unit.code, line: line.lineId, name: '' });
  if (!choices.ok) return showProblem(visit, choices.problem);
  const unitName = (id: string) => choices.value.units.find((each) => each.id === id)?.name ?? '';
  const { signedOn, number } = line.decision;
  const before = { facts: line.facts, unitName: unitName(line.facts.unitId), signedOn };
  const after = { facts, unitName: unitName(facts.unitId), signedOn };
  return showPreview(visit, {
    unit,
    lead: `${line.facts.printedName}, ${number}, ${toScreenDate(signedOn)}`,
    kind,
    ground,
    changed: changed.map((field) => ({
      label: fieldLabel(field, language),
      before: fieldText(field, before, language),
      after: field === 'recipientId' ? say(correctionWords.otherRecord, language) : fieldText(field, after, language),
    })),
    action: addresses.awardLineCorrect(unit.code, line.lineId),
    typed,
  });
}

function answerRevoke(visit: Visit, shown: ShownLine, given: TypedForm, problem?: Problem): Response {
  const { language } = visit.var;
  if (problem && !belongsInForm(problem)) return showProblem(visit, problem);
  const { status, typed } = problem ? shownAgain(problem, given) : { status: 200 as const, typed: given };
  const { unit, line } = shown;
  return showRevokeForm(visit, {
    unit,
    question: say(correctionWords.revokeTitle, language),
    what: `${line.facts.printedName}, ${line.decision.number}, ${toScreenDate(line.decision.signedOn)}`,
    action: addresses.awardLineRevoke(unit.code, line.lineId),
    backHref: addresses.awardLine(unit.code, line.lineId),
    typed,
    problems: problem ? formProblems(problem, language) : [],
    status,
  });
}

async function takeRevocation(visit: Visit, shown: ShownLine): Promise<Response> {
  const typed = await typedForm(visit);
  const { unit, line } = shown;
  const revoked = await revokeLine.run(visit.var.office, signedIn(visit), {
    ...typed,
    unit: unit.code,
    line: line.lineId,
  });
  if (!revoked.ok) return answerRevoke(visit, shown, typed, revoked.problem);
  return visit.redirect(addresses.awardLine(unit.code, line.lineId), 303);
}
