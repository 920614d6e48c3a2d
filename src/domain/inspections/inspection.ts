import type { PlainDate } from '../../kernel/plain-date.ts';
import type { ClockTime } from './clock-time.ts';
import type { Target } from './target.ts';

/** Kiểm tra chéo: one unit of a cluster inspects another. What a side says or wishes is told by its side. */
export const inspectionSides = ['inspecting', 'inspected'] as const;

export type InspectionSide = (typeof inspectionSides)[number];

/** Which units and when: these decide whether the inspection may be held at all. */
export type InspectionFrame = {
  readonly clusterId: string;
  readonly inspectingUnitId: string;
  readonly inspectedUnitId: string;
};

export const formsOfAddress = ['Ông', 'Bà', 'Đồng chí'] as const;

export const attendantRoles = ['head', 'member', 'secretary', 'representative'] as const;

/** Someone present, in the order of precedence given. A representative may be an office without a name (name ''). */
export type Attendant = {
  readonly formOfAddress: (typeof formsOfAddress)[number];
  readonly name: string;
  readonly office: string;
  readonly role: (typeof attendantRoles)[number];
};

/** Something that one side said. */
export type Statement = { readonly by: InspectionSide; readonly text: string };

export type Question = Statement & { readonly answer: string };

/** A section of the results in the officer's own words. */
export type ResultSection = { readonly title: string; readonly paragraphs: string };

export const wishStates = ['proposed', 'agreed', 'signed'] as const;

/** Đề xuất của một bên → Hai bên thống nhất → Đã ký kết. Whose wish it was stays known whatever became of it. */
export type Wish = Statement & {
  readonly state: (typeof wishStates)[number];
  /** The paper that both signed; '' unless signed. */
  readonly signedPaper: string;
};

export const visitTimes = ['before', 'during', 'after'] as const;

export type Visit = { readonly time: (typeof visitTimes)[number]; readonly place: string; readonly seen: string };

/** What is recorded of an inspection. Lists keep the officer's order. */
export type InspectionRecord = {
  readonly plan: string;
  readonly delegationDecision: string;
  readonly heldOn: PlainDate;
  readonly begins: ClockTime;
  readonly ends: ClockTime;
  readonly place: string;
  /** Period of the figures shown at the session, both days included. */
  readonly reportFrom: PlainDate;
  readonly reportTo: PlainDate;
  readonly delegation: readonly Attendant[];
  readonly host: readonly Attendant[];
  /** Further grounds beside the plan and the decision, each without "Căn cứ". */
  readonly grounds: readonly string[];
  readonly course: readonly string[];
  readonly papers: readonly string[];
  readonly visits: readonly Visit[];
  readonly results: readonly ResultSection[];
  readonly targets: readonly Target[];
  readonly strongPoints: readonly string[];
  readonly weakPoints: readonly string[];
  readonly questions: readonly Question[];
  readonly difficulties: readonly Statement[];
  readonly proposals: readonly Statement[];
  /** Experience that was exchanged: facts of the session, not agreements. */
  readonly exchanges: readonly string[];
  readonly wishes: readonly Wish[];
  /** Ý kiến của đơn vị được kiểm tra. */
  readonly opinion: string;
  /** Who keeps one copy of the minutes each. */
  readonly copyHolders: readonly string[];
};
