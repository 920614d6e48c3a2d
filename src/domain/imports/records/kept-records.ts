import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Absence, Discipline, Initiative, Rating } from '../../awards/facts.ts';

/** What every record of the office has: its id, and the import that brought it (null: typed on a screen). */
type Kept = { readonly id: string; readonly importId: string | null };

/** Whom a rating or a registration is about: a person, or a collective that is a unit of the tree; exactly one is given. */
export type RecordSubject =
  | { readonly personId: string; readonly collectiveUnitId: null }
  | { readonly personId: null; readonly collectiveUnitId: string };

/** Kết quả đánh giá, xếp loại for a year or a school year (from, to: its first and last day). */
export type KeptRating = Kept &
  RecordSubject & {
    /** The unit that rated: where the person was paid; of a collective, the collective itself. */
    readonly unitId: string;
    readonly period: string;
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly grade: Rating;
    readonly ground: string;
  };

/** Kỷ luật, from the day of the decision until before the day on which it no longer counts. */
export type KeptDiscipline = Kept & {
  readonly personId: string;
  readonly unitId: string;
  readonly kind: Discipline['kind'];
  readonly decisionNumber: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly note: string;
};

/** Nghỉ or đào tạo, bồi dưỡng, from the first day until before the day of return. */
export type KeptAbsence = Kept & {
  readonly personId: string;
  readonly unitId: string;
  readonly kind: Absence['kind'];
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly name: string;
  /** Of a training only; null when it is not known. */
  readonly result: NonNullable<Absence['result']> | null;
};

/** Sáng kiến, đề tài: its scope of influence, who recognised it, for which year. */
export type KeptInitiative = Kept & {
  readonly kind: Initiative['kind'];
  readonly name: string;
  readonly scope: Initiative['scope'];
  readonly recognisedBy: string;
  readonly decisionNumber: string;
  readonly recognisedOn: PlainDate | null;
  readonly period: string;
  readonly unitId: string;
};

/** Somebody's part in an initiative, in hundredths of a percent (6000 = 60 %); null when it is not known. */
export type KeptAuthor = Kept & {
  readonly initiativeId: string;
  readonly personId: string;
  readonly ordinal: number;
  readonly shareHundredths: number | null;
};

/** Đăng ký thi đua: a title that a person or collective set out for in a year. */
export type KeptRegistration = Kept &
  RecordSubject & {
    readonly unitId: string;
    readonly formCode: string;
    readonly period: string;
    readonly registeredOn: PlainDate | null;
  };
