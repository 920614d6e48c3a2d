import { countAccounts } from '../store/accounts.ts';
import { cliWords } from '../words/cli.ts';
import type { Command } from './command.ts';
import { demoAccounts, loadDemo } from './demo/load-demo.ts';

/** `sovang demo`: brings the demonstration into an office that has no accounts yet. */
export const demoCommand = (demoFolder: string): Command => ({
  name: 'demo',
  usage: 'sovang demo',
  prepare: () => async (office, terminal) => {
    if ((await office.database.transaction(countAccounts)) > 0) {
      terminal.err(cliWords.demoAlready.vi);
      return 1;
    }
    terminal.out(cliWords.loadingDemo.vi);
    const loaded = await loadDemo(office, demoFolder);
    if (!loaded.ok) {
      terminal.err(loaded.problem.vi);
      return 1;
    }
    terminal.out(cliWords.demoAccounts.vi);
    for (const { login, password, displayName } of demoAccounts)
      terminal.out(`  ${login} / ${password}   (${displayName})`);
    return 0;
  },
});
