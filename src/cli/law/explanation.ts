import type { Explained } from '../../domain/awards/check.ts';
import type { ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import { type Finding, shownVerdict } from '../../domain/law/verdict.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { sayFact, sayMissing } from '../../words/law-facts.ts';
import { sayFinding } from '../../words/law-rules.ts';
import { packageWords, sayPackage } from '../../words/local-package-screens.ts';
import { lawWords, sayAward, sayCitation, verdictWords } from '../../words/law.ts';

/** "cần ít nhất 1, có 0", where the condition does not say it already. */
function comparisonOf({ expected, actual }: Finding): string | undefined {
  // Which award is asked for stands in the words of the condition; how many were found is no answer to it.
  if (typeof expected?.value === 'string' && typeof actual?.value === 'number') return undefined;
  const asked = expected && sayFact(expected)?.vi;
  const found = actual && sayFact(actual)?.vi;
  return asked !== undefined && found !== undefined ? lawWords.comparison(asked, found).vi : undefined;
}

/** One condition on one line: the answer, the condition, its clause, and what was compared or is missing. */
export function findingLine(finding: Finding): string {
  const { missing = [] } = finding;
  const cells = [
    verdictWords[shownVerdict(finding.verdict, finding.confirmed)].vi,
    finding.way === 'any' ? `${sayFinding(finding).vi} (${lawWords.anyWay.vi})` : sayFinding(finding).vi,
    sayCitation(finding.citation).vi,
    comparisonOf(finding),
    missing.length > 0 ? lawWords.missing(missing.map((name) => sayMissing(name).vi)).vi : undefined,
    finding.confirmed ? undefined : lawWords.unconfirmed.vi,
  ];
  return cells.filter((cell) => cell !== undefined).join(' | ');
}

const findingLines = (findings: readonly Finding[], indent: string): string[] =>
  findings.flatMap((finding) => [
    `${indent}${findingLine(finding)}`,
    ...findingLines(finding.parts ?? [], `${indent}  `),
  ]);

/** The explanation in Vietnamese: the verdict, then every condition with its clause. */
export function explanationLines(answer: Explained, year: number, asOf: PlainDate): string[] {
  const verdict = lawWords.verdictOf(sayAward(answer.award, asOf).vi, year, asOf, verdictWords[answer.verdict].vi).vi;
  return [
    answer.confirmed ? verdict : `${verdict} (${lawWords.unconfirmed.vi})`,
    ...findingLines(answer.findings, '  '),
  ];
}

/** Which package lies over the law, and of a demonstration that it proves nothing. */
export const packageLines = (local: ProvincialPackage): readonly string[] => [
  `${packageWords.inUse.vi} ${sayPackage(local).vi}`,
  ...(local.demonstration ? [packageWords.demonstrationWhy.vi] : []),
];
