import { sql } from 'kysely';
import { UnitsInTime } from '../../domain/imports/units-in-time.ts';
import type { UnitState } from '../../domain/organisation/unit.ts';
import { isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import { foldText, titleIndexKey } from '../../kernel/vietnamese-text.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { insertMany } from '../insert-many.ts';

/** Every state of every unit as known now: lists reach over years and many units. */
export async function allUnitStates(tx: Tx): Promise<readonly UnitState[]> {
  const rows = await tx
    .selectFrom('units as u')
    .innerJoin('unit_states as s', 's.unit_id', 'u.id')
    .select([
      'u.id',
      'u.code',
      's.name',
      's.short_name as shortName',
      's.kind',
      's.parent_id as parentId',
      's.valid_from',
      's.valid_to',
    ])
    .where('s.superseded', 'is', null)
    .execute();
  return rows.map(({ valid_from, valid_to, ...unit }) => ({
    ...unit,
    from: isoDate(valid_from),
    to: valid_to === null ? null : isoDate(valid_to),
  }));
}

/** Every unit through time as known now, with who carries on whom. */
export async function unitsInTime(tx: Tx): Promise<UnitsInTime> {
  const rows = await tx
    .selectFrom('unit_successions')
    .select(['from_unit_id as fromUnitId', 'to_unit_id as toUnitId', 'on_date', 'principal'])
    .where('superseded', 'is', null)
    .orderBy('principal', 'desc')
    .execute();
  const successions = rows.map(({ on_date, ...succession }) => ({ ...succession, on: isoDate(on_date) }));
  return new UnitsInTime(await allUnitStates(tx), successions);
}

/** Ids of units by code, also of units whose every state was taken back. */
export async function unitIdsByCode(tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('units')
    .select(['id', 'code'])
    .where(sql<boolean>`code = any(${codes}::text[])`)
    .execute();
  return new Map(rows.map(({ id, code }) => [code, id]));
}

export type NewUnit = { readonly id: string; readonly code: string };

export type NewUnitOfList = Omit<UnitState, 'to'> & { readonly stateId: string; readonly ground: string };

/** Adds units, parents before children or after: the foreign keys are checked for the statement as a whole. */
export async function insertUnitList(
  tx: Tx,
  identities: readonly NewUnit[],
  units: readonly NewUnitOfList[],
  recorded: Position,
): Promise<void> {
  await insertMany(
    tx,
    'units',
    { id: 'uuid', code: 'text', recorded: 'bigint' },
    identities.map((unit) => ({ ...unit, recorded })),
  );
  await insertMany(
    tx,
    'unit_states',
    {
      id: 'uuid',
      unit_id: 'uuid',
      name: 'text',
      short_name: 'text',
      name_fold: 'text',
      name_key: 'text',
      kind: 'text',
      parent_id: 'uuid',
      valid_from: 'date',
      ground: 'text',
      recorded: 'bigint',
    },
    units.map(({ stateId, id, name, shortName, kind, parentId, from, ground }) => ({
      id: stateId,
      unit_id: id,
      name,
      short_name: shortName,
      name_fold: foldText(`${name} ${shortName}`),
      name_key: titleIndexKey(name),
      kind,
      parent_id: parentId,
      valid_from: toIsoDate(from),
      ground,
      recorded,
    })),
  );
}

/** What rests on units that a list brought in: names of the units, at most a few. */
export async function unitsInUse(tx: Tx, written: Position, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select s.name from unit_states s
    where s.recorded = ${written} and (s.superseded is not null
      or exists (select from unit_states c where c.parent_id = s.unit_id and c.superseded is null and c.recorded <> ${written})
      or exists (select from employments e where e.unit_id = s.unit_id and e.superseded is null)
      or exists (select from award_tallies t where t.unit_id = s.unit_id having sum(t.in_book) > 0)
      or exists (select from decisions d join award_tallies t on t.decision_id = d.id
        where d.authority_unit_id = s.unit_id having sum(t.in_book) > 0)
      or exists (select from nomination_lines n where n.unit_id = s.unit_id)
      or exists (select from named_bodies b where b.host_unit_id = s.unit_id)
      or exists (select from households h where h.unit_id = s.unit_id)
      or exists (select from role_grants g where g.unit_id = s.unit_id and g.superseded is null)
      or exists (select from imports i where i.unit_id = s.unit_id)
      or exists (select from clusters c where c.region_unit_id = s.unit_id)
      or exists (select from cluster_members m where m.unit_id = s.unit_id and m.superseded is null))
    order by s.name_key limit ${limit}`.execute(tx);
  return rows.map(({ name }) => name);
}

/** Takes back the states that a list brought in. */
export async function supersedeStates(tx: Tx, written: Position, superseded: Position): Promise<void> {
  await sql`update unit_states set superseded = ${superseded} where recorded = ${written} and superseded is null`.execute(
    tx,
  );
}
