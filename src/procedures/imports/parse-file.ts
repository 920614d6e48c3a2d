import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Sheet } from '../../domain/imports/sheet.ts';
import { type Result, refuse } from '../../kernel/result.ts';
import { programUrl } from '../../programs.ts';
import { type FileProblem, fileProblem } from './file-problem.ts';
import { CHILD_MEMORY_MIB, CHILD_TIME_MS } from './limits.ts';

/** Reads a workbook in a process of its own with capped memory and time; every failure comes back as a named problem. */
export function parseFile(path: string, timeMs: number = CHILD_TIME_MS): Promise<Result<Sheet, FileProblem>> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(programUrl('import-child')), [path], {
      execArgv: [`--max-old-space-size=${CHILD_MEMORY_MIB}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {},
    });
    let outOfTime = false;
    const timer = setTimeout(() => {
      outOfTime = true;
      child.kill('SIGKILL');
    }, timeMs);
    let answer: Result<Sheet, FileProblem> | null = null;
    child.on('message', (message) => {
      answer = message as Result<Sheet, FileProblem>;
    });
    const end = (): void => {
      clearTimeout(timer);
      resolve(answer ?? refuse(fileProblem(outOfTime ? 'file-too-slow' : 'file-too-much-memory')));
    };
    child.on('error', end);
    child.on('close', end);
  });
}
