/**
 * The floor of an import once, in a process as fresh as the server beside it: both meet their first list.
 *
 *   node bench/import-awards-floor-run.ts WORKBOOK (FOLDER | postgres://…)
 */
import { openEmbedded, openPostgres } from '../src/store/open-database.ts';
import { floorMs } from './import-awards-floor.ts';

const [path = '', place = ''] = process.argv.slice(2);
const database = await (place.startsWith('postgres') ? openPostgres(place) : openEmbedded(place, null));
try {
  const before = process.cpuUsage();
  const floor = await floorMs(database, path);
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ floor, floorCpu: (user + system) / 1_000 }));
} finally {
  await database.close();
}
