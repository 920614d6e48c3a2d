import type { KnownState } from './unit-draft.ts';

/** What of an event may have been mistyped. Its day, its kind and who succeeds whom are no typing errors. */
export type EventWording = Pick<KnownState, 'name' | 'shortName' | 'ground'>;

/** The state by which an event began for a unit, and the states after it that carry its wording on. */
export type WordedEvent = {
  readonly state: KnownState;
  /** Null for a unit that the event made. */
  readonly before: KnownState | null;
  /** Whether the event gave this name, or short name; else it was there before, and another event gave it. */
  readonly gave: { readonly name: boolean; readonly shortName: boolean };
};

/** Another wording of a state that is otherwise as it was. */
export type RewordedState = { readonly stateId: string } & EventWording;

/** The event as one unit's states tell it; undefined when none of them began by it. */
export function wordedEvent(states: readonly KnownState[], unitId: string, eventId: string): WordedEvent | undefined {
  const own = statesOf(states, unitId);
  const at = own.findIndex((state) => state.eventId === eventId);
  const state = own[at];
  if (!state) return undefined;
  const before = own[at - 1] ?? null;
  return {
    state,
    before,
    gave: { name: before?.name !== state.name, shortName: before?.shortName !== state.shortName },
  };
}

/**
 * The states to write anew when an event had another wording: a name and a short name go on through later states of the
 * unit until another event gives a new one; the ground is that of every state, of any unit, that began by the event.
 */
export function rewordedStates(
  states: readonly KnownState[],
  { state: wrong }: WordedEvent,
  right: EventWording,
): readonly RewordedState[] {
  const later = statesOf(states, wrong.id).filter(({ from }) => from >= wrong.from);
  const carrying = (field: 'name' | 'shortName'): ReadonlySet<string> => {
    const end = later.findIndex((state) => state[field] !== wrong[field]);
    return new Set(later.slice(0, end < 0 ? later.length : end).map(({ stateId }) => stateId));
  };
  const named = carrying('name');
  const shortNamed = carrying('shortName');
  return states
    .map((state) => ({
      state,
      stateId: state.stateId,
      name: named.has(state.stateId) ? right.name : state.name,
      shortName: shortNamed.has(state.stateId) ? right.shortName : state.shortName,
      ground: state.eventId === wrong.eventId ? right.ground : state.ground,
    }))
    .filter(({ state, ...now }) => !sameWording(state, now))
    .map(({ state: _, ...reworded }) => reworded);
}

/** Ids of the states that an event's wording stands in. */
export const statesWorded = (states: readonly KnownState[], { state }: WordedEvent): readonly string[] =>
  states
    .filter(({ id, eventId, from }) => eventId === state.eventId || (id === state.id && from >= state.from))
    .map(({ stateId }) => stateId);

export const sameWording = (one: EventWording, other: EventWording): boolean =>
  one.name === other.name && one.shortName === other.shortName && one.ground === other.ground;

const statesOf = (states: readonly KnownState[], unitId: string): readonly KnownState[] =>
  states.filter(({ id }) => id === unitId).toSorted((a, b) => a.from - b.from);
