/** What the main thread and the worker that owns the embedded database say to each other. */
export type Request =
  | { readonly id: number; readonly kind: 'query'; readonly sql: string; readonly parameters: readonly unknown[] }
  | { readonly id: number; readonly kind: 'copy'; readonly sql: string; readonly rows: Uint8Array }
  | { readonly id: number; readonly kind: 'script'; readonly sql: string }
  | { readonly id: number; readonly kind: 'dump' }
  | { readonly id: number; readonly kind: 'close' };

/** A request before it has its number. */
export type Ask = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never;

export type Reply =
  | {
      readonly id: number;
      readonly ok: true;
      /** Names of the columns once, and the values of each row: half the work of sending objects. */
      readonly columns: readonly string[];
      readonly rows: readonly (readonly unknown[])[];
      readonly affected: number;
    }
  | { readonly id: number; readonly ok: true; readonly dump: ArrayBuffer }
  | { readonly id: number; readonly ok: false; readonly error: DatabaseErrorFields };

/** The fields of a PostgreSQL error that cross the thread (SQLSTATE in code). */
export type DatabaseErrorFields = {
  readonly message: string;
  readonly code?: string | undefined;
  readonly detail?: string | undefined;
  readonly constraint?: string | undefined;
  readonly table?: string | undefined;
};

/** How the worker opens the database: a folder, or memory for tests; template is a dump to start from. */
export type WorkerOptions = { readonly folder: string | null; readonly template: ArrayBuffer | null };
