import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Result, ok, refuse } from '../../../kernel/result.ts';
import type { ConvertedKind } from './child-message.ts';
import { type FileProblem, fileProblem } from './file-problem.ts';

type Conversion = { readonly path: string; readonly from: ConvertedKind; readonly timeMs: number };

/** A workbook that was made of another file, in a folder of its own that the caller removes. */
export type ConvertedFile = { readonly path: string; readonly remove: () => Promise<void> };

/**
 * Has LibreOffice turn a file into .xlsx, with a profile of its own, and kills it with all it started when it takes too
 * long. `file-old-excel` when there is no LibreOffice, `file-not-converted` when it cannot open the file.
 */
export async function convertFile({ path, from, timeMs }: Conversion): Promise<Result<ConvertedFile, FileProblem>> {
  const folder = await mkdtemp(join(tmpdir(), 'sovang-convert-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  // The name tells LibreOffice nothing but the kind: what the person called the file may say something else.
  const input = join(folder, `in.${from}`);
  await copyFile(path, input);
  const outcome = await runOffice({ folder, input, filter: FILTERS[from], timeMs });
  const output = join(folder, 'out', 'in.xlsx');
  const made = outcome === 'ended' ? await stat(output).catch(() => null) : null;
  if (made?.isFile()) return ok({ path: output, remove });
  await remove();
  return refuse(fileProblem(PROBLEMS[outcome]));
}

/** Named, as LibreOffice reads what it does not know as plain text: a damaged workbook would become a list of rubbish. */
const FILTERS = { xls: 'MS Excel 97', xml: 'MS Excel 2003 XML', ods: 'calc8' } as const satisfies Record<
  ConvertedKind,
  string
>;

type OfficeRun = { readonly folder: string; readonly input: string; readonly filter: string; readonly timeMs: number };

type Outcome = 'ended' | 'too-slow' | 'missing';

const PROBLEMS = { ended: 'file-not-converted', 'too-slow': 'file-too-slow', missing: 'file-old-excel' } as const;

function runOffice({ folder, input, filter, timeMs }: OfficeRun): Promise<Outcome> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const output = [
    `--infilter=${filter}`,
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    join(folder, 'out'),
  ];
  const quiet = ['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nologo'];
  return new Promise((resolve) => {
    // A group of its own: soffice is a script that starts the program proper, and both must end.
    const office = spawn('soffice', [...quiet, `-env:UserInstallation=${profile}`, ...output, input], {
      detached: true,
      stdio: 'ignore',
      cwd: folder,
    });
    let outcome: Outcome = 'ended';
    const timer = setTimeout(() => {
      outcome = 'too-slow';
      killGroup(office.pid);
    }, timeMs);
    office.on('error', () => {
      outcome = 'missing';
      clearTimeout(timer);
      resolve(outcome);
    });
    office.on('close', () => {
      clearTimeout(timer);
      resolve(outcome);
    });
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself in this very moment.
  }
}
