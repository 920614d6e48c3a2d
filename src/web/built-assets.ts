import { readFile } from 'node:fs/promises';
import type { PageAssets } from './kit/page.tsx';

type Manifest = Readonly<
  Record<string, { readonly file: string; readonly css?: readonly string[]; readonly isEntry?: boolean }>
>;

/** Addresses of the style sheet and program that the build wrote into its manifest. */
export async function readAssets(manifestPath: string): Promise<PageAssets> {
  const manifest = JSON.parse(await readFile(manifestPath, 'utf8')) as Manifest;
  const entry = Object.values(manifest).find((file) => file.isEntry);
  const css = entry?.css?.[0];
  if (!entry || !css) throw new Error(`${manifestPath} names no browser program: build again`);
  return { css: `/${css}`, js: `/${entry.file}` };
}
