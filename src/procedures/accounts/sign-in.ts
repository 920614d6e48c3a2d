import { createHash } from 'node:crypto';
import { z } from 'zod';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { type Actor } from '../../domain/access/may.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { compareText } from '../../kernel/vietnamese-text.ts';
import {
  type Account,
  deleteSession,
  findAccountByLogin,
  findAccountBySession,
  insertSession,
  listGrants,
} from '../../store/accounts.ts';
import type { Office } from '../office.ts';
import { type Problem, notAllowed } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { NOBODY, passwordMatches } from './password.ts';

const SESSION_HOURS = 12;

/** Wrong passwords: few for one account from one address, more for an address with many accounts behind it. */
const perAccount = { points: 5, duration: 900 };
const perAddress = { points: 50, duration: 900 };

export type SignInLimits = { readonly account: RateLimiterMemory; readonly address: RateLimiterMemory };

/** Counters of one server process; a restart forgets them, which helps nobody who must first cause one. */
export const signInLimits = (): SignInLimits => ({
  account: new RateLimiterMemory(perAccount),
  address: new RateLimiterMemory(perAddress),
});

export type SignIn = { readonly login: string; readonly password: string; readonly address: string };

/**
 * Opens a session and gives its token (32 random bytes, base64url), which only the browser keeps.
 * Refusals do not tell whether the login exists: an unknown one costs the same time.
 */
export async function signIn(
  office: Office,
  limits: SignInLimits,
  { login, password, address }: SignIn,
): Promise<Result<string, Problem>> {
  const who = `${compareText(login)} ${address}`;
  const waitMs = await consume(limits, who, address);
  if (waitMs > 0) return refuse(notAllowed('too-many-tries', { minutes: String(Math.ceil(waitMs / 60_000)) }));
  const account = await office.database.transaction((tx) => findAccountByLogin(tx, login));
  const matches = await passwordMatches(password, account?.passwordHash ?? NOBODY);
  if (!account || !matches || account.disabled) return refuse(notAllowed('wrong-login-or-password'));
  await limits.account.delete(who);
  const token = Buffer.from(office.randomBytes(32)).toString('base64url');
  const opened = await openSession.run(office, await actorOf(office, account), {
    tokenHash: hashToken(token).toString('hex'),
  });
  return opened.ok ? ok(token) : opened;
}

/** Milliseconds to wait before another try; 0 when this one may go on. */
async function consume(limits: SignInLimits, who: string, address: string): Promise<number> {
  try {
    await Promise.all([limits.account.consume(who), limits.address.consume(address)]);
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return refused.msBeforeNext;
    throw refused;
  }
}

const openSession = defineProcedure({
  name: 'accounts.sign-in',
  input: z.object({ tokenHash: z.string() }),
  load: async () => ok(null),
  authorise: () => ({ allowed: true }),
  decide: ({ tokenHash }, _, { actor }) =>
    actor.kind === 'account' ? ok({ tokenHash, accountId: actor.accountId }) : refuse(notAllowed('no-account')),
  subject: ({ accountId }) => ({ subjectKind: 'account', subjectId: accountId, detail: {} }),
  write: async (tx, { tokenHash, accountId }, { now }) => {
    const expiresAt = new Date(Date.parse(now) + SESSION_HOURS * 3_600_000).toISOString();
    await insertSession(tx, { tokenHash: Buffer.from(tokenHash, 'hex'), accountId, createdAt: now, expiresAt });
    return ok(null);
  },
});

/** Who a token speaks for, with the roles of this moment; undefined when it is unknown, expired or the account disabled. */
export async function findActor(office: Office, token: string): Promise<Actor | undefined> {
  return office.database.transaction(async (tx) => {
    const account = await findAccountBySession(tx, hashToken(token), office.now());
    return account && actorWith(account, await listGrants(tx, account.id));
  });
}

export const signOut = (office: Office, token: string): Promise<void> =>
  office.database.transaction((tx) => deleteSession(tx, hashToken(token)));

const actorOf = (office: Office, account: Account): Promise<Actor> =>
  office.database.transaction(async (tx) => actorWith(account, await listGrants(tx, account.id)));

const actorWith = (account: Account, grants: Awaited<ReturnType<typeof listGrants>>): Actor => ({
  kind: 'account',
  accountId: account.id,
  displayName: account.displayName,
  grants,
});

const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
