import type { Succession } from '../../domain/organisation/succession.ts';
import type { KnownState } from '../../domain/organisation/unit-draft.ts';
import { UnitHistory } from '../../domain/organisation/unit-history.ts';
import { isoDate } from '../../kernel/plain-date.ts';
import { known } from '../as-known.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';

/** Every state of every unit as known at a position. */
export async function listStates(tx: Tx, knownAt: Position): Promise<readonly KnownState[]> {
  const rows = await tx
    .selectFrom('units as u')
    .innerJoin('unit_states as s', 's.unit_id', 'u.id')
    .select([
      'u.id',
      'u.code',
      's.id as stateId',
      's.name',
      's.short_name as shortName',
      's.kind',
      's.parent_id as parentId',
      's.valid_from',
      's.valid_to',
      's.ground',
      's.event_id as eventId',
    ])
    .where(known('s', knownAt))
    .orderBy('s.name_key')
    .execute();
  return rows.map(({ valid_from, valid_to, ...unit }) => ({
    ...unit,
    from: isoDate(valid_from),
    to: valid_to === null ? null : isoDate(valid_to),
  }));
}

export async function listSuccessions(tx: Tx, knownAt: Position): Promise<readonly Succession[]> {
  const rows = await tx
    .selectFrom('unit_successions as s')
    .select(['s.from_unit_id', 's.to_unit_id', 's.on_date', 's.extent', 's.part_note', 's.principal'])
    .where(known('s', knownAt))
    .execute();
  return rows.map((row) => ({
    fromId: row.from_unit_id,
    toId: row.to_unit_id,
    on: isoDate(row.on_date),
    extent: row.extent,
    note: row.part_note,
    principal: row.principal,
  }));
}

/** The organisation for any day, as known at a position. */
export const readHistory = async (tx: Tx, knownAt: Position): Promise<UnitHistory> =>
  new UnitHistory(await listStates(tx, knownAt), await listSuccessions(tx, knownAt));

/** Ids of all units by code, also of those whose every state was taken back. */
export async function listCodes(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.selectFrom('units').select(['id', 'code']).execute();
  return new Map(rows.map(({ id, code }) => [code, id]));
}
