import { z } from 'zod';
import { isId } from '../kernel/id.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { parseTypedDate as parseDay } from '../kernel/typed-date.ts';
import { recipientKinds } from '../domain/organisation/recipient.ts';
import { type Result, ok, refuse } from '../kernel/result.ts';
import { cleanText } from '../kernel/vietnamese-text.ts';
import type { FieldProblem, Problem } from './problem.ts';

/**
 * Pieces of input schemas. A message is never a sentence but a code of src/words/problems.ts; what was given stays in
 * the problem, so that a form can show it again.
 */
export const text = (max: number) =>
  z.string({ error: 'required' }).transform(cleanText).pipe(z.string().min(1, 'required').max(max, 'too-long'));

export const optionalText = (max: number) =>
  z
    .string()
    .optional()
    .transform((value) => cleanText(value ?? ''))
    .pipe(z.string().max(max, 'too-long'));

export const idInput = z.string({ error: 'required' }).refine(isId, 'bad-id');

/** Whole number from a form field. */
export const wholeNumber = (min: number, max: number) =>
  z.coerce.number({ error: 'bad-number' }).int('bad-number').min(min, 'too-small').max(max, 'too-large');

/** A day as people type it (28/10/2021, 28-10-2021, 28.10.2021) or as machines write it (2021-10-28). */
export function parseTypedDate(typed: string): Result<PlainDate, 'bad-date'> {
  const date = parseDay(typed);
  return date.ok ? date : refuse('bad-date');
}

export const dateInput = z.string({ error: 'required' }).transform((typed, context): PlainDate => {
  if (typed.trim() === '') {
    context.addIssue({ code: 'custom', message: 'required' });
    return z.NEVER;
  }
  const date = parseTypedDate(typed);
  if (date.ok) return date.value;
  context.addIssue({ code: 'custom', message: 'bad-date' });
  return z.NEVER;
});

/** An empty field is no date. */
export const optionalDateInput = z
  .string()
  .optional()
  .transform((typed) => (typed?.trim() ? typed : undefined))
  .pipe(dateInput.optional());

/** A choice of a filter; an empty or absent one is no choice. */
export const choice = (max: number) => optionalText(max).transform((value) => value || null);

const noChoice = z.literal('').transform(() => null);

export const idChoice = z.union([noChoice, idInput]).prefault('');

export const recipientChoice = z.union([noChoice, z.enum(recipientKinds)], 'not-accepted').prefault('');

/** Parses raw input; every field that cannot be accepted is named with the value given. */
export function parseInput<I>(schema: z.ZodType<I>, raw: unknown): Result<I, Problem> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return ok(parsed.data);
  const fields = parsed.error.issues.map((issue): FieldProblem => ({
    field: issue.path.join('.'),
    code: /^[a-z][a-z0-9-]*$/.test(issue.message) ? issue.message : 'not-accepted',
    value: givenAt(raw, issue.path),
  }));
  return refuse({ code: 'invalid', fields });
}

function givenAt(raw: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], raw);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
