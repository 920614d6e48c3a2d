import type { Citation } from './citation.ts';

/** The three sides of every answer: Đủ điều kiện, Chưa đủ điều kiện, Chưa đủ căn cứ. */
export type Verdict = 'met' | 'not-met' | 'unknown';

/** A name of a rule, in kebab-case, stable: words and cases refer to it. */
export type RuleCode = string;

/** A named value in a finding: a count, a year, a percentage in hundredths, a code. Words turn it into a phrase. */
export type Fact = {
  readonly name: string;
  readonly value: number | string | boolean | readonly (number | string)[];
};

/** Points at a record among the facts: "awards/3" is the fourth award. */
export type RecordRef = string;

/** A fact that a rule needed and did not find: a path, "years/2021/rating". */
export type FactName = string;

/** One condition tried on the facts: what the clause asks, what stands in the records, and which records those are. */
export type Finding = {
  readonly rule: RuleCode;
  readonly citation: Citation;
  readonly verdict: Verdict;
  /** False when the clause was not compared with a text in force on the day. */
  readonly confirmed: boolean;
  readonly expected?: Fact;
  readonly actual?: Fact;
  readonly evidence: readonly RecordRef[];
  readonly missing?: readonly FactName[];
  /** The words of a condition that a provincial package brings itself. */
  readonly said?: { readonly vi: string; readonly en: string };
  /** The alternatives or parts of which this finding is made. */
  readonly parts?: readonly Finding[];
  readonly way?: 'all' | 'any';
};

type Judged = Pick<Finding, 'verdict'>;

/** All must hold: one failure fails, else one gap leaves it open. Of nothing: met. */
export function allOf(parts: readonly Judged[]): Verdict {
  if (parts.some(({ verdict }) => verdict === 'not-met')) return 'not-met';
  return parts.some(({ verdict }) => verdict === 'unknown') ? 'unknown' : 'met';
}

/** One must hold: one success suffices, else one gap leaves it open. Of nothing: not met. */
export function anyOf(parts: readonly Judged[]): Verdict {
  if (parts.some(({ verdict }) => verdict === 'met')) return 'met';
  return parts.some(({ verdict }) => verdict === 'unknown') ? 'unknown' : 'not-met';
}

/** What may be shown: nothing unconfirmed is plainly met. */
export const shownVerdict = (verdict: Verdict, confirmed: boolean): Verdict =>
  verdict === 'met' && !confirmed ? 'unknown' : verdict;
