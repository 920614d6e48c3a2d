import { mkdir } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { programUrl } from '../../programs.ts';
import { DatabaseError } from '../database-error.ts';
import type { Ask, Reply, Request, WorkerOptions } from './messages.ts';

/**
 * Rows pass through the thread's heap and are garbage at once; left to itself V8 lets it grow by 150 MiB before it looks.
 * The database itself lies outside the heap.
 */
const HEAP = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 512 };

type Waiting = {
  resolve: (reply: Extract<Reply, { ok: true }>) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
};

/**
 * The embedded database seen from the main thread. A request that outlasts its time limit kills the thread and
 * the next request opens the folder again: the engine ignores statement_timeout, and a kill is safe for its files.
 */
export class EmbeddedEngine {
  readonly #options: WorkerOptions;
  readonly #timeLimitMs: number;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #lastId = 0;
  #generation = 0;
  #closed = false;

  constructor(options: WorkerOptions, timeLimitMs: number) {
    this.#options = options;
    this.#timeLimitMs = timeLimitMs;
  }

  /** Rises each time the thread is lost; a transaction lives and dies with its thread. */
  get generation(): number {
    return this.#generation;
  }

  /** Creates the folder's parents if absent (the engine does not) and waits until the database answers. */
  async open(): Promise<void> {
    if (this.#options.folder !== null) await mkdir(this.#options.folder, { recursive: true });
    await this.ask({ kind: 'query', sql: 'select 1', parameters: [] });
  }

  async query(sql: string, parameters: readonly unknown[]): Promise<{ rows: readonly unknown[]; affected: number }> {
    const reply = await this.ask({ kind: 'query', sql, parameters: parameters.map(asBytesIfLong) });
    if (!('rows' in reply)) return { rows: [], affected: 0 };
    return { rows: reply.rows.map((values) => rowOf(reply.columns, values)), affected: reply.affected };
  }

  /** Runs a COPY … FROM STDIN with its rows. */
  async copy(sql: string, rows: Uint8Array): Promise<{ rows: readonly unknown[]; affected: number }> {
    const reply = await this.ask({ kind: 'copy', sql, rows });
    return { rows: [], affected: 'affected' in reply ? reply.affected : 0 };
  }

  /** Runs several statements without parameters. */
  async script(sql: string): Promise<void> {
    await this.ask({ kind: 'script', sql });
  }

  /** The whole database as an archive that WorkerOptions.template accepts. */
  async dump(): Promise<ArrayBuffer> {
    const reply = await this.ask({ kind: 'dump' });
    if (!('dump' in reply)) throw new Error('The worker answered a dump without an archive');
    return reply.dump;
  }

  /** Closes the folder. What is asked afterwards is refused: it must not open the folder again behind our back. */
  async close(): Promise<void> {
    if (this.#worker) await this.ask({ kind: 'close' });
    this.#closed = true;
    this.#fail(new Error('The embedded database was closed'));
  }

  private ask(ask: Ask): Promise<Extract<Reply, { ok: true }>> {
    if (this.#closed) return Promise.reject(new Error('The embedded database is closed'));
    const worker = (this.#worker ??= this.#start());
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => this.#fail(new Error(`The embedded database did not answer within ${this.#timeLimitMs} ms`)),
        this.#timeLimitMs,
      );
      this.#waiting.set(id, { resolve, reject, timer });
      const given = ask.kind === 'copy' ? [ask.rows.buffer as ArrayBuffer] : [];
      worker.postMessage({ ...ask, id } satisfies Request, given);
    });
  }

  #start(): Worker {
    const worker = new Worker(programUrl('embedded-worker'), { workerData: this.#options, resourceLimits: HEAP });
    worker.on('message', (reply: Reply) => this.#settle(reply));
    worker.on('error', (error: Error) => this.#fail(error));
    return worker;
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    this.#waiting.delete(reply.id);
    clearTimeout(waiting.timer);
    if (reply.ok) waiting.resolve(reply);
    else waiting.reject(new DatabaseError(reply.error));
  }

  #fail(error: Error): void {
    void this.#worker?.terminate();
    this.#worker = null;
    this.#generation += 1;
    for (const waiting of this.#waiting.values()) {
      clearTimeout(waiting.timer);
      waiting.reject(error);
    }
    this.#waiting.clear();
  }
}

const LONG_TEXT = 4_096;
const encoder = new TextEncoder();

/** A long text crosses to the thread as its bytes, which the engine takes as they are. */
const asBytesIfLong = (value: unknown): unknown =>
  typeof value === 'string' && value.length >= LONG_TEXT ? encoder.encode(value) : value;

function rowOf(columns: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < columns.length; at += 1) row[columns[at] as string] = values[at];
  return row;
}
