import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findPostgres } from './private-postgres.ts';
import { findProgram } from './find-program.ts';
import { runOpenly } from './run-program.ts';

type Tool = { readonly name: string; readonly debianPackages: readonly string[]; find(): string | undefined };

const findChromium = () => findProgram('chromium') ?? findProgram('chromium-browser') ?? findProgram('google-chrome');

/** What the tests need from outside of npm. */
const tools: readonly Tool[] = [
  { name: 'PostgreSQL server (15 or later)', debianPackages: ['postgresql'], find: findPostgres },
  { name: 'Chromium', debianPackages: ['chromium'], find: findChromium },
  { name: 'pdftotext', debianPackages: ['poppler-utils'], find: () => findProgram('pdftotext') },
  {
    name: 'LibreOffice (soffice)',
    debianPackages: ['libreoffice-writer-nogui', 'fonts-liberation'],
    find: () => findProgram('soffice'),
  },
  { name: 'LibreOffice Calc', debianPackages: ['libreoffice-calc-nogui'], find: findCalc },
];

/** The part of LibreOffice that opens old workbooks: its library lies beside the program itself. */
function findCalc(): string | undefined {
  const office = findProgram('soffice');
  const library = office && join(dirname(realpathSync(office)), 'libsclo.so');
  return library && existsSync(library) ? library : undefined;
}

/**
 * Makes sure that the tests find their tools: installs what is missing when we are root on Debian, else throws an error
 * that names what to install. Returns the environment by which the tests find Chromium.
 */
export async function provideTestTools(signal: AbortSignal): Promise<{ readonly SOVANG_TEST_CHROMIUM: string }> {
  const missing = findMissing();
  if (missing.length > 0 && mayInstall()) await install(missing, signal);

  const stillMissing = findMissing();
  if (stillMissing.length > 0) {
    const names = stillMissing.map((tool) => tool.name).join(', ');
    throw new Error(`The tests need ${names}. On Debian: sudo apt-get install ${packagesOf(stillMissing).join(' ')}`);
  }
  return { SOVANG_TEST_CHROMIUM: findChromium() ?? '' };
}

const findMissing = (): Tool[] => tools.filter((tool) => tool.find() === undefined);

const packagesOf = (wanted: readonly Tool[]): string[] => wanted.flatMap((tool) => tool.debianPackages);

const mayInstall = (): boolean => process.getuid?.() === 0 && findProgram('apt-get') !== undefined;

async function install(missing: readonly Tool[], signal: AbortSignal): Promise<void> {
  const packages = packagesOf(missing);
  console.log(
    `Missing for the tests: ${missing.map((tool) => tool.name).join(', ')}. Installing ${packages.join(' ')} …`,
  );
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, signal };
  await runOpenly('apt-get', ['update', '-qq'], options);
  await runOpenly('apt-get', ['install', '-qq', '--yes', '--no-install-recommends', ...packages], options);
}
