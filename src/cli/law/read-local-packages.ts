import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { LawRefusal } from '../../procedures/law/law-refusal.ts';
import {
  type LocalPackages,
  type PackageFile,
  type PackageOrigin,
  localPackages,
} from '../../procedures/law/local-packages.ts';
import { sayLawProblem } from '../../words/law-problems.ts';
import { localRuleWords } from '../../words/local-rules.ts';
import { isMissing, readJson, reasonOf } from './question-file.ts';

/** The folder within the data folder where an office keeps packages of its own. */
export const OWN_PACKAGES = 'goi-dia-phuong';

export type PackageFolders = { readonly program: string; readonly office: string };

/** The packages of the installation and of the office. A wrong one stops nothing: it is set aside with its reasons. */
export async function readLocalPackages(folders: PackageFolders): Promise<LocalPackages> {
  const found = await Promise.all([filesIn(folders.program, 'program'), filesIn(folders.office, 'office')]);
  return localPackages(found.flat());
}

async function filesIn(folder: string, origin: PackageOrigin): Promise<readonly PackageFile[]> {
  const names = await namesIn(folder);
  if (!names.ok) return [{ file: '', origin, raw: names }];
  const files = names.value.filter((name) => name.endsWith('.json')).toSorted();
  return Promise.all(files.map(async (file) => ({ file, origin, raw: await readJson(folder, file) })));
}

/** An office without packages of its own has no such folder. */
async function namesIn(folder: string): Promise<Result<readonly string[], readonly LawRefusal[]>> {
  try {
    return ok(await readdir(folder));
  } catch (error) {
    if (isMissing(error)) return ok([]);
    return refuse([{ code: 'file-not-read', path: '', given: folder, wanted: reasonOf(error) }]);
  }
}

/** Says which packages are not used and why, one line for each reason. */
export function tellRefusedPackages({ refused }: LocalPackages, folders: PackageFolders, log: (line: string) => void) {
  for (const { file, origin, reasons } of refused) {
    for (const { code, path, given, wanted } of reasons) {
      const why = `${code}${path ? ` ${path}` : ''}: ${sayLawProblem(code, given, wanted).vi}`;
      log(localRuleWords.notUsed(join(folders[origin], file), why).vi);
    }
  }
}
