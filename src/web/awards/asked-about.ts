import { isId } from '../../kernel/id.ts';
import { readDecision } from '../../procedures/awards/correct-decision.ts';
import { readLine } from '../../procedures/awards/line.ts';
import { showProblem } from '../errors.tsx';
import { type Visit, signedIn } from '../visit.ts';
import type { ShownDecision } from './decision-page.tsx';
import type { ShownLine } from './line-page.tsx';

type Answer<Shown> = (shown: Shown) => Response | Promise<Response>;

/** Answers about the line that the address names; the problem when there is none, or it may not be read. */
export async function withLine(visit: Visit, answer: Answer<ShownLine>): Promise<Response> {
  const line = visit.req.param('line') ?? '';
  if (!isId(line)) return showProblem(visit, { code: 'not-found', what: 'award-line' });
  const shown = await readLine.run(visit.var.office, signedIn(visit), { unit: visit.req.param('unit'), line });
  return shown.ok ? answer(shown.value) : showProblem(visit, shown.problem);
}

/** The same for a form that changes the line: whoever may only read it is told so before anything is asked. */
export const withLineToChange = (visit: Visit, answer: Answer<ShownLine>): Promise<Response> =>
  withLine(visit, (shown) =>
    shown.mayCorrect ? answer(shown) : showProblem(visit, { code: 'forbidden', reason: 'role-too-low' }),
  );

/** Answers about the decision that the address names, to whoever may change it. */
export async function withDecision(visit: Visit, answer: Answer<ShownDecision>): Promise<Response> {
  const decision = visit.req.param('decision') ?? '';
  if (!isId(decision)) return showProblem(visit, { code: 'not-found', what: 'decision' });
  const asked = { unit: visit.req.param('unit'), decision };
  const shown = await readDecision.run(visit.var.office, signedIn(visit), asked);
  return shown.ok ? answer(shown.value) : showProblem(visit, shown.problem);
}
