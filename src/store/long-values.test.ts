import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, engines } from '../../tests/engines.ts';

const LONG = 'Hoàng Thị Thuỷ “\\ {}, \n'.repeat(2_000);

describe.each(engines)('long values on $name', ({ fresh }) => {
  let at: TestDatabase;
  beforeAll(async () => {
    at = await fresh();
  });
  afterAll(() => at.drop());

  test.each([
    ['text', sql`${LONG}::text`],
    ['varchar', sql`${LONG}::varchar`],
    ['jsonb', sql`${JSON.stringify({ said: LONG })}::jsonb ->> 'said'`],
    ['json', sql`${JSON.stringify({ said: LONG })}::json ->> 'said'`],
    ['unspoken', sql`concat(${LONG}::text, '')`],
  ])('a long %s comes back whole', async (_, value) => {
    const { rows } = await at.database.transaction((tx) => sql<{ said: string }>`select ${value} as said`.execute(tx));
    expect(rows).toEqual([{ said: LONG }]);
  });

  test('statements of a transaction are taken in the order asked for, and a failing one is told', async () => {
    const answers = await at.database.transaction((tx) =>
      Promise.all([
        sql`create temporary table numbers (n int)`.execute(tx),
        sql`insert into numbers values (1)`.execute(tx),
        sql<{ n: number }>`select n from numbers`.execute(tx),
      ]),
    );
    expect(answers[2]?.rows).toEqual([{ n: 1 }]);
    const failing = at.database.transaction((tx) =>
      Promise.all([sql`select 1/0`.execute(tx), sql`select 1`.execute(tx)]),
    );
    await expect(failing).rejects.toThrow(/division by zero/);
    const { rows } = await at.database.transaction((tx) => sql<{ n: number }>`select 1 as n`.execute(tx));
    expect(rows).toEqual([{ n: 1 }]);
  });
});
