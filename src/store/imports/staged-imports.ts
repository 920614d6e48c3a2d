import { type SqlBool, sql } from 'kysely';
import type { AwardReading } from '../../domain/imports/award-reading.ts';
import type { ImportKind } from '../../domain/imports/layouts.ts';
import type { CheckedRow, RowProblem } from '../../domain/imports/row-problem.ts';
import type { SheetRow } from '../../domain/imports/sheet.ts';
import type { UnitReading } from '../../domain/imports/unit-row.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { insertMany } from '../insert-many.ts';

export type ImportState = 'staged' | 'written' | 'undone';

/** Lần nhập: a list brought in from a workbook. */
export type Import = {
  readonly id: string;
  readonly kind: ImportKind;
  readonly unitId: string | null;
  readonly fileName: string;
  readonly state: ImportState;
  readonly rowCount: number;
  readonly problemCount: number;
  readonly createdAt: string;
  readonly createdBy: string | null;
  /** Null when the owner of the machine brought it in. */
  readonly createdByName: string | null;
  readonly version: number;
  readonly staged: Position;
  readonly written: Position | null;
};

export type NewImport = Pick<
  Import,
  'id' | 'kind' | 'unitId' | 'fileName' | 'rowCount' | 'problemCount' | 'createdAt' | 'createdBy'
> & {
  /** Hex. */
  readonly fileSha256: string;
};

const imports = (tx: Tx) =>
  tx
    .selectFrom('imports')
    .select(['id', 'kind', 'state', 'version', 'staged', 'written'])
    .select((eb) =>
      eb
        .selectFrom('accounts as a')
        .select('a.display_name')
        .whereRef('a.id', '=', 'imports.created_by')
        .as('createdByName'),
    )
    .select([
      'unit_id as unitId',
      'file_name as fileName',
      'row_count as rowCount',
      'problem_count as problemCount',
      'created_at as createdAt',
      'created_by as createdBy',
    ]);

export const findImport = (tx: Tx, id: string): Promise<Import | undefined> =>
  imports(tx).where('id', '=', id).executeTakeFirst();

/** Imports of some units, newest first; those of the whole office (units without a unit above) when asked for. */
export async function listImports(
  tx: Tx,
  unitIds: readonly string[],
  ofWholeOffice: boolean,
  slice: { limit: number; offset: number },
): Promise<{ rows: readonly Import[]; total: number }> {
  const within = sql<SqlBool>`(unit_id = any(${unitIds}::uuid[]) or (${ofWholeOffice} and unit_id is null))`;
  const rows = await imports(tx)
    .where(within)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(slice.limit)
    .offset(slice.offset)
    .execute();
  const { total } = await tx
    .selectFrom('imports')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where(within)
    .executeTakeFirstOrThrow();
  return { rows, total };
}

export type StagedRow = SheetRow & Pick<CheckedRow<object>, 'reading' | 'problems'>;

export async function insertImport(
  tx: Tx,
  added: NewImport,
  rows: readonly StagedRow[],
  staged: Position,
): Promise<void> {
  const { id, kind, unitId, fileName, fileSha256, rowCount, problemCount, createdAt, createdBy } = added;
  await tx
    .insertInto('imports')
    .values({
      id,
      kind,
      unit_id: unitId,
      file_name: fileName,
      file_sha256: Buffer.from(fileSha256, 'hex'),
      state: 'staged',
      row_count: rowCount,
      problem_count: problemCount,
      created_at: createdAt,
      created_by: createdBy,
      staged,
    })
    .execute();
  await insertMany(
    tx,
    'import_rows',
    { import_id: 'uuid', row_number: 'int', cells: 'jsonb', reading: 'jsonb', problems: 'jsonb' },
    rows.map(({ row, cells, reading, problems }) => ({
      import_id: id,
      row_number: row,
      cells: JSON.stringify(cells),
      reading: reading === null ? null : JSON.stringify(reading),
      problems: JSON.stringify(problems),
    })),
  );
}

/** A row's meaning as it was staged: what has no problems is read again by its kind. */
type Readings<Reading> = readonly { readonly row: number; readonly reading: Reading }[];

const readingsOf = async (tx: Tx, importId: string): Promise<Readings<unknown>> =>
  tx
    .selectFrom('import_rows')
    .select(['row_number as row', 'reading'])
    .where('import_id', '=', importId)
    .orderBy('row_number')
    .execute();

/** Readings of an import of awards, in the order of the sheet; no row may have a problem. */
export const awardReadingsOf = async (tx: Tx, importId: string): Promise<Readings<AwardReading>> =>
  (await readingsOf(tx, importId)) as Readings<AwardReading>;

/** Readings of an import of units, in the order of the sheet; no row may have a problem. */
export const unitReadingsOf = async (tx: Tx, importId: string): Promise<Readings<UnitReading>> =>
  (await readingsOf(tx, importId)) as Readings<UnitReading>;

export type ShownRow = SheetRow & { readonly problems: readonly RowProblem[] };

/** A slice of an import's rows; only those with problems when asked for. */
export async function listRows(
  tx: Tx,
  importId: string,
  onlyProblems: boolean,
  slice: { limit: number; offset: number },
): Promise<{ rows: readonly ShownRow[]; total: number }> {
  const where = sql<SqlBool>`import_id = ${importId} and (not ${onlyProblems} or problems <> '[]'::jsonb)`;
  const rows = await tx
    .selectFrom('import_rows')
    .select(['row_number', 'cells', 'problems'])
    .where(where)
    .orderBy('row_number')
    .limit(slice.limit)
    .offset(slice.offset)
    .execute();
  const { total } = await tx
    .selectFrom('import_rows')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where(where)
    .executeTakeFirstOrThrow();
  return {
    rows: rows.map((row) => ({
      row: row.row_number,
      cells: row.cells as SheetRow['cells'],
      problems: row.problems as readonly RowProblem[],
    })),
    total,
  };
}

export async function markImport(
  tx: Tx,
  { id, version }: Import,
  state: 'written' | 'undone',
  position: Position,
): Promise<void> {
  await tx
    .updateTable('imports')
    .set({ state, version: version + 1, ...(state === 'written' ? { written: position } : { undone: position }) })
    .where('id', '=', id)
    .execute();
}
