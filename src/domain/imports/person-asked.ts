import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Birth } from '../organisation/birth.ts';
import type { Candidate, RowDecision } from './row-outcome.ts';

/** Whom a row of any list means, as far as the row says. */
export type PersonAsked = Birth & {
  readonly name: string;
  /** Where the person stood on the day. */
  readonly unitId: string;
  readonly on: PlainDate;
  readonly citizenNumber: string;
  readonly staffNumber: string;
  /** What a person decided about the row, if anything. */
  readonly decision?: RowDecision | null;
};

/** A record of somebody: several records are one human when a person merged them. */
export type RecordOfPerson = { readonly personId: string; readonly recipientId: string | null };

/** Somebody on record. */
export type KnownPerson = Birth & {
  readonly kind: 'known';
  readonly key: string;
  /** The record that stands for the human; what is added is added to it. */
  readonly personId: string;
  readonly recipientId: string | null;
  /** Every record of the human, the standing one first: what is there already may be with any of them. */
  readonly records: readonly RecordOfPerson[];
};

/**
 * Who it is: somebody on record, somebody new, or a question for a person. The key is the same for rows that mean the
 * same one; rows of a question with the same key are answered alike.
 */
export type PersonFound =
  | KnownPerson
  /**
   * The birth is told by this row, or by another row of the list that means the same one. Elsewhere: a few namesakes in
   * other units whom nothing contradicts, for a person to look at.
   */
  | (Birth & { readonly kind: 'new'; readonly key: string; readonly elsewhere: readonly Candidate[] })
  | {
      readonly kind: 'undecided';
      readonly key: string;
      /** Empty when only other rows of the list contest the row: a day of birth in the row, or "somebody new", settles it. */
      readonly candidates: readonly Candidate[];
      /** The one candidate, where only a birth that is not on record stands between: a row that says nothing new of them asks nothing. */
      readonly likely?: KnownPerson;
    };
