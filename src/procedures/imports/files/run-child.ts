import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { refuse } from '../../../kernel/result.ts';
import { programUrl } from '../../../programs.ts';
import { type ChildMessage, GO_ON, type Reading } from './child-message.ts';
import type { FileSink } from './file-end.ts';
import { type FileProblem, fileProblem } from './file-problem.ts';
import { CHILD_MEMORY_MIB } from './limits.ts';

type Run = {
  readonly path: string;
  readonly fileName: string;
  readonly sink: FileSink;
  readonly timeMs: number;
};

/** Reads one file in the child: gives its end, or a problem when the child died. Rejects when the sink does. */
export function runChild({ path, fileName, sink, timeMs }: Run): Promise<Reading> {
  const child = fork(fileURLToPath(programUrl('import-child')), [path, fileName], {
    // The young generation of V8 grows to 48 MiB by itself, for nothing that this program needs.
    execArgv: [`--max-old-space-size=${CHILD_MEMORY_MIB}`, '--max-semi-space-size=8'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {},
  });
  const clock = new ChildClock(timeMs, () => child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    let reading: Reading | null = null;
    let failed: Error | null = null;
    let taken: Promise<void> = Promise.resolve();
    child.on('message', (message) => {
      const told = message as ChildMessage;
      if ('end' in told || 'convert' in told) reading = told;
      else {
        const take = async (): Promise<void> => (failed === null ? sinkFor(sink, told)() : undefined);
        taken = handOver(child, clock, taken, take).catch((error: unknown) => {
          failed ??= error instanceof Error ? error : new Error(String(error));
          child.kill('SIGKILL');
        });
      }
    });
    const end = async (exitCode: number | null): Promise<void> => {
      clock.stop();
      await taken;
      if (failed) reject(failed);
      else resolve(reading ?? { end: refuse(fileProblem(causeOfDeath(clock.isOver, exitCode))) });
    };
    child.on('error', () => void end(null));
    child.on('close', (exitCode) => void end(exitCode));
  });
}

/** A program that ends by itself, with 1, met what nobody foresaw in the file; V8 out of memory is a signal. */
function causeOfDeath(isOver: boolean, exitCode: number | null): FileProblem['code'] {
  if (isOver) return 'file-too-slow';
  return exitCode === 1 ? 'file-damaged' : 'file-too-much-memory';
}

const sinkFor = (sink: FileSink, told: Exclude<ChildMessage, Reading>) => async (): Promise<void> => {
  await ('sheet' in told ? sink.sheet(told.sheet) : sink.rows(told.rows));
};

/** The child reads on while what it sent is taken; it waits when what it sent before is not taken yet. */
async function handOver(
  child: ChildProcess,
  clock: ChildClock,
  before: Promise<void>,
  take: () => Promise<void>,
): Promise<void> {
  clock.stop();
  await before;
  if (child.connected) {
    clock.go();
    child.send(GO_ON, () => undefined);
  }
  await take();
}

/** Counts the time of the child alone: it stands still while the child waits for the parent. */
class ChildClock {
  isOver = false;
  #left: number;
  #since = 0;
  #timer: NodeJS.Timeout | undefined;
  readonly #over: () => void;

  constructor(timeMs: number, over: () => void) {
    this.#left = timeMs;
    this.#over = over;
    this.go();
  }

  go(): void {
    this.#since = performance.now();
    this.#timer = setTimeout(() => {
      this.isOver = true;
      this.#over();
    }, this.#left);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#left = Math.max(0, this.#left - (performance.now() - this.#since));
    this.#since = performance.now();
  }
}
