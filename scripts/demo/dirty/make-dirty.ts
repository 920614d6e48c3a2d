import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerKey, dirtyLists } from './all-lists.ts';
import { writeDirty } from './write-dirty.ts';
import type { DirtyFile } from './dirty-file.ts';

/** Old .xls come out of LibreOffice with other bytes each time: one that is there stays. */
async function makeXls(path: string, file: DirtyFile): Promise<void> {
  if (existsSync(path)) return;
  const folder = await mkdtemp(join(tmpdir(), 'sovang-demo-'));
  const source = join(folder, 'danh-sach.xlsx');
  await writeDirty(source, file);
  execFileSync('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'xls',
    '--outdir',
    folder,
    source,
  ]);
  await rename(join(folder, 'danh-sach.xls'), path);
  await rm(folder, { recursive: true });
}

/** Writes the dirty lists and their key into a folder. */
export async function makeDirty(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = dirtyLists();
  for (const file of files) {
    const path = join(folder, file.file);
    await (file.file.endsWith('.xls') ? makeXls(path, file) : writeDirty(path, file));
    console.log(`${file.file}: ${file.rows.length} rows`);
  }
  await writeFile(join(folder, 'dap-an.json'), answerKey(files));
}
