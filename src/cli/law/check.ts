import { check } from '../../domain/awards/check.ts';
import { localRules } from '../../domain/awards/local/local-rules.ts';
import { holdsOn } from '../../domain/awards/local/package-days.ts';
import type { ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import { viewExplained } from '../../procedures/law/explained-view.ts';
import { type LawRefusal, refusalsOfDay, refusalsOfLaw } from '../../procedures/law/law-refusal.ts';
import { nameOfPackage } from '../../procedures/law/package-view.ts';
import { checkInput } from '../../procedures/law/question-input.ts';
import type { AloneCommand, ExitCode, Terminal } from '../command.ts';
import { explanationLines, packageLines } from './explanation.ts';
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
  const early = refusalsOfDay(question.value.year, question.value.asOf);
  if (early.length > 0) return tellRefusals(early, terminal);
  const given = packageFile === undefined ? null : await readPackage(terminal, packageFile);
  if (given && !given.ok) return tellRefusals(given.problem, terminal);
  const local = given && localRules(given.value);
  const { year, asOf } = question.value;
  if (local && !holdsOn(local.package, asOf)) return tellRefusals([notThen(local.package)], terminal);
  const answer = check({ ...question.value, local });
  if (!answer.ok) return tellRefusals(refusalsOfLaw(answer.problem), terminal);
  if (asText)
    tellLines([...explanationLines(answer.value, year, asOf), ...(local ? packageLines(local.package) : [])], terminal);
  else tellJson({ ...viewExplained(answer.value, year, asOf), ...viewNamed(local && local.package) }, terminal);
  return 0;
}

/** A package that is not in force on the day says nothing: asked for by name, it is no answer to leave it out in silence. */
const notThen = ({ from, to }: ProvincialPackage): LawRefusal => ({
  code: 'package-not-then',
  path: '--package',
  given: `${toScreenDate(from)} – ${to === null ? '…' : toScreenDate(to)}`,
  wanted: '',
});

const viewNamed = (local: ProvincialPackage | null): object => (local ? { package: nameOfPackage(local) } : {});
