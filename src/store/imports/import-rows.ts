import { type SqlBool, sql } from 'kysely';
import type { Candidate, RowDecision, RowOutcome } from '../../domain/imports/row-outcome.ts';
import type { RowProblem } from '../../domain/imports/row-problem.ts';
import type { RawRow, SheetCell } from '../../domain/imports/sheet.ts';
import type { Tx } from '../database.ts';
import { insertMany } from '../insert-many.ts';

/** A row as it is kept: what the sheet says, what a person repaired (by heading) and decided. */
export type KeptRow = RawRow & {
  readonly edits: Readonly<Record<string, SheetCell | null>> | null;
  readonly decision: RowDecision | null;
};

type StoredRow = { row: number; raw: string; edits: KeptRow['edits']; decision: RowDecision | null };

const keptRow = ({ row, raw, edits, decision }: StoredRow): KeptRow => ({
  row,
  cells: JSON.parse(raw) as RawRow['cells'],
  edits,
  decision,
});

export async function insertRows(tx: Tx, importId: string, rows: readonly RawRow[]): Promise<void> {
  await insertMany(
    tx,
    'import_rows',
    { import_id: 'uuid', row_number: 'int', raw: 'text' },
    rows.map(({ row, cells }) => ({ import_id: importId, row_number: row, raw: JSON.stringify(cells) })),
  );
}

/**
 * The next rows of an import after a row number, in the order of the sheet. A table that has just been filled has no
 * statistics, and sorting all that is left of a long list for each part would make its time grow with the square.
 */
export async function rowsAfter(tx: Tx, importId: string, after: number, limit: number): Promise<readonly KeptRow[]> {
  await sql`select set_config('enable_bitmapscan', 'off', true), set_config('enable_sort', 'off', true)`.execute(tx);
  const { rows } = await sql<StoredRow>`select row_number as row, raw, edits, decision from import_rows
    where import_id = ${importId} and row_number > ${after} order by row_number limit ${limit}`.execute(tx);
  return rows.map(keptRow);
}

export async function findRow(tx: Tx, importId: string, row: number): Promise<KeptRow | undefined> {
  const { rows } = await sql<StoredRow>`select row_number as row, raw, edits, decision from import_rows
    where import_id = ${importId} and row_number = ${row}`.execute(tx);
  return rows[0] && keptRow(rows[0]);
}

/** Cells that a person typed for a row, by heading; null forgets them all. */
export async function setEdits(tx: Tx, importId: string, row: number, edits: KeptRow['edits']): Promise<void> {
  await sql`update import_rows set edits = ${edits === null ? null : JSON.stringify(edits)}::jsonb
    where import_id = ${importId} and row_number = ${row}`.execute(tx);
}

export async function setDecisions(
  tx: Tx,
  importId: string,
  rows: readonly number[],
  decision: RowDecision | null,
): Promise<void> {
  await sql`update import_rows set decision = ${decision === null ? null : JSON.stringify(decision)}::jsonb
    where import_id = ${importId} and row_number = any(${rows}::int[])`.execute(tx);
}

/** Forgets the rows of an import, with what was found about them. */
export async function deleteRows(tx: Tx, importId: string): Promise<void> {
  await tx.deleteFrom('import_findings').where('import_id', '=', importId).execute();
  await tx.deleteFrom('import_rows').where('import_id', '=', importId).execute();
}

/** What checking found about a row. */
export type Finding = {
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly problems: readonly RowProblem[];
  readonly candidates: readonly Candidate[];
};

export async function insertFindings(tx: Tx, importId: string, findings: readonly Finding[]): Promise<void> {
  await insertMany(
    tx,
    'import_findings',
    { import_id: 'uuid', row_number: 'int', outcome: 'text', problems: 'jsonb', candidates: 'jsonb' },
    findings.map(({ row, outcome, problems, candidates }) => ({
      import_id: importId,
      row_number: row,
      outcome,
      problems: JSON.stringify(problems),
      candidates: JSON.stringify(candidates),
    })),
  );
}

export async function deleteFindings(tx: Tx, importId: string): Promise<void> {
  await tx.deleteFrom('import_findings').where('import_id', '=', importId).execute();
}

/** Outcomes of the rows behind a row number that have a finding. */
export async function outcomesAfter(tx: Tx, importId: string, after: number): Promise<ReadonlyMap<number, RowOutcome>> {
  const { rows } = await sql<{ row: number; outcome: RowOutcome }>`select row_number as row, outcome
    from import_findings where import_id = ${importId} and row_number > ${after}`.execute(tx);
  return new Map(rows.map(({ row, outcome }) => [row, outcome]));
}

export type OutcomeCounts = Readonly<Partial<Record<RowOutcome, number>>>;

/** How many rows have each outcome that stands in a finding. */
export async function countFindings(tx: Tx, importId: string): Promise<OutcomeCounts> {
  const { rows } = await sql<{ outcome: RowOutcome; count: number }>`select outcome, count(*) as count
    from import_findings where import_id = ${importId} group by outcome`.execute(tx);
  return Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count]));
}

export type FoundRow = KeptRow & Omit<Finding, 'row'>;

/** A slice of an import's rows with what was found; null: all, else those of one outcome. */
export async function listRows(
  tx: Tx,
  importId: string,
  outcome: RowOutcome | null,
  slice: { limit: number; offset: number },
): Promise<{ rows: readonly FoundRow[]; total: number }> {
  const where = sql<SqlBool>`r.import_id = ${importId} and (${outcome}::text is null or coalesce(f.outcome, 'add') = ${outcome})`;
  const from = sql`import_rows r left join import_findings f on f.import_id = r.import_id and f.row_number = r.row_number`;
  const { rows } = await sql<
    StoredRow & Omit<Finding, 'row'>
  >`select r.row_number as row, r.raw, r.edits, r.decision, coalesce(f.outcome, 'add') as outcome,
      coalesce(f.problems, '[]') as problems, coalesce(f.candidates, '[]') as candidates
    from ${from} where ${where} order by r.row_number limit ${slice.limit} offset ${slice.offset}`.execute(tx);
  const counted = await sql<{ total: number }>`select count(*) as total from ${from} where ${where}`.execute(tx);
  return {
    rows: rows.map(({ problems, candidates, outcome: found, ...stored }) => ({
      ...keptRow(stored),
      problems,
      candidates,
      outcome: found,
    })),
    total: counted.rows[0]?.total ?? 0,
  };
}
