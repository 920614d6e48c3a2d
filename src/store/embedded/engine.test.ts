import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { databaseOfEngine, openEmbedded } from '../open-database.ts';
import { EmbeddedEngine } from './engine.ts';

test('closing lets what is under way end, and refuses what comes later instead of opening the folder again', async () => {
  const database = await openEmbedded(null, null);
  const began = Promise.withResolvers<void>();
  const underWay = database.owner(async (tx) => {
    began.resolve();
    return (await sql<{ one: number }>`select 1 as one, pg_sleep(0.2)`.execute(tx)).rows[0]?.one;
  });
  await began.promise;
  await database.close();
  await expect(underWay).resolves.toBe(1);
  await expect(database.script('select 1')).rejects.toThrow(/closed/);
});

test('a transaction whose thread was lost never goes on in the next one, not even when it is asked at once', async () => {
  // Long enough for this machine to open a database, which takes more than any statement.
  const startedAt = performance.now();
  await (await openEmbedded(null, null)).close();
  const limitMs = 3 * (performance.now() - startedAt);
  const database = databaseOfEngine(new EmbeddedEngine({ folder: null, template: null }, limitMs));
  await database.script('select 1');
  const going = database.owner(async (tx) => {
    await sql`select pg_sleep(${limitMs})`.execute(tx).catch(() => undefined);
    await sql`create table written_outside (n int)`.execute(tx);
  });
  await expect(going).rejects.toThrow(/restarted inside this transaction/);
  const { rows } = await database.owner((tx) =>
    sql<{ found: string | null }>`select to_regclass('written_outside')::text as found`.execute(tx),
  );
  expect(rows).toEqual([{ found: null }]);
  await database.close();
}, 60_000);
