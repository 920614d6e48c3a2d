import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Absence, Discipline, Initiative, Rating } from './facts.ts';

/** A record of the office on which a condition stands, with what a reader knows it by. */
export type EvidenceRecord =
  | {
      readonly list: 'awards';
      readonly formCode: string;
      readonly achievementTo: PlainDate;
      readonly signedOn: PlainDate;
      readonly number: string;
      readonly decisionId: string;
    }
  | { readonly list: 'ratings'; readonly period: string; readonly grade: Rating; readonly ground: string }
  | {
      readonly list: 'initiatives';
      readonly name: string;
      readonly period: string;
      readonly scope: Initiative['scope'];
    }
  | {
      readonly list: 'employments';
      readonly post: string;
      readonly unitName: string;
      readonly from: PlainDate;
      readonly to: PlainDate | null;
    }
  | {
      readonly list: 'disciplines';
      readonly kind: Discipline['kind'];
      readonly number: string;
      readonly from: PlainDate;
      readonly to: PlainDate;
    }
  | { readonly list: 'absences'; readonly kind: Absence['kind']; readonly from: PlainDate; readonly to: PlainDate };
