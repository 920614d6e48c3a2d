/** The one box over 300,000 lines and 100,000 people on the embedded engine: every group of a search, beside the cheapest statement. */
import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { writeDocx } from '../src/documents/writers/docx.ts';
import { asId } from '../src/kernel/id.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { withImportWork } from '../src/procedures/imports/work/import-work.ts';
import { noPackages } from '../src/procedures/law/local-packages.ts';
import { find } from '../src/procedures/search/find.ts';
import { openLargeBook } from './large-book.ts';
import { medianTime, report } from './harness.ts';

const { database, close } = await openLargeBook(Number(process.argv[2] ?? 300_000));
const noPapers = () => Promise.reject(new Error('A search prints nothing'));
const office = withImportWork(
  {
    database,
    now: () => '2024-01-01T00:00:00.000Z',
    today: () => isoDate('2024-01-01'),
    newId: () => asId(randomUUID()),
    randomBytes: (count) => randomBytes(count),
    localRules: noPackages,
    papers: { pdf: noPapers, docx: writeDocx },
  },
  (line) => console.error(line),
);
const ask =
  (q: string, more: object = {}) =>
  async () =>
    must(await find.run(office, { kind: 'system' }, { unit: 'tinh-lon', q, ...more }));

const kinds: Readonly<Record<string, () => Promise<unknown>>> = {
  'a full name': ask('Đàm Hồng Yến Khánh'),
  'a given name': ask('Thủy Tâm'),
  'a family name': ask('Nguyễn'),
  'two letters': ask('ly'),
  'a unit': ask('đơn vị số 17'),
  'a number': ask('186'),
  'a number and year': ask('QĐ 186 năm 2014'),
  'nothing fits': ask('không ai tên thế này'),
  'people, page 20': ask('thi', { group: 'people', page: 20 }),
};
let slowest = 0;
for (const [name, run] of Object.entries(kinds)) {
  const time = await medianTime(run, { runs: 5, warmUps: 1 });
  slowest = Math.max(slowest, time);
  console.log(`${name.padEnd(28)}${time.toFixed(1)} ms`);
}
const floor = await medianTime(() => database.transaction((tx) => sql`select 1`.execute(tx)));
await close();
report({ bench: 'search-large', ours: slowest, floor, ratio: slowest / floor, unit: 'ms' });
