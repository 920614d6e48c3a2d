import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './harness.ts';

/** Milliseconds from starting the built server on a data folder until its first page has answered. */
export async function timeToFirstPage(dataFolder: string): Promise<number> {
  const startedAt = performance.now();
  const server = await startServer({ SOVANG_DATA: dataFolder });
  const page = await fetch(`${server.url}/`);
  await page.text();
  const time = performance.now() - startedAt;
  if (!page.ok) throw new Error(`The first page answered ${page.status}`);
  await server.stop();
  return time;
}

/** Milliseconds for a bare Node process that opens the embedded engine on a folder and asks it one thing. */
export async function timeToBareOpen(databaseFolder: string): Promise<number> {
  const script = `import { PGlite } from '@electric-sql/pglite';
    const database = await PGlite.create(${JSON.stringify(databaseFolder)});
    await database.query('select 1');
    process.exit(0);`;
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new Error(`The bare open ended with ${code}`);
  return performance.now() - startedAt;
}

/** Runs with a new folder that is deleted at the end. */
export async function withFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sovang-bench-'));
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
