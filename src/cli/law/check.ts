import { check } from '../../domain/awards/check.ts';
import { viewExplained } from '../../procedures/law/explained-view.ts';
import { refusalsOfLaw } from '../../procedures/law/law-refusal.ts';
import { checkInput } from '../../procedures/law/question-input.ts';
import type { AloneCommand, ExitCode, Terminal } from '../command.ts';
import { explanationLines } from './explanation.ts';
import { prepareQuestion } from './prepare-question.ts';
import { readQuestion, tellJson, tellLines, tellRefusals } from './question-file.ts';

/** `sovang check`: facts, award and day in a file → the verdict, condition by condition, or the schema of such a file. */
export const checkCommand: AloneCommand = {
  name: 'check',
  alone: true,
  usage: 'sovang check TỆP.json [--text] | sovang check --schema',
  prepare: prepareQuestion(checkInput, tell),
};

async function tell(file: string, asText: boolean, terminal: Terminal): Promise<ExitCode> {
  const question = await readQuestion(checkInput, terminal, file);
  if (!question.ok) return tellRefusals(question.problem, terminal);
  const answer = check(question.value);
  if (!answer.ok) return tellRefusals(refusalsOfLaw(answer.problem), terminal);
  const { year, asOf } = question.value;
  if (asText) tellLines(explanationLines(answer.value, year, asOf), terminal);
  else tellJson(viewExplained(answer.value, year, asOf), terminal);
  return 0;
}
