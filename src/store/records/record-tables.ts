import { type RawBuilder, sql } from 'kysely';
import type { RecordSubject } from '../../domain/imports/records/kept-records.ts';
import { known } from '../as-known.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';

/** Tables of what the office keeps of people beside their posts and awards: rows that are superseded, never edited. */
export type RecordTable =
  | 'ratings'
  | 'disciplines'
  | 'absences'
  | 'initiatives'
  | 'initiative_authors'
  | 'registrations';

/** Tables whose rows an import brings in, posts included. */
export type ImportedTable = RecordTable | 'employments';

/** Rows count no longer from this position on; those that were superseded before stay as they are. */
export async function supersede(
  tx: Tx,
  table: ImportedTable,
  ids: readonly string[],
  position: Position,
): Promise<void> {
  if (ids.length === 0) return;
  await sql`update ${sql.table(table)} set superseded = ${position}
    where id = any(${ids}::uuid[]) and superseded is null`.execute(tx);
}

/** Everything of a table that an import brought counts no longer; gives how many rows that were. */
export async function supersedeOfImport(
  tx: Tx,
  table: ImportedTable,
  importId: string,
  position: Position,
): Promise<number> {
  const { numAffectedRows } = await sql`update ${sql.table(table)} set superseded = ${position}
    where import_id = ${importId} and superseded is null`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}

/** SQL: the column holds one of the ids. */
export const oneOf = (column: string, ids: readonly string[]): RawBuilder<boolean> =>
  sql`${sql.ref(column)} = any(${ids}::uuid[])`;

/** Which rows to read: those of people, of collectives, of units (the unit on the row itself), or of an import. */
export type Whose =
  | { readonly people: readonly string[] }
  | { readonly collectives: readonly string[] }
  | { readonly units: readonly string[] };

/** SQL: rows of these people, collectives or units, as known at a position. The table must bear the alias r. */
export const whose = (which: Whose, knownAt: Position): RawBuilder<boolean> => {
  const [column, ids] =
    'people' in which
      ? (['r.person_id', which.people] as const)
      : 'collectives' in which
        ? (['r.collective_unit_id', which.collectives] as const)
        : (['r.unit_id', which.units] as const);
  return sql`(${oneOf(column, ids)} and ${known('r', knownAt)})`;
};

/** The subject of a row with the two columns; the database sees to it that exactly one is filled. */
export const subjectOf = (row: {
  readonly person_id: string | null;
  readonly collective_unit_id: string | null;
}): RecordSubject =>
  row.person_id === null
    ? { personId: null, collectiveUnitId: row.collective_unit_id as string }
    : { personId: row.person_id, collectiveUnitId: null };

/**
 * SQL: rows of the alias that an import replaced by its own and that would count again without it. A position belongs to
 * one writing, so what was superseded where the import wrote was superseded by it; what other undone imports had
 * replaced, and gave back under this import's name, was not.
 */
export const replacedBy = (alias: string, table: ImportedTable, importId: string): RawBuilder<boolean> =>
  sql`(${sql.ref(`${alias}.superseded`)} in (
      select recorded from ${sql.table(table)} where import_id = ${importId}
      except select undone from imports where undone is not null)
    and ${sql.ref(`${alias}.import_id`)} is distinct from ${importId})`;

/** Tables whose rows are of a person or of a collective. */
const OF_COLLECTIVES = new Set<ImportedTable>(['ratings', 'registrations']);

/**
 * Whose records of an import were since replaced by other work that still counts; at most a few names. Such an import
 * cannot be taken back before that other work is.
 */
export async function restsOnRecords(
  tx: Tx,
  table: Exclude<ImportedTable, 'initiatives'>,
  importId: string,
  limit: number,
): Promise<readonly string[]> {
  const unit = OF_COLLECTIVES.has(table) ? sql`r.collective_unit_id` : sql`null::uuid`;
  const { rows } = await sql<{ name: string }>`
    select distinct coalesce(p.name, s.name, '') as name from ${sql.table(table)} r
      left join people p on p.id = r.person_id
      left join unit_states s on s.unit_id = ${unit} and s.superseded is null and s.valid_to is null
    where r.import_id = ${importId} and exists (
      select from ${sql.table(table)} y where y.recorded = r.superseded and y.superseded is null and y.import_id is distinct from ${importId})
    order by name limit ${limit}`.execute(tx);
  return rows.map(({ name }) => name);
}
