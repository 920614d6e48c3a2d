import { type FileProblem, fileProblem } from './file-problem.ts';

/** Ends the reading of a file from deep within a parser; readFile turns it into the problem that it names. */
export class UnreadableFile extends Error {
  readonly problem: FileProblem;

  constructor(code: FileProblem['code'], detail = '') {
    super(code);
    this.problem = fileProblem(code, detail);
  }
}
