/** First start ever: create the database, migrate it, load the demonstration, serve; beside creating an empty embedded database. */
import { join } from 'node:path';
import { median, report } from './harness.ts';
import { timeToBareOpen, timeToFirstPage, withFolder } from './start-time.ts';

const RUNS = 3;
const ours: number[] = [];
const floor: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  ours.push(await withFolder(timeToFirstPage));
  floor.push(await withFolder((folder) => timeToBareOpen(join(folder, 'database'))));
}
report({
  bench: 'start-fresh',
  ours: median(ours),
  floor: median(floor),
  ratio: median(ours) / median(floor),
  unit: 'ms',
});
