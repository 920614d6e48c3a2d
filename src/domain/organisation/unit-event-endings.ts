import type { Step, UnitDraft } from './unit-draft.ts';
import type { Share, UnitChange } from './unit-event.ts';

/** A share with the change it belongs to. */
type Given = Share & { readonly change: number; readonly eventId: string };

/** Ends the units that gave themselves away or were dissolved, and finds a place for the units below them. */
export function endUnits(draft: UnitDraft, steps: readonly Step[]): void {
  const given = draft.reform.changes.flatMap((change, at) => sharesOf(draft, change, at, steps[at]?.eventId ?? ''));
  for (const [from, shares] of Map.groupBy(given, (share) => share.from)) giveAway(draft, from, shares);
  draft.reform.changes.forEach((change, at) => {
    if (change.kind === 'dissolve') dissolve(draft, change, at, steps[at]?.eventId ?? '');
  });
  complainOfCircles(draft);
  const homes = new Map(
    draft.reform.changes.flatMap((change) => ('children' in change ? Object.entries(change.children) : [])),
  );
  for (const [unitId, { successorId, eventId }] of draft.endings)
    placeChildren(draft, { unitId, successorId, eventId }, homes);
}

/** Shares of an arrangement, without what a unit that goes on keeps of itself. */
function sharesOf(draft: UnitDraft, change: UnitChange, at: number, eventId: string): readonly Given[] {
  if (change.kind !== 'merge' && change.kind !== 'split') return [];
  for (const { to } of change.shares)
    if (change.into.every(({ code }) => code !== to)) draft.complain(at, 'into', 'event-target-not-listed', to);
  const given = change.shares.filter(({ from, to }) => from !== to);
  const [only] = change.shares;
  if (given.length === 0 && only) {
    const id = draft.idOf(only.from);
    draft.complain(at, 'from', 'event-nothing-given', id === undefined ? only.from : draft.nameOf(id));
  }
  return given.map((share) => ({ ...share, change: at, eventId }));
}

/** Whether the reform says that a unit is there after it. */
const goesOn = (draft: UnitDraft, code: string): boolean =>
  draft.reform.changes.some((change) => 'into' in change && change.into.some((unit) => unit.code === code));

function giveAway(draft: UnitDraft, from: string, shares: readonly Given[]): void {
  const [first] = shares;
  if (!first) return;
  const fromId = draft.going(from, first.change, 'from');
  if (fromId === undefined) return;
  if (draft.isNew(fromId)) return draft.complain(first.change, 'from', 'event-began-that-day', draft.nameOf(fromId));
  const stays = goesOn(draft, from);
  if (checkShares(draft, fromId, shares, stays)) return;
  const whole = shares.length === 1 && first.extent === 'whole';
  for (const { to, extent, note, principal, eventId } of shares) {
    const toId = draft.idOf(to);
    if (toId === undefined || toId === fromId) continue;
    const keeps = !stays && (principal || whole);
    const on = draft.on;
    draft.successions.push({ id: draft.newId(), eventId, fromId, toId, on, extent, note, principal: keeps });
    if (keeps) draft.endings.set(fromId, { unitId: fromId, successorId: toId, eventId });
  }
}

/** Complains about shares that do not fit together; true when they do not. */
function checkShares(draft: UnitDraft, fromId: string, shares: readonly Given[], stays: boolean): boolean {
  const name = draft.nameOf(fromId);
  const change = shares[0]?.change ?? 0;
  const principals = shares.filter(({ principal }) => principal).length;
  const wholes = shares.filter(({ extent }) => extent === 'whole').length;
  const twice = new Set(shares.map(({ to }) => to)).size < shares.length;
  if (twice) draft.complain(change, 'from', 'event-twice', name);
  else if (wholes > 0 && (shares.length > 1 || stays)) draft.complain(change, 'extent', 'event-whole-and-part', name);
  else if (principals > (stays ? 0 : 1)) draft.complain(change, 'principal', 'event-two-principals', name);
  else if (!stays && wholes === 0 && principals === 0) draft.complain(change, 'principal', 'event-no-principal', name);
  else return false;
  return true;
}

type Dissolution = Extract<UnitChange, { kind: 'dissolve' }>;

function dissolve(draft: UnitDraft, { code, successor }: Dissolution, at: number, eventId: string): void {
  const fromId = draft.going(code, at, 'code');
  if (fromId === undefined) return;
  if (successor === code) return draft.complain(at, 'successor', 'event-to-itself', draft.nameOf(fromId));
  if (draft.endings.has(fromId) || draft.isNew(fromId) || goesOn(draft, code))
    return draft.complain(at, 'code', 'event-twice', draft.nameOf(fromId));
  const toId = successor === null ? null : (draft.idOf(successor) ?? null);
  draft.endings.set(fromId, { unitId: fromId, successorId: toId, eventId });
  if (toId === null) return;
  const whole = { extent: 'whole', note: '', principal: true } as const;
  draft.successions.push({ id: draft.newId(), eventId, fromId, toId, on: draft.on, ...whole });
}

/** Units that end one in the other: nobody would be left to keep their records. */
function complainOfCircles(draft: UnitDraft): void {
  draft.reform.changes.forEach((change, at) => {
    if (change.kind !== 'dissolve') return;
    const id = draft.idOf(change.code);
    if (id !== undefined && endsInItself(draft, id))
      draft.complain(at, 'successor', 'event-to-itself', draft.nameOf(id));
  });
}

function endsInItself(draft: UnitDraft, id: string): boolean {
  const seen = new Set<string>();
  let at = draft.endings.get(id)?.successorId ?? null;
  while (at !== null && at !== id && !seen.has(at)) {
    seen.add(at);
    at = draft.endings.get(at)?.successorId ?? null;
  }
  return at === id;
}

type Ended = { readonly unitId: string; readonly successorId: string | null; readonly eventId: string };

function placeChildren(
  draft: UnitDraft,
  { unitId, successorId, eventId }: Ended,
  homes: ReadonlyMap<string, string>,
): void {
  const name = draft.nameOf(unitId);
  for (const { name: later } of draft.laterChildren(unitId))
    draft.complain(null, 'children', 'event-child-later', later, name);
  for (const childId of draft.childrenOf(unitId)) {
    const home = homes.get(draft.now(childId)?.code ?? '');
    const toId = home === undefined ? standing(draft, successorId) : draft.idOf(home);
    if (toId === undefined || toId === null || draft.endings.has(toId) || !draft.now(toId)) {
      draft.complain(null, 'children', 'event-child-homeless', draft.nameOf(childId), name);
    } else if (draft.alter(childId, { parentId: toId }, eventId)) {
      draft.children.push({ unitId: childId, fromId: unitId, toId, eventId });
    }
  }
}

/** The successor, or who succeeds that one in the same reform. */
function standing(draft: UnitDraft, id: string | null): string | null {
  const seen = new Set<string>();
  let at = id;
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    const ending = draft.endings.get(at);
    if (!ending) return at;
    at = ending.successorId;
  }
  return null;
}
