import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { findProgram } from './find-program.ts';
import { freePort } from './free-port.ts';

export type PrivatePostgres = {
  /** Address of the database `postgres`, as its superuser. */
  readonly url: string;
  /** Stops the server and deletes its folder. */
  stop(): Promise<void>;
};

const DEBIAN_SERVERS = '/usr/lib/postgresql';
const START_LIMIT_MS = 30_000;
const STOP_LIMIT_MS = 10_000;

/** Fast and unsafe: the data is thrown away at the end, so nothing needs to survive a crash. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
};

/** Folder of the PostgreSQL server programs, the newest version first; undefined when none is installed. */
export function findPostgres(): string | undefined {
  const postgres = findProgram('postgres', debianServerFolders());
  return postgres && dirname(postgres);
}

function debianServerFolders(): string[] {
  try {
    const versions = readdirSync(DEBIAN_SERVERS).toSorted((a, b) => Number(b) - Number(a));
    return versions.map((version) => join(DEBIAN_SERVERS, version, 'bin'));
  } catch {
    return [];
  }
}

/** Starts a PostgreSQL server of our own in a temporary folder, on a free port of 127.0.0.1, with a random password. */
export async function startPrivatePostgres(): Promise<PrivatePostgres> {
  const programs = findPostgres();
  if (!programs) throw new Error('PostgreSQL is not installed: install the package "postgresql" (15 or later)');

  const folder = mkdtempSync(join(tmpdir(), 'sovang-postgres-'));
  let server: ChildProcess | undefined;
  const deleteFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  const endAtOnce = () => {
    server?.kill('SIGQUIT');
    deleteFolder();
  };
  process.once('exit', endAtOnce);
  const stop = async () => {
    if (server) await stopServer(server);
    deleteFolder();
    process.removeListener('exit', endAtOnce);
  };

  try {
    const password = randomBytes(12).toString('hex');
    const owner = await serverUser();
    await createCluster({ programs, folder, password, owner });
    const port = await freePort();
    const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
    server = launch({ programs, folder, port, owner });
    await waitUntilReady(server, url, folder);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type User = { readonly uid: number; readonly gid: number };

/** PostgreSQL refuses to run as root: root lends it the user of the distribution's server. Undefined: we ourselves. */
async function serverUser(): Promise<User | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const { stdout } = await promisify(execFile)('getent', ['passwd', 'postgres', 'nobody']).catch((error: unknown) => {
    // getent answers with what it knows and exits 2 when one of the names is unknown.
    if (typeof error === 'object' && error !== null && 'stdout' in error) return { stdout: String(error.stdout) };
    throw error;
  });
  const [, , uid, gid] = (stdout.split('\n')[0] ?? '').split(':').map(Number);
  if (!uid || !gid) throw new Error('Neither the user "postgres" nor "nobody" exists to run PostgreSQL as');
  return { uid, gid };
}

type Cluster = { readonly programs: string; readonly folder: string; readonly owner: User | undefined };

async function createCluster({ programs, folder, owner, password }: Cluster & { password: string }): Promise<void> {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password);
  chmodSync(passwordFile, 0o600);
  if (owner) for (const path of [folder, passwordFile]) chownSync(path, owner.uid, owner.gid);

  const login = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  // C.UTF-8 knows the case of Vietnamese letters (C alone knows ASCII only) and exists on every Debian.
  const shape = ['--locale=C.UTF-8', '--encoding=UTF8', '--no-sync', `--pgdata=${join(folder, 'data')}`];
  await promisify(execFile)(join(programs, 'initdb'), [...login, ...shape], { cwd: folder, ...owner });
}

function launch({ programs, folder, owner, port }: Cluster & { port: number }): ChildProcess {
  const settings = Object.entries({ ...SETTINGS, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(join(folder, 'log'), 'a');
  // Detached: Ctrl-C in the terminal must not stop the server under the tests; whoever started it stops it.
  return spawn(join(programs, 'postgres'), ['-D', join(folder, 'data'), ...settings], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', log, log],
    ...owner,
  });
}

async function waitUntilReady(server: ChildProcess, url: string, folder: string): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await answers(url))) {
    if (hasEnded(server) || Date.now() > deadline) {
      throw new Error(`PostgreSQL did not start:\n${readFileSync(join(folder, 'log'), 'utf8')}`);
    }
    await sleep(50);
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Asks for a fast shutdown (open connections are cut); a server that does not obey in time is killed. */
async function stopServer(server: ChildProcess): Promise<void> {
  if (hasEnded(server)) return;
  const ended = once(server, 'exit');
  server.kill('SIGINT');
  const killer = setTimeout(() => server.kill('SIGKILL'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(killer);
}

const hasEnded = (server: ChildProcess): boolean => server.exitCode !== null || server.signalCode !== null;
