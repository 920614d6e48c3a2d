import { compareRegimes } from '../../domain/awards/compare.ts';
import { check } from '../../domain/awards/check.ts';
import { plan } from '../../domain/awards/planner/plan.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { answerBonus, bonusInput, viewBonus } from '../../procedures/law/bonus-answer.ts';
import { viewComparison } from '../../procedures/law/comparison-view.ts';
import { viewExplained } from '../../procedures/law/explained-view.ts';
import { type LawRefusal, refusalsOfLaw } from '../../procedures/law/law-refusal.ts';
import { viewPlan } from '../../procedures/law/plan-view.ts';
import { checkInput, compareInput, parseQuestion, planInput } from '../../procedures/law/question-input.ts';

/** JSON in, JSON out; or every reason why there is no answer. */
export type LawAnswer = (raw: unknown) => Result<object, readonly LawRefusal[]>;

const answerCheck: LawAnswer = (raw) => {
  const question = parseQuestion(checkInput, raw);
  if (!question.ok) return question;
  const answer = check(question.value);
  if (!answer.ok) return refuse(refusalsOfLaw(answer.problem));
  return ok(viewExplained(answer.value, question.value.year, question.value.asOf));
};

const answerCompare: LawAnswer = (raw) => {
  const question = parseQuestion(compareInput, raw);
  if (!question.ok) return question;
  const { otherDay, ...asked } = question.value;
  const compared = compareRegimes(asked, otherDay);
  if (!compared.ok) return refuse(refusalsOfLaw(compared.problem));
  return ok(viewComparison(compared.value, asked.year, { on: asked.asOf, other: otherDay }));
};

const answerPlan: LawAnswer = (raw) => {
  const question = parseQuestion(planInput, raw);
  if (!question.ok) return question;
  const made = plan(question.value);
  if (!made.ok) return refuse(refusalsOfLaw(made.problem, { asOf: '/from' }));
  return ok(viewPlan(made.value, question.value.from));
};

const answerBonusClaim: LawAnswer = (raw) => {
  const claim = parseQuestion(bonusInput, raw);
  if (!claim.ok) return claim;
  const bonus = answerBonus(claim.value, { award: '/form', asOf: '/on', recipient: '/recipient' });
  return bonus.ok ? ok(viewBonus(claim.value, bonus.value)) : bonus;
};

/** The questions that machines may put, each with the schema of its body. */
export const lawQuestions = {
  check: { input: checkInput, answer: answerCheck },
  compare: { input: compareInput, answer: answerCompare },
  plan: { input: planInput, answer: answerPlan },
  bonus: { input: bonusInput, answer: answerBonusClaim },
} as const;
