import { toIsoDate } from '../../../kernel/plain-date.ts';
import { must } from '../../../kernel/result.ts';
import type { Finding } from '../../law/verdict.ts';
import type { AwardCode, RecipientKind } from '../award-form.ts';
import { findForm } from '../catalogue.ts';
import { check } from '../check.ts';
import type { Facts, PersonGroup } from '../facts.ts';
import type { Standard } from '../standards/standard.ts';
import { STANDARDS, standardFor } from '../standards.ts';
import type { CheckCase, LawCase } from './case.ts';
import { collective, household, person } from './facts.ts';

/** A condition of a standard: the form, its recipient, since when, and the rule's name. */
export type RuleOfStandard = {
  readonly award: AwardCode;
  readonly recipient: RecipientKind;
  readonly since: string;
  readonly rule: string;
};

const keyOf = ({ award, recipient, since, rule }: RuleOfStandard): string => [award, recipient, since, rule].join(' ');

const named = (standard: Standard, rule: string): RuleOfStandard => ({
  award: standard.code,
  recipient: standard.recipient,
  since: toIsoDate(standard.from),
  rule,
});

/** Conditions that stand on facts; the combinations above them follow. */
const leaves = (findings: readonly Finding[]): Finding[] =>
  findings.flatMap(({ parts, ...one }) => (parts ? leaves(parts) : [{ ...one }]));

const GROUPS: readonly PersonGroup[] = ['can_bo', 'cong_nhan', 'doanh_nhan', 'vu_trang', 'nuoc_ngoai'];

/** Facts that make every applicable condition of a standard show itself. */
export function probes(recipient: RecipientKind): readonly Facts[] {
  if (recipient === 'ho_gia_dinh') return [household()];
  if (recipient === 'ca_nhan') return GROUPS.map((group) => person({ group }));
  return (['co_quan', 'doanh_nghiep', 'vu_trang', 'bo_tinh', 'nuoc_ngoai'] as const).map((group) =>
    collective({ group, outsideFlags: true }),
  );
}

/** Every condition of every standard. */
function allRules(): readonly RuleOfStandard[] {
  const found = new Map<string, RuleOfStandard>();
  for (const standard of STANDARDS) {
    for (const facts of probes(standard.recipient)) {
      const answer = must(check({ facts, award: standard.code, year: 2000, asOf: standard.from }));
      for (const { rule } of leaves(answer.findings)) found.set(keyOf(named(standard, rule)), named(standard, rule));
    }
  }
  return [...found.values()];
}

/** The conditions on which a case turns: those it names, and those that a met verdict needed. */
function rulesOfCase({ question, turnsOn = {} }: CheckCase): RuleOfStandard[] {
  const standard = standardFor(question.award as AwardCode, question.facts.recipient, question.asOf);
  if (!standard) return [];
  const answer = must(check(question));
  const needed = answer.bare === 'met' ? carrying(answer.findings) : [];
  return [...needed.map(({ rule }) => rule), ...Object.keys(turnsOn)].map((rule) => named(standard, rule));
}

/** The met conditions that carry a met verdict: of an alternative, those of its met parts. */
const carrying = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ verdict }) => verdict === 'met').flatMap((one) => (one.parts ? carrying(one.parts) : [one]));

export type Coverage = { readonly covered: readonly RuleOfStandard[]; readonly uncovered: readonly RuleOfStandard[] };

/** Which conditions some case turns on, and which none does. */
export function coverageOf(cases: readonly LawCase[]): Coverage {
  const turned = new Set(cases.flatMap((law) => (law.kind === 'check' ? rulesOfCase(law).map(keyOf) : [])));
  const rules = allRules();
  return {
    covered: rules.filter((rule) => turned.has(keyOf(rule))),
    uncovered: rules.filter((rule) => !turned.has(keyOf(rule))),
  };
}

/** Whether a form is decided by the province or below. */
export const isUpToProvince = ({ award }: RuleOfStandard): boolean => findForm(award)?.level !== 'trung_uong';
