import { sql } from 'kysely';
import type { Tx } from '../database.ts';

/** Recipient ids of units, by unit id; units that were never a recipient are absent. */
export async function recipientsOfUnits(tx: Tx, unitIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('recipients')
    .select(['id', 'unit_id'])
    .where(sql<boolean>`unit_id = any(${unitIds}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.unit_id as string, row.id]));
}

/** Recipient ids of a person: of the standing record, and of those that were merged into it. */
export async function recipientsOfPerson(tx: Tx, personId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select r.id from people p join recipients r on r.person_id = p.id
    where p.id = ${personId} or p.merged_into = ${personId}`.execute(tx);
  return rows.map(({ id }) => id);
}
