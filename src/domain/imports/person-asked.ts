import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Candidate, RowDecision } from './row-outcome.ts';

/** Whom a row of any list means, as far as the row says. */
export type PersonAsked = {
  readonly name: string;
  /** Where the person stood on the day. */
  readonly unitId: string;
  readonly on: PlainDate;
  readonly bornOn: PlainDate | null;
  /** When only the year of birth is told. */
  readonly bornYear: number | null;
  readonly citizenNumber: string;
  readonly staffNumber: string;
  /** What a person decided about the row, if anything. */
  readonly decision?: RowDecision | null;
};

/** A record of somebody: several records are one human when a person merged them. */
export type RecordOfPerson = { readonly personId: string; readonly recipientId: string | null };

/**
 * Who it is: somebody on record, somebody new, or a question for a person. The key is the same for rows that mean the
 * same one; rows of a question with the same key are answered alike.
 */
export type PersonFound =
  | {
      readonly kind: 'known';
      readonly key: string;
      /** The record that stands for the human; what is added is added to it. */
      readonly personId: string;
      readonly recipientId: string | null;
      /** Every record of the human, the standing one first: what is there already may be with any of them. */
      readonly records: readonly RecordOfPerson[];
      readonly bornOn: PlainDate | null;
    }
  | {
      readonly kind: 'new';
      readonly key: string;
      /** Told by this row, or by another row of the list that means the same one. */
      readonly bornOn: PlainDate | null;
    }
  | {
      readonly kind: 'undecided';
      readonly key: string;
      /** Empty when only other rows of the list contest the row: a day of birth in the row, or "somebody new", settles it. */
      readonly candidates: readonly Candidate[];
    };
