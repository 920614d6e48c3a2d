import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { findHolder, lockFolder } from './folder-lock.ts';

const run = promisify(execFile);
const newFolder = () => mkdtemp(join(tmpdir(), 'sovang-lock-'));

test('a second process on the folder is told who holds it', async () => {
  const folder = await newFolder();
  const first = await lockFolder(folder);
  expect(first.ok).toBe(true);
  const script = `const { lockFolder } = await import(${JSON.stringify(new URL('./folder-lock.ts', import.meta.url).href)});
    console.log(JSON.stringify(await lockFolder(${JSON.stringify(folder)})));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script]);
  expect(JSON.parse(stdout)).toEqual({ ok: false, problem: { code: 'folder-in-use', folder, pid: process.pid } });
  if (first.ok) await first.value.release();
  expect(await findHolder(folder)).toBeUndefined();
});

test('a lock of a process that is gone, or of another with its number, is taken over', async () => {
  const folder = await newFolder();
  for (const dead of [
    { pid: 2 ** 22 + 1, started: '1' },
    { pid: process.pid, started: '1' },
  ]) {
    await writeFile(join(folder, 'lock'), JSON.stringify(dead));
    const taken = await lockFolder(folder);
    expect(taken.ok).toBe(true);
    expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
    if (taken.ok) await taken.value.release();
  }
});

test('a folder that does not exist yet is made, parents too', async () => {
  const taken = await lockFolder(join(await newFolder(), 'a', 'b'));
  expect(taken.ok).toBe(true);
});
