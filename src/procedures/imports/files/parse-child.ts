/**
 * The process that opens files from outside: path and name of a file in, rows and an end out, then it ends. Whatever a file
 * does to it (memory, time, a crash) stays here; the parent caps both and kills it.
 */
import { type ChildMessage, GO_ON, type Reading } from './child-message.ts';
import type { FileSink } from './file-end.ts';
import { readFile } from './read-file.ts';

const [path, fileName = ''] = process.argv.slice(2);
if (path === undefined || !process.send) throw new Error('Started by parse-file only, with the path of a file');

let goOn: (() => void) | null = null;
process.on('message', (message) => {
  if (message === GO_ON) goOn?.();
});

const send = (message: ChildMessage): void => {
  process.send?.(message);
};

/** The next rows are read while the parent is at work on these, but sent only when it is done with them. */
let taken: Promise<void> = Promise.resolve();

const inTurn = async (message: ChildMessage): Promise<void> => {
  await taken;
  taken = new Promise((resolve) => {
    goOn = resolve;
  });
  send(message);
};

const sink: FileSink = { sheet: (sheet) => inTurn({ sheet }), rows: (rows) => inTurn({ rows }) };

const reading: Reading = await readFile({ path, fileName, sink });
await taken;
process.send(reading satisfies ChildMessage, () => process.disconnect());
