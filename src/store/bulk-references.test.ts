import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awardCells, setUpUnits, writeAwardRows } from '../../tests/import-world.ts';
import { type TestDatabase, engines } from '../../tests/engines.ts';
import { officeOver } from '../../tests/office.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Tables whose references are checked by refuse_orphans, with the columns and how many rows a copy takes. */
const CHECKED = {
  award_lines: ['decision_id', 'recipient_id', 'unit_id', 'import_id', 'recorded'],
  award_line_texts: ['line_id'],
  ledger_entries: ['line_id', 'recorded'],
  employments: ['person_id', 'unit_id', 'recorded'],
  recipients: ['person_id'],
  people: ['recorded'],
  import_rows: ['import_id'],
} as const;

const cases = Object.entries(CHECKED).flatMap(([table, columns]) => columns.map((column) => [table, column] as const));

describe.each(engines)('references of bulk tables on $name', ({ fresh }) => {
  let at: TestDatabase;
  beforeAll(async () => {
    at = await fresh();
    const office = officeOver(at.database);
    await setUpUnits(office);
    await writeAwardRows(office, [awardCells()]);
  });
  afterAll(() => at.drop());

  /** A row as there is one, with another key and one column that points nowhere. */
  const orphan = (table: string, column: string): Promise<unknown> =>
    at.database.owner(async (tx) => {
      const { rows } = await sql<{ row: Record<string, unknown> }>`
        select to_jsonb(t) as row from ${sql.table(table)} t limit 1`.execute(tx);
      const keys: Record<string, unknown> = {
        id: NOBODY,
        seq: 999,
        row_number: 999,
        achievement: '1999',
        superseded: 1,
      };
      const own = rows[0]?.row ?? {};
      const changed = Object.keys(keys).filter((key) => key in own);
      const row = {
        ...own,
        ...Object.fromEntries(changed.map((key) => [key, keys[key]])),
        [column]: column === 'recorded' ? 999_999 : NOBODY,
      };
      return sql`insert into ${sql.table(table)} select * from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::jsonb)`.execute(
        tx,
      );
    });

  test.each(cases)('%s refuses a %s that is nowhere, and names it', async (table, column) => {
    await expect(orphan(table, column)).rejects.toThrow(new RegExp(`Bảng ${table}, cột ${column}`));
  });

  test.each(['units', 'people', 'named_bodies', 'households', 'recipients', 'decisions', 'imports'])(
    '%s refuse to lose rows',
    async (table) => {
      await expect(at.database.script(`truncate ${table} cascade`)).rejects.toThrow(/chỉ được ghi thêm/);
      const { rows } = await at.database.owner((tx) =>
        sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(tx),
      );
      if (rows[0]?.count === 0) return;
      await expect(at.database.script(`delete from ${table}`)).rejects.toThrow(/chỉ được ghi thêm/);
      await expect(at.database.script(`update ${table} set id = '${NOBODY}'`)).rejects.toThrow(/chỉ được ghi thêm/);
    },
  );
});
