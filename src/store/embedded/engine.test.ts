import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openEmbedded } from '../open-database.ts';

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
