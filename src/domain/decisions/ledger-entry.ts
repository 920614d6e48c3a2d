import { type PlainDate, toIsoDate } from '../../kernel/plain-date.ts';
import type { RecipientKind } from '../organisation/recipient.ts';
import type { ChangeKind, LaterPaper } from './correction.ts';

/**
 * granted: the decision was issued. corrected, revoked, reissued: a later paper. reversed: an import of ours is undone;
 * that was our own mistake and needs no paper.
 */
export type LedgerKind = 'granted' | 'corrected' | 'revoked' | 'reissued' | 'reversed';

export type LedgerEntry = {
  readonly kind: LedgerKind;
  readonly lineId: string;
  readonly decisionId: string;
  readonly authority: string;
  readonly number: string;
  readonly signedOn: PlainDate;
  readonly ordinal: number;
  readonly recipientId: string;
  /** Of the recipient, which never changes it: what is counted by, not part of the chain. */
  readonly recipientKind: RecipientKind;
  readonly unitId: string;
  readonly formCode: string;
  readonly achievement: string;
  /** Hex SHA-256 of salt and personal text; the text itself can be erased without breaking the book. */
  readonly personalHash: string;
  /** On what ground a line was corrected or revoked; entries of other kinds have none. */
  readonly change?: LedgerChange;
};

/** The part of a correction or revocation that the chain holds. */
export type LedgerChange = {
  readonly kind: ChangeKind;
  /** The later paper: its number, day and authority; null where our own typing was wrong. */
  readonly paper: LaterPaper | null;
  /** Hex SHA-256 of salt and ground. */
  readonly groundHash: string;
};

/**
 * The one text of an entry over which the chain runs: a line per field, always these, always in this order. It is stored
 * with the entry, so that verifying never depends on how a database prints a row. No value holds a line break. An entry
 * that has a ground of its own is of the second form: the same lines and after them the ground (what holds of the line
 * from then on stands in the lines before).
 */
export function canonicalText(seq: number, entry: LedgerEntry, recordedAt: string): string {
  return [
    entry.change ? 'sovang-ledger 2' : 'sovang-ledger 1',
    `seq ${seq}`,
    `kind ${entry.kind}`,
    `recorded ${recordedAt}`,
    `line ${entry.lineId}`,
    `decision ${entry.decisionId}`,
    `authority ${entry.authority}`,
    `number ${entry.number}`,
    `signed ${toIsoDate(entry.signedOn)}`,
    `ordinal ${entry.ordinal}`,
    `recipient ${entry.recipientId}`,
    `unit ${entry.unitId}`,
    `form ${entry.formCode}`,
    `achievement ${entry.achievement}`,
    `personal ${entry.personalHash}`,
    ...(entry.change ? changeLines(entry.change) : []),
  ].join('\n');
}

const changeLines = ({ kind, paper, groundHash }: LedgerChange): readonly string[] => [
  `change ${kind}`,
  `paper ${paper?.number ?? ''}`,
  `paper-signed ${paper ? toIsoDate(paper.signedOn) : ''}`,
  `paper-authority ${paper?.authority ?? ''}`,
  `ground ${groundHash}`,
];

/** The personal text of a line in canonical form: what was printed, one field a line. */
export const personalText = (line: {
  readonly formOfAddress: string;
  readonly printedName: string;
  readonly printedPost: string;
  readonly place: string;
  readonly reason: string;
}): string => [line.formOfAddress, line.printedName, line.printedPost, line.place, line.reason].join('\n');

/** State of an award after an entry about it. */
export type AwardState = 'in_force' | 'revoked' | 'reversed';

export function stateAfter(kind: LedgerKind): AwardState {
  if (kind === 'revoked') return 'revoked';
  return kind === 'reversed' ? 'reversed' : 'in_force';
}
