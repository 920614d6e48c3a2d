import { sql } from 'kysely';
import type { NewGroup, NewRecipient } from '../../domain/imports/award-plan.ts';
import type { KnownGroup } from '../../domain/imports/book-so-far.ts';
import { compareText, foldText } from '../../kernel/vietnamese-text.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { insertMany } from '../insert-many.ts';

type GroupRow = { id: string; recipientId: string | null; nameCompare: string; unitId: string };

/** Named bodies that bear one of the names (as compareText gives them), with their host units. */
export async function findBodiesByName(tx: Tx, names: readonly string[]): Promise<readonly KnownGroup[]> {
  const { rows } = await sql<GroupRow>`
    select b.id, r.id as "recipientId", b.name_compare as "nameCompare", b.host_unit_id as "unitId"
    from named_bodies b left join recipients r on r.body_id = b.id where b.name_compare = any(${names}::text[])`.execute(
    tx,
  );
  return rows;
}

/** Households that bear one of the names, with the units in whose area they live. */
export async function findHouseholdsByName(tx: Tx, names: readonly string[]): Promise<readonly KnownGroup[]> {
  const { rows } = await sql<GroupRow>`
    select h.id, r.id as "recipientId", h.name_compare as "nameCompare", h.unit_id as "unitId"
    from households h left join recipients r on r.household_id = h.id where h.name_compare = any(${names}::text[])`.execute(
    tx,
  );
  return rows;
}

const named = ({ id, name }: NewGroup) => ({ id, name, name_compare: compareText(name), name_fold: foldText(name) });

const namedColumns = { id: 'uuid', name: 'text', name_compare: 'text', name_fold: 'text' } as const;

export async function insertBodies(tx: Tx, bodies: readonly NewGroup[], recorded: Position): Promise<void> {
  const rows = bodies.map((body) => ({ ...named(body), host_unit_id: body.unitId, recorded }));
  await insertMany(tx, 'named_bodies', { ...namedColumns, host_unit_id: 'uuid', recorded: 'bigint' }, rows);
}

export async function insertHouseholds(tx: Tx, households: readonly NewGroup[], recorded: Position): Promise<void> {
  const rows = households.map((household) => ({
    ...named(household),
    unit_id: household.unitId,
    address: household.address,
    recorded,
  }));
  await insertMany(tx, 'households', { ...namedColumns, unit_id: 'uuid', address: 'text', recorded: 'bigint' }, rows);
}

const kindOf = { person: 'ca_nhan', unit: 'tap_the', body: 'tap_the', household: 'ho_gia_dinh' } as const;

/** Makes people, units, bodies and households able to be commended. */
export async function insertRecipients(tx: Tx, recipients: readonly NewRecipient[]): Promise<void> {
  const when = (of: NewRecipient['of'], recipient: NewRecipient): string | null =>
    recipient.of === of ? recipient.subjectId : null;
  const rows = recipients.map((each) => ({
    id: each.id,
    kind: kindOf[each.of],
    person_id: when('person', each),
    unit_id: when('unit', each),
    body_id: when('body', each),
    household_id: when('household', each),
  }));
  const columns = {
    id: 'uuid',
    kind: 'text',
    person_id: 'uuid',
    unit_id: 'uuid',
    body_id: 'uuid',
    household_id: 'uuid',
  } as const;
  await insertMany(tx, 'recipients', columns, rows);
}
