/** Pages of a book of 300,000 lines on the embedded engine: the SQL of each kind of page, beside the cheapest statement. */
import { sql } from 'kysely';
import { isoDate } from '../src/kernel/plain-date.ts';
import type { BookFilter, BookOrder } from '../src/store/book.ts';
import { readBookPage } from '../src/store/book.ts';
import { latestDecision } from '../src/store/latest-decision.ts';
import { countAwards } from '../src/store/statistics.ts';
import { openLargeBook } from './large-book.ts';
import { medianTime, report } from './harness.ts';

const LINES = Number(process.argv[2] ?? 300_000);

const { database, unitId, close } = await openLargeBook(LINES);
const commune = await unitId('xa-7');
const province = await unitId('tinh-lon');
const person = await database.owner(async (tx) => {
  const { rows } = await sql<{ id: string }>`select id from people limit 1`.execute(tx);
  return rows[0]?.id ?? null;
});

const all = { search: '', authority: null, form: null, recipient: null, decisionId: null, personId: null };
const ever = { from: isoDate('1900-01-01'), to: isoDate('2200-12-31'), knownAt: 1 };
const page =
  (changes: Partial<BookFilter>, order: BookOrder = 'date', offset = 0) =>
  () =>
    database.transaction((tx) =>
      readBookPage(tx, { unitId: province, ...ever, ...all, ...changes }, order, {
        limit: 50,
        offset,
        countUpTo: 10_000,
      }),
    );
const kinds: Readonly<Record<string, () => Promise<unknown>>> = {
  'first page': page({}),
  'page 3,000': page({}, 'date', 149_950),
  'last page': page({}, 'date', LINES - 50),
  'first page of a commune': page({ unitId: commune }),
  'index, first page': page({}, 'name'),
  'index, last page': page({}, 'name', LINES - 50),
  'index of a commune': page({ unitId: commune }, 'name'),
  'one form': page({ form: 'GIAY_KHEN_XA' }),
  'one year': page({ from: isoDate('2020-01-01'), to: isoDate('2020-12-31') }),
  'name, rare': page({ search: 'Đàm Hồng Yến Khánh' }),
  'name, common': page({ search: 'Nguyễn' }),
  'name of a commune': page({ search: 'Nguyễn Thị', unitId: commune }),
  number: page({ search: '186/QĐ-UBND' }),
  'number, bare': page({ search: '186' }),
  person: page({ personId: person }),
  'report of a year': () =>
    database.transaction((tx) =>
      countAwards(tx, { unitId: province, from: isoDate('2020-01-01'), to: isoDate('2020-12-31'), knownAt: 1 }),
    ),
  'latest decision': () => database.transaction((tx) => latestDecision(tx, province, isoDate('2026-01-01'), 1)),
};
const times = new Map<string, number>();
for (const [name, run] of Object.entries(kinds)) {
  times.set(name, await medianTime(run, { runs: 7, warmUps: 2 }));
  console.log(`${name.padEnd(28)}${(times.get(name) ?? 0).toFixed(1)} ms`);
}
const floor = await medianTime(() => database.transaction((tx) => sql`select 1`.execute(tx)));
const ours = times.get('first page') ?? 0;
await close();
report({ bench: 'book-page-large', ours, floor, ratio: ours / floor, unit: 'ms' });
