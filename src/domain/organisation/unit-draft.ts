import { type PlainDate, toScreenDate } from '../../kernel/plain-date.ts';
import type {
  Ending,
  EventPlan,
  EventSetting,
  MovedChild,
  PlannedEvent,
  PlannedState,
  PlannedSuccession,
} from './unit-event-plan.ts';
import type { UnitEventProblem, UnitEventProblemCode } from './unit-event-problem.ts';
import { type Reform, type UnitSpec, codesBefore } from './unit-event.ts';
import { validOn } from './unit-history.ts';
import type { UnitState } from './unit.ts';

/** A state as it stands in the book, with what a copy of it must keep. */
export type KnownState = UnitState & {
  readonly stateId: string;
  readonly ground: string;
  readonly eventId: string | null;
};

/** A change that was applied: its event, and the units that are there after it. */
export type Step = { readonly eventId: string; readonly after: readonly string[] };

/** What a unit looks like from the day on; `was` is the state that it had, none for a new unit. */
type Draft = {
  readonly unit: Omit<UnitState, 'from' | 'to'>;
  readonly was: KnownState | null;
  readonly eventId: string;
};

/** The tree while a reform is being planned: what it will be from the day on, and what stands against it. */
export class UnitDraft {
  readonly reform: Reform;
  readonly on: PlainDate;
  readonly successions: PlannedSuccession[] = [];
  readonly endings = new Map<string, Ending>();
  readonly children: MovedChild[] = [];
  readonly problems: UnitEventProblem[] = [];
  readonly newId: () => string;
  readonly #states: ReadonlyMap<string, readonly KnownState[]>;
  readonly #codes: Map<string, string>;
  readonly #drafts = new Map<string, Draft>();
  readonly #newUnits: { readonly id: string; readonly code: string }[] = [];

  constructor(reform: Reform, { states, codes, newId }: EventSetting) {
    this.reform = reform;
    this.on = reform.on;
    this.newId = newId;
    this.#states = Map.groupBy(
      states.toSorted((a, b) => a.from - b.from),
      ({ id }) => id,
    );
    this.#codes = new Map(codes);
  }

  complain(change: number | null, field: string, code: UnitEventProblemCode, ...facts: readonly string[]): undefined {
    this.problems.push({ change, field, code, facts });
    return undefined;
  }

  idOf(code: string): string | undefined {
    return this.#codes.get(code);
  }

  statesOf(id: string): readonly KnownState[] {
    return this.#states.get(id) ?? [];
  }

  /** The unit from the day on, as drafted so far. */
  now(id: string): Omit<UnitState, 'from' | 'to'> | undefined {
    return this.#drafts.get(id)?.unit ?? this.statesOf(id).find((state) => validOn(state, this.on));
  }

  nameOf(id: string): string {
    return this.now(id)?.name ?? this.statesOf(id).at(-1)?.name ?? id;
  }

  isNew(id: string): boolean {
    return this.#drafts.get(id)?.was === null;
  }

  /**
   * The id of a unit that goes through the day and that nothing later contradicts; else undefined, and why stands among
   * the problems.
   */
  going(code: string, change: number, field: string): string | undefined {
    const id = this.idOf(code);
    const states = id === undefined ? [] : this.statesOf(id);
    if (id !== undefined && this.isNew(id)) return id;
    const [first] = states;
    const last = states.at(-1);
    if (id === undefined || !first || !last) return this.complain(change, field, 'event-unknown-unit', code);
    const { name } = last;
    if (this.on < first.from) return this.complain(change, field, 'event-unit-not-yet', name, toScreenDate(first.from));
    if (last.to !== null) return this.complain(change, field, ...endedOrOverlaps(last, name, this.on));
    if (last.from > this.on) return this.complain(change, field, 'event-overlaps', name, toScreenDate(last.from));
    if (this.on === first.from) return this.complain(change, field, 'event-began-that-day', name);
    return id;
  }

  /** Adds a unit from the day on; a code whose every state was taken back may be used again. */
  create({ code, name, shortName, kind, parentCode }: UnitSpec, eventId: string, change: number): string | undefined {
    const known = this.idOf(code);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)) return this.complain(change, 'code', 'event-bad-code', code);
    if (name === '') return this.complain(change, 'name', 'event-no-name', code);
    if (known !== undefined && (this.statesOf(known).length > 0 || this.#drafts.has(known)))
      return this.complain(change, 'code', 'event-code-taken', code, this.nameOf(known));
    const parentId = this.parent(parentCode, change);
    if (parentId === undefined) return undefined;
    const id = known ?? this.newId();
    if (known === undefined) this.#newUnits.push({ id, code });
    this.#codes.set(code, id);
    this.#drafts.set(id, {
      unit: { id, code, name, shortName: shortName || name, kind, parentId },
      was: null,
      eventId,
    });
    return id;
  }

  /** The parent by code; null at the top; undefined when it is not known. */
  parent(code: string | null, change: number): string | null | undefined {
    if (code === null) return null;
    const id = this.idOf(code);
    if (id !== undefined && (this.isNew(id) || this.now(id))) return id;
    return this.complain(change, 'parentCode', 'event-parent-unknown', code);
  }

  /** Gives a going unit another name, kind or parent from the day on; says whether that changes anything. */
  alter(
    id: string,
    given: Partial<Pick<UnitState, 'name' | 'shortName' | 'kind' | 'parentId'>>,
    eventId: string,
  ): boolean {
    const before = this.now(id);
    const was = this.#drafts.get(id)?.was ?? this.statesOf(id).find((state) => validOn(state, this.on)) ?? null;
    if (!before) return false;
    const unit = {
      id,
      code: before.code,
      name: before.name,
      shortName: before.shortName,
      kind: before.kind,
      parentId: before.parentId,
      ...given,
    };
    const same = unit.name === before.name && unit.shortName === before.shortName && unit.kind === before.kind;
    if (same && unit.parentId === before.parentId) return false;
    this.#drafts.set(id, { unit, was: this.isNew(id) ? null : was, eventId });
    return true;
  }

  /** Units that stand below a unit from the day on, as drafted so far. */
  childrenOf(parentId: string): readonly string[] {
    const ids = new Set([...this.#states.keys(), ...this.#drafts.keys()]);
    return [...ids].filter((id) => !this.endings.has(id) && this.now(id)?.parentId === parentId);
  }

  /** Names of units that come to stand below a unit only after the day. */
  laterChildren(parentId: string): readonly KnownState[] {
    return [...this.#states.values()].flat().filter((state) => state.parentId === parentId && state.from > this.on);
  }

  /** No circle, and no parent that ends while a unit still stands below it. */
  checkParents(): void {
    for (const { unit } of this.#drafts.values()) {
      if (this.endings.has(unit.id) || unit.parentId === null) continue;
      const parent = this.statesOf(unit.parentId).at(-1);
      const parentEnds = this.endings.has(unit.parentId) || (parent?.to ?? null) !== null;
      if (parentEnds) {
        const day = toScreenDate(parent?.to ?? this.on);
        this.complain(null, 'parentCode', 'event-parent-ended', unit.name, this.nameOf(unit.parentId), day);
      } else if (this.#inCircle(unit.id)) {
        this.complain(null, 'parentCode', 'event-parent-circle', unit.name, this.nameOf(unit.parentId));
      }
    }
  }

  #inCircle(id: string): boolean {
    const seen = new Set<string>();
    let at = this.now(id)?.parentId ?? null;
    while (at !== null && !seen.has(at)) {
      if (at === id) return true;
      seen.add(at);
      at = this.now(at)?.parentId ?? null;
    }
    return false;
  }

  plan(steps: readonly Step[]): EventPlan {
    const { on, successions, children, problems } = this;
    const supersede: string[] = [];
    const insert: PlannedState[] = [];
    const until = (state: KnownState): void => {
      const { code: _, ...kept } = state;
      supersede.push(state.stateId);
      if (state.from < on) insert.push({ ...kept, stateId: this.newId(), to: on });
    };
    for (const [id, { unit, was, eventId }] of this.#drafts) {
      if (this.endings.has(id)) continue;
      if (was) until(was);
      const { code: _, ...kept } = unit;
      insert.push({
        ...kept,
        stateId: this.newId(),
        from: on,
        to: was?.to ?? null,
        ground: this.reform.ground,
        eventId,
      });
    }
    for (const id of this.endings.keys()) {
      const state = this.statesOf(id).find((known) => validOn(known, on));
      if (state) until(state);
    }
    const events = steps.map((step, at): PlannedEvent => this.#event(step, at));
    const endings = [...this.endings.values()];
    return { events, newUnits: this.#newUnits, supersede, insert, successions, endings, children, problems };
  }

  #event({ eventId, after }: Step, at: number): PlannedEvent {
    const { on, ground, note, changes } = this.reform;
    const change = changes[at];
    const before = change ? codesBefore(change).flatMap((code) => this.idOf(code) ?? []) : [];
    return { id: eventId, kind: change?.kind ?? 'create', on, ground, note, before, after };
  }
}

/** A unit that had ended by the day, or that a later event ended. */
function endedOrOverlaps(
  last: KnownState,
  name: string,
  on: PlainDate,
): readonly [UnitEventProblemCode, string, string] {
  const end = toScreenDate(last.to ?? on);
  return [last.to !== null && last.to <= on ? 'event-unit-ended' : 'event-overlaps', name, end];
}
