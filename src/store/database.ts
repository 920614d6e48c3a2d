import { type Kysely, type Transaction, sql } from 'kysely';
import { guardTransaction } from './nested-acquire.ts';
import type { Tables } from './tables.ts';

/** An open transaction. Every function of the store takes it; none opens its own. */
export type Tx = Transaction<Tables>;

/** The database of an office, on either engine. */
export type Database = {
  readonly engine: 'embedded' | 'postgres';
  /** Runs a function in one transaction as the application role; a refusal thrown inside rolls everything back. */
  transaction<T>(run: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs a function in one transaction as the connecting role: migrations, backup and tests only. */
  owner<T>(run: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs statements without parameters as the connecting role: migrations and tests only. */
  script(sql: string): Promise<void>;
  close(): Promise<void>;
};

export function databaseOver(kysely: Kysely<Tables>, rest: Pick<Database, 'engine' | 'script' | 'close'>): Database {
  return {
    ...rest,
    owner: (run) => guardTransaction(() => kysely.transaction().execute(run)),
    transaction: (run) =>
      guardTransaction(() =>
        kysely.transaction().execute(async (tx) => {
          // Statements are taken in the order asked: there is no need to wait for this one before the next is asked.
          const becomesApp = sql`set local role sovang_app`.execute(tx);
          const [result] = await Promise.all([run(tx), becomesApp]);
          return result;
        }),
      ),
  };
}
