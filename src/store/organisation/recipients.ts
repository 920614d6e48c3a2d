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
