import { basename, resolve } from 'node:path';
import { importFile, type ImportSummary } from '../procedures/imports/import-file.ts';
import { cliWords } from '../words/cli.ts';
import { importSendingWords } from '../words/import-sending.ts';
import { importWorkWords } from '../words/import-work.ts';
import { rowProblemPhrase } from '../words/imports.ts';
import type { Office } from '../procedures/office.ts';
import type { Problem } from '../procedures/problem.ts';
import { type Command, type ExitCode, type Terminal, machineOwner } from './command.ts';
import { parseArguments } from './parse-arguments.ts';
import { tellProblem } from './tell-problem.ts';

const OPTIONS = {
  unit: { type: 'string', default: '' },
  'dry-run': { type: 'boolean', default: false },
  again: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/**
 * `sovang import FILE`: reads a workbook, says per row what is wrong, and writes it to the book when nothing is. A file that
 * was sent before is named with its day and import; `--again` takes it all the same.
 */
export const importCommand: Command = {
  name: 'import',
  usage: 'sovang import TỆP.xlsx [--unit MÃ] [--dry-run] [--again] [--json]',
  prepare: (args) => {
    const given = parseArguments(args, OPTIONS);
    const file = given?.positionals[0];
    if (!given || !file) return undefined;
    const { unit, 'dry-run': dryRun, again, json } = given.values;
    return (office, terminal) => bringIn(office, { file, unit, dryRun, again, json }, terminal);
  },
};

type Asked = {
  readonly file: string;
  readonly unit: string;
  readonly dryRun: boolean;
  /** Also a file that was sent before. */
  readonly again: boolean;
  readonly json: boolean;
};

async function bringIn(office: Office, asked: Asked, terminal: Terminal): Promise<ExitCode> {
  const { file, unit, dryRun, again, json } = asked;
  const path = resolve(terminal.folder, file);
  const done = await importFile(office, machineOwner, {
    fileName: basename(path),
    content: { path },
    unitCode: unit,
    dryRun,
    again,
  });
  if (!done.ok) return tellRefusal(done.problem, terminal);
  if (json) terminal.out(JSON.stringify(done.value));
  else tellSummary(done.value, terminal);
  return done.value.rowsWithProblems + done.value.rowsUndecided > 0 ? 1 : 0;
}

function tellRefusal(problem: Problem, terminal: Terminal): ExitCode {
  const code = tellProblem(problem, terminal);
  if (problem.code === 'not-allowed' && problem.why === 'import-file-sent')
    terminal.err(importSendingWords.addAgain(problem.detail['importId'] ?? '').vi);
  return code;
}

function tellSummary(summary: ImportSummary, terminal: Terminal): void {
  const { importId, rows, rowsWithProblems, rowsUndecided, rowsUnchanged, problems, written } = summary;
  for (const { row, problems: found } of problems)
    for (const problem of found) terminal.err(rowProblemPhrase(row, problem).vi);
  if (written) terminal.out(cliWords.importWritten(importId, written.lines + written.units, written.nominations).vi);
  else terminal.out(cliWords.importStaged(importId, rows, rowsWithProblems).vi);
  if (rowsUndecided > 0) terminal.err(importWorkWords.undecided(rowsUndecided).vi);
  if (rowsUnchanged > 0) terminal.out(importWorkWords.unchanged(rowsUnchanged).vi);
}
