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
import { writeImport } from '../src/procedures/imports/write.ts';
import type { Database } from '../src/store/database.ts';
import { migrate } from '../src/store/migrate.ts';
import { openEmbedded, openPostgres } from '../src/store/open-database.ts';
import { engines, migrationsFolder } from './engines.ts';
import { EVERYTHING, type CrashState, NOTHING, ROWS, crashState, rowsOf } from './import-crash-state.ts';
import { setUpUnits, stageAwards, statesRebuiltAndKept, system } from './import-world.ts';
import { officeOver } from './office.ts';

const KILLS = 10;
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

type Round = { readonly found: CrashState; readonly importId: string; readonly writingMs: number };

/** Starts a writer on what the last one left, and kills it some time after it began to write (null: lets it finish). */
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
  const hear = async (word: string): Promise<string> => {
    const { value } = await lines.next();
    expect(value).toMatch(new RegExp(`^${word} `));
    return String(value).slice(word.length + 1);
  };
  const found = JSON.parse(await hear('found')) as CrashState;
  const importId = await hear('begins');
  const began = performance.now();
  if (killAfterMs === null) await hear('done');
  else await sleep(killAfterMs);
  const writingMs = performance.now() - began;
  if (killAfterMs !== null) child.kill('SIGKILL');
  await ended;
  return { found, importId, writingMs };
}

describe.each([
  ['embedded', lastingEmbedded],
  ['postgres', lastingPostgres],
] as const)('kill -9 while an import is written, on %s', (_, create) => {
  let lasting: Lasting;
  let firstImportId: string;
  beforeAll(async () => {
    lasting = await create();
    firstImportId = await within(lasting, async (database) => {
      await setUpUnits(officeOver(database));
      return (await stageAwards(officeOver(database), rowsOf(0))).importId;
    });
  });
  afterAll(() => lasting.drop());

  test(`${KILLS} times: all lines or none, the book verifies, the next start works`, { timeout: 240_000 }, async () => {
    const undisturbed = await runWriter(lasting, firstImportId, 0, null);
    let last = { importId: undisturbed.importId, killedAfterMs: undisturbed.writingMs };
    let written = 1;
    const check = (found: CrashState): void => {
      expect(found, `killed after ${last.killedAfterMs} ms`).toEqual(found.state === 'staged' ? NOTHING : EVERYTHING);
    };
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const killedAfterMs = Math.random() * undisturbed.writingMs;
      const { found, importId } = await runWriter(lasting, last.importId, kill, killedAfterMs);
      check(found);
      if (kill > 1 && found.state === 'written') written += 1;
      last = { importId, killedAfterMs };
    }
    await within(lasting, async (database) => {
      const found = await crashState(database, last.importId);
      check(found);
      if (found.state === 'staged')
        must(await writeImport.run(officeOver(database), system, { importId: last.importId, version: 1 }));
      expect(await crashState(database, last.importId)).toEqual(EVERYTHING);
      expect(written, 'at least one kill came before the commit').toBeLessThanOrEqual(KILLS);
      const { rebuilt, kept } = await statesRebuiltAndKept(database);
      expect(kept).toHaveLength(ROWS * (written + 1));
      expect(kept).toEqual(rebuilt);
    });
  });
});
