import type { Problem } from '../../procedures/problem.ts';
import type { Visit } from '../visit.ts';
import type { TypedForm } from './ground-fields.tsx';

/** The fields of a sent form as text; files and repeated fields fall out. */
export async function typedForm(visit: Visit): Promise<TypedForm> {
  const body = await visit.req.parseBody();
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  );
}

/** The status of a form that is shown again, and the number of the entry it rests on from now. */
export const shownAgain = (
  problem: Problem,
  typed: TypedForm,
): { readonly status: 409 | 422; readonly typed: TypedForm } =>
  problem.code === 'conflict'
    ? { status: 409, typed: { ...typed, expectedSeq: String(problem.found) } }
    : { status: 422, typed };

/** Whether a refusal belongs in the form; others are pages of their own. */
export const belongsInForm = ({ code }: Problem): boolean =>
  code === 'invalid' || code === 'conflict' || code === 'not-allowed';
