import { type SourceFile, importsOf, isTest, touchesOf } from './source-file.ts';

/** A broken rule, as a sentence that begins with the file. */
export type Breach = string;

/**
 * What the folders and files of src may import; the longest name that fits a path is its layer. This is the direction:
 * kernel ← domain ← words, documents, store ← procedures ← web, cli ← main (which is not listed: it may import all).
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  domain: ['kernel'],
  words: ['kernel', 'domain'],
  documents: ['kernel', 'domain', 'words', 'programs.ts'],
  store: ['kernel', 'domain', 'programs.ts'],
  procedures: ['kernel', 'domain', 'words', 'documents', 'store', 'programs.ts'],
  web: ['kernel', 'domain', 'words', 'documents', 'procedures', 'web/kit'],
  'web/kit': ['kernel', 'domain', 'words'],
  // What runs in the browser must not draw the server in.
  'web/browser': ['kernel', 'domain', 'words', 'web/kit', 'web/islands'],
  'web/islands': ['kernel', 'domain', 'words', 'web/kit'],
  cli: ['kernel', 'domain', 'words', 'documents', 'store', 'procedures', 'programs.ts', 'config.ts'],
  'programs.ts': [],
  'config.ts': ['kernel', 'words', 'store'],
};

const layerNames = Object.keys(MAY_IMPORT).toSorted((a, b) => b.length - a.length);

const layerOf = (path: string): string | undefined =>
  layerNames.find((layer) => path === `src/${layer}` || path.startsWith(`src/${layer}/`));

/** Imports against the direction; a stylesheet may be imported from anywhere. */
export function breaksDirection(file: SourceFile): Breach[] {
  const layer = layerOf(file.path);
  if (isTest(file) || layer === undefined) return [];
  return importsOf(file)
    .filter((target) => /^(?:src|tests|scripts|bench)\/|^\.\./.test(target) && !target.endsWith('.css'))
    .filter((target) => !mayImport(layer, layerOf(target)))
    .map((target) => `${file.path} imports ${target}`);
}

const mayImport = (layer: string, target: string | undefined): boolean =>
  target !== undefined && (target === layer || (MAY_IMPORT[layer]?.includes(target) ?? false));

/** Packages that only one place knows. */
const HOMES: readonly { readonly packages: RegExp; readonly home: RegExp }[] = [
  { packages: /^(?:kysely|pg|@electric-sql\/pglite)(?:\/|$)/, home: /^src\/store\// },
  { packages: /^(?:docx|write-excel-file|@myriaddreamin\/.+)(?:\/|$)/, home: /^src\/documents\/writers\// },
  { packages: /^(?:hono|@hono\/.+)(?:\/|$)/, home: /^src\/(?:web\/|main\.ts$)/ },
  { packages: /^(?:react|react-dom)(?:\/|$)/, home: /^src\/web\// },
];

/** Packages imported away from their home: SQL is known in store only, file formats in documents/writers only … */
export function importsAwayFromHome(file: SourceFile): Breach[] {
  if (isTest(file)) return [];
  return importsOf(file)
    .filter((name) => HOMES.some(({ packages, home }) => packages.test(name) && !home.test(file.path)))
    .map((name) => `${file.path} imports ${name}, which is not known here`);
}

const OUTSIDE_OF_PURE = [
  'Date',
  'Math.random',
  'process',
  'globalThis',
  'fetch',
  'setTimeout',
  'setInterval',
  'console',
];

/** Kernel and domain compute from what they are given: no clock, randomness, process or input and output. */
export function isImpure(file: SourceFile): Breach[] {
  if (!/^src\/(?:kernel|domain)\//.test(file.path) || isTest(file)) return [];
  const touches = touchesOf(file);
  const packages = importsOf(file).filter((name) => !name.startsWith('src/'));
  return [...OUTSIDE_OF_PURE.filter((name) => touches.has(name)), ...packages].map(
    (name) => `${file.path} is not pure: it uses ${name}`,
  );
}

const READS = ['process.env', 'Date.now', 'new Date()', 'Math.random'];

/** Clock, randomness and environment are read by the programs (and config.ts) and passed on from there. */
export function readsOutsideOfPrograms(file: SourceFile, programs: readonly string[]): Breach[] {
  const isProgram = programs.includes(file.path) || file.path === 'src/config.ts';
  const runsInBrowser = /^src\/web\/(?:browser|islands)\//.test(file.path);
  if (isProgram || runsInBrowser || isTest(file)) return [];
  const touches = touchesOf(file);
  return READS.filter((name) => touches.has(name)).map((name) => `${file.path} reads ${name}`);
}

const MOST_LINES = 300;
const isTableOrGenerated = (path: string): boolean => path.endsWith('.data.ts') || path === 'src/store/tables.ts';

/** Files that are too long to be read in one go. Tables of law (`*.data.ts`) and generated files may be long. */
export function isTooLong(file: SourceFile): Breach[] {
  const lines = file.text.trimEnd().split('\n').length;
  if (isTableOrGenerated(file.path) || lines <= MOST_LINES) return [];
  return [`${file.path} has ${lines} lines, more than ${MOST_LINES}`];
}

/** Names that say nothing, and names that are not in kebab-case. */
export function isBadlyNamed(file: SourceFile): Breach[] {
  const parts = file.path.split('/').flatMap((part) => part.split('.')[0] ?? []);
  const bad = parts.filter((part) => /^(?:utils?|helpers?|managers?|misc|common)$|[^a-z0-9-]/.test(part));
  return bad.map((part) => `${file.path} is badly named: "${part}"`);
}

const SILENCED =
  /(?:oxlint|eslint)-disable|@ts-(?:ignore|expect-error|nocheck)|\b(?:test|it|describe)\.(?:skip|only|todo)\b|\b(?:TODO|FIXME)\b/;

/** A complaint that is switched off, a test that does not run, work that is put off. */
export function silencesSomething(file: SourceFile): Breach[] {
  const found = SILENCED.exec(file.text);
  return found ? [`${file.path} contains ${found[0]}`] : [];
}

/** Folders (the field's subjects) that the glossary does not name as code: in backticks. */
export function missingFromGlossary(folders: readonly string[], glossary: string): Breach[] {
  return folders
    .filter((folder) => !glossary.includes(`\`${folder}\``))
    .map((folder) => `docs/glossary.md does not explain \`${folder}\``);
}
