import { sql } from 'kysely';
import { type PlainDate, isoDate } from '../kernel/plain-date.ts';
import type { Position } from './audit.ts';
import { talliesOf } from './book-tallies.ts';
import type { Tx } from './database.ts';
import { unitsBelow } from './units-below.ts';

/** The day of the newest decision until a day that gave something in a unit's subtree; null when there is none. */
export async function latestDecision(
  tx: Tx,
  unitId: string,
  until: PlainDate,
  knownAt: Position,
): Promise<PlainDate | null> {
  const scope = { unitId, from: isoDate('1900-01-01'), to: until, knownAt };
  const everything = { authority: null, form: null, recipient: null, state: null, decisionIds: null };
  const { rows } = await sql<{ signedOn: string }>`
    select t.signed_on as "signedOn" ${talliesOf({ ...scope, ...everything }, await unitsBelow(tx, scope))}
    group by t.decision_id, t.signed_on having sum(t.in_book) > 0
    order by t.signed_on desc limit 1`.execute(tx);
  return rows[0] ? isoDate(rows[0].signedOn) : null;
}
