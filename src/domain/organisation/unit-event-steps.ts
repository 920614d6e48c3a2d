import { assertNever } from '../../kernel/assert-never.ts';
import type { Step, UnitDraft } from './unit-draft.ts';
import type { Arrangement, UnitChange, UnitSpec } from './unit-event.ts';

/** Applies one change to the draft; what stands against it is among the draft's problems. Units end later (endUnits). */
export function applyChange(draft: UnitDraft, change: UnitChange, at: number): Step {
  const eventId = draft.newId();
  const after = unitsAfter(draft, change, at, eventId);
  return { eventId, after: after.flatMap((id) => id ?? []) };
}

function unitsAfter(
  draft: UnitDraft,
  change: UnitChange,
  at: number,
  eventId: string,
): readonly (string | undefined)[] {
  switch (change.kind) {
    case 'create':
      return [draft.create(change.unit, eventId, at)];
    case 'rename':
      return [rename(draft, change, at, eventId)];
    case 'move':
      return [move(draft, change, at, eventId)];
    case 'change_kind':
      return [altered(draft, change.code, { kind: change.unitKind }, at, eventId)];
    case 'merge':
    case 'split':
      return change.into.map((spec) => target(draft, change, spec, at, eventId));
    case 'dissolve':
      return change.successor === null ? [] : [draft.going(change.successor, at, 'successor')];
    default:
      return assertNever(change);
  }
}

type Given = Parameters<UnitDraft['alter']>[1];

function altered(draft: UnitDraft, code: string, given: Given, at: number, eventId: string): string | undefined {
  const id = draft.going(code, at, 'code');
  if (id !== undefined && !draft.alter(id, given, eventId))
    draft.complain(at, 'code', 'event-nothing-changes', draft.nameOf(id));
  return id;
}

function rename(
  draft: UnitDraft,
  { code, name, shortName }: Extract<UnitChange, { kind: 'rename' }>,
  at: number,
  eventId: string,
): string | undefined {
  if (name === '') return draft.complain(at, 'name', 'event-no-name', code);
  return altered(draft, code, { name, shortName: shortName || name }, at, eventId);
}

function move(
  draft: UnitDraft,
  { code, parentCode }: Extract<UnitChange, { kind: 'move' }>,
  at: number,
  eventId: string,
): string | undefined {
  const parentId = draft.parent(parentCode, at);
  return parentId === undefined ? undefined : altered(draft, code, { parentId }, at, eventId);
}

/** A successor: one that is there and goes on, perhaps under another name, or a new one. */
function target(
  draft: UnitDraft,
  { shares }: Arrangement,
  spec: UnitSpec,
  at: number,
  eventId: string,
): string | undefined {
  // A unit that gives parts away and goes on keeps the rest: nothing need be given to it.
  if (shares.every(({ from, to }) => to !== spec.code && from !== spec.code))
    draft.complain(at, 'into', 'event-nothing-given', spec.name || spec.code);
  const known = draft.idOf(spec.code);
  if (known === undefined || draft.statesOf(known).length === 0) return draft.create(spec, eventId, at);
  if (!goesOn(draft, known)) {
    draft.complain(at, 'code', 'event-code-taken', spec.code, draft.nameOf(known));
    return undefined;
  }
  const id = draft.going(spec.code, at, 'code');
  const parentId = draft.parent(spec.parentCode, at);
  if (id === undefined || parentId === undefined) return undefined;
  const { name, shortName, kind } = spec;
  draft.alter(id, { ...(name && { name, shortName: shortName || name }), kind, parentId }, eventId);
  return id;
}

/** Whether the unit is there on the day: its code then means itself; else the code is wanted for another. */
const goesOn = (draft: UnitDraft, id: string): boolean => draft.now(id) !== undefined;
