import type { PlainDate } from '../../kernel/plain-date.ts';
import type { RecipientKind } from '../organisation/recipient.ts';
import type { UnitHistory } from '../organisation/unit-history.ts';
import type { UnitKind } from '../organisation/unit.ts';

/** Lines of one unit that were decided on one day, by kind of recipient. */
export type LinesOfDay = {
  readonly unitId: string;
  readonly day: PlainDate;
  readonly recipient: RecipientKind;
  readonly count: number;
};

/** By the map of the day of each decision, or by that of one day for all. */
export type MapChoice = 'day' | PlainDate;

/** The units by which lines are gathered: the nearest of a kind, or those directly below the root. */
export type Level = UnitKind | 'below';

export type Counts = Readonly<Record<RecipientKind, number>>;

/** A unit with what is counted for it; null: lines that stand in no unit of the level. */
export type CountedUnit = { readonly unitId: string | null; readonly counts: Counts; readonly total: number };

export type ByUnitRow = CountedUnit & {
  /** The same lines by the map of the day, where that is another one. */
  readonly sources: readonly CountedUnit[];
};

export type ByUnit = { readonly rows: readonly ByUnitRow[]; readonly counts: Counts; readonly total: number };

export type ByUnitQuestion = {
  readonly lines: readonly LinesOfDay[];
  readonly history: UnitHistory;
  readonly rootId: string;
  /** The day on which the root keeps the records of former units: today, or its last day. */
  readonly keptOn: PlainDate;
  readonly map: MapChoice;
  readonly level: Level;
};

/**
 * Award lines by unit. A line counts for the root when its unit stood below it on the day of the decision, or when the
 * root, or a unit below it, keeps the records of that unit. Which lines count does not depend on the map: the map only
 * says under which unit each of them is shown, exactly once.
 */
export function awardsByUnit(question: ByUnitQuestion): ByUnit {
  const lines = question.lines.filter((line) => belongs(line, question));
  const groups = Map.groupBy(lines, (line) => unitOfLevel(line, question, question.map));
  const rows = [...groups].map(([unitId, of]): ByUnitRow => ({
    ...counted(unitId, of),
    sources: question.map === 'day' ? [] : sourcesOf(of, unitId, question),
  }));
  const { counts, total } = counted(null, lines);
  return { rows, counts, total };
}

function belongs({ unitId, day }: LinesOfDay, { history, rootId, keptOn }: ByUnitQuestion): boolean {
  if (history.path(unitId, day).includes(rootId)) return true;
  return history.path(history.successions.bearer(unitId, keptOn), keptOn).includes(rootId);
}

/** The unit under which a line is shown by a map; null when none of the level stands above it. */
function unitOfLevel({ unitId, day }: LinesOfDay, question: ByUnitQuestion, map: MapChoice): string | null {
  const { history, level } = question;
  const path = map === 'day' ? history.path(unitId, day) : history.path(history.successions.bearer(unitId, map), map);
  if (level === 'below') return directlyBelow(path, question);
  const standing = map === 'day' ? day : map;
  return path.find((id) => history.nearest(id, standing)?.state.kind === level) ?? null;
}

/** The unit just below the root, or below what the root carries on; the root itself for what stands in it. */
function directlyBelow(path: readonly string[], { history, rootId, keptOn }: ByUnitQuestion): string | null {
  const root = path.findLastIndex((id) => id === rootId || history.successions.bearer(id, keptOn) === rootId);
  return path[root === -1 ? path.length - 1 : Math.max(root - 1, 0)] ?? null;
}

function sourcesOf(
  lines: readonly LinesOfDay[],
  unitId: string | null,
  question: ByUnitQuestion,
): readonly CountedUnit[] {
  const groups = Map.groupBy(lines, (line) => unitOfLevel(line, question, 'day'));
  if (groups.size === 1 && groups.has(unitId)) return [];
  return [...groups].map(([id, of]) => counted(id, of));
}

function counted(unitId: string | null, lines: readonly LinesOfDay[]): CountedUnit {
  const counts: Record<RecipientKind, number> = { ca_nhan: 0, tap_the: 0, ho_gia_dinh: 0 };
  for (const { recipient, count } of lines) counts[recipient] += count;
  return { unitId, counts, total: counts.ca_nhan + counts.tap_the + counts.ho_gia_dinh };
}
