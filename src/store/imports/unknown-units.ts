import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { KindOfImport } from '../../domain/imports/import-state.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';

/** What the check says of a cell that names a unit which is not there. */
const CODES = ['unknown-unit', 'unknown-parent', 'no-unit-in-post'] as const;

/** Rows with problems of one list that are looked through: a list whose every row is wrong need not be read whole. */
const MOST_ROWS = 2_000;

const isWaiting = sql<SqlBool>`i.state = 'staged' and i.problem_count > 0`;

const namesUnknown = sql<SqlBool>`f.outcome = 'problem' and f.problems @> any(${CODES.map((code) => JSON.stringify([{ code }]))}::jsonb[])`;

/** A cell that named a unit which was not there: under which heading, and what it holds. */
export type UnknownUnit = { readonly field: string; readonly name: string };

/** A checked list with what it told of units that were not there when it was checked, each once. */
export type UnknownUnitsOf = {
  readonly importId: string;
  readonly kind: KindOfImport;
  readonly version: number;
  /** Position at which it was brought in: units recorded by then are no news to it. */
  readonly staged: Position;
  readonly units: readonly UnknownUnit[];
};

export type WhichLists =
  | { readonly importId: string }
  | { readonly unitIds: readonly string[]; readonly ofWholeOffice: boolean };

const within = (which: WhichLists): RawBuilder<SqlBool> =>
  'importId' in which
    ? sql<SqlBool>`i.id = ${which.importId}`
    : sql<SqlBool>`(i.unit_id = any(${which.unitIds}::uuid[]) or (${which.ofWholeOffice} and i.unit_id is null))`;

/** Checked lists that name units which were not there, each of these once. */
export async function listUnknownUnits(tx: Tx, which: WhichLists): Promise<readonly UnknownUnitsOf[]> {
  const { rows } = await sql<Omit<UnknownUnitsOf, 'units'> & UnknownUnit>`
    select distinct i.id as "importId", i.kind, i.version, i.staged, p.problem ->> 'field' as field, p.problem ->> 'value' as name
    from imports i
      cross join lateral (select f.problems from import_findings f
        where f.import_id = i.id and ${namesUnknown} order by f.row_number limit ${MOST_ROWS}) rows
      cross join lateral jsonb_array_elements(rows.problems) as p (problem)
    where ${isWaiting} and ${within(which)} and p.problem ->> 'code' = any(${[...CODES]}::text[])
    order by 1, 5, 6`.execute(tx);
  return [...Map.groupBy(rows, ({ importId }) => importId)].map(([importId, found]) => ({
    importId,
    kind: found[0]?.kind ?? 'unknown',
    version: found[0]?.version ?? 0,
    staged: found[0]?.staged ?? 0,
    units: found.map(({ field, name }) => ({ field, name })),
  }));
}

/** Ids of units with the position at which each was first recorded, of those recorded after a position. */
export async function unitsRecordedAfter(tx: Tx, position: Position): Promise<ReadonlyMap<string, Position>> {
  const rows = await tx.selectFrom('units').select(['id', 'recorded']).where('recorded', '>', position).execute();
  return new Map(rows.map(({ id, recorded }) => [id, recorded]));
}

/** Has every checked list that names a unit which was not there checked from its first row: units have come. */
export async function recheckUnknownUnits(tx: Tx): Promise<void> {
  await sql`
    update imports i set state = 'checking', failure = null, phase_done = 0, phase_total = i.row_count, version = i.version + 1
    where ${isWaiting} and exists (select from import_findings f where f.import_id = i.id and ${namesUnknown})`.execute(
    tx,
  );
}
