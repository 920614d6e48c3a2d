/**
 * A whole province in one command: `sovang check-unit` over generated people × 8 forms on the embedded database, beside the
 * bare reading of the same records (the floor: nobody can judge what was not read). Prints the peak memory of the process.
 * Argument: people (default 100000).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { checkUnitCommand } from '../src/cli/law/check-unit.ts';
import { latestPosition, lockForWriting, recordChange } from '../src/store/audit.ts';
import type { Tx } from '../src/store/database.ts';
import { insertMany } from '../src/store/insert-many.ts';
import { recordsOfPeople } from '../src/store/law/records-of-people.ts';
import { staffIds } from '../src/store/law/staff-ids.ts';
import { staffOfUnit } from '../src/store/law/staff-of-unit.ts';
import { migrate } from '../src/store/migrate.ts';
import { openEmbedded } from '../src/store/open-database.ts';
import { insertPosts } from '../src/store/records/posts.ts';
import { insertRatings } from '../src/store/records/ratings.ts';
import { insertUnit, insertUnitState } from '../src/store/organisation/units.ts';
import { report } from './harness.ts';

const PEOPLE = Number(process.argv[2] ?? 100_000);
const FORMS = [
  'LDTT',
  'CSTD_CO_SO',
  'CSTD_BO_TINH',
  'CSTD_TOAN_QUOC',
  'BK_BO_TINH',
  'BK_TTCP',
  'HC_LAO_DONG_3',
  'HC_LAO_DONG_2',
];
const YEARS = [2020, 2021, 2022, 2023, 2024];
const GRADES = ['HT', 'HT_TOT', 'HT_TOT', 'HT_XUAT_SAC'] as const;

const folder = await mkdtemp(join(tmpdir(), 'sovang-bench-'));
const database = await openEmbedded(folder, null);
must(await migrate(database, new URL('../migrations', import.meta.url).pathname));

const root = randomUUID();

async function change<T>(work: (tx: Tx, position: number) => Promise<T>): Promise<T> {
  return database.transaction(async (tx) => {
    await lockForWriting(tx);
    const position = await recordChange(tx, {
      at: '2025-01-01T00:00:00.000Z',
      actorId: null,
      procedure: 'bench',
      subjectKind: 'bench',
      subjectId: 'bench',
      detail: {},
    });
    return work(tx, position);
  });
}

await change(async (tx, position) => {
  await insertUnit(tx, { id: root, code: 'tinh' }, position);
  const names = { name: 'Ủy ban nhân dân tỉnh X', shortName: 'UBND tỉnh X', kind: 'tinh', parentId: null } as const;
  const state = { id: randomUUID(), unitId: root, from: isoDate('2010-01-01'), to: null, ground: 'Đo' };
  await insertUnitState(tx, { ...state, ...names }, position);
});

for (let start = 0; start < PEOPLE; start += 5_000) {
  const people = Array.from({ length: Math.min(5_000, PEOPLE - start) }, (_, at) => ({
    id: randomUUID(),
    at: start + at,
  }));
  await change(async (tx, position) => {
    await insertMany(
      tx,
      'people',
      { id: 'uuid', name: 'text', name_compare: 'text', name_fold: 'text', name_key: 'text', recorded: 'bigint' },
      people.map(({ id, at }) => {
        const name = `Người Số ${at}`;
        const plain = `nguoi so ${at}`;
        return {
          id,
          name,
          name_compare: name,
          name_fold: plain,
          name_key: String(at).padStart(7, '0'),
          recorded: position,
        };
      }),
    );
    const common = { importId: null, ground: '', unitId: root };
    await insertPosts(
      tx,
      people.map(({ id }) => ({
        ...common,
        id: randomUUID(),
        personId: id,
        post: 'Chuyên viên',
        postClass: 'direct',
        concurrent: false,
        paidHere: true,
        from: isoDate('2015-01-01'),
        to: null,
      })),
      position,
    );
    await insertRatings(
      tx,
      people.flatMap(({ id, at }) =>
        YEARS.map((year) => ({
          ...common,
          id: randomUUID(),
          personId: id,
          collectiveUnitId: null,
          period: String(year),
          from: isoDate(`${year}-01-01`),
          to: isoDate(`${year}-12-31`),
          grade: GRADES[(at + year) % GRADES.length] ?? 'HT',
        })),
      ),
      position,
    );
  });
}

const office = {
  database,
  now: () => '2025-01-02T00:00:00.000Z',
  today: () => isoDate('2025-01-02'),
  newId: () => randomUUID(),
} as never;

const PART = 1_000;

async function readOnly(): Promise<void> {
  const period = { from: isoDate('2023-08-01'), to: isoDate('2024-12-31') };
  const read = <T>(work: (tx: Tx, knownAt: number) => Promise<T>): Promise<T> =>
    database.transaction(async (tx) => work(tx, await latestPosition(tx)));
  const all = await read((tx, knownAt) => staffIds(tx, { unitId: root, ...period, knownAt }));
  for (let done = 0; done < all.length; done += PART) {
    const people = all.slice(done, done + PART);
    const slice = { search: '', limit: PART, offset: 0 };
    await read((tx, knownAt) => staffOfUnit(tx, { unitId: root, ...period, people, knownAt, ...slice }));
    await read((tx, knownAt) => recordsOfPeople(tx, people, knownAt));
  }
}

let startedAt = performance.now();
await readOnly();
const floor = (performance.now() - startedAt) / 1000;

const before = process.memoryUsage.rss();
let peak = before;
const sampler = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 50);
startedAt = performance.now();
const argv = ['--unit', 'tinh', '--forms', FORMS.join(','), '--year', '2024', '--on', '2024-12-31'];
const declared = ['--declared', 'initiatives,disciplines,absences,proceedings,achievements,review'];
const run = checkUnitCommand.prepare([...argv, ...declared]);
if (!run) throw new Error('The command was not understood');
const exit = await run(office, { out: (line) => console.log(line), err: () => undefined, folder });
if (exit !== 0) throw new Error('The command failed');
const ours = (performance.now() - startedAt) / 1000;
clearInterval(sampler);

await database.close();
await rm(folder, { recursive: true, force: true });
const megabytes = (bytes: number): number => Math.round(bytes / 1_048_576);
console.log(`memory: ${megabytes(before)} MB before the check, at most ${megabytes(peak)} MB during it`);
report({
  bench: 'law-province',
  ours,
  floor,
  ratio: ours / floor,
  unit: `s for ${PEOPLE} people × ${FORMS.length} forms`,
});
