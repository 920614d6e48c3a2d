import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Result, ok, refuse } from '../kernel/result.ts';
import type { Database } from './database.ts';

/** A migration that ran here before is different now, or is gone: the folder and the database do not belong together. */
export type MigrationProblem = { readonly code: 'migration-changed' | 'migration-missing'; readonly name: string };

type Migration = { readonly name: string; readonly sql: string; readonly sha256: string };

const HISTORY = `create table if not exists migrations (
  name text primary key, sha256 text not null, ran_at timestamptz not null default now()
)`;

/** Brings the database to the newest form: runs each new file of the folder, in order of name, in a transaction of its own. */
export async function migrate(
  database: Database,
  folder: string,
): Promise<Result<readonly string[], MigrationProblem>> {
  const migrations = await readMigrations(folder);
  await database.script(`${HISTORY};`);
  const ran = await migrationsRun(database);
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, sha256 } of ran) {
    const file = known.get(name);
    if (!file) return refuse({ code: 'migration-missing', name });
    if (file.sha256 !== sha256) return refuse({ code: 'migration-changed', name });
  }
  const done = new Set(ran.map((row) => row.name));
  const fresh = migrations.filter((migration) => !done.has(migration.name));
  for (const migration of fresh) await run(database, migration);
  return ok(fresh.map((migration) => migration.name));
}

async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_.+\.sql$/.test(name)).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

const run = (database: Database, { name, sql, sha256 }: Migration): Promise<void> =>
  database.script(
    `begin;\n${sql}\n;reset role;\ninsert into migrations (name, sha256) values ('${name}', '${sha256}');\ncommit;`,
  );

async function migrationsRun(database: Database): Promise<readonly { name: string; sha256: string }[]> {
  return database.owner((tx) => tx.selectFrom('migrations').select(['name', 'sha256']).orderBy('name').execute());
}
