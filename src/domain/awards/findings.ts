import type { Finding } from '../law/verdict.ts';
import type { Explained } from './check.ts';

/** The findings that stand on facts themselves, not on other findings, in the order of the clause. */
export const leavesOf = (findings: readonly Finding[]): Finding[] =>
  findings.flatMap((finding) => (finding.way === undefined ? [finding] : leavesOf(finding.parts ?? [])));

/**
 * What stands between the facts and the award, at the level at which a person can act: failed or open conditions of the
 * standard; for a failed alternative the whole alternative, because any of its parts would do.
 */
export function lackingOf(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => {
    if (finding.verdict === 'met') return [];
    return finding.way === 'all' ? lackingOf(finding.parts ?? []) : [finding];
  });
}

/** Single conditions counted along the easiest way to the award: how many still fail or are open, how many hold. */
export type Distance = { readonly lacking: number; readonly held: number };

/** The condition that stands in every standard and says nothing of merit: no step towards the award. */
const GENERAL_BLOCK = 'not-under-proceedings';

const NOTHING: Distance = { lacking: 0, held: 0 };

/** Of two alternatives the one that lacks less; of equals the one of which more holds. */
const nearer = (a: Distance, b: Distance): Distance =>
  b.lacking < a.lacking || (b.lacking === a.lacking && b.held > a.held) ? b : a;

function distanceOf(finding: Finding): Distance {
  const { verdict, rule, way, parts = [] } = finding;
  if (way === 'all') return distanceTo(parts);
  if (way === 'any' && parts.length > 0) return parts.map(distanceOf).reduce(nearer);
  if (verdict !== 'met') return { lacking: 1, held: 0 };
  return rule === GENERAL_BLOCK ? NOTHING : { lacking: 0, held: 1 };
}

/**
 * How far the facts are from the award over the best of its alternatives. A way of several conditions counts each of
 * them: whoever holds neither the order nor the years after it lacks two things, not one alternative.
 */
export function distanceTo(findings: readonly Finding[]): Distance {
  return findings.map(distanceOf).reduce((sum, { lacking, held }) => {
    return { lacking: sum.lacking + lacking, held: sum.held + held };
  }, NOTHING);
}

export type Reach = 'qualifies' | 'lacks-one' | 'lacks-more' | 'cannot-tell';

/**
 * The class of an answer in a list check: qualifies, lacks one thing, lacks more, cannot tell. One thing is lacking when
 * exactly one single condition fails and something else of the standard holds: whose only condition fails lacks all of
 * it (Huân chương Sao vàng for a life's work is not "one thing away" for everybody).
 */
export function reachOf(answer: Explained): Reach {
  if (answer.verdict === 'met') return 'qualifies';
  if (answer.verdict === 'unknown') return 'cannot-tell';
  const { lacking, held } = distanceTo(answer.findings);
  return lacking === 1 && held > 0 ? 'lacks-one' : 'lacks-more';
}

/** Every fact that some condition needed and did not find, each once. */
export const missingOf = (answer: Explained): string[] => [
  ...new Set(leavesOf(answer.findings).flatMap(({ missing = [] }) => missing)),
];
