import { type PlainDate, addDays } from '../../kernel/plain-date.ts';
import type { UnitHistory } from '../organisation/unit-history.ts';

/** Days (lo included, hi not) for which what happened in a unit counts for another. */
export type CountedDays = { readonly unitId: string; readonly lo: PlainDate; readonly hi: PlainDate };

/** Units that stand below a root by the map of a day, or whose records it, or a unit below it, keeps then. */
const keptByMap = (history: UnitHistory, rootId: string, map: PlainDate): readonly string[] =>
  history.ids().filter((unitId) => history.path(history.successions.bearer(unitId, map), map).includes(rootId));

/**
 * The units of which what is pending at the end of a day counts for a root by a map: the same, also those that have ended
 * by then, for what is pending in a unit does not vanish with it; not those that have not begun.
 */
export const pendingByMap = (
  history: UnitHistory,
  { rootId, map, to }: { rootId: string; map: PlainDate; to: PlainDate },
): readonly string[] =>
  keptByMap(history, rootId, map).filter((unitId) => (history.states(unitId)[0]?.from ?? to) <= to);

/**
 * The units that count for a root by the map of one day: those that stand below it then, and those whose records it, or a
 * unit below it, keeps then; each for the days of the period (both included) on which the unit was there. By that map
 * every unit counts below one root only, so that the parts of an office add up to the whole.
 */
export function unitsByMap(
  history: UnitHistory,
  { rootId, map, from, to }: { rootId: string; map: PlainDate; from: PlainDate; to: PlainDate },
): readonly CountedDays[] {
  return keptByMap(history, rootId, map).flatMap((unitId) => {
    const begun = history.states(unitId)[0]?.from ?? from;
    const end = history.endOf(unitId) ?? addDays(to, 1);
    const [lo, hi] = [begun > from ? begun : from, end <= to ? end : addDays(to, 1)];
    return lo < hi ? [{ unitId, lo, hi }] : [];
  });
}
