/** The invented package of docs/how-to/add-a-provincial-package.md, which brings its own regulation. */
import { readFileSync } from 'node:fs';
import { ok } from '../src/kernel/result.ts';
import type { PackageFile } from '../src/procedures/law/local-packages.ts';

const page = readFileSync(new URL('../docs/how-to/add-a-provincial-package.md', import.meta.url), 'utf8');

/** Its JSON as the page shows it. */
export const howToPackage = JSON.parse(/```json\n(.*?)```/s.exec(page)?.[1] ?? '') as Readonly<
  Record<string, unknown>
> & { readonly instrument: Readonly<Record<string, unknown>> };

/** The same in the folder of an office. */
export const howToFile: PackageFile = { file: 'son-ha.json', origin: 'office', raw: ok(howToPackage) };

/** As an office would write its own: no demonstration. */
export const realFile: PackageFile = {
  file: 'son-ha-that.json',
  origin: 'office',
  raw: ok({ ...howToPackage, code: 'SON_HA', demonstration: false }),
};
