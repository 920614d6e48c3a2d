import { addDays } from '../../kernel/plain-date.ts';
import type { UnitState } from '../organisation/unit.ts';
import type { IsKeptHere } from './people-memory.ts';
import type { UnitsInTime } from './units-in-time.ts';

/**
 * Whether a unit's people are kept by the office of a list: it stands below the unit of the import on a day (on its last
 * day, when it had ended), or is carried on by a unit that does. Without a unit of the import everybody is.
 */
export function keptHere(units: UnitsInTime, scope: UnitState | null): IsKeptHere {
  if (!scope) return () => true;
  return (unitId, on) => {
    const state = units.newestById(unitId, on);
    if (!state) return false;
    const day = state.to === null || on < state.to ? on : addDays(state.to, -1);
    return units.belongsTo(unitId, day, scope.id);
  };
}
