import type { PrintedCondition, VerdictExplanation } from '../../documents/papers/verdict-explanation/view-model.ts';
import type { EvidenceRecord } from '../../domain/awards/evidence-record.ts';
import { missingOf } from '../../domain/awards/findings.ts';
import type { Declaration } from '../../domain/awards/records-to-facts.ts';
import type { ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import { type ConditionLine, conditionLines, sideBySide } from '../../domain/awards/side-by-side.ts';
import { type RecordRef, shownVerdict } from '../../domain/law/verdict.ts';
import { yearOfBirth } from '../../domain/organisation/birth.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { sayEvidence } from '../../words/law-evidence.ts';
import { sayMissing } from '../../words/law-facts.ts';
import { sayCheckProblem, sayMeasure } from '../../words/law-reasons.ts';
import { sayFinding } from '../../words/law-rules.ts';
import { declarationWords } from '../../words/law-screens.ts';
import { lawWords, sayAward, sayCitation, sayCited, verdictWords } from '../../words/law.ts';
import { packageWords, sayOfPackage, sayPackage } from '../../words/local-package-screens.ts';
import type { CheckedPerson } from './check-person.ts';
import type { OtherLaw } from './other-law.ts';

export type ExplanationFrame = {
  readonly unitName: string;
  readonly declared: readonly Declaration[];
  readonly madeOn: PlainDate;
  /** Who made the check. */
  readonly officer: string;
};

/** What the paper tells of an answer: of a person, or of a collective or household by its name. */
export type ExplainedCheck = Pick<
  CheckedPerson,
  'form' | 'year' | 'asOf' | 'local' | 'answer' | 'evidence' | 'other'
> & {
  readonly person: Pick<CheckedPerson['person'], 'name' | 'bornOn' | 'bornYear'>;
};

/** The view model of the printed explanation; papers are always Vietnamese. */
export function explanationView(checked: ExplainedCheck, frame: ExplanationFrame): VerdictExplanation {
  const { person, form, year, asOf, local, answer, evidence } = checked;
  return {
    unitName: frame.unitName,
    person: { name: person.name, bornIn: yearOfBirth(person) },
    award: sayAward(form.code, asOf).vi,
    year,
    asOf,
    local: local && packageView(local),
    madeOn: frame.madeOn,
    officer: frame.officer,
    verdict: answer.ok ? verdictWords[answer.value.verdict].vi : '',
    noAnswer: answer.ok ? '' : sayCheckProblem(answer.problem).vi,
    conditions: answer.ok ? conditionLines(answer.value.findings).map((each) => printed(each, evidence, local)) : [],
    missing: answer.ok ? missingOf(answer.value).map((name) => sayMissing(name).vi) : [],
    declared: frame.declared.map((each) => declarationWords[each].vi),
    other: checked.other && otherView(checked, checked.other),
  };
}

/** What is shown of a condition: nothing unconfirmed is plainly met. */
const verdictOf = ({ finding }: ConditionLine): string => {
  const shown = verdictWords[shownVerdict(finding.verdict, finding.confirmed)].vi;
  return finding.confirmed ? shown : `${shown} (${lawWords.unconfirmed.vi})`;
};

const nameOf = ({ finding }: ConditionLine): string =>
  `${sayFinding(finding).vi}${finding.way === 'any' ? ` (${lawWords.anyWay.vi})` : ''}`;

const packageView = (local: ProvincialPackage): NonNullable<VerdictExplanation['local']> => ({
  name: `${sayPackage(local).vi} (${sayCited(local.instrument).vi})`,
  warning: local.demonstration ? packageWords.demonstrationWhy.vi : '',
});

/** The clause, and whose rule it is where a package brings the condition. */
const clauseOf = ({ finding }: ConditionLine, local: ProvincialPackage | null): string => {
  const clause = sayCitation(finding.citation).vi;
  return local && finding.said ? `${clause}. ${sayOfPackage(local).vi}` : clause;
};

const printed = (
  each: ConditionLine,
  evidence: ReadonlyMap<RecordRef, EvidenceRecord>,
  local: ProvincialPackage | null,
): PrintedCondition => ({
  depth: each.depth,
  name: nameOf(each),
  clause: clauseOf(each, local),
  measure: sayMeasure(each.finding).vi,
  records: each.finding.evidence.flatMap((ref) => {
    const record = evidence.get(ref);
    return record ? [sayEvidence(record).vi] : [];
  }),
  verdict: verdictOf(each),
});

const sideOf = (each: ConditionLine | null): string =>
  each === null
    ? lawWords.notAsked.vi
    : `${verdictOf(each)}${each.role === 'alternative' ? ', một trong các cách' : ''} (${sayCitation(each.finding.citation).vi})`;

function otherView(
  { answer }: Pick<CheckedPerson, 'answer'>,
  { asOf, movedBy, answer: under }: OtherLaw,
): VerdictExplanation['other'] {
  const verdict = under.ok
    ? verdictWords[under.value.verdict].vi
    : sayCheckProblem(under.problem).vi.replace(/\.$/, '');
  const pairs = answer.ok && under.ok ? sideBySide(answer.value.findings, under.value.findings) : [];
  return {
    asOf,
    verdict,
    movedBack: -movedBy,
    differences: pairs
      .filter(({ differs }) => differs)
      .flatMap(({ before, after }) => {
        const named = before ?? after;
        return named ? [{ name: nameOf(named), before: sideOf(before), after: sideOf(after) }] : [];
      }),
  };
}
