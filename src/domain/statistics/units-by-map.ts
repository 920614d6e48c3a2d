import { type PlainDate, addDays } from '../../kernel/plain-date.ts';
import type { UnitHistory } from '../organisation/unit-history.ts';

/** Days (lo included, hi not) for which what happened in a unit counts for another. */
export type CountedDays = { readonly unitId: string; readonly lo: PlainDate; readonly hi: PlainDate };

/**
 * The units that count for a root by the map of one day: those that stand below it then, and those whose records it, or a
 * unit below it, keeps then; each for the days of the period (both included) on which the unit was there. By that map
 * every unit counts below one root only, so that the parts of an office add up to the whole.
 */
export function unitsByMap(
  history: UnitHistory,
  { rootId, map, from, to }: { rootId: string; map: PlainDate; from: PlainDate; to: PlainDate },
): readonly CountedDays[] {
  return history.ids().flatMap((unitId) => {
    if (!history.path(history.successions.bearer(unitId, map), map).includes(rootId)) return [];
    const begun = history.states(unitId)[0]?.from ?? from;
    const end = history.endOf(unitId) ?? addDays(to, 1);
    const [lo, hi] = [begun > from ? begun : from, end <= to ? end : addDays(to, 1)];
    return lo < hi ? [{ unitId, lo, hi }] : [];
  });
}
