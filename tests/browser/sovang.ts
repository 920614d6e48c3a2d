/** Runs the built program as a person would: `sovang …` in a process of its own. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = new URL('../../bin/sovang.mjs', import.meta.url).pathname;

export type Environment = Readonly<Record<string, string>>;

/** What a finished command said, and its exit code. */
export type Said = { readonly code: number; readonly out: string; readonly err: string };

/** The environment of a command: nothing of the machine's own settings of Sổ Vàng, nor of the test runner's. */
function environmentOf(env: Environment): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, SOVANG_DATA: __, PORT: ___, NODE_ENV: ____, ...machine } = process.env;
  return { ...machine, ...env };
}

/** Runs one command to its end. */
export const sovang = (args: readonly string[], env: Environment): Promise<Said> =>
  new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, ...args], { env: environmentOf(env) }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err });
    });
  });

export type Server = {
  readonly url: string;
  readonly dataFolder: string;
  /** All that it has printed. */
  readonly said: () => string;
  readonly process: ChildProcess;
  /** Ends it in an orderly way. */
  readonly stop: () => Promise<void>;
};

/** Starts the server on a free port and waits for the line with its address. */
export async function startSovang(dataFolder: string, env: Environment = {}): Promise<Server> {
  const child = spawn(process.execPath, [PROGRAM, 'start'], {
    env: environmentOf({ SOVANG_DATA: dataFolder, PORT: '0', ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer) => {
      said += part.toString();
      const address = /đang chạy tại (http:\/\/\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { url, dataFolder, said: () => said, process: child, stop };
}

export const newDataFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'sovang-journey-'));

export const deleteFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
