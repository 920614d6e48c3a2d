import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Issuing } from '../../layout/letterhead.ts';
import type { Bound } from '../../layout/line.ts';
import type { CommendationRow } from '../commendation-figures/view-model.ts';
import type { Attendant, Cooperation, FieldVisit, Session, Targets } from '../inspection/view-model.ts';

/** One side of the inspection: the unit as a sentence names it ("huyện Na Rì"), its people in the order given. */
export type Party = {
  readonly unitName: string;
  readonly people: readonly (Attendant & {
    /** "Trưởng đoàn", "Thư ký"; null for a plain member */ readonly role: string | null;
  })[];
  /** Offices that were represented without a name: "Phòng Nội vụ", "Văn phòng HĐND và UBND". */
  readonly offices: readonly string[];
};

/** A section of the results in the officer's own words; numbers in it are typed and not bound. */
export type ResultSection = { readonly title: string; readonly paragraphs: readonly string[] };

/** One criterion of the score table. Points in hundredths; null where no score was given. */
export type ScoreRow = {
  readonly criterion: string;
  readonly maximum: Bound;
  readonly self: Bound | null;
  readonly agreed: Bound | null;
  /** Ground of the agreed score: a paper, a count; null if none. */
  readonly ground: string | null;
};

export type Question = {
  readonly question: string;
  readonly askedBy: string;
  /** Null when it stayed open. */
  readonly answer: { readonly by: string; readonly text: string } | null;
};

/** Something that one side said: a difficulty, a proposal. */
export type Statement = { readonly by: string; readonly text: string };

/** Minutes of a cross-inspection ("Biên bản kiểm tra"). Empty lists and nulls leave their section out. */
export type InspectionMinutes = {
  readonly issuing: Issuing;
  /** "Kiểm tra công tác thi đua, khen thưởng năm 2021 tại thành phố Bắc Kạn" */
  readonly subject: string;
  /** Each without "Căn cứ": the cluster's plan, the decision on the delegation. */
  readonly grounds: readonly string[];
  readonly session: Session;
  readonly place: string;
  readonly delegation: Party;
  readonly host: Party;
  readonly course: readonly string[];
  readonly papersExamined: readonly string[];
  readonly fieldVisits: readonly FieldVisit[];
  readonly results: readonly ResultSection[];
  readonly targets: Targets | null;
  readonly commendations: {
    readonly periodName: string;
    readonly asOf: PlainDate;
    readonly rows: readonly CommendationRow[];
  };
  readonly scores: readonly ScoreRow[];
  readonly strongPoints: readonly string[];
  readonly weakPoints: readonly string[];
  readonly questions: readonly Question[];
  readonly difficulties: readonly Statement[];
  readonly proposals: readonly Statement[];
  readonly cooperation: readonly Cooperation[];
  readonly hostOpinion: string | null;
  /** Who keeps one copy each, the two sides first. */
  readonly copyHolders: readonly string[];
  /** Names of the three signers; null leaves the place open. */
  /** End of the book when the figures were read: entry and hash (hex), by which a later reader proves that nothing was cut. */
  readonly book: { readonly seq: number; readonly hash: string } | null;
  readonly signers: { readonly secretary: string | null; readonly host: string | null; readonly head: string | null };
};
