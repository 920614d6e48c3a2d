import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { CommendationRow } from '../commendation-figures/view-model.ts';
import type { Attendant, Cooperation, FieldVisit, Targets } from '../inspection/view-model.ts';

/** What a news draft on an inspection tells, from the same record as the minutes. Empty lists and nulls are not told. */
export type InspectionNews = {
  readonly date: PlainDate;
  readonly partOfDay: 'Sáng' | 'Chiều' | 'Ngày';
  /** "Cụm thi đua huyện, thành phố năm 2021" */
  readonly clusterName: string;
  /** "tỉnh Bắc Kạn" */
  readonly provinceName: string;
  readonly delegation: { readonly unitName: string; readonly head: Attendant };
  /** The inspected unit, the body that reported ("UBND thành phố Bắc Kạn"), who received the delegation, offices present. */
  readonly host: {
    readonly unitName: string;
    readonly reportingBody: string;
    readonly head: Attendant;
    readonly offices: readonly string[];
  };
  /** "10 tháng đầu năm 2021" */
  readonly periodName: string;
  readonly targets: Targets | null;
  /** Highest authority first. */
  readonly rows: readonly CommendationRow[];
  /** Sentences of the officer on exemplars and on how commendation was done; typed, not bound. */
  readonly remarks: readonly string[];
  readonly questionTopics: readonly string[];
  readonly difficulties: readonly string[];
  /** Whether the two units exchanged experience: a fact of the session, not an agreement. */
  readonly exchangedExperience: boolean;
  readonly cooperation: readonly Cooperation[];
  readonly fieldVisits: readonly FieldVisit[];
  readonly author: string | null;
};

/** A news draft as plain text, for the public page. */
export type NewsText = { readonly title: string; readonly paragraphs: readonly string[] };
