import { sql } from 'kysely';
import { type PlainDate, toIsoDate } from '../../kernel/plain-date.ts';
import { known } from '../as-known.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';

/**
 * Whether the last main post that a human held by a day, under any record, is in a school: such people are reviewed by
 * school years.
 */
export async function schoolOfPerson(
  tx: Tx,
  records: readonly string[],
  day: PlainDate,
  knownAt: Position,
): Promise<boolean> {
  const { rows } = await sql<{ kind: string }>`
    select s.kind from employments e
      join unit_states s on s.unit_id = e.unit_id and s.valid_from <= ${toIsoDate(day)} and ${known('s', knownAt)}
    where e.person_id = any(${records}::uuid[]) and e.valid_from <= ${toIsoDate(day)} and ${known('e', knownAt)}
    order by e.concurrent, e.valid_from desc, s.valid_from desc limit 1`.execute(tx);
  return rows[0]?.kind === 'truong';
}
