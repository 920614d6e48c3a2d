import type { RememberedMapping } from '../../domain/imports/mapping.ts';
import { sql } from 'kysely';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';

type Source = { readonly unitId: string | null; readonly sourceKey: string };

/** What a person confirmed last about the columns of a source. */
export async function rememberedMapping(tx: Tx, { unitId, sourceKey }: Source): Promise<RememberedMapping | null> {
  if (sourceKey === '') return null;
  const { rows } = await sql<{ mapping: RememberedMapping }>`select mapping from import_mappings
    where unit_id is not distinct from ${unitId}::uuid and source_key = ${sourceKey} and superseded is null`.execute(
    tx,
  );
  return rows[0]?.mapping ?? null;
}

/** Keeps what a person confirmed, instead of what was confirmed before. */
export async function rememberMapping(
  tx: Tx,
  { unitId, sourceKey }: Source,
  added: { readonly id: string; readonly mapping: RememberedMapping },
  recorded: Position,
): Promise<void> {
  if (sourceKey === '') return;
  await sql`update import_mappings set superseded = ${recorded}
    where unit_id is not distinct from ${unitId}::uuid and source_key = ${sourceKey} and superseded is null`.execute(
    tx,
  );
  await tx
    .insertInto('import_mappings')
    .values({
      id: added.id,
      unit_id: unitId,
      source_key: sourceKey,
      kind: added.mapping.kind,
      mapping: JSON.stringify(added.mapping),
      recorded,
    })
    .execute();
}
