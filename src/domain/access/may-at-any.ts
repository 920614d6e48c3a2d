import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Action } from './action.ts';
import { type Access, type Actor, may } from './may.ts';

/** Reasons of a refusal, the nearest miss first. */
const NEAREST = ['role-too-low', 'role-expired', 'other-unit', 'no-role'] as const;

/** For what belongs to several units: who may do it in one of them may do it. A refusal gives the nearest miss of all. */
export function mayAtAny(actor: Actor, action: Action, paths: readonly (readonly string[])[], asOf: PlainDate): Access {
  const answers = paths.map((path) => may(actor, action, path, asOf));
  if (answers.length === 0) return may(actor, action, [], asOf);
  if (answers.some(({ allowed }) => allowed)) return { allowed: true };
  const reasons = answers.flatMap((answer) => (answer.allowed ? [] : [answer.reason]));
  return { allowed: false, reason: NEAREST.find((reason) => reasons.includes(reason)) ?? 'no-role' };
}
