import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Result, ok, refuse } from '../kernel/result.ts';

/** Another living process holds the data folder. */
export type FolderInUse = { readonly code: 'folder-in-use'; readonly folder: string; readonly pid: number };

export type FolderLock = { readonly release: () => Promise<void> };

type Holder = { readonly pid: number; readonly started: string };

/**
 * Takes the data folder for this process. The embedded engine has no lock of its own: two processes on one folder
 * would lose each other's rows in silence. A lock left by a process that is gone is taken over.
 */
export async function lockFolder(folder: string): Promise<Result<FolderLock, FolderInUse>> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'lock');
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await claim(path)) return ok({ release: () => rm(path, { force: true }) });
    const holder = await readHolder(path);
    if (holder && (await isAlive(holder))) return refuse({ code: 'folder-in-use', folder, pid: holder.pid });
    await rm(path, { force: true });
  }
  return refuse({ code: 'folder-in-use', folder, pid: 0 });
}

/** The process that holds the folder now, if any. */
export async function findHolder(folder: string): Promise<number | undefined> {
  const holder = await readHolder(join(folder, 'lock'));
  return holder && (await isAlive(holder)) ? holder.pid : undefined;
}

async function claim(path: string): Promise<boolean> {
  const holder: Holder = { pid: process.pid, started: await startOf(process.pid) };
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(JSON.stringify(holder));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

async function isAlive(holder: Holder): Promise<boolean> {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return (await startOf(holder.pid)) === holder.started;
}

/** When a process was started, in the kernel's ticks: tells a process from a later one with the same number (Linux). */
async function startOf(pid: number): Promise<string> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
