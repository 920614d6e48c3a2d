import type { Candidate } from '../../domain/imports/row-outcome.ts';

/** Somebody on record whom a row may mean, as far as the reader may know them. */
export type CandidateView = Candidate & {
  readonly name: string;
  /** "sinh năm 1980", posts, units, awards: lines that tell namesakes apart. */
  readonly facts: readonly string[];
};
