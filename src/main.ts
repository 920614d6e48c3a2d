/** Wires everything. The only file that reads the clock, randomness and the environment. */
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { callServer } from './cli/command-socket.ts';
import type { ExitCode, Terminal } from './cli/command.ts';
import { prepareCommand } from './cli/commands.ts';
import { type ServerSettings, startServer } from './start-server.ts';
import { openOffice } from './cli/open-office.ts';
import { type Config, parseConfig } from './config.ts';
import { asId } from './kernel/id.ts';
import { isoDate } from './kernel/plain-date.ts';
import { findHolder } from './store/folder-lock.ts';
import { cliWords } from './words/cli.ts';

/** Root of the installation: beside dist/server when built, beside src when run from source. */
const root = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '..' : '../..', import.meta.url));

const terminal: Terminal = {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  folder: process.cwd(),
};

function settingsOf(config: Config): ServerSettings {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: config.timeZone });
  return {
    config,
    migrationsFolder: join(root, 'migrations'),
    localRulesFolder: join(root, 'local-rules'),
    demoFolder: join(root, 'demo/bac-kan-2021'),
    publicFolder: join(root, 'dist/public'),
    loadDemo: config.database.engine === 'embedded' && process.env['SOVANG_DEMO'] !== 'off',
    source: {
      now: () => new Date().toISOString(),
      today: () => isoDate(day.format(new Date())),
      newId: () => asId(randomUUID()),
      randomBytes: (count) => randomBytes(count),
    },
  };
}

/** A command runs in the server that holds the data folder, else on the database opened here. */
async function runHereOrThere(settings: ServerSettings, argv: readonly string[]): Promise<ExitCode> {
  const { config } = settings;
  const command = prepareCommand(settings.demoFolder, argv);
  if (!command.ok) {
    terminal.err(command.problem.vi);
    return 2;
  }
  if (command.value.needs === 'nothing') return command.value.run(terminal);
  if (config.database.engine === 'embedded' && (await findHolder(config.dataFolder)) !== undefined) {
    const exit = await callServer(config.dataFolder, argv, terminal);
    if (exit === undefined) terminal.err(cliWords.serverGone.vi);
    return exit ?? 1;
  }
  const opened = await openOffice(settings);
  if (!opened.ok) {
    terminal.err(opened.problem.vi);
    return 1;
  }
  try {
    return await command.value.run(opened.value.office, terminal);
  } finally {
    await opened.value.close();
  }
}

async function main(argv: readonly string[]): Promise<ExitCode> {
  const config = parseConfig(process.env);
  if (!config.ok) {
    for (const { variable, given, wanted } of config.problem)
      terminal.err(cliWords.badSetting(variable, given, wanted).vi);
    return 2;
  }
  const settings = settingsOf(config.value);
  if (argv[0] !== 'start') return runHereOrThere(settings, withPassword(argv));
  const running = await startServer(settings, terminal);
  if (!running.ok) {
    terminal.err(running.problem.vi);
    return 1;
  }
  const signal = Promise.withResolvers<void>();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => signal.resolve());
  await signal.promise;
  await running.value.close();
  return 0;
}

/** A new account's password comes in the environment, so that it stays out of the shell's history. */
function withPassword(argv: readonly string[]): readonly string[] {
  const password = process.env['SOVANG_NEW_PASSWORD'];
  return argv[0] === 'account' && password ? [...argv, '--password', password] : argv;
}

// Whoever reads may have read enough (sovang … | head): that ends a command, and is no fault of it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2));
