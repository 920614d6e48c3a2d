import { describeField, describeProblem } from '../procedures/describe-problem.ts';
import type { Problem } from '../procedures/problem.ts';
import type { ExitCode, Terminal } from './command.ts';

/** Says a refusal on the terminal: the sentence, then each field with its own. */
export function tellProblem(problem: Problem, terminal: Terminal): ExitCode {
  terminal.err(describeProblem(problem).vi);
  if (problem.code === 'invalid') {
    for (const field of problem.fields) terminal.err(`  ${field.field}: ${describeField(field).vi}`);
  }
  return 1;
}
