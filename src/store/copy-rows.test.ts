import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, engines } from '../../tests/engines.ts';
import type { ColumnType } from './copy-bytes.ts';
import { copyBytes, copyRows } from './copy-rows.ts';
import type { Tx } from './database.ts';
import type { Tables } from './tables.ts';

const ID = '0193f0a2-7c41-7d1e-9b55-00ff10a0c3de';
const LONG = 'Hoàng Thị Thuỷ \\ \t\n “” 😀 '.repeat(20_000);

/** A table of the test's own, which the names of the office's tables do not know. */
const values = 'copied_values' as keyof Tables;

describe.each(engines)('rows by COPY on $name', ({ fresh }) => {
  let at: TestDatabase;
  beforeAll(async () => {
    at = await fresh();
    await at.database
      .script(`create table copied_values (place int primary key, id uuid, said text, whole int, large bigint,
      day date, bytes bytea, told jsonb, is_so boolean)`);
  });
  afterAll(() => at.drop());

  const copied = async (type: ColumnType, column: string, given: readonly unknown[]): Promise<readonly unknown[]> => {
    await at.database.owner((tx) => sql`delete from copied_values`.execute(tx));
    const rows = given.map((value, place) => ({ place, [column]: value }));
    await at.database.owner((tx) => copyRows<object>(tx, values, { place: 'int', [column]: type }, rows));
    const kept = await at.database.owner((tx) =>
      sql<{ value: unknown }>`select ${sql.ref(column)} as value from copied_values order by place`.execute(tx),
    );
    return kept.rows.map(({ value }) => value);
  };

  test.each<[ColumnType, string, readonly unknown[]]>([
    ['uuid', 'id', [ID, null, '00000000-0000-0000-0000-000000000000']],
    ['text', 'said', ['', null, 'NULL', '\\N', String.raw`\x00 \ "`, 'Thủy\tHoà\r\n', ' giữa ', '😀', LONG]],
    ['int', 'whole', [0, -1, 2_147_483_647, -2_147_483_648, null]],
    ['bigint', 'large', [0, -1, 4_294_967_296, -4_294_967_297, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]],
    ['date', 'day', ['2021-01-29', '2000-01-01', '1999-12-31', '1890-02-28', '2024-02-29', '9999-12-31', null]],
    ['boolean', 'is_so', [true, false, null]],
    ['text', 'said', []],
  ])('%s: what went in comes out', async (type, column, given) => {
    expect(await copied(type, column, given)).toEqual(given);
  });

  test('bytes and JSON come out as they went in', async () => {
    const [bytes] = await copied('bytea', 'bytes', [Uint8Array.of(0, 92, 34, 255, 10)]);
    expect([...(bytes as Uint8Array)]).toEqual([0, 92, 34, 255, 10]);
    expect(await copied('jsonb', 'told', ['{"a":"\\"\\\\,}"}', null])).toEqual([{ a: '"\\,}' }, null]);
  });

  test('it keeps its turn among the statements of a transaction, and says how many rows it took', async () => {
    await copied('int', 'whole', []);
    const add = (tx: Tx, places: readonly number[]) =>
      copyRows(
        tx,
        values,
        { place: 'int' },
        places.map((place) => ({ place })),
      );
    const counted = await at.database.owner(async (tx) => {
      const count = () => sql<{ n: number }>`select count(*) as n from copied_values`.execute(tx);
      const [, before, , after] = await Promise.all([add(tx, [1, 2]), count(), add(tx, [3]), count()]);
      return [before?.rows[0]?.n, after?.rows[0]?.n];
    });
    expect(counted).toEqual([2, 3]);
  });

  test('a row that the table refuses is told with its cause, and takes the whole transaction back', async () => {
    await copied('int', 'whole', [5]);
    const twice = at.database.owner(async (tx) => {
      await sql`insert into copied_values (place) values (7)`.execute(tx);
      await copyRows(tx, values, { place: 'int' }, [{ place: 8 }, { place: 0 }]);
    });
    await expect(twice).rejects.toMatchObject({ code: '23505', constraint: 'copied_values_pkey' });
    const left = await at.database.owner((tx) =>
      sql<{ place: number }>`select place from copied_values order by place`.execute(tx),
    );
    expect(left.rows).toEqual([{ place: 0 }]);
  });

  test('the application role may copy only where it may insert', async () => {
    const copying = at.database.transaction((tx) => copyRows(tx, values, { place: 'int' }, [{ place: 1 }]));
    await expect(copying).rejects.toMatchObject({ code: '42501' });
  });
});

test.each<[ColumnType, unknown]>([
  ['uuid', 'không phải mã'],
  ['uuid', 7],
  ['date', '2021-13-01'],
  ['date', 'hôm qua'],
  ['int', '7'],
  ['int', 1.5],
  ['int', 2_147_483_648],
  ['bigint', 2 ** 53],
  ['text', 7],
  ['text', {}],
  ['boolean', 'true'],
  ['bytea', 'x'],
  ['jsonb', { a: 1 }],
])('%s: %s is refused before anything is sent', (type, value) => {
  expect(() => copyBytes<{ one: unknown }>({ one: type }, [{ one: value }])).toThrow(/Not an? |out of range/);
});
