/** The embedded engine in memory (or PostgreSQL, by BENCH_POSTGRES) with a generated book in it. */
import { sql } from 'kysely';
import { engines } from '../tests/engines.ts';
import type { Database } from '../src/store/database.ts';
import { generateBook } from './generated-book.ts';

export type LargeBook = {
  readonly database: Database;
  readonly unitId: (code: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

export async function openLargeBook(lines: number): Promise<LargeBook> {
  const wanted = process.env['BENCH_POSTGRES'] ? 'postgres' : 'embedded';
  const engine = engines.find(({ name }) => name === wanted);
  if (!engine) throw new Error(`There is no engine ${wanted}`);
  const { database, drop } = await engine.fresh();
  const startedAt = performance.now();
  await generateBook(database, lines);
  if (!process.argv.includes('--no-statistics')) await database.script('analyze');
  console.log(`${lines} lines on ${wanted}, made in ${Math.round((performance.now() - startedAt) / 1000)} s`);
  return {
    database,
    close: drop,
    unitId: (code) =>
      database.owner(async (tx) => {
        const { rows } = await sql<{ id: string }>`select id from units where code = ${code}`.execute(tx);
        if (!rows[0]) throw new Error(`No unit ${code}`);
        return rows[0].id;
      }),
  };
}
