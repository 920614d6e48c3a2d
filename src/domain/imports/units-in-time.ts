import { type PlainDate, addDays, toScreenDate } from '../../kernel/plain-date.ts';
import { compareText } from '../../kernel/vietnamese-text.ts';
import type { UnitState } from '../organisation/unit.ts';

/** Why a code names no unit on a day; detail is the day on which the unit began or ended. */
export type UnitAbsence = { readonly code: 'unknown-unit' | 'unit-not-yet' | 'unit-ended'; readonly detail: string };

const validOn = (state: UnitState, day: PlainDate): boolean =>
  state.from <= day && (state.to === null || day < state.to);

/** Every state of every unit, asked for as of a day: a list of awards reaches over years. */
export class UnitsInTime {
  readonly #byCode: ReadonlyMap<string, readonly UnitState[]>;
  readonly #byId: ReadonlyMap<string, readonly UnitState[]>;
  readonly #byName: ReadonlyMap<string, readonly UnitState[]>;
  readonly #paths = new Map<string, readonly UnitState[]>();

  constructor(states: readonly UnitState[]) {
    const inOrder = states.toSorted((a, b) => a.from - b.from);
    this.#byCode = Map.groupBy(inOrder, (state) => state.code);
    this.#byId = Map.groupBy(inOrder, (state) => state.id);
    this.#byName = Map.groupBy(inOrder, (state) => compareText(state.name));
  }

  /** The unit with this code on a day, or why there is none. */
  find(code: string, day: PlainDate): UnitState | UnitAbsence {
    const states = this.#byCode.get(code) ?? [];
    const state = states.find((candidate) => validOn(candidate, day));
    if (state) return state;
    const next = states.find((candidate) => candidate.from > day);
    if (next) return { code: 'unit-not-yet', detail: toScreenDate(next.from) };
    const last = states.at(-1)?.to;
    return last ? { code: 'unit-ended', detail: toScreenDate(last) } : { code: 'unknown-unit', detail: '' };
  }

  /** The newest state that has begun by a day: for units that no longer exist but whose lists are still kept. */
  newest(code: string, day: PlainDate): UnitState | undefined {
    return this.#byCode.get(code)?.findLast((state) => state.from <= day);
  }

  /** The one unit that has none above it on a day; undefined when there are several, or none. */
  onlyRoot(day: PlainDate): UnitState | undefined {
    const roots = [...this.#byId.values()].flat().filter((state) => state.parentId === null && validOn(state, day));
    return roots.length === 1 ? roots[0] : undefined;
  }

  hasCode(code: string): boolean {
    return this.#byCode.has(code);
  }

  /** From the unit up to the root on a day; empty when it does not exist then. */
  path(unitId: string, day: PlainDate): readonly UnitState[] {
    const key = `${unitId} ${day}`;
    const known = this.#paths.get(key);
    if (known) return known;
    const path: UnitState[] = [];
    let at = this.#on(unitId, day);
    while (at && !path.includes(at)) {
      path.push(at);
      at = at.parentId === null ? undefined : this.#on(at.parentId, day);
    }
    this.#paths.set(key, path);
    return path;
  }

  /** The path of the unit on the given day, or on the last day of a unit that had ended by then. */
  lastPath(state: UnitState, today: PlainDate): readonly UnitState[] {
    return this.path(state.id, state.to === null || today < state.to ? today : addDays(state.to, -1));
  }

  /** Units that bear this full name on a day. */
  named(name: string, day: PlainDate): readonly UnitState[] {
    return (this.#byName.get(compareText(name)) ?? []).filter((state) => validOn(state, day));
  }

  ofKind(kind: UnitState['kind'], day: PlainDate): readonly UnitState[] {
    return [...this.#byId.values()].flat().filter((state) => state.kind === kind && validOn(state, day));
  }

  #on(unitId: string, day: PlainDate): UnitState | undefined {
    return this.#byId.get(unitId)?.find((state) => validOn(state, day));
  }
}
