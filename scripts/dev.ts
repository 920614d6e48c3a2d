/** `npm run dev`: builds, serves, and does both again whenever a file in src changes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runOpenly } from './run-program.ts';

/** Editors write a file in several steps, and several files at once: wait this long after a change. */
const SETTLE_MS = 150;

process.chdir(join(import.meta.dirname, '..'));
let server: ChildProcess | undefined;
let changed = true;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stopEverything());
void noteChanges();
for (;;) {
  if (changed) await rebuild();
  await sleep(SETTLE_MS);
}

async function noteChanges(): Promise<void> {
  for await (const _change of watch('src', { recursive: true })) changed = true;
}

/** Builds, and puts a new server in the place of the running one. After a build that failed the old one stays. */
async function rebuild(): Promise<void> {
  await sleep(SETTLE_MS);
  changed = false;
  if ((await runOpenly(process.execPath, ['scripts/build.ts'])) !== 0) return;
  await stopServer();
  const flags = ['--enable-source-maps', ...(existsSync('.env') ? ['--env-file=.env'] : [])];
  server = spawn(process.execPath, [...flags, 'dist/server/main.js', 'start'], { stdio: 'inherit' });
}

async function stopServer(): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}

async function stopEverything(): Promise<void> {
  await stopServer();
  process.exit();
}
