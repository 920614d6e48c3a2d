import type { Problem } from '../../procedures/problem.ts';
import type { Language } from '../../words/words.ts';
import { formProblems } from '../form-problems.ts';
import type { FormProblem } from '../kit/form.tsx';
import type { Visit } from '../visit.ts';
import { type TypedInspection, textFields, typedInForm } from './typed-inspection.ts';

/** Empty rows that each list begins with. */
export const SPARE_ROWS = 2;

/** What was sent: the record as typed, other fields, and whether more empty rows were asked for instead of saving. */
export type SentInspection = {
  readonly typed: TypedInspection;
  readonly field: (name: string) => string;
  readonly wantsMore: boolean;
  /** Empty rows when the form comes back. */
  readonly spare: number;
};

export async function sentInspection(visit: Visit): Promise<SentInspection> {
  const form: Readonly<Record<string, unknown>> = await visit.req.parseBody();
  const field = (name: string): string => (typeof form[name] === 'string' ? form[name] : '');
  const wantsMore = field('do') === 'more';
  return { typed: typedInForm(form), field, wantsMore, spare: wantsMore ? SPARE_ROWS * 3 : SPARE_ROWS };
}

/** A refusal at the fields of the form: a problem of one line of a text belongs to the text. */
export const recordProblems = (problem: Problem, language: Language): readonly FormProblem[] =>
  formProblems(problem, language).map(({ field, message }) => {
    const text = textFields.find((name) => field?.startsWith(`${name}.`));
    return { field: text ?? field, message };
  });
