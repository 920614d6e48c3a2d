/** The work of importing that goes on behind the pages: one list at a time, in the order in which they came. */
export type ImportWork = {
  /** Says that there is work, after its transaction was committed. */
  readonly wake: () => void;
  /** Takes up whatever was under way when the process last ended. For the one process that serves the office. */
  readonly resume: () => Promise<void>;
  /** Resolves when nothing is left to do. */
  readonly settled: () => Promise<void>;
  /** Waits until an import is no longer at work, or until the time is over. */
  readonly settledSoon: (importId: string, timeMs: number) => Promise<void>;
  /** Ends after the part that is under way; what is left goes on at the next start. */
  readonly close: () => Promise<void>;
};
