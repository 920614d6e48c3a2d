import type { PlainDate } from '../../kernel/plain-date.ts';
import type { AuthorityCode } from '../awards/authorities.ts';
import type { AchievementPeriod } from '../decisions/achievement-period.ts';
import type { CommendationKind } from '../decisions/commendation-kind.ts';
import type { DecisionNumber } from '../decisions/decision-number.ts';
import type { RecipientKind } from '../organisation/recipient.ts';

/** Whoever is commended, as the list tells it. */
export type ListedRecipient = {
  readonly kind: RecipientKind;
  readonly name: string;
  readonly formOfAddress: string;
  readonly post: string;
  readonly occupation: string;
  readonly bornOn: PlainDate | null;
  /** When only the year of birth is told. */
  readonly bornYear: number | null;
  /** Told by a column of its own, or by the column in which the birth stands; not by the form of address. */
  readonly gender: 'nam' | 'nu' | null;
  readonly postClass: 'leader' | 'direct' | 'unknown';
};

/** The decision of a row: a decided award. */
export type ListedDecision = {
  readonly number: DecisionNumber;
  readonly signedOn: PlainDate;
  readonly formCode: string;
  readonly formFamily: string;
  readonly achievement: AchievementPeriod;
  readonly commendation: CommendationKind;
};

/** The submission letter of a row: a nomination, sent and perhaps agreed. */
export type ListedLetter = {
  readonly number: DecisionNumber;
  readonly sentOn: PlainDate;
  readonly agreedOn: PlainDate | null;
  readonly formCode: string;
};

/** What a row of a list of awards means, before it is matched with the book. A row has a decision, a letter or both. */
export type AwardReading = {
  readonly ordinal: number | null;
  readonly recipient: ListedRecipient;
  /** The unit of the row; of a collective that is another unit of the tree, that unit. */
  readonly unitId: string;
  /** The collective is this unit itself (else it is a body that the unit hosts). */
  readonly isUnit: boolean;
  readonly authority: AuthorityCode;
  readonly authorityUnitId: string | null;
  readonly reason: string;
  readonly decision: ListedDecision | null;
  readonly letter: ListedLetter | null;
  /** Of a row that marks several forms: what it says of each further one. Each is a line of its own in the book. */
  readonly more: readonly Pick<AwardReading, 'decision' | 'letter'>[];
};

/** The lines that a row stands for: one for each form that it marks, each as a reading of one form. */
export const linesOfReading = (reading: AwardReading): readonly AwardReading[] =>
  reading.more.length === 0
    ? [reading]
    : [{ ...reading, more: [] }, ...reading.more.map((form) => ({ ...reading, ...form, more: [] }))];
