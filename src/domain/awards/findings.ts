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

export type Reach = 'qualifies' | 'lacks-one' | 'lacks-more' | 'cannot-tell';

/** The class of an answer in a list check: qualifies, lacks one thing, lacks more, cannot tell. */
export function reachOf(answer: Explained): Reach {
  if (answer.verdict === 'met') return 'qualifies';
  if (answer.verdict === 'unknown') return 'cannot-tell';
  return lackingOf(answer.findings).length === 1 ? 'lacks-one' : 'lacks-more';
}

/** Every fact that some condition needed and did not find, each once. */
export const missingOf = (answer: Explained): string[] => [
  ...new Set(leavesOf(answer.findings).flatMap(({ missing = [] }) => missing)),
];
