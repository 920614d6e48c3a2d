/**
 * Builds the program: dist/public (browser) and dist/server (Node).
 *
 *   node scripts/build.ts               builds
 *   node scripts/build.ts --if-stale    builds only when a source is newer than the last build
 *   node scripts/build.ts --complete    a program that has no source yet is an error, not a notice
 */
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { BROWSER_PROGRAM, PROGRAMS } from './programs.ts';

/** Written last, so that an interrupted build counts as none. Holds the time at which the build began, in ms. */
const STAMP = 'dist/built-at';
const SOURCES = ['src', 'scripts/build.ts', 'scripts/programs.ts', 'vite.browser.config.ts', 'vite.server.config.ts'];
const WORTH_COMPRESSING = /\.(?:js|css|svg|ttf)$/;

/** Whether there is no finished build, or a source changed, appeared or vanished since the last one began. */
function isStale(): boolean {
  if (!existsSync(STAMP)) return true;
  const builtAt = Number(readFileSync(STAMP, 'utf8'));
  return SOURCES.some((source) => newestChange(source) > builtAt);
}

/** Time of the newest change to a file, or to a folder and all that is in it, in ms. */
function newestChange(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function programsWithoutSource(): string[] {
  return [...Object.values(PROGRAMS), BROWSER_PROGRAM].filter((source) => !existsSync(source));
}

async function buildAll(): Promise<void> {
  const startedAt = Date.now();
  // Loaded only when there is something to build: `npm start` asks at each start whether there is.
  const { build } = await import('vite');
  rmSync(STAMP, { force: true });
  await build({ configFile: 'vite.server.config.ts' });
  if (existsSync(BROWSER_PROGRAM)) await build({ configFile: 'vite.browser.config.ts' });
  await compressAssets();
  writeFileSync(STAMP, String(startedAt));
  console.error(`Built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
}

/** Puts `.br` and `.gz` beside every asset: offices on slow lines get small files, and the server need not compress. */
async function compressAssets(): Promise<void> {
  const folder = 'dist/public/assets';
  if (!existsSync(folder)) return;
  const assets = readdirSync(folder).filter((name) => WORTH_COMPRESSING.test(name));
  await Promise.all(assets.map((name) => compressAsset(join(folder, name))));
}

async function compressAsset(path: string): Promise<void> {
  const bytes = await readFile(path);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, quality));
  await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}

process.chdir(join(import.meta.dirname, '..'));
// Whoever asks for the build, a test too, gets the program as it is used: React's other build has no production entry.
process.env['NODE_ENV'] = 'production';
const { values: wanted } = parseArgs({ options: { 'if-stale': { type: 'boolean' }, complete: { type: 'boolean' } } });
if (!wanted['if-stale'] || isStale()) await buildAll();

for (const source of programsWithoutSource()) {
  console.error(`${source} does not exist yet: it is listed in scripts/programs.ts, but was not built.`);
  if (wanted.complete) process.exitCode = 1;
}
