import { getConnInfo } from '@hono/node-server/conninfo';
import { signIn, signOut } from '../../procedures/accounts/sign-in.ts';
import { addresses } from '../addresses.ts';
import { statusOf } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { dropSession, keepSession, sessionToken } from '../session-cookie.ts';
import type { App, Visit } from '../visit.ts';
import { showSignIn } from './sign-in-page.tsx';

export function accountRoutes(app: App): void {
  app.get(addresses.signIn, (visit) =>
    showSignIn(visit, { login: '', next: ownPath(visit.req.query('next')), problems: [], status: 200 }),
  );
  app.post(addresses.signIn, takeSignIn);
  app.post(addresses.signOut, async (visit) => {
    const token = sessionToken(visit);
    if (token) await signOut(visit.var.office, token);
    dropSession(visit);
    return visit.redirect(addresses.start, 303);
  });
}

async function takeSignIn(visit: Visit): Promise<Response> {
  const form = await visit.req.parseBody();
  const login = textOf(form['login']);
  const next = ownPath(textOf(form['next']));
  const address = getConnInfo(visit).remote.address ?? '';
  const result = await signIn(visit.var.office, visit.var.limits, {
    login,
    password: textOf(form['password']),
    address,
  });
  if (!result.ok) {
    const problems = formProblems(result.problem, visit.var.language);
    return showSignIn(visit, { login, next, problems, status: statusOf(result.problem) === 429 ? 429 : 422 });
  }
  keepSession(visit, result.value);
  return visit.redirect(next, 303);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Where to go after signing in: only a path of ours, never another site ("//elsewhere"). */
const ownPath = (path: string | undefined): string => (path && /^\/(?![/\\])/.test(path) ? path : addresses.start);
