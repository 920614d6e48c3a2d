/** A small organisation in time for the tests of collectives. */
import { isoDate } from '../../kernel/plain-date.ts';
import type { Succession } from '../organisation/succession.ts';
import { UnitHistory } from '../organisation/unit-history.ts';
import type { UnitKind, UnitState } from '../organisation/unit.ts';

export type StateSpec = readonly [
  id: string,
  parentId: string | null,
  from: string,
  to?: string | null,
  kind?: UnitKind,
];

const stateOf = ([id, parentId, from, to, kind = 'co_quan']: StateSpec): UnitState => ({
  id,
  code: id,
  name: `Đơn vị ${id}`,
  shortName: id,
  kind,
  parentId,
  from: isoDate(from),
  to: to ? isoDate(to) : null,
});

/** One unit carries on another from a day, wholly, and keeps its records unless told otherwise. */
export const carriesOn = (fromId: string, toId: string, on: string, principal = true): Succession => ({
  fromId,
  toId,
  on: isoDate(on),
  extent: principal ? 'whole' : 'part',
  note: '',
  principal,
});

export const organisation = (states: readonly StateSpec[], successions: readonly Succession[] = []): UnitHistory =>
  new UnitHistory(states.map(stateOf), successions);
