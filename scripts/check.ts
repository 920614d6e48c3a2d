/** Checks everything that needs no running program: `npm run check`. One line a check; the complaints of those that fail. */
import { existsSync, readFileSync } from 'node:fs';
import { type Count, add } from './count.ts';
import { missingFromLock } from './lock.ts';
import { type ProgramRun, runQuietly } from './run-program.ts';

type Check = { readonly name: string; run(signal?: AbortSignal): Promise<ProgramRun> };

const ROW_TYPES = 'scripts/generate-tables.ts';

const checks: readonly Check[] = [
  nodeCheck('types', 'node_modules/ts7/bin/tsc', '-p', '.'),
  nodeCheck('lint', 'node_modules/.bin/oxlint'),
  nodeCheck('format', 'node_modules/.bin/oxfmt', '--check'),
  nodeCheck('dead code', 'node_modules/.bin/knip', '--treat-config-hints-as-errors'),
  { name: 'lock file is complete', run: checkLock },
  ...(existsSync(ROW_TYPES) ? [nodeCheck('row types match the migrations', ROW_TYPES, '--check')] : []),
];

/** Runs the checks one after the other (each uses all cores by itself) and prints how they went. */
export async function runChecks(signal?: AbortSignal): Promise<Count> {
  const counts: Count[] = [];
  for (const check of checks) {
    const startedAt = performance.now();
    const { exitCode, output } = await check.run(signal);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`${exitCode === 0 ? '✓' : '✗'} ${check.name} (${seconds} s)`);
    if (exitCode !== 0) console.log(output.trimEnd().replaceAll(/^/gm, '    '));
    counts.push(exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  }
  return add(counts);
}

function nodeCheck(name: string, program: string, ...args: string[]): Check {
  return { name, run: (signal) => runQuietly(process.execPath, [program, ...args], signal && { signal }) };
}

async function checkLock(): Promise<ProgramRun> {
  const missing = missingFromLock(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  return { exitCode: missing.length === 0 ? 0 : 1, output: missing.join('\n') };
}

if (import.meta.main && (await runChecks()).failed > 0) process.exitCode = 1;
