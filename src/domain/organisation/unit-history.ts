import { type PlainDate, addDays } from '../../kernel/plain-date.ts';
import { type Succession, Successions } from './succession.ts';
import type { UnitState } from './unit.ts';

export const validOn = (state: UnitState, day: PlainDate): boolean =>
  state.from <= day && (state.to === null || day < state.to);

/** A state, and the day of its validity that is nearest to the day asked for. */
export type Standing = { readonly state: UnitState; readonly day: PlainDate };

/** Every state of every unit with who succeeds whom: the organisation for any day. */
export class UnitHistory {
  readonly successions: Successions;
  readonly #byId: ReadonlyMap<string, readonly UnitState[]>;
  readonly #idByCode: ReadonlyMap<string, string>;

  constructor(states: readonly UnitState[], successions: readonly Succession[]) {
    this.successions = new Successions(successions);
    this.#byId = Map.groupBy(
      states.toSorted((a, b) => a.from - b.from),
      ({ id }) => id,
    );
    this.#idByCode = new Map(states.map(({ code, id }) => [code, id]));
  }

  ids(): readonly string[] {
    return [...this.#byId.keys()];
  }

  idOf(code: string): string | undefined {
    return this.#idByCode.get(code);
  }

  /** Names, kinds and parents of a unit, oldest first. */
  states(id: string): readonly UnitState[] {
    return this.#byId.get(id) ?? [];
  }

  on(id: string, day: PlainDate): UnitState | undefined {
    return this.states(id).find((state) => validOn(state, day));
  }

  /** The unit as it is on a day; of one that has ended, as of its last day; of one that has not begun, its first. */
  nearest(id: string, day: PlainDate): Standing | undefined {
    const states = this.states(id);
    const state = states.findLast(({ from }) => from <= day) ?? states[0];
    if (!state) return undefined;
    if (day < state.from) return { state, day: state.from };
    return { state, day: state.to !== null && day >= state.to ? addDays(state.to, -1) : day };
  }

  /** Ids from the unit up to the top on a day, each as near to it as it existed. */
  path(id: string, day: PlainDate): readonly string[] {
    const path: string[] = [];
    let at = this.nearest(id, day);
    while (at && !path.includes(at.state.id)) {
      path.push(at.state.id);
      at = at.state.parentId === null ? undefined : this.nearest(at.state.parentId, at.day);
    }
    return path;
  }

  /**
   * Whoever keeps the records of a unit on a day: itself with all above it, of one that has ended as of its last day, and
   * each unit that carried it on with all above that.
   */
  keepers(id: string, day: PlainDate): readonly string[] {
    return [...new Set(this.successions.chain(id, day).flatMap((each) => this.path(each, day)))];
  }

  /** First day on which the unit is no more; null while it goes on. */
  endOf(id: string): PlainDate | null {
    return this.states(id).at(-1)?.to ?? null;
  }

  /** Every unit that stood below a unit at some time, or whose records it keeps or one below it keeps on a day; with itself. */
  family(rootId: string, day: PlainDate): ReadonlySet<string> {
    const below = this.#everBelow(rootId);
    const kept = this.ids().filter((id) => {
      const bearer = this.successions.bearer(id, day);
      return bearer !== id && this.path(bearer, day).includes(rootId);
    });
    return new Set([...below, ...kept]);
  }

  #everBelow(rootId: string): ReadonlySet<string> {
    const below = new Set([rootId]);
    const children = Map.groupBy([...this.#byId.values()].flat(), ({ parentId }) => parentId);
    for (const id of below) for (const child of children.get(id) ?? []) below.add(child.id);
    return below;
  }
}
