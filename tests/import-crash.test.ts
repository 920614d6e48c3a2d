import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import type { Database } from '../src/store/database.ts';
import { migrate } from '../src/store/migrate.ts';
import { openEmbedded, openPostgres } from '../src/store/open-database.ts';
import { engines, migrationsFolder } from './engines.ts';
import { EVERYTHING, type CrashState, ROWS, nominationsAmong } from './import-crash-state.ts';
import { setUpUnits, statesRebuiltAndKept } from './import-world.ts';
import { officeOver } from './office.ts';

const KILLS = 20;
const WRITER = fileURLToPath(new URL('./import-crash-writer.ts', import.meta.url));

/** A database that outlives the processes that open it. */
type Lasting = {
  readonly name: 'embedded' | 'postgres';
  readonly where: string;
  readonly open: () => Promise<Database>;
  readonly drop: () => Promise<void>;
};

async function lastingEmbedded(): Promise<Lasting> {
  const folder = mkdtempSync(join(tmpdir(), 'sovang-crash-'));
  const where = join(folder, 'database');
  const open = () => openEmbedded(where, null);
  const database = await open();
  must(await migrate(database, migrationsFolder));
  await database.close();
  return { name: 'embedded', where, open, drop: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function lastingPostgres(): Promise<Lasting> {
  const postgres = engines.find(({ name }) => name === 'postgres');
  if (!postgres) throw new Error('The tests have no PostgreSQL');
  const { database, drop } = await postgres.fresh();
  const { rows } = await database.owner((tx) => sql<{ name: string }>`select current_database() as name`.execute(tx));
  const where = Object.assign(new URL(process.env['SOVANG_TEST_POSTGRES'] ?? ''), {
    pathname: `/${rows[0]?.name}`,
  }).href;
  return { name: 'postgres', where, open: () => openPostgres(where), drop };
}

async function within<T>({ open }: Lasting, use: (database: Database) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await use(database);
  } finally {
    await database.close();
  }
}

type Round = {
  readonly found: CrashState | null;
  readonly came: CrashState | null;
  readonly importId: string;
  readonly workMs: number;
};

/** Starts a process on what the last one left, and kills it some time after its list was received (null: lets it finish). */
async function runWriter(
  { name, where }: Lasting,
  lastImportId: string,
  round: number,
  killAfterMs: number | null,
): Promise<Round> {
  const child = spawn(process.execPath, [WRITER, name, where, lastImportId, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const hear = async <T>(word: string): Promise<T> => {
    const { value } = await lines.next();
    expect(value).toMatch(new RegExp(`^${word} `));
    return JSON.parse(String(value).slice(word.length + 1)) as T;
  };
  const isFirst = lastImportId === '-';
  const found = isFirst ? null : await hear<CrashState>('found');
  const came = isFirst ? null : await hear<CrashState>('came');
  const importId = await hear<string>('begins');
  const began = performance.now();
  if (killAfterMs === null) await hear('done');
  else await sleep(killAfterMs);
  const workMs = performance.now() - began;
  if (killAfterMs !== null) child.kill('SIGKILL');
  await ended;
  return { found, came, importId, workMs };
}

/** Whatever was killed: each row up to the cursor stands in every table once, none below it does, and the book verifies. */
function expectWhole({ state, writtenRows, ...found }: CrashState, said: string): void {
  const lines = state === 'writing' || state === 'written' ? Math.max(0, writtenRows - 1) : 0;
  expect(found, said).toMatchObject({ lines, texts: lines, entries: lines, states: lines, fault: null });
  expect(found.nominations, said).toBe(nominationsAmong(lines));
  expect(found.actions, said).toBe(2 * nominationsAmong(lines));
}

describe.each([
  ['embedded', lastingEmbedded],
  ['postgres', lastingPostgres],
] as const)('kill -9 while an import is at work, on %s', (_, create) => {
  let lasting: Lasting;
  beforeAll(async () => {
    lasting = await create();
    await within(lasting, (database) => setUpUnits(officeOver(database)));
  });
  afterAll(() => lasting.drop());

  test(`${KILLS} times: it goes on where it was, nothing twice, the book verifies`, { timeout: 900_000 }, async () => {
    const undisturbed = await runWriter(lasting, '-', 0, null);
    let last = { importId: undisturbed.importId, said: 'undisturbed' };
    const met = new Map<string, number>();
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const after = Math.random() * undisturbed.workMs;
      const { found, came, importId } = await runWriter(lasting, last.importId, kill, after);
      expectWhole(found as CrashState, last.said);
      expect(came, last.said).toEqual(EVERYTHING);
      const state = found?.state ?? '';
      met.set(state, (met.get(state) ?? 0) + 1);
      last = { importId, said: `kill ${kill} after ${Math.round(after)} of ${Math.round(undisturbed.workMs)} ms` };
    }
    const { came } = await runWriter(lasting, last.importId, KILLS + 1, null);
    expect(came).toEqual(EVERYTHING);
    expect(met.size, `states met: ${JSON.stringify([...met])}`).toBeGreaterThanOrEqual(2);
    await within(lasting, async (database) => {
      const { rebuilt, kept } = await statesRebuiltAndKept(database);
      expect(kept).toHaveLength(ROWS * (KILLS + 2));
      expect(kept).toEqual(rebuilt);
    });
  });
});
