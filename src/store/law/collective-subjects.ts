import { sql } from 'kysely';
import { type PlainDate, isoDate } from '../../kernel/plain-date.ts';
import { known } from '../as-known.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import type { SubjectKind } from './collective-lines.ts';

/** A named body or household, with the unit for which it counts. */
export type SubjectOfUnit = { readonly id: string; readonly name: string; readonly unitId: string };

/** Named bodies of host units, as known at a position. */
export async function bodiesOfUnits(
  tx: Tx,
  units: readonly string[],
  knownAt: Position,
): Promise<readonly SubjectOfUnit[]> {
  const { rows } = await sql<SubjectOfUnit>`
    select id, name, host_unit_id as "unitId" from named_bodies
    where host_unit_id = any(${units}::uuid[]) and recorded <= ${knownAt}`.execute(tx);
  return rows;
}

/** Households in the areas of units, as known at a position. */
export async function householdsOfUnits(
  tx: Tx,
  units: readonly string[],
  knownAt: Position,
): Promise<readonly SubjectOfUnit[]> {
  const { rows } = await sql<SubjectOfUnit>`
    select id, name, unit_id as "unitId" from households
    where unit_id = any(${units}::uuid[]) and recorded <= ${knownAt}`.execute(tx);
  return rows;
}

/** What an id names: a unit (its name is asked for as of a day), a body or a household; undefined: none of them. */
export async function findSubject(
  tx: Tx,
  id: string,
): Promise<(SubjectOfUnit & { readonly kind: SubjectKind }) | undefined> {
  const { rows } = await sql<SubjectOfUnit & { kind: SubjectKind }>`
    select 'unit' as kind, id, code as name, id as "unitId" from units where id = ${id}
    union all select 'body', id, name, host_unit_id from named_bodies where id = ${id}
    union all select 'household', id, name, unit_id from households where id = ${id}`.execute(tx);
  return rows[0];
}

/** The day on which each unit was set up by an event; units that a list brought in are absent. */
export async function foundingDays(
  tx: Tx,
  units: readonly string[],
  knownAt: Position,
): Promise<ReadonlyMap<string, PlainDate>> {
  const { rows } = await sql<{ id: string; on: string }>`
    select p.unit_id as id, e.on_date as "on" from unit_event_units p join unit_events e on e.id = p.event_id
    where p.unit_id = any(${units}::uuid[]) and p.part = 'after' and e.kind = 'create' and ${known('e', knownAt)}`.execute(
    tx,
  );
  return new Map(rows.map(({ id, on }) => [id, isoDate(on)]));
}

/** Units that registered for a form in a year: the calendar year, or the school year that ends in it. */
export async function registeredUnits(
  tx: Tx,
  formCode: string,
  year: number,
  knownAt: Position,
): Promise<ReadonlySet<string>> {
  const periods = [String(year), `${year - 1}-${year}`];
  const { rows } = await sql<{ id: string }>`
    select r.collective_unit_id as id from registrations r
    where r.collective_unit_id is not null and r.form_code = ${formCode} and r.period = any(${periods}::text[])
      and ${known('r', knownAt)}`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}
