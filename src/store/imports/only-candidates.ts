import { type SqlBool, sql } from 'kysely';
import type { Tx } from '../database.ts';

/**
 * SQL: an open question (a finding "f") about one person only, who bears the accented name in the unit of that day and
 * whom nothing contradicts: what is missing is a birth on record that would agree with the row's.
 */
const isAboutOnePerson = sql<SqlBool>`f.outcome = 'undecided' and jsonb_array_length(f.candidates) = 1
  and f.candidates -> 0 -> 'reasons' @> '["same-name", "birth-unknown"]'
  and f.candidates -> 0 -> 'reasons' ?| array['same-unit', 'unit-succeeds']
  and not f.candidates -> 0 -> 'reasons' ?| array['number-differs', 'several-in-list']`;

/** How many questions of a list are about one such person. */
export async function countOnlyCandidates(tx: Tx, importId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from import_findings f
    where f.import_id = ${importId} and ${isAboutOnePerson}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** Decides these questions for that person; gives how many rows it decided. */
export async function acceptOnlyCandidates(tx: Tx, importId: string): Promise<number> {
  const { numAffectedRows } = await sql`
    update import_rows r set decision = jsonb_build_object('person', f.candidates -> 0 ->> 'personId')
    from import_findings f
    where r.import_id = ${importId} and f.import_id = r.import_id and f.row_number = r.row_number
      and r.decision is null and ${isAboutOnePerson}`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}
