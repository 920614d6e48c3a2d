import { type RecipientKind, recipientKinds } from '../organisation/recipient.ts';
import type { AwardCount, ReportRow } from '../statistics/award-report.ts';
import type { TargetSummary } from './target.ts';

/** The three figures of a period. */
const reportFigures = ['submitted', 'decided', 'pending'] as const satisfies readonly AwardCount['figure'][];

export type ReportFigure = AwardCount['figure'];

/**
 * A number that minutes or news print: the key by which it is bound, the query and arguments that give it, its value.
 * Sums over several of them are not kept: they follow.
 */
export type Figure = {
  readonly key: string;
  readonly query: 'awards' | 'targets';
  readonly arguments: Readonly<Record<string, string>>;
  readonly value: number;
};

/** "CT_UBND_TINH/BK_BO_TINH/decided/tap_the" */
export const awardFigureKey = (
  authority: string,
  form: string,
  figure: ReportFigure,
  recipient: RecipientKind,
): string => `${authority}/${form}/${figure}/${recipient}`;

/** "chi-tieu/met" */
export const targetFigureKey = (name: keyof TargetSummary): string => `chi-tieu/${name}`;

/** Every figure of an inspection. A form that occurs has all its figures, also those that are nought. */
export const inspectionFigures = (rows: readonly ReportRow[], targets: TargetSummary): readonly Figure[] => [
  ...awardFigures(rows),
  ...(['total', 'met', 'exceeded'] as const).map((name): Figure => ({
    key: targetFigureKey(name),
    query: 'targets',
    arguments: { figure: name },
    value: targets[name],
  })),
];

function awardFigures(rows: readonly ReportRow[]): readonly Figure[] {
  const byForm = Map.groupBy(rows, ({ authority, form }) => `${authority}/${form}`);
  return [...byForm.values()].flatMap((same) =>
    reportFigures.flatMap((figure) => recipientKinds.map((recipient) => awardFigure(same, figure, recipient))),
  );
}

function awardFigure(sameForm: readonly ReportRow[], figure: ReportFigure, recipient: RecipientKind): Figure {
  const { authority, form } = sameForm[0] as ReportRow;
  const value = sameForm.find((row) => row.recipient === recipient)?.[figure] ?? 0;
  return {
    key: awardFigureKey(authority, form, figure, recipient),
    query: 'awards',
    arguments: { authority, form, figure, recipient },
    value,
  };
}

export type FigureValues = ReadonlyMap<string, number>;

export const valuesOf = (figures: readonly Pick<Figure, 'key' | 'value'>[]): FigureValues =>
  new Map(figures.map(({ key, value }) => [key, value]));

/** A figure that is not any more what was printed. */
export type FigureChange = { readonly key: string; readonly was: number; readonly now: number };

/** Where two readings of the same figures differ; a figure that one of them does not have is nought there. */
export function figureChanges(was: FigureValues, now: FigureValues): readonly FigureChange[] {
  const keys = new Set([...was.keys(), ...now.keys()]);
  return [...keys]
    .map((key) => ({ key, was: was.get(key) ?? 0, now: now.get(key) ?? 0 }))
    .filter((change) => change.was !== change.now);
}
