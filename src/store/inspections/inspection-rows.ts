import type {
  Attendant,
  InspectionFrame,
  InspectionRecord,
  InspectionSide,
  Question,
  Statement,
  Visit,
  Wish,
} from '../../domain/inspections/inspection.ts';
import type { Target } from '../../domain/inspections/target.ts';
import { points } from '../../kernel/points.ts';
import type { InspectionNotes, InspectionPeople, InspectionTargets } from '../tables.ts';

/** What a record's lists are as rows, and back. Each list keeps its order in `ordinal`. */
type Unnumbered<Row> = Omit<Row, 'id' | 'inspection_id' | 'lower_is_better'>;

export type PersonRow = Unnumbered<InspectionPeople>;
export type NoteRow = Unnumbered<InspectionNotes>;
export type TargetRow = Unnumbered<InspectionTargets> & { readonly lower_is_better: boolean };

type Kind = NoteRow['kind'];

export const peopleRows = ({ delegation, host }: InspectionRecord): readonly PersonRow[] => [
  ...delegation.map((person, at) => personRow('delegation', person, at)),
  ...host.map((person, at) => personRow('host', person, at)),
];

const personRow = (
  side: PersonRow['side'],
  { formOfAddress, name, office, role }: Attendant,
  at: number,
): PersonRow => ({
  side,
  ordinal: at + 1,
  form_of_address: formOfAddress,
  name,
  office,
  role,
});

export const peopleOf = (rows: readonly PersonRow[], side: PersonRow['side']): readonly Attendant[] =>
  rows
    .filter((row) => row.side === side)
    .map(({ form_of_address, name, office, role }) => ({ formOfAddress: form_of_address, name, office, role }));

export const targetRows = ({ targets }: InspectionRecord): readonly TargetRow[] =>
  targets.map(({ name, measure, plan, actual, lowerIsBetter }, at) => ({
    ordinal: at + 1,
    name,
    measure,
    plan: decimalText(plan),
    actual: decimalText(actual),
    lower_is_better: lowerIsBetter,
  }));

export const targetsOf = (rows: readonly TargetRow[]): readonly Target[] =>
  rows.map(({ name, measure, plan, actual, lower_is_better }) => ({
    name,
    measure,
    plan: points(Number(plan)),
    actual: points(Number(actual)),
    lowerIsBetter: lower_is_better,
  }));

/** Hundredths as the database writes them: 11840 → "118.40". */
const decimalText = (hundredths: number): string => (hundredths / 100).toFixed(2);

type NoteParts = Partial<Pick<NoteRow, 'detail' | 'by_unit_id' | 'wish_state' | 'visit_time'>>;

const note = (kind: Kind, at: number, text: string, parts: NoteParts = {}): NoteRow => ({
  kind,
  ordinal: at + 1,
  text,
  detail: '',
  by_unit_id: null,
  wish_state: null,
  visit_time: null,
  ...parts,
});

const plainNotes = (kind: Kind, texts: readonly string[]): readonly NoteRow[] =>
  texts.map((text, at) => note(kind, at, text));

export function noteRows(record: InspectionRecord, frame: InspectionFrame): readonly NoteRow[] {
  const by = (side: InspectionSide) => ({
    by_unit_id: side === 'inspecting' ? frame.inspectingUnitId : frame.inspectedUnitId,
  });
  const statements = (kind: Kind, all: readonly Statement[]) =>
    all.map((each, at) => note(kind, at, each.text, by(each.by)));
  return [
    ...plainNotes('ground', record.grounds),
    ...plainNotes('course', record.course),
    ...plainNotes('paper', record.papers),
    ...record.results.map(({ title, paragraphs }, at) => note('result', at, title, { detail: paragraphs })),
    ...plainNotes('strong_point', record.strongPoints),
    ...plainNotes('weak_point', record.weakPoints),
    ...record.questions.map((each, at) => note('question', at, each.text, { ...by(each.by), detail: each.answer })),
    ...statements('difficulty', record.difficulties),
    ...statements('proposal', record.proposals),
    ...plainNotes('exchange', record.exchanges),
    ...record.wishes.map((each, at) =>
      note('wish', at, each.text, { ...by(each.by), wish_state: each.state, detail: each.signedPaper }),
    ),
    ...record.visits.map(({ time, place, seen }, at) => note('visit', at, place, { visit_time: time, detail: seen })),
    ...plainNotes('copy_holder', record.copyHolders),
  ];
}

type NoteLists = Pick<
  InspectionRecord,
  | 'grounds'
  | 'course'
  | 'papers'
  | 'results'
  | 'strongPoints'
  | 'weakPoints'
  | 'questions'
  | 'difficulties'
  | 'proposals'
  | 'exchanges'
  | 'wishes'
  | 'visits'
  | 'copyHolders'
>;

export function notesOf(rows: readonly NoteRow[], frame: InspectionFrame): NoteLists {
  const ofKind = (kind: Kind) => rows.filter((row) => row.kind === kind);
  const texts = (kind: Kind) => ofKind(kind).map(({ text }) => text);
  const statement = (row: NoteRow): Statement => ({
    by: row.by_unit_id === frame.inspectedUnitId ? 'inspected' : 'inspecting',
    text: row.text,
  });
  return {
    grounds: texts('ground'),
    course: texts('course'),
    papers: texts('paper'),
    results: ofKind('result').map(({ text, detail }) => ({ title: text, paragraphs: detail })),
    strongPoints: texts('strong_point'),
    weakPoints: texts('weak_point'),
    questions: ofKind('question').map((row): Question => ({ ...statement(row), answer: row.detail })),
    difficulties: ofKind('difficulty').map(statement),
    proposals: ofKind('proposal').map(statement),
    exchanges: texts('exchange'),
    wishes: ofKind('wish').map((row): Wish => ({
      ...statement(row),
      state: row.wish_state ?? 'proposed',
      signedPaper: row.detail,
    })),
    visits: ofKind('visit').map(({ text, detail, visit_time }): Visit => ({
      time: visit_time ?? 'during',
      place: text,
      seen: detail,
    })),
    copyHolders: texts('copy_holder'),
  };
}
