import { showClockTime } from '../../domain/inspections/clock-time.ts';
import type { InspectionRecord } from '../../domain/inspections/inspection.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import { showPoints } from '../../kernel/points.ts';

/** Fields with one text; of several items each stands on a line. */
export const textFields = [
  'plan',
  'delegationDecision',
  'heldOn',
  'begins',
  'ends',
  'place',
  'reportFrom',
  'reportTo',
  'grounds',
  'course',
  'papers',
  'strongPoints',
  'weakPoints',
  'exchanges',
  'opinion',
  'copyHolders',
] as const;

export type TextFieldName = (typeof textFields)[number];

const attendant = ['role', 'formOfAddress', 'name', 'office'] as const;

/** Fields with rows, and the columns of each. */
export const listFields = {
  delegation: attendant,
  host: attendant,
  visits: ['time', 'place', 'seen'],
  results: ['title', 'paragraphs'],
  targets: ['name', 'measure', 'plan', 'actual', 'lowerIsBetter'],
  questions: ['by', 'text', 'answer'],
  difficulties: ['by', 'text'],
  proposals: ['by', 'text'],
  wishes: ['by', 'text', 'state', 'signedPaper'],
} as const satisfies Partial<Record<keyof InspectionRecord, readonly string[]>>;

export type ListFieldName = keyof typeof listFields;

export const listFieldNames = Object.keys(listFields) as readonly ListFieldName[];

export type TypedRow = Readonly<Record<string, string>>;

/** A record as it stands in the form: everything a text, exactly as typed. Empty rows are left out. */
export type TypedInspection = {
  readonly texts: Readonly<Record<TextFieldName, string>>;
  readonly lists: Readonly<Record<ListFieldName, readonly TypedRow[]>>;
};

/** Columns that always hold a choice and so do not tell whether somebody filled the row in. */
const CHOICES: readonly string[] = ['role', 'formOfAddress', 'time', 'by', 'state', 'lowerIsBetter'];

const isFilled = (row: TypedRow): boolean =>
  Object.entries(row).some(([column, value]) => !CHOICES.includes(column) && value.trim() !== '');

const textsOf = (read: (name: TextFieldName) => string): TypedInspection['texts'] =>
  Object.fromEntries(textFields.map((name) => [name, read(name)])) as TypedInspection['texts'];

const listsOf = (read: (name: ListFieldName) => readonly TypedRow[]): TypedInspection['lists'] =>
  Object.fromEntries(listFieldNames.map((name) => [name, read(name)])) as TypedInspection['lists'];

/** What a sent form holds: "delegation.0.name" is the name in the first row of the delegation. */
export function typedInForm(form: Readonly<Record<string, unknown>>): TypedInspection {
  const text = (name: string): string => {
    const value = form[name];
    return typeof value === 'string' ? value : '';
  };
  const rows = (list: ListFieldName): readonly TypedRow[] => {
    const numbers = Object.keys(form).flatMap((name) =>
      name.startsWith(`${list}.`) ? [Number(name.split('.')[1])] : [],
    );
    return [...new Set(numbers)]
      .filter(Number.isInteger)
      .toSorted((a, b) => a - b)
      .map((number) =>
        Object.fromEntries(listFields[list].map((column) => [column, text(`${list}.${number}.${column}`)])),
      )
      .filter(isFilled);
  };
  return { texts: textsOf(text), lists: listsOf(rows) };
}

/** A record as the form shows it. */
export function typedOf(record: InspectionRecord): TypedInspection {
  return {
    texts: textsOf((name) => {
      const value = record[name];
      if (typeof value === 'string') return value;
      if (typeof value === 'number') return toScreenDate(value);
      return 'hour' in value ? showClockTime(value) : value.join('\n');
    }),
    lists: listsOf((list) => rowsOf(record, list)),
  };
}

const rowsOf = (record: InspectionRecord, list: ListFieldName): readonly TypedRow[] =>
  list === 'targets'
    ? record.targets.map(({ plan, actual, lowerIsBetter, ...texts }) => ({
        ...texts,
        plan: showPoints(plan),
        actual: showPoints(actual),
        lowerIsBetter: lowerIsBetter ? 'on' : '',
      }))
    : record[list];

/** The same as inspections.record and inspections.edit take it. */
export const inspectionInput = ({ texts, lists }: TypedInspection): Readonly<Record<string, unknown>> => ({
  ...texts,
  ...lists,
});

export const emptyInspection = (heldOn: string): TypedInspection => ({
  texts: { ...textsOf(() => ''), heldOn },
  lists: listsOf(() => []),
});
