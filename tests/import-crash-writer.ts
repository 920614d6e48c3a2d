/**
 * A process to be killed: opens the database that the last one left, says what it found of that one's import, stages
 * the next list if it was written, says that it begins, writes, and says that it is done.
 *
 *   node tests/import-crash-writer.ts embedded|postgres FOLDER|URL IMPORT_ID ROUND
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { asId } from '../src/kernel/id.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { writeImport } from '../src/procedures/imports/write.ts';
import type { Office } from '../src/procedures/office.ts';
import { openEmbedded, openPostgres } from '../src/store/open-database.ts';
import { crashState, rowsOf } from './import-crash-state.ts';
import { stageAwards, system } from './import-world.ts';

const [engine, where = '', lastImportId = '', round] = process.argv.slice(2);
const database = await (engine === 'embedded' ? openEmbedded(where, null) : openPostgres(where));

const office: Office = {
  database,
  now: () => '2021-10-29T01:00:00.000Z',
  today: () => isoDate('2021-10-29'),
  newId: () => asId(randomUUID()),
  randomBytes: (count) => randomBytes(count),
  papers: { pdf: noPapers, docx: noPapers },
};

function noPapers(): never {
  throw new Error('An import writes no papers');
}

function say(word: string, more = ''): void {
  process.stdout.write(`${word} ${more}\n`);
}

const found = await crashState(database, lastImportId);
say('found', JSON.stringify(found));
const importId = found.state === 'staged' ? lastImportId : (await stageAwards(office, rowsOf(Number(round)))).importId;
say('begins', importId);
must(await writeImport.run(office, system, { importId, version: 1 }));
say('done');
await database.close();
