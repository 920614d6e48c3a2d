import type { Verdict } from '../../src/domain/law/verdict.ts';

/** One condition as every rival must explain it: the rule, how it stands, and the records used. */
export type Condition = { readonly rule: string; readonly verdict: Verdict; readonly evidence: readonly string[] };

/** A verdict with the conditions that carry it, in the order of the law. */
export type Answer = { readonly verdict: Verdict; readonly conditions: readonly Condition[] };

/** An answer as one line, so that rivals can be compared. */
export const lineOf = ({ verdict, conditions }: Answer): string =>
  `${verdict} ${conditions.map((each) => `${each.rule}=${each.verdict}[${each.evidence.join(',')}]`).join(' ')}`;
