import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import { rowsToCopy } from '../copy-rows.ts';
import { assertNotNested } from '../nested-acquire.ts';
import type { EmbeddedEngine } from './engine.ts';

class EmbeddedConnection implements DatabaseConnection {
  readonly #engine: EmbeddedEngine;
  #pinned: number | null = null;

  constructor(engine: EmbeddedEngine) {
    this.#engine = engine;
  }

  /** From here on the connection is one transaction: it must not go on in a thread that replaced a killed one. */
  async begin(): Promise<void> {
    await this.#engine.query('begin', []);
    this.#pinned = this.#engine.generation;
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    if (how === 'commit') this.#assertSameThread();
    const lost = this.#pinned !== this.#engine.generation;
    this.#pinned = null;
    if (!lost) await this.#engine.query(how, []);
  }

  #assertSameThread(): void {
    if (this.#pinned !== null && this.#pinned !== this.#engine.generation) {
      throw new Error('The embedded database was restarted inside this transaction; nothing of it was kept');
    }
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    this.#assertSameThread();
    const copied = rowsToCopy(query.sql, query.parameters);
    const { rows, affected } = await (copied
      ? this.#engine.copy(query.sql, copied)
      : this.#engine.query(query.sql, query.parameters));
    return { rows: rows as R[], numAffectedRows: BigInt(affected) };
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('The embedded database does not stream; read page by page');
  }
}

/** One connection, handed out in the order asked for; whoever waits, waits here and not in the engine. */
class EmbeddedDriver implements Driver {
  readonly #connection: EmbeddedConnection;
  readonly #engine: EmbeddedEngine;
  #queue: Promise<void> = Promise.resolve();
  #release: () => void = () => {};

  constructor(engine: EmbeddedEngine) {
    this.#engine = engine;
    this.#connection = new EmbeddedConnection(engine);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    assertNotNested();
    const before = this.#queue;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#queue = promise;
    await before;
    this.#release = resolve;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async beginTransaction(): Promise<void> {
    await this.#connection.begin();
  }

  async commitTransaction(): Promise<void> {
    await this.#connection.end('commit');
  }

  async rollbackTransaction(): Promise<void> {
    await this.#connection.end('rollback');
  }

  /** Whoever holds or awaits the connection now ends first. */
  async destroy(): Promise<void> {
    await this.#queue;
    await this.#engine.close();
  }
}

export const embeddedDialect = (engine: EmbeddedEngine): Dialect => ({
  createDriver: () => new EmbeddedDriver(engine),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createAdapter: () => new PostgresAdapter(),
  createIntrospector: (db) => new PostgresIntrospector(db),
});
