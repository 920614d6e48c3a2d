import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Action, type Role, rolesByAction } from './action.ts';

/** A role in a unit and everything below it, from a day until before another (null: open). */
export type Grant = {
  readonly role: Role;
  readonly unitId: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
};

/** The system acts for the owner of the machine: first start and the command line. */
export type Actor =
  | { readonly kind: 'system' }
  | {
      readonly kind: 'account';
      readonly accountId: string;
      readonly displayName: string;
      readonly grants: readonly Grant[];
    };

export type Access =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: 'no-role' | 'other-unit' | 'role-expired' | 'role-too-low' };

/**
 * May the actor do this to something that stands at the end of a path of units (from the unit itself up to the root)?
 * The reason of a refusal is the nearest miss, so that the screen can say what is lacking.
 */
export function may(actor: Actor, action: Action, unitPath: readonly string[], asOf: PlainDate): Access {
  if (actor.kind === 'system') return { allowed: true };
  if (actor.grants.length === 0) return { allowed: false, reason: 'no-role' };
  const here = actor.grants.filter((grant) => unitPath.includes(grant.unitId));
  if (here.length === 0) return { allowed: false, reason: 'other-unit' };
  const now = here.filter((grant) => grant.from <= asOf && (grant.to === null || asOf < grant.to));
  if (now.length === 0) return { allowed: false, reason: 'role-expired' };
  const roles: readonly Role[] = rolesByAction[action];
  return now.some((grant) => roles.includes(grant.role))
    ? { allowed: true }
    : { allowed: false, reason: 'role-too-low' };
}
