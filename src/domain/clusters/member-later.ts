import type { UnitHistory } from '../organisation/unit-history.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';

export type LaterUnit = { readonly code: string; readonly name: string };

/** What became of a member after the day in view, as things stand on another day. */
export type MemberLater = {
  /** First day on which the unit is no more; null while it stands on the later day. */
  readonly endedOn: PlainDate | null;
  /** Its other name, or the unit that carries it on; null when neither changed, or nobody carries it on. */
  readonly later: LaterUnit | null;
  /** Units that took over a part of it. */
  readonly parts: readonly LaterUnit[];
};

/** Follows a unit that has a name on one day to what it is on a later one. */
export function memberLater(history: UnitHistory, unitId: string, name: string, today: PlainDate): MemberLater {
  const ended = history.endOf(unitId);
  const bearer = history.successions.bearer(unitId, today);
  const named = (id: string): LaterUnit[] => {
    const state = history.nearest(id, today)?.state;
    return state ? [{ code: state.code, name: state.name }] : [];
  };
  const [later] = named(bearer);
  return {
    endedOn: ended !== null && ended <= today ? ended : null,
    later: later && (bearer !== unitId || later.name !== name) ? later : null,
    parts: history.successions.partsGiven(unitId, today).flatMap(({ toId }) => named(toId)),
  };
}
