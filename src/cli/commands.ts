import { cliWords } from '../words/cli.ts';
import type { Phrase } from '../words/words.ts';
import { type Result, ok, refuse } from '../kernel/result.ts';
import { accountCommand } from './account.ts';
import type { AloneCommand, Command, Prepared } from './command.ts';
import { demoCommand } from './demo.ts';
import { importCommand } from './import.ts';
import { bonusCommand } from './law/bonus.ts';
import { checkCommand } from './law/check.ts';
import { checkUnitCommand } from './law/check-unit.ts';
import { compareCommand } from './law/compare.ts';
import { lawCommand } from './law/law.ts';
import { planCommand } from './law/plan.ts';
import { reportCommand } from './report.ts';
import { unitsCommand } from './units.ts';
import { verifyLedgerCommand } from './verify-ledger.ts';

/** Brings the database to the newest form, which opening it does already. */
const migrateCommand: Command = { name: 'migrate', usage: 'sovang migrate', prepare: () => async () => 0 };

const commandsOf = (demoFolder: string): readonly (Command | AloneCommand)[] => [
  demoCommand(demoFolder),
  importCommand,
  unitsCommand,
  reportCommand,
  verifyLedgerCommand,
  accountCommand,
  migrateCommand,
  checkCommand,
  checkUnitCommand,
  planCommand,
  compareCommand,
  bonusCommand,
  lawCommand,
];

/** The command that was called, its arguments understood, or how it is called rightly. `start` is not one: it stays. */
export function prepareCommand(demoFolder: string, argv: readonly string[]): Result<Prepared, Phrase> {
  const [name = '', ...args] = argv;
  const commands = commandsOf(demoFolder);
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) return refuse(cliWords.unknownCommand(name, ['sovang start', ...commands.map(({ usage }) => usage)]));
  const prepared = prepare(command, args);
  return prepared ? ok(prepared) : refuse(cliWords.usage(command.usage));
}

function prepare(command: Command | AloneCommand, args: readonly string[]): Prepared | undefined {
  if (command.alone) {
    const run = command.prepare(args);
    return run && { needs: 'nothing', run };
  }
  const run = command.prepare(args);
  return run && { needs: 'office', run };
}
