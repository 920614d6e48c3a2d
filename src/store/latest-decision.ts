import { sql } from 'kysely';
import { type PlainDate, isoDate } from '../kernel/plain-date.ts';
import type { Position } from './audit.ts';
import type { Tx } from './database.ts';
import { belowDuring } from './organisation/units.ts';

/** The day of the newest decision until a day that gave something in a unit's subtree; null when there is none. */
export async function latestDecision(
  tx: Tx,
  unitId: string,
  until: PlainDate,
  knownAt: Position,
): Promise<PlainDate | null> {
  const { rows } = await sql<{ signedOn: string }>`
    with recursive ${belowDuring(unitId, isoDate('1900-01-01'), until, knownAt)}
    select d.signed_on as "signedOn" from decisions d
    where d.signed_on < (select max(hi) from below) and exists (
      select from award_lines l
        join below b on b.unit_id = l.unit_id and d.signed_on >= b.lo and d.signed_on < b.hi
        join award_states s on s.line_id = l.id
      where l.decision_id = d.id and l.recorded <= ${knownAt} and s.state <> 'reversed')
    order by d.signed_on desc limit 1`.execute(tx);
  return rows[0] ? isoDate(rows[0].signedOn) : null;
}
