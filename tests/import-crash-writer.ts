/**
 * A process to be killed: opens the database that the last one left, says what it found of that one's import, lets the
 * work go on to its end, says what it came to, then brings in the next list and says that it is done.
 *
 *   node tests/import-crash-writer.ts embedded|postgres FOLDER|URL IMPORT_ID|- ROUND
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { asId } from '../src/kernel/id.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { writtenOf } from '../src/procedures/imports/import-file.ts';
import { receiveImport } from '../src/procedures/imports/receive.ts';
import { showImport } from '../src/procedures/imports/show.ts';
import { writeImport } from '../src/procedures/imports/write.ts';
import { withImportWork } from '../src/procedures/imports/work/import-work.ts';
import { noPackages } from '../src/procedures/law/local-packages.ts';
import { openEmbedded, openPostgres } from '../src/store/open-database.ts';
import { ROWS_OF_PART, crashState, fileOf } from './import-crash-state.ts';

const system = { kind: 'system' } as const;
const [engine, where = '', lastImportId = '-', round] = process.argv.slice(2);
const database = await (engine === 'embedded' ? openEmbedded(where, null) : openPostgres(where));

const office = withImportWork(
  {
    database,
    now: () => '2021-10-29T01:00:00.000Z',
    today: () => isoDate('2021-10-29'),
    newId: () => asId(randomUUID()),
    randomBytes: (count) => randomBytes(count),
    localRules: noPackages,
    papers: { pdf: noPapers, docx: noPapers },
  },
  (line) => process.stderr.write(`${line}\n`),
  ROWS_OF_PART,
);

function noPapers(): never {
  throw new Error('An import writes no papers');
}

function say(word: string, more: unknown = ''): void {
  process.stdout.write(`${word} ${JSON.stringify(more)}\n`);
}

/** Writes a list that is staged, and waits for the end of whatever it is at. */
async function finish(importId: string): Promise<void> {
  await office.importWork.settled();
  const { import: found } = must(await showImport.run(office, system, { importId }));
  if (found.state === 'staged') must(await writeImport.run(office, system, { importId, version: found.version }));
  must(await writtenOf(office, system, importId));
}

if (lastImportId !== '-') {
  say('found', await crashState(database, lastImportId));
  await office.importWork.resume();
  await finish(lastImportId);
  say('came', await crashState(database, lastImportId));
}
const given = { unitCode: 'tp-y', fileName: 'danh-sach.csv', bytes: fileOf(Number(round)) };
const { importId } = must(await receiveImport.run(office, system, given));
say('begins', importId);
await finish(importId);
say('done');
await office.importWork.close();
await database.close();
