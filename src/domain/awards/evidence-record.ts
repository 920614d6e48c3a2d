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
      /** Of a collective: the former unit to which it was granted. */
      readonly formerly?: string;
      /** A title of the reviewed year, decided after the day of the question: in the same review on that day. */
      readonly decidedLater?: true;
    }
  | {
      readonly list: 'ratings';
      readonly period: string;
      readonly grade: Rating;
      readonly ground: string;
      /** Of a collective: the former unit that was rated. */
      readonly formerly?: string;
    }
  | {
      readonly list: 'unitRatings';
      readonly unitName: string;
      readonly period: string;
      readonly grade: Rating;
    }
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
  /** Everybody on record who belonged to a collective in a year. */
  | { readonly list: 'members'; readonly year: number; readonly people: number }
  /** The day on which a unit was set up, or the first day on which it is no more. */
  | { readonly list: 'unitDays'; readonly day: 'first' | 'last'; readonly on: PlainDate }
  | { readonly list: 'absences'; readonly kind: Absence['kind']; readonly from: PlainDate; readonly to: PlainDate };
