import { createAccount } from '../procedures/accounts/create-account.ts';
import { hashPassword } from '../procedures/accounts/password.ts';
import { cliWords } from '../words/cli.ts';
import type { Office } from '../procedures/office.ts';
import { type Command, type ExitCode, type Terminal, machineOwner } from './command.ts';
import { parseArguments } from './parse-arguments.ts';
import { tellProblem } from './tell-problem.ts';

const OPTIONS = {
  login: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string' },
  unit: { type: 'string' },
  password: { type: 'string' },
} as const;

const SHORTEST_PASSWORD = 10;

/**
 * `sovang account create`: an account with a role. The password comes from SOVANG_NEW_PASSWORD, which main.ts puts into
 * the arguments, so that it stays out of the shell's history.
 */
export const accountCommand: Command = {
  name: 'account',
  usage:
    'SOVANG_NEW_PASSWORD=… sovang account create --login TÊN --name "HỌ TÊN" --role reader|officer|administrator --unit MÃ',
  prepare: (args) => {
    const given = parseArguments(args, OPTIONS);
    if (given?.positionals[0] !== 'create') return undefined;
    const { password = '', ...account } = given.values;
    return (office, terminal) => create(office, account, password, terminal);
  },
};

type Asked = { readonly login?: string; readonly name?: string; readonly role?: string; readonly unit?: string };

async function create(
  office: Office,
  { login, name, role, unit }: Asked,
  password: string,
  terminal: Terminal,
): Promise<ExitCode> {
  if (password.length < SHORTEST_PASSWORD) {
    terminal.err(cliWords.passwordWanted.vi);
    return 2;
  }
  const passwordHash = await hashPassword(password, office.randomBytes(16));
  const created = await createAccount.run(office, machineOwner, {
    login,
    displayName: name,
    role,
    unitCode: unit,
    passwordHash,
  });
  if (!created.ok) return tellProblem(created.problem, terminal);
  terminal.out(cliWords.accountCreated(login ?? '').vi);
  return 0;
}
