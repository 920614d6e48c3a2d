import { type SqlBool, sql } from 'kysely';
import type { ImportRemark, ImportState, KindOfImport } from '../../domain/imports/import-state.ts';
import type { Mapping, SuggestedMapping } from '../../domain/imports/mapping.ts';
import type { MergedCells } from '../../domain/imports/sheet.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { type ImportFilter, filterOf } from './import-filter.ts';

/** Lần nhập: a list brought in from one sheet of a file, or typed into the grid. */
export type Import = {
  readonly id: string;
  readonly kind: KindOfImport;
  readonly unitId: string | null;
  readonly fileName: string;
  /** Empty when the file has no sheets (CSV, grid). */
  readonly sheetName: string;
  readonly state: ImportState;
  /** Rows that hold anything, titles and totals included. */
  readonly rowCount: number;
  readonly problemCount: number;
  readonly undecidedCount: number;
  readonly unchangedCount: number;
  readonly changeCount: number;
  readonly skipCount: number;
  /** Rows done of the present phase, of how many; a total of 0 is not known yet. */
  readonly phaseDone: number;
  readonly phaseTotal: number;
  readonly mapping: Mapping | null;
  readonly suggestion: SuggestedMapping | null;
  readonly sourceKey: string;
  readonly notes: readonly ImportRemark[];
  readonly failure: ImportRemark | null;
  /** Row number up to which the present writing has come. */
  readonly writtenRows: number;
  readonly goodOnly: boolean;
  /** The import that keeps the file, when that is another. */
  readonly fileOf: string | null;
  readonly writtenBy: string | null;
  readonly createdAt: string;
  readonly createdBy: string | null;
  /** Null when the owner of the machine brought it in. */
  readonly createdByName: string | null;
  readonly version: number;
  readonly staged: Position;
  /** Position of the last part that was written; null while nothing of the list is in the book. */
  readonly written: Position | null;
};

const imports = (tx: Tx) =>
  tx
    .selectFrom('imports')
    .select(['id', 'kind', 'state', 'version', 'staged', 'written', 'mapping', 'suggestion', 'notes', 'failure'])
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
      'sheet_name as sheetName',
      'row_count as rowCount',
      'problem_count as problemCount',
      'undecided_count as undecidedCount',
      'unchanged_count as unchangedCount',
      'change_count as changeCount',
      'skip_count as skipCount',
      'phase_done as phaseDone',
      'phase_total as phaseTotal',
      'source_key as sourceKey',
      'written_rows as writtenRows',
      'good_only as goodOnly',
      'file_of as fileOf',
      'written_by as writtenBy',
      'created_at as createdAt',
      'created_by as createdBy',
    ]);

export const findImport = async (tx: Tx, id: string): Promise<Import | undefined> =>
  (await imports(tx).where('id', '=', id).executeTakeFirst()) as Import | undefined;

/** The same, held against every other writer of the row until the transaction ends. */
export const lockImport = async (tx: Tx, id: string): Promise<Import | undefined> =>
  (await imports(tx).where('id', '=', id).forUpdate().executeTakeFirst()) as Import | undefined;

/** Imports of some units, newest first; those of the whole office (units without a unit above) when asked for. */
export async function listImports(
  tx: Tx,
  unitIds: readonly string[],
  ofWholeOffice: boolean,
  slice: { limit: number; offset: number; filter?: ImportFilter },
): Promise<{ rows: readonly Import[]; total: number }> {
  const within = sql<SqlBool>`state <> 'dropped' and ${filterOf(slice.filter)} and (unit_id = any(${unitIds}::uuid[]) or (${ofWholeOffice} and unit_id is null))`;
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
  return { rows: rows as readonly unknown[] as readonly Import[], total };
}

/** Imports of the other sheets of one file, by the import that keeps it. */
export const importsOfFile = async (tx: Tx, keeperId: string): Promise<readonly Import[]> =>
  (await imports(tx)
    .where('file_of', '=', keeperId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()) as readonly unknown[] as readonly Import[];

export type NewImport = Pick<
  Import,
  'id' | 'kind' | 'unitId' | 'fileName' | 'sheetName' | 'state' | 'mapping' | 'fileOf' | 'createdAt' | 'createdBy'
> & { readonly rowCount: number; /** Hex. */ readonly fileSha256: string };

export async function insertImport(tx: Tx, added: NewImport, staged: Position): Promise<void> {
  await tx
    .insertInto('imports')
    .values({
      id: added.id,
      kind: added.kind,
      unit_id: added.unitId,
      file_name: added.fileName,
      sheet_name: added.sheetName,
      file_sha256: Buffer.from(added.fileSha256, 'hex'),
      file_of: added.fileOf,
      state: added.state,
      mapping: added.mapping === null ? null : JSON.stringify(added.mapping),
      row_count: added.rowCount,
      phase_total: added.rowCount,
      problem_count: 0,
      created_at: added.createdAt,
      created_by: added.createdBy,
      staged,
    })
    .execute();
}

/** What may change of an import; what is left out stays. */
export type ImportChange = Partial<
  Pick<
    Import,
    | 'kind'
    | 'unitId'
    | 'sheetName'
    | 'state'
    | 'rowCount'
    | 'problemCount'
    | 'undecidedCount'
    | 'unchangedCount'
    | 'changeCount'
    | 'skipCount'
    | 'phaseDone'
    | 'phaseTotal'
    | 'mapping'
    | 'suggestion'
    | 'sourceKey'
    | 'notes'
    | 'failure'
    | 'writtenRows'
    | 'goodOnly'
    | 'writtenBy'
    | 'version'
    | 'written'
  >
> & { readonly undone?: Position; readonly merges?: readonly MergedCells[] };

const columnOf: Readonly<Record<string, string>> = {
  unitId: 'unit_id',
  sheetName: 'sheet_name',
  rowCount: 'row_count',
  problemCount: 'problem_count',
  undecidedCount: 'undecided_count',
  unchangedCount: 'unchanged_count',
  changeCount: 'change_count',
  skipCount: 'skip_count',
  phaseDone: 'phase_done',
  phaseTotal: 'phase_total',
  sourceKey: 'source_key',
  writtenRows: 'written_rows',
  goodOnly: 'good_only',
  writtenBy: 'written_by',
};

const isJson = new Set(['mapping', 'suggestion', 'merges', 'notes', 'failure']);

export async function changeImport(tx: Tx, id: string, change: ImportChange): Promise<void> {
  const sets = Object.entries(change).map(([key, value]) => {
    const shown = isJson.has(key) ? (value === null ? null : sql`${JSON.stringify(value)}::jsonb`) : value;
    return sql`${sql.ref(columnOf[key] ?? key)} = ${shown}`;
  });
  await sql`update imports set ${sql.join(sets)} where id = ${id}`.execute(tx);
}

/** Cells of the sheet of an import that are merged downwards. */
export async function mergesOf(tx: Tx, id: string): Promise<readonly MergedCells[]> {
  const row = await tx.selectFrom('imports').select('merges').where('id', '=', id).executeTakeFirst();
  return (row?.merges ?? []) as readonly MergedCells[];
}
