import { compareRegimes } from '../../domain/awards/compare.ts';
import { check } from '../../domain/awards/check.ts';
import type { LocalRules } from '../../domain/awards/local/local-rules.ts';
import { plan } from '../../domain/awards/planner/plan.ts';
import { lastDayOfYear } from '../../domain/awards/records-to-facts.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { answerBonus, bonusInput, viewBonus } from '../../procedures/law/bonus-answer.ts';
import { viewComparison } from '../../procedures/law/comparison-view.ts';
import { viewExplained } from '../../procedures/law/explained-view.ts';
import { type LawRefusal, refusalsOfDay, refusalsOfLaw } from '../../procedures/law/law-refusal.ts';
import type { LocalPackages } from '../../procedures/law/local-packages.ts';
import { findPackage } from '../../procedures/law/package-on.ts';
import { nameOfPackage } from '../../procedures/law/package-view.ts';
import { viewPlan } from '../../procedures/law/plan-view.ts';
import {
  checkWithPackageInput,
  compareInput,
  parseQuestion,
  planWithPackageInput,
} from '../../procedures/law/question-input.ts';

/** JSON in, JSON out, over the packages of the installation; or every reason why there is no answer. */
export type LawAnswer = (raw: unknown, packages: LocalPackages) => Result<object, readonly LawRefusal[]>;

type Chosen = Result<LocalRules | null, readonly LawRefusal[]>;

function chosenPackage(packages: LocalPackages, code: string, day: PlainDate): Chosen {
  const found = findPackage(packages, code, day);
  return found.ok ? found : refuse([{ ...found.problem, path: '/package', wanted: '' }]);
}

/** An answer says which package lies over the law. */
const withPackage = (answer: object, local: LocalRules | null): object =>
  local === null ? answer : { ...answer, package: nameOfPackage(local.package) };

const answerCheck: LawAnswer = (raw, packages) => {
  const question = parseQuestion(checkWithPackageInput, raw);
  if (!question.ok) return question;
  const { package: code, ...asked } = question.value;
  const early = refusalsOfDay(asked.year, asked.asOf);
  if (early.length > 0) return refuse(early);
  const local = chosenPackage(packages, code, asked.asOf);
  if (!local.ok) return local;
  const answer = check({ ...asked, local: local.value });
  if (!answer.ok) return refuse(refusalsOfLaw(answer.problem));
  return ok(withPackage(viewExplained(answer.value, asked.year, asked.asOf), local.value));
};

const answerCompare: LawAnswer = (raw, packages) => {
  const question = parseQuestion(compareInput, raw);
  if (!question.ok) return question;
  const { otherDay, package: code, ...asked } = question.value;
  const local = chosenPackage(packages, code, asked.asOf);
  if (!local.ok) return local;
  const compared = compareRegimes({ ...asked, local: local.value }, otherDay);
  if (!compared.ok) return refuse(refusalsOfLaw(compared.problem));
  const days = { on: asked.asOf, other: otherDay };
  return ok(withPackage(viewComparison(compared.value, asked.year, days), local.value));
};

const answerPlan: LawAnswer = (raw, packages) => {
  const question = parseQuestion(planWithPackageInput, raw);
  if (!question.ok) return question;
  const { package: code, ...asked } = question.value;
  const local = chosenPackage(packages, code, lastDayOfYear(asked.from));
  if (!local.ok) return local;
  const made = plan({ ...asked, local: local.value });
  if (!made.ok) return refuse(refusalsOfLaw(made.problem, { asOf: '/from' }));
  return ok(withPackage(viewPlan(made.value, asked.from), local.value));
};

const answerBonusClaim: LawAnswer = (raw) => {
  const claim = parseQuestion(bonusInput, raw);
  if (!claim.ok) return claim;
  const bonus = answerBonus(claim.value, { award: '/form', asOf: '/on', recipient: '/recipient' });
  return bonus.ok ? ok(viewBonus(claim.value, bonus.value)) : bonus;
};

/** The questions that machines may put, each with the schema of its body. */
export const lawQuestions = {
  check: { input: checkWithPackageInput, answer: answerCheck },
  compare: { input: compareInput, answer: answerCompare },
  plan: { input: planWithPackageInput, answer: answerPlan },
  bonus: { input: bonusInput, answer: answerBonusClaim },
} as const;
