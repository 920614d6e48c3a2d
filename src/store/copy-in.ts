import pg from 'pg';
import { copyMessages } from './copy-messages.ts';

/**
 * COPY … FROM STDIN for PostgreSQL: its rows follow at once, without waiting to be asked for, so that it can stand among
 * other statements of a connection that sends them ahead. A server passes over the rows of a statement that failed.
 */
export function copyIn(client: pg.PoolClient, statement: string, rows: Uint8Array): Promise<pg.QueryResult> {
  return new Promise((resolve, reject) => {
    const copied = (error: Error | undefined, result: pg.QueryResult): void =>
      error ? reject(error) : resolve(result);
    client.query(new CopyIn(statement, rows, copied));
  });
}

type Copied = (error: Error | undefined, result: pg.QueryResult) => void;

class CopyIn extends pg.Query {
  readonly #messages: readonly Uint8Array[];

  constructor(statement: string, rows: Uint8Array, copied: Copied) {
    super(statement, copied);
    this.#messages = copyMessages(statement, rows);
  }

  override submit = (connection: pg.Connection): void => {
    const { stream } = connection;
    stream.cork();
    for (const message of this.#messages) stream.write(message);
    stream.uncork();
  };

  /** The server asks for the rows; they are on their way. */
  handleCopyInResponse(): void {}
}
