import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export type ProgramRun = { readonly exitCode: number; readonly output: string };

type RunOptions = {
  /** Variables added to our own environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Ends the program early; the promise then rejects. */
  readonly signal?: AbortSignal;
};

/** Runs a program and keeps what it prints (both streams, in order of arrival per stream). */
export async function runQuietly(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<ProgramRun> {
  const child = start(command, args, options, 'pipe');
  if (!child.stdout || !child.stderr) throw new Error('A piped program without pipes');
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exitCodeOf(child)]);
  return { exitCode, output: stdout + stderr };
}

/** Runs a program that prints straight to our own output; the exit code (1 when a signal ended it). */
export function runOpenly(command: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  return exitCodeOf(start(command, args, options, 'inherit'));
}

function start(command: string, args: readonly string[], { env, signal }: RunOptions, output: 'pipe' | 'inherit') {
  return spawn(command, args, {
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
    ...(signal && { signal }),
  });
}

async function exitCodeOf(child: ReturnType<typeof spawn>): Promise<number> {
  // `close` reports the exit code and comes after the last output; `error` (not found, aborted) makes `once` reject.
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return exitCode ?? 1;
}
