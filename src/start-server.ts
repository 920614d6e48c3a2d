import { join } from 'node:path';
import { type Result, ok, refuse } from './kernel/result.ts';
import { signInLimits } from './procedures/accounts/sign-in.ts';
import type { Office } from './procedures/office.ts';
import { countAccounts, findAccountByLogin } from './store/accounts.ts';
import { createApp } from './web/app.tsx';
import { readAssets } from './web/built-assets.ts';
import { serve } from './web/serve.ts';
import { cliWords } from './words/cli.ts';
import type { Phrase } from './words/words.ts';
import { listenForCommands } from './cli/command-socket.ts';
import type { Terminal } from './cli/command.ts';
import { demoAccounts, loadDemo } from './cli/demo/load-demo.ts';
import { type Installation, openOffice } from './cli/open-office.ts';
import { prepareCommand } from './cli/commands.ts';

export type ServerSettings = Installation & {
  /** dist/public: assets and their manifest. */
  readonly publicFolder: string;
  /** Whether an empty database gets the demonstration at the first start. */
  readonly loadDemo: boolean;
};

export type RunningServer = { readonly port: number; readonly close: () => Promise<void> };

/** Opens the office, loads the demonstration into an empty one, and serves the screens and the command socket. */
export async function startServer(
  settings: ServerSettings,
  terminal: Terminal,
): Promise<Result<RunningServer, Phrase>> {
  const opened = await openOffice(settings, terminal.err);
  if (!opened.ok) return opened;
  const { office, close } = opened.value;
  const prepared = await prepareAccounts(settings, office, terminal);
  if (!prepared.ok) {
    await close();
    return prepared;
  }
  await office.importWork.resume();
  const { config } = settings;
  const app = createApp(
    {
      office,
      assets: await readAssets(join(settings.publicFolder, 'manifest.json')),
      assetsFolder: join(settings.publicFolder, 'assets'),
      limits: signInLimits(),
      publicUrl: config.publicUrl,
    },
    terminal.err,
  );
  const listening = await serve(app, config.host, config.port);
  if (!listening.ok) {
    await close();
    return refuse(
      listening.problem.code === 'port-in-use' ? cliWords.portInUse(config.port) : cliWords.portForbidden(config.port),
    );
  }
  const socket = await listenForCommands(config.dataFolder, async (argv, caller) => {
    const command = prepareCommand(settings.demoFolder, argv);
    if (!command.ok) {
      caller.err(command.problem.vi);
      return 2;
    }
    return command.value.needs === 'office' ? command.value.run(office, caller) : command.value.run(caller);
  });
  terminal.out(cliWords.serving(config.publicUrl ?? `http://${shownHost(config.host)}:${listening.value.port}`).vi);
  const closeAll = async () => {
    await socket.close();
    await listening.value.close();
    await close();
  };
  return ok({ port: listening.value.port, close: closeAll });
}

const shownHost = (host: string): string => (host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host);

/** An office without accounts cannot be entered: the demonstration brings its own, else the way to the first is said. */
async function prepareAccounts(
  settings: ServerSettings,
  office: Office,
  terminal: Terminal,
): Promise<Result<null, Phrase>> {
  const empty = (await office.database.transaction(countAccounts)) === 0;
  if (empty && settings.loadDemo) {
    terminal.out(cliWords.loadingDemo.vi);
    const loaded = await loadDemo(office, settings.demoFolder);
    if (!loaded.ok) return loaded;
  } else if (empty) terminal.out(cliWords.noAccounts.vi);
  await tellDemoAccounts(office, terminal);
  return ok(null);
}

async function tellDemoAccounts(office: Office, terminal: Terminal): Promise<void> {
  const there = await office.database.transaction((tx) => findAccountByLogin(tx, demoAccounts[0].login));
  if (!there) return;
  terminal.out(cliWords.demoAccounts.vi);
  for (const { login, password, displayName } of demoAccounts)
    terminal.out(`  ${login} / ${password}   (${displayName})`);
}
