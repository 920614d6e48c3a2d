/**
 * The databases that every store and procedure test loops over: the embedded engine in memory and PostgreSQL, each
 * cloned from one migrated template, so that a fresh database costs less than half a second.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { must } from '../src/kernel/result.ts';
import type { Database } from '../src/store/database.ts';
import { EmbeddedEngine } from '../src/store/embedded/engine.ts';
import { migrate } from '../src/store/migrate.ts';
import { databaseOfEngine, openEmbedded, openPostgres } from '../src/store/open-database.ts';

export const migrationsFolder = new URL('../migrations', import.meta.url).pathname;

export type TestDatabase = { readonly database: Database; readonly drop: () => Promise<void> };

export type TestEngine = {
  readonly name: 'embedded' | 'postgres';
  readonly fresh: () => Promise<TestDatabase>;
  /** A database that no migration has run in: on disk with the embedded engine, so that it can be opened again. */
  readonly empty: () => Promise<EmptyDatabase>;
};

/** Opens the same database each time; one at a time with the embedded engine. */
export type EmptyDatabase = { readonly open: () => Promise<Database>; readonly drop: () => Promise<void> };

/** One template per state of the migrations: an edited migration makes a new one. */
const fingerprint = readdirSync(migrationsFolder)
  .toSorted()
  .reduce((hash, name) => hash.update(name).update(readFileSync(join(migrationsFolder, name))), createHash('sha256'))
  .digest('hex')
  .slice(0, 16);

async function embeddedTemplate(): Promise<ArrayBuffer> {
  const file = join(tmpdir(), `sovang-template-${fingerprint}.tar`);
  if (!existsSync(file)) {
    const engine = new EmbeddedEngine({ folder: null, template: null }, 60_000);
    const database = databaseOfEngine(engine);
    must(await migrate(database, migrationsFolder));
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, Buffer.from(await engine.dump()));
    renameSync(draft, file);
    await database.close();
  }
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

async function freshEmbedded(): Promise<TestDatabase> {
  const database = await openEmbedded(null, await embeddedTemplate());
  return { database, drop: () => database.close() };
}

function serverUrl(): string {
  const url = process.env['SOVANG_TEST_POSTGRES'];
  if (!url)
    throw new Error(
      'SOVANG_TEST_POSTGRES is not set: run the tests with `npm test`, which starts a private PostgreSQL',
    );
  return url;
}

const urlOf = (database: string): string => Object.assign(new URL(serverUrl()), { pathname: `/${database}` }).href;

async function onServer<T>(run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

const TEMPLATE_LOCK = 271_828;

/** Makes the template once per server; a lock lets several test workers ask at the same time. */
async function postgresTemplate(client: pg.Client): Promise<string> {
  const name = `sovang_template_${fingerprint}`;
  await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) {
      await client.query(`create database ${name}_draft`);
      const database = await openPostgres(urlOf(`${name}_draft`));
      must(await migrate(database, migrationsFolder));
      await database.close();
      await client.query(`alter database ${name}_draft rename to ${name}`);
    }
  } finally {
    await client.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
  return name;
}

async function freshPostgres(): Promise<TestDatabase> {
  const name = `sovang_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(async (client) => client.query(`create database ${name} template ${await postgresTemplate(client)}`));
  const database = await openPostgres(urlOf(name));
  const drop = async () => {
    await database.close();
    await onServer((client) => client.query(`drop database ${name} with (force)`));
  };
  return { database, drop };
}

async function emptyEmbedded(): Promise<EmptyDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'sovang-empty-'));
  return {
    open: () => openEmbedded(join(folder, 'database'), null),
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function emptyPostgres(): Promise<EmptyDatabase> {
  const name = `sovang_test_${randomUUID().replaceAll('-', '')}`;
  await onServer((client) => client.query(`create database ${name}`));
  return {
    open: () => openPostgres(urlOf(name)),
    drop: async () => {
      await onServer((client) => client.query(`drop database ${name} with (force)`));
    },
  };
}

export const engines: readonly TestEngine[] = [
  { name: 'embedded', fresh: freshEmbedded, empty: emptyEmbedded },
  { name: 'postgres', fresh: freshPostgres, empty: emptyPostgres },
];
