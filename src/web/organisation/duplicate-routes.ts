import { isId } from '../../kernel/id.ts';
import { mergePeople } from '../../procedures/organisation/merge-people.ts';
import { comparePeople } from '../../procedures/organisation/person-compare.ts';
import { readDuplicates } from '../../procedures/organisation/person-duplicates.ts';
import { pinNamesakes } from '../../procedures/organisation/pin-namesakes.ts';
import { undoPinNamesakes } from '../../procedures/organisation/pin-undo.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import type { FormProblem } from '../kit/form.tsx';
import { type App, type Visit, signedIn } from '../visit.ts';
import { showPair } from './duplicate-compare-page.tsx';
import { showDuplicates } from './duplicate-list-page.tsx';
import { type TypedFields, typedFields } from './person-fields.tsx';

/** Records that may be one human: the list, and two of them side by side. */
export function duplicateRoutes(app: App): void {
  app.get(addresses.duplicates(':unit'), answerList);
  app.get(addresses.duplicatePair(':unit', ':one', ':other'), (visit) => answerPair(visit, {}, []));
  app.post(addresses.duplicatePair(':unit', ':one', ':other'), takeDeed);
}

const asked = (visit: Visit, name: string): string => visit.req.param(name) ?? '';

async function answerList(visit: Visit): Promise<Response> {
  const page = visit.req.query('page');
  const found = await readDuplicates.run(visit.var.office, signedIn(visit), { unit: asked(visit, 'unit'), page });
  return found.ok ? showDuplicates(visit, found.value) : showProblem(visit, found.problem);
}

async function answerPair(visit: Visit, typed: TypedFields, problems: readonly FormProblem[]): Promise<Response> {
  const [one, other] = [asked(visit, 'one'), asked(visit, 'other')];
  if (!isId(one) || !isId(other)) return showProblem(visit, { code: 'not-found', what: 'person' });
  const { office } = visit.var;
  const unit = await readUnit.run(office, signedIn(visit), { unit: asked(visit, 'unit') });
  if (!unit.ok) return showProblem(visit, unit.problem);
  const pair = await comparePeople.run(office, signedIn(visit), { one, other });
  if (!pair.ok) return showProblem(visit, pair.problem);
  return showPair(visit, { unit: unit.value.unit, pair: pair.value, typed, problems });
}

async function takeDeed(visit: Visit): Promise<Response> {
  const typed = typedFields(await visit.req.parseBody(), ['deed', 'kept', 'reason', 'seen', 'pinReason']);
  const done = await carryOut(visit, typed);
  const unit = asked(visit, 'unit');
  if (!done.ok) {
    if (done.problem.code !== 'invalid') return showProblem(visit, done.problem);
    return answerPair(visit, typed, formProblems(done.problem, visit.var.language));
  }
  if (typed['deed'] === 'merge') return visit.redirect(addresses.person(unit, done.value.id), 303);
  if (typed['deed'] === 'pin') return visit.redirect(addresses.duplicates(unit), 303);
  return visit.redirect(visit.req.path, 303);
}

function carryOut(visit: Visit, typed: TypedFields) {
  const { office } = visit.var;
  const [one, other] = [asked(visit, 'one'), asked(visit, 'other')];
  const actor = signedIn(visit);
  if (typed['deed'] === 'pin') return pinNamesakes.run(office, actor, { one, other, reason: typed['pinReason'] });
  if (typed['deed'] === 'unpin') return undoPinNamesakes.run(office, actor, { one, other });
  const [kept, gone] = typed['kept'] === other ? [other, one] : [one, other];
  return mergePeople.run(office, actor, { kept, gone, reason: typed['reason'], seen: typed['seen'] });
}
