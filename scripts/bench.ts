/** `npm run bench -- NAME`: builds if needed and runs bench/NAME.ts; its last line is one figure as JSON. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runOpenly } from './run-program.ts';

process.chdir(join(import.meta.dirname, '..'));
const names = readdirSync('bench')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'harness');
const [name = '', ...args] = process.argv.slice(2);

if (names.includes(name)) {
  const built = await runOpenly(process.execPath, ['scripts/build.ts', '--if-stale']);
  const env = { NODE_ENV: 'production' };
  process.exitCode = built || (await runOpenly(process.execPath, [`bench/${name}.ts`, ...args], { env }));
} else {
  console.error(`Usage: npm run bench -- NAME, where NAME is one of: ${names.join(', ') || '(there is none yet)'}`);
  process.exitCode = 1;
}
