/** The thread that owns the embedded database: a long query stalls this thread, never the pages. */
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { valueParsers } from '../row-values.ts';
import { copyMessages } from '../copy-messages.ts';
import type { DatabaseErrorFields, Reply, Request, WorkerOptions } from './messages.ts';

const port = parentPort;
if (!port) throw new Error('The embedded database runs in a worker thread only');

const options = workerData as WorkerOptions;

const BYTEA = 17;
const TEXT = 25;
const VARCHAR = 1043;
const JSON_TEXT = 114;
const JSONB = 3802;
const decoder = new TextDecoder();

/** Bytes, and long texts that come as bytes (see EmbeddedEngine), go on as they are; JSON goes on as text. */
const asItCame = (value: unknown): unknown => (value instanceof Uint8Array ? value : String(value));
function asText(value: unknown): string {
  if (value instanceof Uint8Array) return decoder.decode(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * The engine has no process beside it that writes its log away: with the usual 4 MiB a long list has to stop for every
 * page of it.
 */
const LOG_BUFFERS = ['-c', 'wal_buffers=32MB'];

const opening = PGlite.create({
  startParams: [...PGlite.defaultStartParams, ...LOG_BUFFERS],
  ...(options.folder === null ? {} : { dataDir: options.folder }),
  ...(options.template === null ? {} : { loadDataDir: new Blob([options.template]) }),
  extensions: { btree_gist, pg_trgm },
  // The engine's own reading of bytes goes digit by digit and takes sixty milliseconds for a MiB.
  parsers: { ...valueParsers, [BYTEA]: (text) => Buffer.from(text.slice('\\x'.length), 'hex') },
  serializers: {
    [BYTEA]: asItCame as (value: unknown) => string,
    [TEXT]: asItCame as (value: unknown) => string,
    [VARCHAR]: asItCame as (value: unknown) => string,
    [JSON_TEXT]: asText,
    [JSONB]: asText,
  },
});

function errorFields(error: unknown): DatabaseErrorFields {
  const { message, code, detail, constraint, table } = error as Error & DatabaseErrorFields;
  return { message, code, detail, constraint, table };
}

async function answer(request: Request): Promise<Reply> {
  const database = await opening;
  switch (request.kind) {
    case 'query': {
      const { rows, fields, affectedRows } = await database.query<unknown[]>(request.sql, [...request.parameters], {
        rowMode: 'array',
      });
      const columns = fields.map(({ name }) => name);
      return { id: request.id, ok: true, columns, rows, affected: affectedRows ?? 0 };
    }
    case 'copy': {
      const { messages } = await database.execProtocol(Buffer.concat(copyMessages(request.sql, request.rows)));
      const affected = messages.map((message) => ('text' in message ? Number(String(message.text).split(' ')[1]) : 0));
      return { id: request.id, ok: true, columns: [], rows: [], affected: Math.max(0, ...affected) };
    }
    case 'script':
      await database.exec(request.sql);
      return { id: request.id, ok: true, columns: [], rows: [], affected: 0 };
    case 'dump':
      return { id: request.id, ok: true, dump: await (await database.dumpDataDir('none')).arrayBuffer() };
    case 'close':
      await database.close();
      return { id: request.id, ok: true, columns: [], rows: [], affected: 0 };
  }
}

// One after the other in the order asked: messages of the protocol do not wait for a query that is being taken.
let last: Promise<void> = Promise.resolve();
port.on('message', (request: Request) => {
  last = last
    .then(() => answer(request))
    .then(
      (reply) => port.postMessage(reply),
      (error: unknown) => port.postMessage({ id: request.id, ok: false, error: errorFields(error) } satisfies Reply),
    );
});
