import { sql } from 'kysely';
import type { EventPlan } from '../../domain/organisation/unit-event-plan.ts';
import type { UnitEventKind } from '../../domain/organisation/unit-event.ts';
import { type PlainDate, isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import { foldText, titleIndexKey } from '../../kernel/vietnamese-text.ts';
import { known } from '../as-known.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { insertMany } from '../insert-many.ts';

/** Writes what a reform does to units: units, events, states and successions. The plan has no problems. */
export async function insertEventPlan(tx: Tx, plan: EventPlan, recorded: Position): Promise<void> {
  const units = plan.newUnits.map((unit) => ({ ...unit, recorded }));
  await insertMany(tx, 'units', { id: 'uuid', code: 'text', recorded: 'bigint' }, units);
  await insertEvents(tx, plan, recorded);
  await sql`update unit_states set superseded = ${recorded}
    where id = any(${plan.supersede}::uuid[]) and superseded is null`.execute(tx);
  await insertStates(tx, plan, recorded);
  await insertSuccessions(tx, plan, recorded);
}

async function insertEvents(tx: Tx, { events }: EventPlan, recorded: Position): Promise<void> {
  const columns = {
    id: 'uuid',
    kind: 'text',
    on_date: 'date',
    ground: 'text',
    note: 'text',
    recorded: 'bigint',
  } as const;
  const rows = events.map(({ on, before: _, after: __, ...event }) => ({ ...event, on_date: toIsoDate(on), recorded }));
  await insertMany(tx, 'unit_events', columns, rows);
  const part = (event_id: string, ids: readonly string[], name: 'before' | 'after') =>
    [...new Set(ids)].map((unit_id) => ({ event_id, unit_id, part: name }));
  const parts = events.flatMap(({ id, before, after }) => [...part(id, before, 'before'), ...part(id, after, 'after')]);
  await insertMany(tx, 'unit_event_units', { event_id: 'uuid', unit_id: 'uuid', part: 'text' }, parts);
}

const stateColumns = {
  id: 'uuid',
  unit_id: 'uuid',
  name: 'text',
  short_name: 'text',
  name_fold: 'text',
  name_key: 'text',
  kind: 'text',
  parent_id: 'uuid',
  valid_from: 'date',
  valid_to: 'date',
  ground: 'text',
  event_id: 'uuid',
  recorded: 'bigint',
} as const;

async function insertStates(tx: Tx, { insert }: EventPlan, recorded: Position): Promise<void> {
  const rows = insert.map((state) => ({
    id: state.stateId,
    unit_id: state.id,
    name: state.name,
    short_name: state.shortName,
    name_fold: foldText(`${state.name} ${state.shortName}`),
    name_key: titleIndexKey(state.name),
    kind: state.kind,
    parent_id: state.parentId,
    valid_from: toIsoDate(state.from),
    valid_to: state.to === null ? null : toIsoDate(state.to),
    ground: state.ground,
    event_id: state.eventId,
    recorded,
  }));
  await insertMany(tx, 'unit_states', stateColumns, rows);
}

async function insertSuccessions(tx: Tx, { successions }: EventPlan, recorded: Position): Promise<void> {
  const columns = {
    id: 'uuid',
    event_id: 'uuid',
    from_unit_id: 'uuid',
    to_unit_id: 'uuid',
    on_date: 'date',
    extent: 'text',
    part_note: 'text',
    principal: 'boolean',
    recorded: 'bigint',
  } as const;
  const rows = successions.map(({ id, eventId, fromId, toId, on, extent, note, principal }) => ({
    id,
    event_id: eventId,
    from_unit_id: fromId,
    to_unit_id: toId,
    on_date: toIsoDate(on),
    extent,
    part_note: note,
    principal,
    recorded,
  }));
  await insertMany(tx, 'unit_successions', columns, rows);
}

export type UnitEventRow = {
  readonly id: string;
  readonly kind: UnitEventKind;
  readonly on: PlainDate;
  readonly ground: string;
  readonly note: string;
  /** Position of the whole reform that the event is part of. */
  readonly recorded: Position;
};

type Row = Omit<UnitEventRow, 'on'> & { on: string };

/** SQL: the ground of the event "e" as its states tell it, where a typing error is corrected; one without states keeps its own. */
const groundToldBy = (knownAt: Position) =>
  sql`coalesce((select min(s.ground) from unit_states s where s.event_id = e.id and ${known('s', knownAt)}), e.ground)`;

/** What happened to a unit as known at a position, oldest first. */
export async function listEventsOfUnit(tx: Tx, unitId: string, knownAt: Position): Promise<readonly UnitEventRow[]> {
  const { rows } = await sql<Row>`
    select e.id, e.kind, e.on_date as "on", ${groundToldBy(knownAt)} as ground, e.note, e.recorded from unit_events e
    where ${known('e', knownAt)} and (
      exists (select from unit_event_units u where u.event_id = e.id and u.unit_id = ${unitId})
      or exists (select from unit_states s where s.event_id = e.id and s.unit_id = ${unitId} and ${known('s', knownAt)}))
    order by e.on_date, e.recorded, e.id`.execute(tx);
  return rows.map((row) => ({ ...row, on: isoDate(row.on) }));
}

/** Events of the reform that one event is part of, with the units they touch; empty when it is not known any more. */
export async function listReform(
  tx: Tx,
  eventId: string,
): Promise<readonly (UnitEventRow & { readonly unitIds: readonly string[] })[]> {
  const { rows } = await sql<Row & { unitIds: string[] }>`
    select e.id, e.kind, e.on_date as "on", e.ground, e.note, e.recorded,
      array(select distinct u.unit_id::text from unit_event_units u where u.event_id = e.id) as "unitIds"
    from unit_events e where e.superseded is null and e.recorded = (select recorded from unit_events where id = ${eventId})
    order by e.id`.execute(tx);
  return rows.map((row) => ({ ...row, on: isoDate(row.on) }));
}
