import type { Access } from '../domain/access/may.ts';

/** One input that cannot be accepted: where, what was given, and why as a code of src/words/problems.ts. */
export type FieldProblem = { readonly field: string; readonly code: string; readonly value: string };

/** Why a procedure or query refuses. Words for each stand in src/words/problems.ts. */
export type Problem =
  | { readonly code: 'forbidden'; readonly reason: Extract<Access, { allowed: false }>['reason'] }
  | { readonly code: 'not-found'; readonly what: string }
  /** Somebody else changed the record after it was read: what was typed is kept, the person looks again. */
  | { readonly code: 'conflict'; readonly what: string; readonly expected: number; readonly found: number }
  | { readonly code: 'invalid'; readonly fields: readonly FieldProblem[] }
  /** The state of the record does not allow the action. */
  | { readonly code: 'not-allowed'; readonly why: string; readonly detail: Readonly<Record<string, string>> };

export const notAllowed = (why: string, detail: Readonly<Record<string, string>> = {}): Problem => ({
  code: 'not-allowed',
  why,
  detail,
});

export const invalid = (field: string, code: string, value: string): Problem => ({
  code: 'invalid',
  fields: [{ field, code, value }],
});
