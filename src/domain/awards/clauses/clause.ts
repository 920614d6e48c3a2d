import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Citation } from '../../law/citation.ts';
import { type Finding, type RuleCode, type Verdict, allOf, anyOf } from '../../law/verdict.ts';
import type { LawSettings } from '../law-settings.ts';
import type { LocalRules } from '../local/local-rules.ts';

/** The facts at the moment of the question: the year of achievement under review, and the day whose law applies. */
export type At<F> = {
  readonly facts: F;
  readonly year: number;
  readonly asOf: PlainDate;
  readonly confirmed: boolean;
  readonly settings: LawSettings;
  /** What the province lays over the law; null: nothing. */
  readonly local: LocalRules | null;
};

/** One condition of the law: tries itself on the facts and explains itself. */
export type Clause<F> = (at: At<F>) => Finding;

/** A clause, or null where it does not concern the recipient. */
export type Applicable<F> = (at: At<F>) => Finding | null;

export type Outcome = Pick<Finding, 'verdict'> & Partial<Pick<Finding, 'expected' | 'actual' | 'evidence' | 'missing'>>;

/** The finding of one condition. A clause that was not read in its text passes `read: false` and is never plainly met. */
export function finding(at: At<unknown>, rule: RuleCode, citation: Citation, outcome: Outcome, read = true): Finding {
  return { rule, citation, confirmed: at.confirmed && read, evidence: [], ...outcome };
}

/** A fact that was left out: cannot tell, and this is what is missing. */
export const unknown = (...missing: string[]): Outcome => ({ verdict: 'unknown', missing });

export const when = (holds: boolean): Verdict => (holds ? 'met' : 'not-met');

function gather<F>(
  way: 'all' | 'any',
  combine: (parts: readonly Finding[]) => Verdict,
  rule: RuleCode,
  citation: Citation,
  clauses: readonly Applicable<F>[],
): Clause<F> {
  return (at) => {
    const parts: Finding[] = [];
    for (const clause of clauses) {
      const part = clause(at);
      if (part !== null) parts.push(part);
    }
    const verdict = combine(parts);
    // An alternative stands on any of its parts, so one confirmed part is enough; of all parts each must be confirmed.
    const confirmed =
      way === 'any'
        ? parts.length === 0 || parts.some((part) => part.verdict === verdict && part.confirmed)
        : parts.every((part) => part.confirmed);
    return { rule, citation, verdict, confirmed, evidence: [], parts, way };
  };
}

/** Every condition must hold. All are tried and kept. */
export const all = <F>(rule: RuleCode, citation: Citation, ...clauses: readonly Applicable<F>[]): Clause<F> =>
  gather('all', allOf, rule, citation, clauses);

/** One of the alternatives must hold. All are tried and kept. */
export const any = <F>(rule: RuleCode, citation: Citation, ...clauses: readonly Applicable<F>[]): Clause<F> =>
  gather('any', anyOf, rule, citation, clauses);

/** A clause that concerns only some: null for the others, so that it neither helps nor hinders them. */
export const only =
  <F>(concerns: (facts: F) => boolean, clause: Applicable<F>): Applicable<F> =>
  (at) =>
    concerns(at.facts) ? clause(at) : null;

/** The numbers of the records that satisfy a test, as references "list/3". */
export function refsTo<T>(list: string, records: readonly T[], test: (record: T) => boolean): string[] {
  const refs: string[] = [];
  records.forEach((record, index) => {
    if (test(record)) refs.push(`${list}/${index}`);
  });
  return refs;
}
