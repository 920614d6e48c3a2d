import { sql } from 'kysely';
import { known } from '../as-known.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';

/** People who registered for a form in a year: the calendar year, or the school year that ends in it. */
export async function registeredFor(
  tx: Tx,
  formCode: string,
  year: number,
  knownAt: Position,
): Promise<ReadonlySet<string>> {
  const periods = [String(year), `${year - 1}-${year}`];
  const { rows } = await sql<{ id: string }>`
    select coalesce(p.merged_into, p.id) as id from registrations r join people p on p.id = r.person_id
    where r.form_code = ${formCode} and r.period = any(${periods}::text[]) and ${known('r', knownAt)}`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}
