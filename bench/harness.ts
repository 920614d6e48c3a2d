/** What every benchmark shares: a server of its own, medians, and one figure as JSON on the last line. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { nodeFlags } from '../bin/node-flags.mjs';
import { freePort } from '../scripts/free-port.ts';

const ROOT = join(import.meta.dirname, '..');
const START_LIMIT_MS = 60_000;

export type Figure = {
  readonly bench: string;
  /** Our value and that of the floor or rival, measured in the same run, both in `unit`. */
  readonly ours: number;
  readonly floor: number;
  /** Ours as a multiple of the floor. */
  readonly ratio: number;
  readonly unit: string;
};

/** Prints the figure as one line of JSON. It must be the last thing that a benchmark prints. */
export function report(figure: Figure): void {
  console.log(JSON.stringify(figure));
}

/** The middle value (the mean of the two middle ones of an even number). */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (lower === undefined || upper === undefined) throw new Error('The median of no values');
  return (lower + upper) / 2;
}

/** Median time of one run in ms; the runs before the measured ones warm up caches and the compiler. */
export async function medianTime(run: () => unknown, { runs = 7, warmUps = 2 } = {}): Promise<number> {
  const times: number[] = [];
  for (let index = -warmUps; index < runs; index++) {
    const startedAt = performance.now();
    await run();
    if (index >= 0) times.push(performance.now() - startedAt);
  }
  return median(times);
}

export type BenchServer = {
  /** Address without a slash at the end. */
  readonly url: string;
  readonly dataFolder: string;
  readonly pid: number;
  /** Ends the server and deletes its data. */
  stop(): Promise<void>;
};

/** Starts the built server on a free port with an empty data folder, and waits until it answers pages and commands. */
export async function startServer(env: Readonly<Record<string, string>> = {}): Promise<BenchServer> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sovang-bench-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [...nodeFlags, join(ROOT, 'dist/server/main.js'), 'start'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', SOVANG_DATA: dataFolder, PORT: String(port), ...env },
  });
  const killNow = () => server.kill('SIGKILL');
  process.once('exit', killNow);

  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await answers(url)) || !existsSync(join(dataFolder, 'sovang.sock'))) {
    if (hasEnded(server) || Date.now() > deadline) throw new Error('The server did not start');
    await sleep(50);
  }
  return {
    url,
    dataFolder,
    pid: server.pid ?? 0,
    async stop() {
      process.removeListener('exit', killNow);
      if (!hasEnded(server)) {
        server.kill('SIGTERM');
        await once(server, 'exit');
      }
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

const hasEnded = (server: ChildProcess): boolean => server.exitCode !== null || server.signalCode !== null;

const answers = (url: string): Promise<boolean> =>
  fetch(url, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );
