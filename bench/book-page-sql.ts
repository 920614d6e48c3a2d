/** A page of the book as it comes out of the server (rights, audit of the reading, 50 lines, HTML), beside its bare SQL. */
import { isoDate } from '../src/kernel/plain-date.ts';
import { latestPosition } from '../src/store/audit.ts';
import { type BookFilter, readBookPage } from '../src/store/book.ts';
import { openDatabase } from '../src/store/open-database.ts';
import { findUnitByCode } from '../src/store/organisation/units.ts';
import { medianTime, report, startServer } from './harness.ts';
import { signInAsOfficer } from './sign-in.ts';
import { withFolder } from './start-time.ts';

await withFolder(async (dataFolder) => {
  const server = await startServer({ SOVANG_DATA: dataFolder });
  const headers = { cookie: await signInAsOfficer(server.url) };
  const ours = await medianTime(
    async () => {
      const page = await fetch(`${server.url}/don-vi/tp-bac-kan/so-khen-thuong`, { headers });
      if (!page.ok || !(await page.text()).includes('</html>')) throw new Error(`The book answered ${page.status}`);
    },
    { runs: 101, warmUps: 20 },
  );
  await server.stop();
  const database = await openDatabase({ engine: 'embedded', dataFolder });
  const filter = await database.transaction(async (tx): Promise<BookFilter> => {
    const knownAt = await latestPosition(tx);
    const unit = await findUnitByCode(tx, 'tp-bac-kan', { asOf: isoDate('2021-10-28'), knownAt });
    if (!unit) throw new Error('The demonstration has no tp-bac-kan');
    const all = { search: '', authority: null, form: null, recipient: null, decisionId: null, personId: null };
    return { unitId: unit.id, from: isoDate('1900-01-01'), to: isoDate('2200-12-31'), ...all, knownAt };
  });
  const floor = await medianTime(
    () =>
      database.transaction(async (tx) => {
        await readBookPage(tx, filter, 'date', { limit: 50, offset: 0, countUpTo: 10_000 });
      }),
    { runs: 101, warmUps: 20 },
  );
  await database.close();
  report({ bench: 'book-page-sql', ours, floor, ratio: ours / floor, unit: 'ms' });
});
