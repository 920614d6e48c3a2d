import { join } from 'node:path';
import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { copyIn } from './copy-in.ts';
import { rowsToCopy } from './copy-rows.ts';
import { type Database, databaseOver } from './database.ts';
import { embeddedDialect } from './embedded/dialect.ts';
import { EmbeddedEngine } from './embedded/engine.ts';
import { assertNotNested } from './nested-acquire.ts';
import { valueParsers } from './row-values.ts';

/** Longest time one statement may take, on either engine. */
const STATEMENT_LIMIT_MS = 120_000;

/** Where the data lives: a folder for the embedded engine, or a PostgreSQL server. */
export type DatabaseChoice =
  | { readonly engine: 'embedded'; readonly dataFolder: string }
  | { readonly engine: 'postgres'; readonly url: string };

/** Opens the database without migrating it. Throws when PostgreSQL cannot be reached (see database-unreachable). */
export const openDatabase = (choice: DatabaseChoice): Promise<Database> =>
  choice.engine === 'embedded' ? openEmbedded(join(choice.dataFolder, 'database'), null) : openPostgres(choice.url);

/** The embedded database in a folder, or in memory (null) from a dump. The caller holds the folder's lock. */
export async function openEmbedded(folder: string | null, template: ArrayBuffer | null): Promise<Database> {
  const engine = new EmbeddedEngine({ folder, template }, STATEMENT_LIMIT_MS);
  await engine.open();
  return databaseOfEngine(engine);
}

/** The database over an engine that is open already (tests take a dump of theirs). */
export function databaseOfEngine(engine: EmbeddedEngine): Database {
  return databaseOver(embeddedDialect(engine), { engine: 'embedded', script: (text) => engine.script(text) });
}

export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    statement_timeout: STATEMENT_LIMIT_MS,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: parserOf },
    // Statements are sent when they are asked for, and answered in that order, as the embedded engine does.
    pipeline: true,
  });
  // A connection that breaks while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => {});
  // Compiling a statement costs seconds; none of ours runs long enough to earn that back.
  pool.on('connect', (client) => void client.query('set jit = off').catch(() => undefined));
  (await pool.connect()).release();
  return databaseOver(new PostgresDialect({ pool: guarded(pool) }), {
    engine: 'postgres',
    script: async (text) => {
      const client = await pool.connect();
      try {
        await client.query(text);
      } finally {
        client.release();
      }
    },
  });
}

const parserOf = (oid: number, format?: 'text' | 'binary'): ((text: string) => unknown) =>
  valueParsers[oid] ?? (pg.types.getTypeParser(oid, format) as (text: string) => unknown);

/** The pool with the guard against a second connection inside a transaction; its connections also take rows to copy. */
const guarded = (pool: pg.Pool): PostgresPool => ({
  options: pool.options,
  connect: async () => {
    assertNotNested();
    return copying(await pool.connect());
  },
  end: () => pool.end(),
});

function copying(client: pg.PoolClient): PostgresPoolClient {
  const query = (statement: unknown, parameters: readonly unknown[] = []): unknown => {
    if (typeof statement !== 'string') throw new Error('Cursors are not used: read page by page');
    const rows = rowsToCopy(statement, parameters);
    return rows ? copyIn(client, statement, rows) : client.query(statement, [...parameters]);
  };
  return { query: query as PostgresPoolClient['query'], release: (destroy) => client.release(destroy) };
}
