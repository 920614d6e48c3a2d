import { sql } from 'kysely';
import type { RecipientKind } from '../domain/organisation/recipient.ts';
import type { LinesOfDay } from '../domain/statistics/awards-by-unit.ts';
import { type PlainDate, isoDate, toIsoDate } from '../kernel/plain-date.ts';
import type { Position } from './audit.ts';
import type { Tx } from './database.ts';

export type LinesScope = {
  readonly unitIds: readonly string[];
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly knownAt: Position;
};

/**
 * Lines in force of units that were decided in a period (both days included), by unit, day and kind of recipient. They
 * come from the tallies, as the ten-month report does: a corrected line counts where it stands.
 */
export async function countByUnitAndDay(
  tx: Tx,
  { unitIds, from, to, knownAt }: LinesScope,
): Promise<readonly LinesOfDay[]> {
  const { rows } = await sql<{ unitId: string; day: string; recipient: RecipientKind; count: number }>`
    select t.unit_id as "unitId", t.signed_on as day, t.recipient_kind as recipient, sum(t.in_force)::bigint as count
    from award_tallies t
    where t.signed_on between ${toIsoDate(from)} and ${toIsoDate(to)} and t.recorded <= ${knownAt}
      and t.unit_id = any(${unitIds}::uuid[])
    group by 1, 2, 3 having sum(t.in_force) <> 0`.execute(tx);
  return rows.map((row) => ({ ...row, day: isoDate(row.day) }));
}
