import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Stay, UnitSucceeded } from './known-people.ts';

/** Who carries on whom among units, asked for as of a day. */
export class UnitKin {
  readonly #into: ReadonlyMap<string, readonly UnitSucceeded[]>;
  readonly #outOf: ReadonlyMap<string, readonly UnitSucceeded[]>;

  constructor(successions: readonly UnitSucceeded[]) {
    this.#into = Map.groupBy(successions, ({ toUnitId }) => toUnitId);
    this.#outOf = Map.groupBy(successions, ({ fromUnitId }) => fromUnitId);
  }

  /**
   * Whether somebody with these stays belongs to a unit on a day through a reform: was in a former unit until it was
   * carried on, or is on record only in a unit that carries this one on later.
   */
  stoodInKin(stays: readonly Stay[], unitId: string, on: PlainDate): boolean {
    if (!this.#into.has(unitId) && !this.#outOf.has(unitId)) return false;
    const former = this.#former(unitId, on);
    const later = this.#later(unitId, on);
    return stays.some((stay) => {
      const since = former.get(stay.unitId);
      if (since !== undefined) return stay.to === null || stay.to >= since;
      return later.has(stay.unitId);
    });
  }

  /** Units that this one had carried on by the day, with the day on which each ended in it. */
  #former(unitId: string, on: PlainDate): ReadonlyMap<string, PlainDate> {
    const found = new Map<string, PlainDate>();
    const open = [unitId];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const { fromUnitId, on: since } of this.#into.get(at) ?? []) {
        if (since > on || fromUnitId === unitId || found.has(fromUnitId)) continue;
        found.set(fromUnitId, since);
        open.push(fromUnitId);
      }
    }
    return found;
  }

  /** Units that carry this one on after the day. */
  #later(unitId: string, on: PlainDate): ReadonlySet<string> {
    const found = new Set<string>();
    const open = [unitId];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const { toUnitId, on: since } of this.#outOf.get(at) ?? []) {
        if (since <= on || toUnitId === unitId || found.has(toUnitId)) continue;
        found.add(toUnitId);
        open.push(toUnitId);
      }
    }
    return found;
  }
}
