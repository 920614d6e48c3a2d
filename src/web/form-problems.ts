import { describeField, describeProblem } from '../procedures/describe-problem.ts';
import type { Problem } from '../procedures/problem.ts';
import { type Language, say } from '../words/words.ts';
import type { FormProblem } from './kit/form.tsx';

/** Whether the person can act on a refusal at the form itself, where everything typed must stay. */
export const isAboutForm = ({ code }: Problem): boolean => code === 'invalid' || code === 'not-allowed';

/** A refusal as the lines of a form's error summary: each field with its own, anything else as one line for the whole. */
export function formProblems(problem: Problem, language: Language): readonly FormProblem[] {
  if (problem.code !== 'invalid') return [{ message: say(describeProblem(problem), language) }];
  return problem.fields.map((field) => ({ field: field.field, message: say(describeField(field), language) }));
}

/** The message of one field, for the field itself. */
export const problemOf = (problems: readonly FormProblem[], field: string): string | undefined =>
  problems.find((problem) => problem.field === field)?.message;
