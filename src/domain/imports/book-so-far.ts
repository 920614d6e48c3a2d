import type { PlainDate } from '../../kernel/plain-date.ts';
import type { ActionKind } from '../nominations/nomination-state.ts';

/** A person of the office who bears a name of the list, in a unit where the person works or was commended. */
export type KnownPerson = {
  readonly personId: string;
  readonly recipientId: string | null;
  readonly nameCompare: string;
  readonly bornOn: PlainDate | null;
  readonly unitId: string;
};

/** A named body or a household that bears a name of the list. */
export type KnownGroup = {
  readonly id: string;
  readonly recipientId: string | null;
  readonly nameCompare: string;
  readonly unitId: string;
};

export type KnownEmployment = {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
  readonly post: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
};

export type KnownDecision = {
  readonly id: string;
  readonly authority: string;
  readonly authorityUnitId: string | null;
  readonly numberKey: string;
  readonly signedOn: PlainDate;
  readonly year: number;
  /** Some line of it stands in the book (not only lines of imports that were undone). */
  readonly inBook: boolean;
  readonly lastOrdinal: number;
};

/** A line that stands in the book. */
export type KnownLine = {
  readonly decisionId: string;
  readonly recipientId: string;
  readonly formCode: string;
  readonly achievement: string;
};

/** A nomination with its actions that were not undone. */
export type KnownNomination = {
  readonly lineId: string;
  readonly letterKey: string;
  readonly sentOn: PlainDate;
  readonly recipientId: string;
  readonly formCode: string;
  readonly actions: readonly { readonly kind: ActionKind; readonly on: PlainDate }[];
};

/** What the office already holds about the people, units, decisions and letters of a list. */
export type BookSoFar = {
  readonly people: readonly KnownPerson[];
  readonly employments: readonly KnownEmployment[];
  readonly bodies: readonly KnownGroup[];
  readonly households: readonly KnownGroup[];
  /** Recipient ids of units, by unit id. */
  readonly unitRecipients: ReadonlyMap<string, string>;
  readonly decisions: readonly KnownDecision[];
  readonly lines: readonly KnownLine[];
  readonly nominations: readonly KnownNomination[];
};
