/** A start on a folder with the demonstration in it, beside a bare process that opens the same embedded database. */
import { join } from 'node:path';
import { median, report } from './harness.ts';
import { timeToBareOpen, timeToFirstPage, withFolder } from './start-time.ts';

const RUNS = 5;
await withFolder(async (folder) => {
  await timeToFirstPage(folder);
  const ours: number[] = [];
  const floor: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(await timeToFirstPage(folder));
    floor.push(await timeToBareOpen(join(folder, 'database')));
  }
  report({
    bench: 'start-warm',
    ours: median(ours),
    floor: median(floor),
    ratio: median(ours) / median(floor),
    unit: 'ms',
  });
});
