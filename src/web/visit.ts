import type { Context, Hono } from 'hono';
import type { Actor } from '../domain/access/may.ts';
import type { Unit } from '../domain/organisation/unit.ts';
import type { UnitEnd } from '../procedures/organisation/unit-end.ts';
import type { Office } from '../procedures/office.ts';
import type { SignInLimits } from '../procedures/accounts/sign-in.ts';
import type { Language } from '../words/words.ts';
import type { PageAssets } from './kit/page.tsx';

/** What main.ts gives to the web: the office, and where the browser's files are. */
export type WebSettings = {
  readonly office: Office;
  readonly assets: PageAssets;
  readonly assetsFolder: string;
  readonly limits: SignInLimits;
  /** Address under which browsers reach us, when it is not the one they connect to (a proxy in front). */
  readonly publicUrl: string | null;
};

/** What every handler may ask of a request. */
export type VisitVariables = {
  readonly office: Office;
  readonly assets: PageAssets;
  readonly limits: SignInLimits;
  readonly language: Language;
  readonly nonce: string;
  /** Who is signed in, if anybody. */
  readonly actor: Actor | undefined;
  /** Units in which the actor holds a role; empty when signed out. */
  readonly homeUnits: readonly Unit[];
  /** Of a page of a unit that has ended: since when, and who succeeded it. */
  readonly unitEnd?: UnitEnd | undefined;
};

export type VisitEnv = { Variables: { -readonly [Name in keyof VisitVariables]: VisitVariables[Name] } };

export type Visit = Context<VisitEnv>;

export type App = Hono<VisitEnv>;

/** The actor of a page behind the sign-in: the middleware has sent everybody else away. */
export function signedIn(visit: Visit): Extract<Actor, { kind: 'account' }> {
  const actor = visit.var.actor;
  if (actor?.kind !== 'account') throw new Error('A page behind the sign-in was reached without an actor');
  return actor;
}
