import type { RecipientKind } from '../organisation/recipient.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type AchievementPeriod } from './achievement-period.ts';
import type { CommendationKind } from './commendation-kind.ts';
import type { AwardState } from './ledger-entry.ts';

/**
 * typing (Sửa lỗi nhập liệu): what we typed differs from the signed paper, which is the proof. paper (Đính chính, sửa đổi
 * quyết định): the paper itself was wrong, and another paper says so. revocation (Hủy bỏ): another paper takes it back.
 */
export type ChangeKind = 'typing' | 'paper' | 'revocation';

export const correctionKinds = ['typing', 'paper'] as const satisfies readonly ChangeKind[];

export type CorrectionKind = (typeof correctionKinds)[number];

/** The later paper on which a correction or a revocation rests. */
export type LaterPaper = { readonly number: string; readonly signedOn: PlainDate; readonly authority: string };

/** What is said for a change: where the right text stands, or why the paper was issued. */
export type Ground = { readonly text: string; readonly paper: LaterPaper | null };

export type DecisionOfLine = {
  readonly id: string;
  readonly authority: string;
  readonly authorityUnitId: string | null;
  readonly number: string;
  readonly signedOn: PlainDate;
};

/** A line of the book as it holds: what was granted, with every correction since. */
export type HeldLine = {
  readonly lineId: string;
  /** Number of the last entry about the line: an edit states the one that was on the screen. */
  readonly lastSeq: number;
  readonly state: AwardState;
  readonly decision: DecisionOfLine;
  readonly recipient: RecipientKind;
  readonly facts: LineFacts;
};

/** What a correction may change of a line. */
export type LineFacts = {
  readonly ordinal: number;
  readonly recipientId: string;
  readonly unitId: string;
  readonly formCode: string;
  readonly formFamily: string;
  readonly achievement: AchievementPeriod;
  readonly commendation: CommendationKind;
  readonly postClass: 'leader' | 'direct' | 'unknown';
  readonly formOfAddress: string;
  readonly printedName: string;
  readonly printedPost: string;
  readonly place: string;
  readonly reason: string;
};

export const correctableFields = [
  'ordinal',
  'formOfAddress',
  'printedName',
  'recipientId',
  'printedPost',
  'unitId',
  'place',
  'formCode',
  'achievement',
  'commendation',
  'reason',
] as const satisfies readonly (keyof LineFacts)[];

export type CorrectableField = (typeof correctableFields)[number];

/**
 * STT and unit are how we filed the line: no later paper changes them, only the finding of our own mistake.
 */
const FILED_BY_US: readonly CorrectableField[] = ['ordinal', 'unitId'];

export const mayCorrect = (kind: CorrectionKind, field: CorrectableField): boolean =>
  kind === 'typing' || !FILED_BY_US.includes(field);

const comparable = (facts: LineFacts, field: CorrectableField): string | number =>
  field === 'achievement' ? facts.achievement.label : facts[field];

/** The fields in which two states of a line differ, in the order of the form. */
export const changedFields = (before: LineFacts, after: LineFacts): readonly CorrectableField[] =>
  correctableFields.filter((field) => comparable(before, field) !== comparable(after, field));

/** Why a later paper cannot be the ground of a change of a decision; null when it can. */
export function paperProblem(
  paper: LaterPaper,
  decision: Pick<DecisionOfLine, 'signedOn'>,
  today: PlainDate,
): 'paper-before-decision' | 'future-date' | null {
  if (paper.signedOn < decision.signedOn) return 'paper-before-decision';
  return paper.signedOn > today ? 'future-date' : null;
}
