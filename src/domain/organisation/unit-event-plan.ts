import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Succession } from './succession.ts';
import { endUnits } from './unit-event-endings.ts';
import type { UnitEventProblem } from './unit-event-problem.ts';
import { applyChange } from './unit-event-steps.ts';
import { type KnownState, UnitDraft } from './unit-draft.ts';
import type { Reform, UnitEventKind } from './unit-event.ts';

/** A state to be written. */
export type PlannedState = Omit<KnownState, 'code'>;

export type PlannedEvent = {
  readonly id: string;
  readonly kind: UnitEventKind;
  readonly on: PlainDate;
  readonly ground: string;
  readonly note: string;
  /** Ids of the units that were there before, and of those that are there after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
};

export type PlannedSuccession = Succession & { readonly id: string; readonly eventId: string };

/** A unit that ends, the event by which, and who keeps its records (null: nobody). */
export type Ending = { readonly unitId: string; readonly successorId: string | null; readonly eventId: string };

/** A unit that comes to stand below another because the one above it ends or moves. */
export type MovedChild = {
  readonly unitId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly eventId: string;
};

export type EventPlan = {
  readonly events: readonly PlannedEvent[];
  readonly newUnits: readonly { readonly id: string; readonly code: string }[];
  /** Ids of states that are no longer true as they stand. */
  readonly supersede: readonly string[];
  readonly insert: readonly PlannedState[];
  readonly successions: readonly PlannedSuccession[];
  readonly endings: readonly Ending[];
  readonly children: readonly MovedChild[];
  readonly problems: readonly UnitEventProblem[];
};

export type EventSetting = {
  readonly states: readonly KnownState[];
  /** Ids of units by code, also of those whose every state was taken back: a code is never given twice. */
  readonly codes: ReadonlyMap<string, string>;
  readonly newId: () => string;
};

/**
 * What a reform does: the states that it supersedes and inserts, the successions, and every reason for which it cannot
 * be. Nothing may be written while there is a problem. All of it takes effect on one day.
 */
export function planEvent(reform: Reform, setting: EventSetting): EventPlan {
  const draft = new UnitDraft(reform, setting);
  if (reform.ground === '') draft.complain(null, 'ground', 'event-no-ground');
  const steps = reform.changes.map((change, at) => applyChange(draft, change, at));
  endUnits(draft, steps);
  draft.checkParents();
  return draft.plan(steps);
}
