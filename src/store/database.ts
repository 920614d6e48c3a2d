import { type ConnectionProvider, type Dialect, Kysely, type KyselyProps, Transaction, sql } from 'kysely';
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

/** The database over a dialect of Kysely whose connections take statements in the order asked for. */
export function databaseOver(dialect: Dialect, engine: Pick<Database, 'engine' | 'script'>): Database {
  const kysely = new Kysely<Tables>({ dialect });
  // Nobody asks the driver of a transaction for anything.
  const props = { config: { dialect }, dialect, driver: dialect.createDriver() };
  const inTransaction = <T>(run: (tx: Tx) => Promise<T>): Promise<T> =>
    guardTransaction(() => kysely.transaction().execute(async (tx) => run(await sendingAtOnce(tx, props))));
  return {
    ...engine,
    close: () => kysely.destroy(),
    owner: inTransaction,
    transaction: (run) =>
      inTransaction(async (tx) => {
        const becomesApp = sql`set local role sovang_app`.execute(tx);
        const [result] = await Promise.all([run(tx), becomesApp]);
        return result;
      }),
  };
}

/**
 * The transaction with statements that are sent when they are asked for. Kysely by itself keeps the next one back until
 * the last is answered, so that the database would wait while the rows for the next table are made ready.
 */
async function sendingAtOnce(tx: Tx, props: Omit<KyselyProps, 'executor'>): Promise<Tx> {
  const executor = tx.getExecutor();
  const connection = await executor.provideConnection((held) => Promise.resolve(held));
  const atOnce: ConnectionProvider = { provideConnection: (consumer) => consumer(connection) };
  return new Transaction<Tables>({ ...props, executor: executor.withConnectionProvider(atOnce) });
}
