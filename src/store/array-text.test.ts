import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, engines } from '../../tests/engines.ts';
import { arrayText } from './array-text.ts';

describe.each(engines)('arrays as texts on $name', ({ fresh }) => {
  let at: TestDatabase;
  beforeAll(async () => {
    at = await fresh();
  });
  afterAll(() => at.drop());

  const read = async (type: string, values: readonly unknown[]): Promise<readonly unknown[]> => {
    const { rows } = await at.database.owner((tx) =>
      sql<{ value: unknown }>`select value from unnest(${arrayText(values)}::text::${sql.raw(type)}[])
        with ordinality as v (value, at) order by at`.execute(tx),
    );
    return rows.map(({ value }) => value);
  };

  test.each([
    ['text', ['', 'NULL', null, 'a,b', '{"x"}', String.raw`\x00 \ "`, 'Thủy\nHoà', ' giữa ', '😀']],
    ['int', [1, null, -5]],
    ['boolean', [true, false, null]],
    ['date', ['2021-01-29', null]],
    ['text', []],
  ])('%s: what went in comes out', async (type, values) => {
    expect(await read(type, values)).toEqual(values);
  });

  test('bytes and JSON come out as they went in', async () => {
    const [bytes] = await read('bytea', [Uint8Array.of(0, 92, 34, 255)]);
    expect([...(bytes as Uint8Array)]).toEqual([0, 92, 34, 255]);
    expect(await read('jsonb', ['{"a":"\\"\\\\,}"}'])).toEqual([{ a: '"\\,}' }]);
  });

  test('anything else is refused', () => {
    expect(() => arrayText([{}])).toThrow('column');
  });
});
