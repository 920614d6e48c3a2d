import { check } from '../../domain/awards/check.ts';
import { localRules } from '../../domain/awards/local/local-rules.ts';
import { viewExplained } from '../../procedures/law/explained-view.ts';
import { refusalsOfLaw } from '../../procedures/law/law-refusal.ts';
import { checkInput } from '../../procedures/law/question-input.ts';
import type { AloneCommand, ExitCode, Terminal } from '../command.ts';
import { explanationLines } from './explanation.ts';
import { type Asked, prepareQuestion } from './prepare-question.ts';
import { readPackage, readQuestion, tellJson, tellLines, tellRefusals } from './question-file.ts';

/** `sovang check`: facts, award and day in a file → the verdict, condition by condition, or the schema of such a file. */
export const checkCommand: AloneCommand = {
  name: 'check',
  alone: true,
  usage: 'sovang check TỆP.json [--text] [--package GÓI.json] | sovang check --schema',
  prepare: prepareQuestion(checkInput, tell),
};

async function tell(file: string, { asText, packageFile }: Asked, terminal: Terminal): Promise<ExitCode> {
  const question = await readQuestion(checkInput, terminal, file);
  if (!question.ok) return tellRefusals(question.problem, terminal);
  const given = packageFile === undefined ? null : await readPackage(terminal, packageFile);
  if (given && !given.ok) return tellRefusals(given.problem, terminal);
  const answer = check({ ...question.value, ...(given ? { local: localRules(given.value) } : {}) });
  if (!answer.ok) return tellRefusals(refusalsOfLaw(answer.problem), terminal);
  const { year, asOf } = question.value;
  if (asText) tellLines(explanationLines(answer.value, year, asOf), terminal);
  else tellJson(viewExplained(answer.value, year, asOf), terminal);
  return 0;
}
