/**
 * Runs everything: `npm test`. The build, the checks, the unit tests on both databases and the browser journeys; the last
 * line is the total, `N passed, N failed`. A part of it: `npm test -- unit src/store` or `npm test -- browser`.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks } from './check.ts';
import { type Count, add } from './count.ts';
import { startPrivatePostgres } from './private-postgres.ts';
import { runOpenly } from './run-program.ts';
import { provideTestTools } from './test-tools.ts';
import { countVitestRun } from './vitest-count.ts';

type Project = 'unit' | 'browser';
type Surroundings = { readonly env: Readonly<Record<string, string>>; readonly signal: AbortSignal };

process.chdir(join(import.meta.dirname, '..'));
const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => interruption.abort());

try {
  const { passed, failed } = await testAgainstPrivatePostgres(process.argv.slice(2), interruption.signal);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.error(interruption.signal.aborted ? 'Interrupted.' : error);
  process.exitCode = 1;
}

async function testAgainstPrivatePostgres(wanted: readonly string[], signal: AbortSignal): Promise<Count> {
  const tools = await provideTestTools(signal);
  const postgres = await startPrivatePostgres();
  try {
    const env = { ...tools, SOVANG_TEST_POSTGRES: postgres.url };
    return wanted.length > 0 ? await testPart(wanted, { env, signal }) : await testAll({ env, signal });
  } finally {
    await postgres.stop();
  }
}

async function testAll(surroundings: Surroundings): Promise<Count> {
  return add([
    await build(surroundings),
    await runChecks(surroundings.signal),
    await runVitest('unit', [], surroundings),
    await runVitest('browser', [], surroundings),
  ]);
}

async function testPart([project, ...paths]: readonly string[], surroundings: Surroundings): Promise<Count> {
  switch (project) {
    case 'unit':
      return runVitest('unit', paths, surroundings);
    case 'browser':
      return add([await build(surroundings), await runVitest('browser', paths, surroundings)]);
    default:
      throw new Error(`There is no test project "${project}": say "unit" or "browser", then paths if you want.`);
  }
}

/** The programs that the browser journeys and the command line's tests run. */
async function build({ signal }: Surroundings): Promise<Count> {
  const exitCode = await runOpenly(process.execPath, ['scripts/build.ts', '--complete'], { signal });
  console.log(`${exitCode === 0 ? '✓' : '✗'} build`);
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runVitest(project: Project, paths: readonly string[], surroundings: Surroundings): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'sovang-vitest-'));
  try {
    const reportFile = join(folder, 'report.json');
    const reporters = ['--reporter=./scripts/vitest-reporter.ts', '--reporter=json', `--outputFile.json=${reportFile}`];
    const args = ['node_modules/vitest/vitest.mjs', 'run', `--project=${project}`, ...reporters, ...paths];
    const exitCode = await runOpenly(process.execPath, args, surroundings);
    const report: unknown = await readFile(reportFile, 'utf8').then(JSON.parse, () => undefined);
    const { remarks, ...count } = countVitestRun(report, exitCode);
    for (const remark of remarks) console.log(`✗ ${remark}`);
    return count;
  } finally {
    await rm(folder, { recursive: true });
  }
}
