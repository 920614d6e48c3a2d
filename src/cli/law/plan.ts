import { type Plan, plan } from '../../domain/awards/planner/plan.ts';
import { lastDayOfYear } from '../../domain/awards/records-to-facts.ts';
import { refusalsOfLaw } from '../../procedures/law/law-refusal.ts';
import { viewPlan } from '../../procedures/law/plan-view.ts';
import { planInput } from '../../procedures/law/question-input.ts';
import { lawWords, sayStep } from '../../words/law.ts';
import type { AloneCommand, ExitCode, Terminal } from '../command.ts';
import { explanationLines } from './explanation.ts';
import { type Asked, prepareQuestion } from './prepare-question.ts';
import { readQuestion, tellJson, tellLines, tellRefusals } from './question-file.ts';

/** `sovang plan`: the earliest year for an award and the steps there, year by year. */
export const planCommand: AloneCommand = {
  name: 'plan',
  alone: true,
  usage: 'sovang plan TỆP.json [--text] | sovang plan --schema',
  prepare: prepareQuestion(planInput, tell),
};

async function tell(file: string, { asText }: Asked, terminal: Terminal): Promise<ExitCode> {
  const question = await readQuestion(planInput, terminal, file);
  if (!question.ok) return tellRefusals(question.problem, terminal);
  const made = plan(question.value);
  if (!made.ok) return tellRefusals(refusalsOfLaw(made.problem, { asOf: '/from' }), terminal);
  const { from, horizon } = question.value;
  if (asText) tellLines(planLines(made.value, from, horizon), terminal);
  else tellJson(viewPlan(made.value, from), terminal);
  return 0;
}

function planLines({ earliest, steps, now, confirmed }: Plan, from: number, horizon: number): string[] {
  return [
    earliest === null ? lawWords.outOfReach(horizon).vi : lawWords.earliest(earliest).vi,
    ...(confirmed ? [] : [lawWords.unconfirmed.vi]),
    ...steps.map((step) => `  ${step.year}: ${sayStep(step, lastDayOfYear(step.year)).vi}`),
    ...explanationLines(now, from, lastDayOfYear(from)),
  ];
}
