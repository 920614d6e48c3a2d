import type { PlainDate } from '../../kernel/plain-date.ts';
import type { ActionKind } from '../nominations/nomination-state.ts';
import type { KnownPeople } from './known-people.ts';

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

/** A form that a recipient holds for an achievement. */
export type KnownHonour = KnownLine & { readonly number: string };

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
  readonly people: KnownPeople;
  readonly employments: readonly KnownEmployment[];
  readonly bodies: readonly KnownGroup[];
  readonly households: readonly KnownGroup[];
  /** Recipient ids of units, by unit id. */
  readonly unitRecipients: ReadonlyMap<string, string>;
  readonly decisions: readonly KnownDecision[];
  readonly lines: readonly KnownLine[];
  /** What the recipients of the list hold, with the decision that gave it. */
  readonly honours: readonly KnownHonour[];
  readonly nominations: readonly KnownNomination[];
};
