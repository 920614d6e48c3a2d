import { toScreenDate } from '../../../kernel/plain-date.ts';
import { articleParts } from '../../law/citation.ts';
import { textOf } from '../../law/regulation.ts';
import { formAt } from '../catalogue.ts';
import { standardFor } from '../standards.ts';
import { within } from './package-days.ts';
import type { LocalCondition, LocalStandard, ProvincialPackage } from './provincial-package.ts';

/** What is wrong with a package, and where (a JSON Pointer). */
export type PackageProblem = {
  readonly code:
    | 'package-ends-before-it-begins'
    | 'package-outside-its-regulation'
    | 'regulation-ends-before-it-begins'
    | 'regulation-doubt-without-note'
    | 'package-article-not-understood'
    | 'package-award-not-in-force'
    | 'package-wrong-recipient'
    | 'package-standard-twice'
    | 'package-rule-twice'
    | 'package-condition-for-other-recipient'
    | 'package-nothing-to-choose'
    | 'package-share-too-large'
    | 'package-score-code-twice';
  readonly path: string;
  readonly given: string;
};

/** Everything that is wrong with a package beyond its form: a wrong package is not used at all. */
export function packageProblems(given: ProvincialPackage): readonly PackageProblem[] {
  const problems: PackageProblem[] = [];
  const note = (code: PackageProblem['code'], path: string, value: string): void => {
    problems.push({ code, path, given: value });
  };
  if (given.to !== null && given.to < given.from) note('package-ends-before-it-begins', '/to', '');
  checkRegulation(given, note);
  const rules = new Set<string>();
  const standards = new Set<string>();
  given.standards.forEach((standard, at) => {
    const path = `/standards/${at}`;
    const key = `${standard.award} ${standard.recipient} ${standard.effect}`;
    if (standards.has(key)) note('package-standard-twice', path, standard.award);
    standards.add(key);
    for (const problem of problemsOfStandard(given, standard)) note(problem, `${path}/award`, standard.award);
    standard.conditions.forEach((condition, index) =>
      checkCondition(condition, `${path}/conditions/${index}`, standard, rules, note),
    );
  });
  given.shares.forEach(({ hundredths, article }, at) => {
    if (hundredths > 10_000) note('package-share-too-large', `/shares/${at}/hundredths`, String(hundredths));
    checkArticle(article, `/shares/${at}/article`, note);
  });
  for (const list of ['deadlines', 'councils', 'templates'] as const)
    given[list].forEach(({ article }, at) => checkArticle(article, `/${list}/${at}/article`, note));
  given.scoreTables.forEach(({ criteria }, at) => {
    criteria.forEach(({ code }, index) => {
      if (criteria.findIndex((other) => other.code === code) < index)
        note('package-score-code-twice', `/scoreTables/${at}/criteria/${index}/code`, code);
    });
  });
  return problems;
}

type Note = (code: PackageProblem['code'], path: string, given: string) => void;

/** A package applies while its regulation holds; a doubt about a text that only this package knows is explained. */
function checkRegulation(given: ProvincialPackage, note: Note): void {
  const { instrument } = given;
  const { from, to, confidence, noteVi } = textOf(instrument);
  const days = `${from === null ? '…' : toScreenDate(from)} – ${to === null ? '…' : toScreenDate(to)}`;
  const inside = within(given, { from, to });
  if (!inside.from) note('package-outside-its-regulation', '/from', days);
  if (!inside.to) note('package-outside-its-regulation', '/to', days);
  if (typeof instrument === 'string') return;
  if (to !== null && from !== null && to < from) note('regulation-ends-before-it-begins', '/instrument/to', '');
  if (confidence !== 'text' && noteVi === '') note('regulation-doubt-without-note', '/instrument/noteVi', '');
}

/** The form must exist on the package's first day, for this recipient, and the law must leave room for what it sets. */
function problemsOfStandard(
  { from }: ProvincialPackage,
  { award, recipient, effect }: LocalStandard,
): readonly PackageProblem['code'][] {
  const form = formAt(award, from);
  if (!form.ok) return ['package-award-not-in-force'];
  if (!form.value.recipients.includes(recipient)) return ['package-wrong-recipient'];
  return effect === 'sets' && !standardFor(award, recipient, from) ? ['package-award-not-in-force'] : [];
}

function checkArticle(article: string, path: string, note: Note): void {
  if (articleParts(article) === null) note('package-article-not-understood', path, article);
}

function checkCondition(
  condition: LocalCondition,
  path: string,
  standard: LocalStandard,
  rules: Set<string>,
  note: Note,
): void {
  const key = `${standard.award} ${standard.recipient} ${condition.rule}`;
  if (rules.has(key)) note('package-rule-twice', `${path}/rule`, condition.rule);
  rules.add(key);
  checkArticle(condition.article, `${path}/article`, note);
  if (!fitsRecipient(condition, standard.recipient))
    note('package-condition-for-other-recipient', `${path}/kind`, condition.kind);
  if (condition.kind !== 'all' && condition.kind !== 'any') return;
  if (condition.of.length === 0) note('package-nothing-to-choose', `${path}/of`, '');
  condition.of.forEach((part, at) => checkCondition(part, `${path}/of/${at}`, standard, rules, note));
}

function fitsRecipient({ kind }: LocalCondition, recipient: LocalStandard['recipient']): boolean {
  switch (kind) {
    case 'initiatives':
      return recipient === 'ca_nhan';
    case 'member-share':
    case 'leads-cluster':
      return recipient === 'tap_the';
    case 'rated':
      return recipient !== 'ho_gia_dinh';
    case 'assessed':
    case 'achieved':
    case 'held-in-succession':
    case 'all':
    case 'any':
      return true;
  }
}
