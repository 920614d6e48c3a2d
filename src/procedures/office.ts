import type { writeDocx } from '../documents/writers/docx.ts';
import type { PdfWriter } from '../documents/writers/pdf.ts';
import type { Id } from '../kernel/id.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Database } from '../store/database.ts';
import type { ImportWork } from './imports/import-work.ts';
import type { LocalPackages } from './law/local-packages.ts';

/** What main.ts gives to every procedure: the database, and the clock and randomness that nothing else may read. */
export type Office = {
  readonly database: Database;
  /** The present instant in UTC, ISO with milliseconds. */
  readonly now: () => string;
  /** The present day in the office's time zone. */
  readonly today: () => PlainDate;
  readonly newId: <Of extends string>() => Id<Of>;
  readonly randomBytes: (count: number) => Uint8Array;
  /** What provinces lay over the law, as it was read when the office was opened. */
  readonly localRules: LocalPackages;
  /** Lists that are read, checked and written behind the pages. */
  readonly importWork: ImportWork;
  /** Writers of papers. Slow: never called within a transaction. */
  readonly papers: { readonly pdf: PdfWriter['write']; readonly docx: typeof writeDocx };
};
