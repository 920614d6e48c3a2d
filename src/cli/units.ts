import { basename, resolve } from 'node:path';
import { applyReform } from '../procedures/organisation/apply-reform.ts';
import { previewReform } from '../procedures/organisation/unit-reform-preview.ts';
import { readReformFile } from '../procedures/organisation/unit-reform-file.ts';
import type { Office } from '../procedures/office.ts';
import { unitCommandWords as words } from '../words/unit-events.ts';
import { type Command, type ExitCode, type Terminal, machineOwner } from './command.ts';
import { parseArguments } from './parse-arguments.ts';
import { tellProblem } from './tell-problem.ts';

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  'carry-roles': { type: 'boolean', default: false },
} as const;

/** `sovang units apply FILE`: a reform of one day from a file, all of it or nothing. */
export const unitsCommand: Command = {
  name: 'units',
  usage: 'sovang units apply TỆP.json|TỆP.xlsx [--dry-run] [--carry-roles]',
  prepare: (args) => {
    const given = parseArguments(args, OPTIONS);
    const [verb, file] = given?.positionals ?? [];
    if (!given || verb !== 'apply' || !file) return undefined;
    const { 'dry-run': dryRun, 'carry-roles': carryRoles } = given.values;
    return (office, terminal) => apply(office, { file, dryRun, carryRoles }, terminal);
  },
};

type Asked = { readonly file: string; readonly dryRun: boolean; readonly carryRoles: boolean };

async function apply(office: Office, { file, dryRun, carryRoles }: Asked, terminal: Terminal): Promise<ExitCode> {
  const path = resolve(terminal.folder, file);
  const read = await readReformFile({ fileName: basename(path), content: { path } });
  if (!read.ok) return tellProblem(read.problem, terminal);
  const reform = { ...read.value, carryRoles };
  const preview = await previewReform.run(office, machineOwner, reform);
  if (!preview.ok) return tellProblem(preview.problem, terminal);
  const { problems, endings, unitsNew, children, postsMoved, roles, totals } = preview.value;
  if (problems.length > 0) return tellProblem({ code: 'invalid', fields: problems }, terminal);
  const counts = { ended: endings.length, unitsNew, children: children.length, postsMoved, roles: roles.length };
  terminal.out(words.preview(counts, totals.old, totals.now).vi);
  if (dryRun) return 0;
  const done = await applyReform.run(office, machineOwner, reform);
  if (!done.ok) return tellProblem(done.problem, terminal);
  terminal.out(words.applied(done.value.eventIds.length).vi);
  if (done.value.rolesLeft > 0) terminal.out(words.rolesLeft(done.value.roles, done.value.rolesLeft).vi);
  return 0;
}
