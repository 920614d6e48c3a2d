import { find } from '../../procedures/search/find.ts';
import { addresses, withQuery } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { type App, type Visit, signedIn } from '../visit.ts';
import { showSearch } from './search-page.tsx';

export function searchRoutes(app: App): void {
  app.get(addresses.searchEverywhere, answerEverywhere);
  app.get(addresses.search(':unit'), answerSearch);
}

/** The search of the first unit of one's own. */
function answerEverywhere(visit: Visit): Response {
  const { actor, homeUnits } = visit.var;
  const q = visit.req.query('q');
  const here = withQuery(addresses.searchEverywhere, { q });
  if (!actor) return visit.redirect(withQuery(addresses.signIn, { next: here }), 303);
  const [first] = homeUnits;
  return first
    ? visit.redirect(withQuery(addresses.search(first.code), { q }), 303)
    : showProblem(visit, { code: 'forbidden', reason: 'no-role' });
}

async function answerSearch(visit: Visit): Promise<Response> {
  const { q, group, page } = visit.req.query();
  const found = await find.run(visit.var.office, signedIn(visit), { unit: visit.req.param('unit'), q, group, page });
  return found.ok ? showSearch(visit, found.value) : showProblem(visit, found.problem);
}
