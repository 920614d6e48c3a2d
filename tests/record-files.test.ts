/** The lists of records of the demonstration, brought in as files through the whole work of an import, and taken back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import { type ImportSummary, importFile } from '../src/procedures/imports/import-file.ts';
import { showImport } from '../src/procedures/imports/show.ts';
import { undoImport } from '../src/procedures/imports/undo.ts';
import { writeImport } from '../src/procedures/imports/write.ts';
import type { Office } from '../src/procedures/office.ts';
import { type TestDatabase, engines } from './engines.ts';
import { system } from './import-world.ts';
import { officeOver } from './office.ts';

const DEMO = join(import.meta.dirname, '..', 'demo');

type Key = Readonly<Record<string, { readonly kind: string; readonly answers: Readonly<Record<string, string>> }>>;
const key = JSON.parse(readFileSync(join(DEMO, 'ho-so-2020', 'dap-an.json'), 'utf8')) as Key;

const isRefused = (answer: string): boolean => answer.startsWith('! ');

const FILES = Object.entries(key).map(([file, { kind, answers }]) => ({
  file,
  kind,
  rows: Object.keys(answers).length,
  refused: Object.values(answers).filter(isRefused).length,
}));

const TABLES = [
  'employments',
  'ratings',
  'initiatives',
  'initiative_authors',
  'disciplines',
  'absences',
  'registrations',
];

describe.each(engines)('files of records on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  const written: string[] = [];

  const bringIn = async (path: string, unitCode = 'tinh-bac-kan'): Promise<ImportSummary> =>
    must(
      await importFile(office, system, {
        fileName: path,
        content: { path: join(DEMO, path) },
        unitCode,
        dryRun: false,
      }),
    );
  const importNow = async (importId: string) => {
    await office.importWork.settled();
    return must(await showImport.run(office, system, { importId })).import;
  };
  /** Rows that hold now, by table. */
  const standing = async (): Promise<readonly number[]> => {
    const counts: number[] = [];
    for (const table of TABLES) {
      const { rows } = await at.database.owner((tx) =>
        sql<{ count: number }>`select count(*) as count from ${sql.table(table)} where superseded is null`.execute(tx),
      );
      counts.push(rows[0]?.count ?? 0);
    }
    return counts;
  };

  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    await bringIn(join('bac-kan-2021', 'don-vi.xlsx'), '');
  });
  afterAll(() => at.drop());

  test.each(FILES)(
    '$file is taken for what it is, and its good rows are written',
    async ({ file, kind, rows, refused }) => {
      const before = await standing();
      const done = await bringIn(join('ho-so-2020', file));
      expect(done).toMatchObject({ kind, rows, rowsWithProblems: refused, rowsUndecided: 0 });
      const isNew = done.rowsUnchanged + refused < rows;
      expect(done.written === null).toBe(refused > 0 || !isNew);
      const { importId, version } = done;
      if (isNew && refused > 0) must(await writeImport.run(office, system, { importId, version, goodOnly: true }));
      const after = await importNow(importId);
      expect(after).toMatchObject({ state: refused > 0 ? 'staged' : 'written', failure: null });
      expect(after.written !== null).toBe(isNew);
      expect((await standing()).join() !== before.join()).toBe(isNew);
      if (isNew) written.push(importId);
    },
  );

  test.each(FILES)('$file again says nothing new', async ({ file, rows, refused }) => {
    const before = await standing();
    const again = await bringIn(join('ho-so-2020', file));
    expect(again).toMatchObject({ rowsUnchanged: rows - refused, rowsUndecided: 0, written: null });
    expect(await standing()).toEqual(before);
  });

  test('each is taken back, the last one first, and nothing of it holds any more', async () => {
    expect(written).toHaveLength(9);
    for (const importId of written.toReversed()) {
      const { version, fileName } = await importNow(importId);
      expect(await undoImport.run(office, system, { importId, version }), fileName).toMatchObject({ ok: true });
      expect((await importNow(importId)).state).toBe('undone');
    }
    expect(await standing()).toEqual(TABLES.map(() => 0));
  });
});
