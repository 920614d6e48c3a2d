import { describeProblem } from '../../procedures/describe-problem.ts';
import { listImports } from '../../procedures/imports/list.ts';
import { readImportHead } from '../../procedures/imports/read-head.ts';
import { type WrittenTogether, writeTogether } from '../../procedures/imports/write-together.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import type { Problem } from '../../procedures/problem.ts';
import { togetherWords as words } from '../../words/import-together.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { type Visit, signedIn } from '../visit.ts';
import { importName } from './import-name.ts';
import { answerImportList, listOf } from './list-visits.ts';
import { type RefusedList, showTogether } from './together-page.tsx';
import { unitOf } from './visit-params.ts';

/** Writes the marked lists, or all that are ready. */
export async function takeTogether(visit: Visit): Promise<Response> {
  const body = await visit.req.parseBody({ all: true });
  const textOf = (name: string): string => (typeof body[name] === 'string' ? body[name] : '');
  const chosen = textOf('which') === 'all' ? null : chosenOf([body['list'] ?? []].flat());
  if (chosen?.length === 0)
    return answerImportList(visit, { choice: [{ message: say(words.noneChosen, visit.var.language) }] });
  const asked = { unitCode: unitOf(visit), chosen, kind: textOf('kind'), file: textOf('file') };
  const done = await writeTogether(visit.var.office, signedIn(visit), asked);
  if (!done.ok) return showProblem(visit, done.problem);
  const { after, until, refused, left } = done.value;
  if (refused.length === 0)
    return visit.redirect(withQuery(addresses.importsWrite(unitOf(visit)), { after, until, left: left || null }), 303);
  return showGoing(visit, { after, until, left, page: undefined }, await namesOf(visit, refused));
}

const chosenOf = (sent: readonly (string | File)[]): { importId: string; version: number }[] =>
  sent.flatMap((each) => {
    const [importId = '', version] = typeof each === 'string' ? each.split(':') : [];
    return importId === '' ? [] : [{ importId, version: Number(version) }];
  });

/** How far a going is; found again by its address. */
export async function answerTogether(visit: Visit): Promise<Response> {
  const numberOf = (name: string): number => Number(visit.req.query(name)) || 0;
  const asked = { after: numberOf('after'), until: numberOf('until'), left: numberOf('left') };
  return showGoing(visit, { ...asked, page: visit.req.query('page') }, []);
}

type Going = Pick<WrittenTogether, 'after' | 'until' | 'left'> & { readonly page: string | undefined };

async function showGoing(visit: Visit, going: Going, refused: readonly RefusedList[]): Promise<Response> {
  const { office } = visit.var;
  const unitCode = unitOf(visit);
  const unit = await readUnit.run(office, signedIn(visit), { unit: unitCode });
  if (!unit.ok) return showProblem(visit, unit.problem);
  const { after, until, left, page } = going;
  // A going that began nothing has no lists: the page beyond the newest position is empty.
  const between = { begunAfter: after, begunUntil: Math.max(until, 1) };
  const list = await listImports.run(office, signedIn(visit), { unitCode, ...between, page });
  if (!list.ok) return showProblem(visit, list.problem);
  const written = await listImports.run(office, signedIn(visit), { unitCode, ...between, need: 'written' });
  const underWay = await listImports.run(office, signedIn(visit), { unitCode, ...between, need: 'underway' });
  const todo = await listOf(visit, unitCode, { need: 'todo', kind: '', file: '' });
  if (!written.ok || !underWay.ok || !todo.ok) return visit.redirect(addresses.imports(unitCode), 303);
  return showTogether(visit, {
    unit: unit.value.unit,
    list: list.value,
    written: written.value.total,
    underWay: underWay.value.total,
    todo: todo.value,
    refused,
    left,
    hrefOf: (at) => withQuery(addresses.importsWrite(unitCode), { after, until, page: at }),
  });
}

async function namesOf(visit: Visit, refused: WrittenTogether['refused']): Promise<readonly RefusedList[]> {
  const { office, language } = visit.var;
  const named: RefusedList[] = [];
  for (const { importId, problem } of refused) {
    const head = await readImportHead.run(office, signedIn(visit), { importId });
    const name = head.ok ? importName(head.value) : null;
    named.push({ importId, name, why: whyOf(problem, language) });
  }
  return named;
}

const whyOf = (problem: Problem, language: Language): string =>
  say(problem.code === 'conflict' ? words.changed : describeProblem(problem), language);
