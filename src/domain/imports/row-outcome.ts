import type { RowProblem } from './row-problem.ts';

/** What writing a row does to the office's records. */
export const rowOutcomes = ['add', 'change', 'unchanged', 'skip', 'undecided', 'problem'] as const;

export type RowOutcome = (typeof rowOutcomes)[number];

/** Why a person who is on record may be the one that a row means, or may not. */
export type CandidateReason =
  | 'same-name'
  | 'name-without-accents'
  | 'same-birth'
  | 'same-birth-year'
  | 'birth-differs'
  | 'birth-unknown'
  | 'same-number'
  | 'number-differs'
  | 'same-unit'
  | 'unit-succeeds'
  | 'other-unit'
  /** Every post on record had ended by the row's day. */
  | 'has-left'
  /** The list names nobody of this name there, and the unit of the row is one that the office knows well. */
  | 'may-have-moved'
  | 'several-here'
  /** The list itself tells several people of this name in this unit. */
  | 'several-in-list';

/** Somebody on record whom a row may mean. */
export type Candidate = { readonly personId: string; readonly reasons: readonly CandidateReason[] };

/** What a person decided about a row. */
export type RowDecision =
  | { readonly person: string }
  /** Somebody who is not on record yet, whatever the candidates. */
  | { readonly newPerson: true }
  | { readonly skip: true };

/** A row after checking: what it means, what is wrong with it, what writing it would do. */
export type JudgedRow<Reading> = {
  readonly row: number;
  readonly reading: Reading | null;
  readonly problems: readonly RowProblem[];
  readonly outcome: RowOutcome;
  /** Non-empty when a person must decide whom the row means. */
  readonly candidates: readonly Candidate[];
};
