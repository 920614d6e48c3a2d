import type { AwardCode, RecipientKind } from '../../domain/awards/award-form.ts';
import type { Explained } from '../../domain/awards/check.ts';
import { missingOf } from '../../domain/awards/findings.ts';
import type { Citation } from '../../domain/law/citation.ts';
import type { InstrumentCode } from '../../domain/law/instruments.data.ts';
import { textOf } from '../../domain/law/regulation.ts';
import type { RegimeCode } from '../../domain/law/regimes.ts';
import { type Fact, type Finding, type Verdict, shownVerdict } from '../../domain/law/verdict.ts';
import { type PlainDate, toIsoDate } from '../../kernel/plain-date.ts';
import { sayFinding } from '../../words/law-rules.ts';
import { sayAward, sayCitation } from '../../words/law.ts';
import type { Phrase } from '../../words/words.ts';

/** A place of the law as JSON: codes for machines, words for people. */
export type CitationView = Phrase & {
  /** Code in our index; null: a regulation that the package brings. */
  readonly instrument: InstrumentCode | null;
  /** Code of the package that brings the regulation. */
  readonly package?: string;
  readonly number: string;
  readonly article: string;
};

/** One condition as JSON. */
export type FindingView = Phrase & {
  readonly rule: string;
  /** What may be shown, and what the rule says as far as it was read. */
  readonly verdict: Verdict;
  readonly bare: Verdict;
  readonly confirmed: boolean;
  readonly citation: CitationView;
  readonly expected?: Fact;
  readonly actual?: Fact;
  /** Places of the records among the facts, as JSON Pointers. */
  readonly evidence: readonly string[];
  readonly missing?: readonly string[];
  readonly way?: 'all' | 'any';
  readonly parts?: readonly FindingView[];
};

/** A verdict with everything that carries it, as JSON. */
export type ExplainedView = {
  readonly award: Phrase & { readonly code: AwardCode };
  readonly recipient: RecipientKind;
  readonly year: number;
  readonly asOf: string;
  readonly regime: RegimeCode;
  readonly verdict: Verdict;
  readonly bare: Verdict;
  readonly confirmed: boolean;
  readonly findings: readonly FindingView[];
  readonly missing: readonly string[];
};

export function viewCitation(citation: Citation): CitationView {
  const { instrument, article } = citation;
  const place = typeof instrument === 'string' ? { instrument } : { instrument: null, package: instrument.broughtBy };
  return { ...place, article, number: textOf(instrument).number, ...sayCitation(citation) };
}

export function viewFinding({
  rule,
  verdict,
  confirmed,
  citation,
  parts,
  evidence,
  said,
  ...rest
}: Finding): FindingView {
  return {
    rule,
    ...sayFinding(said ? { rule, said } : { rule }),
    verdict: shownVerdict(verdict, confirmed),
    bare: verdict,
    confirmed,
    citation: viewCitation(citation),
    evidence: evidence.map((ref) => `/facts/${ref}`),
    ...rest,
    ...(parts ? { parts: parts.map(viewFinding) } : {}),
  };
}

/** The answer to a question about a year of achievement under the law of a day. */
export const viewExplained = (answer: Explained, year: number, asOf: PlainDate): ExplainedView => ({
  award: { code: answer.award, ...sayAward(answer.award, asOf) },
  recipient: answer.recipient,
  year,
  asOf: toIsoDate(asOf),
  regime: answer.regime,
  verdict: answer.verdict,
  bare: answer.bare,
  confirmed: answer.confirmed,
  findings: answer.findings.map(viewFinding),
  missing: missingOf(answer),
});
