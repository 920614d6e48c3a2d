import { z } from 'zod';
import {
  type EventWording,
  type WordedEvent,
  rewordedStates,
  sameWording,
  statesWorded,
  wordedEvent,
} from '../../domain/organisation/unit-event-correction.ts';
import type { KnownState } from '../../domain/organisation/unit-draft.ts';
import type { UnitEventKind } from '../../domain/organisation/unit-event.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { type Position, latestPosition } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { listReform } from '../../store/organisation/unit-events.ts';
import { listStates } from '../../store/organisation/unit-history.ts';
import { newestWriting, rewordStates } from '../../store/organisation/unit-rewording.ts';
import { rightsPath } from '../../store/organisation/unit-rights.ts';
import { idInput, optionalText, text, wholeNumber } from '../input.ts';
import { type Problem, invalid, notAllowed } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { defineQuery } from '../query.ts';
import { mayReform } from './unit-reform.ts';

const which = { unit: text(80), eventId: idInput };

type Loaded = {
  readonly kind: UnitEventKind;
  readonly on: PlainDate;
  readonly worded: WordedEvent;
  readonly states: readonly KnownState[];
  readonly version: Position;
  readonly paths: readonly (readonly string[])[];
};

/** The event as the unit's states tell it; of a unit that the event ended, nothing is told there that could be corrected. */
async function loadEvent(
  tx: Tx,
  { unit, eventId }: { readonly unit: string; readonly eventId: string },
  { today }: { readonly today: PlainDate },
): Promise<Result<Loaded, Problem>> {
  const event = (await listReform(tx, eventId)).find(({ id }) => id === eventId);
  const knownAt = await latestPosition(tx);
  const states = await listStates(tx, knownAt);
  const unitId = states.find(({ code }) => code === unit)?.id;
  const worded = unitId === undefined ? undefined : wordedEvent(states, unitId, eventId);
  if (!event || !worded) return refuse({ code: 'not-found', what: 'unit-event' });
  const begun = states.filter((state) => state.eventId === eventId).map(({ id }) => id);
  const paths: (readonly string[])[] = [];
  for (const id of new Set([...event.unitIds, ...begun]))
    paths.push(await rightsPath(tx, id, { asOf: today, knownAt }));
  const version = await newestWriting(tx, statesWorded(states, worded));
  return ok({ kind: event.kind, on: event.on, worded, states, version, paths });
}

/** An event's wording as it stands, for the form by which it is corrected; version: what a correction must state. */
export const readEventWording = defineQuery({
  name: 'organisation.event-wording',
  input: z.object(which),
  load: (tx, given, context) => loadEvent(tx, given, context),
  authorise: (actor, { paths }, today) => mayReform(actor, { paths, problems: [] }, today),
  personal: null,
  read: async (_, __, { kind, on, worded: { state, gave }, version }) => ok({ kind, on, state, gave, version }),
});

export type ReadEventWording = Extract<Awaited<ReturnType<typeof readEventWording.run>>, { ok: true }>['value'];

/**
 * Sửa lỗi nhập liệu of an event of a unit: name, short name and ground as they should have been typed, on every state
 * that carries them on. Days, kinds and successions stay; whoever may record the event may correct it.
 */
export const correctEvent = defineProcedure({
  name: 'organisation.correct-event',
  input: z.object({
    ...which,
    name: text(200),
    shortName: optionalText(120),
    ground: text(500),
    reason: text(500),
    expectedVersion: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  }),
  load: (tx, given, context) => loadEvent(tx, given, context),
  authorise: (actor, { paths }, today) => mayReform(actor, { paths, problems: [] }, today),
  decide: ({ eventId, reason, expectedVersion, ...given }, { worded, states, version }) => {
    if (version !== expectedVersion)
      return refuse({ code: 'conflict', what: 'unit-event', expected: expectedVersion, found: version });
    const before = wordingOf(worded.state);
    const after = { name: given.name, shortName: given.shortName || given.name, ground: given.ground };
    const wrong = wrongWording(worded, after);
    if (wrong) return refuse(wrong);
    const reworded = rewordedStates(states, worded, after);
    return ok({ eventId, reason, unitId: worded.state.id, before, after, states: reworded });
  },
  subject: ({ eventId, unitId, before, after, reason }) => ({
    subjectKind: 'unit-event',
    subjectId: eventId,
    detail: { unitId, before, after, reason },
  }),
  write: async (tx, { states }, { position, newId }) => {
    await rewordStates(
      tx,
      states.map((state) => ({ ...state, newId: newId() })),
      position,
    );
    return ok({ states: states.length });
  },
});

const wordingOf = ({ name, shortName, ground }: EventWording): EventWording => ({ name, shortName, ground });

/** What an event did not give is not its to correct; and corrected back to what was before, a change of name is none. */
function wrongWording({ state, before, gave }: WordedEvent, after: EventWording): Problem | null {
  if (sameWording(state, after)) return notAllowed('wording-not-changed');
  for (const field of ['name', 'shortName'] as const)
    if (!gave[field] && after[field] !== state[field]) return invalid(field, 'name-of-earlier-event', '');
  const renamed = gave.name || gave.shortName;
  return renamed && before?.name === after.name && before.shortName === after.shortName
    ? invalid('name', 'event-nothing-changes', after.name)
    : null;
}
