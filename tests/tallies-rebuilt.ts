import { sql } from 'kysely';
import type { Database } from '../src/store/database.ts';

/** Tallies as they follow from lines, versions and the ledger, and as they are kept: they must be the same. */
export async function talliesRebuiltAndKept(
  database: Database,
): Promise<{ rebuilt: readonly unknown[]; kept: readonly unknown[] }> {
  return database.owner(async (tx) => {
    const rebuilt = await sql`
      select coalesce(v.decision_id, l.decision_id) as decision_id, coalesce(v.unit_id, l.unit_id) as unit_id,
        coalesce(v.form_code, l.form_code) as form_code, r.kind, count(*) as in_book, count(*) filter (where s.state = 'in_force') as in_force
      from award_lines l
        left join award_line_versions v on v.line_id = l.id and v.superseded is null
        join recipients r on r.id = coalesce(v.recipient_id, l.recipient_id)
        join award_states s on s.line_id = l.id and s.state <> 'reversed'
      group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(tx);
    const kept = await sql`
      select decision_id, unit_id, form_code, recipient_kind as kind, sum(in_book)::bigint as in_book, sum(in_force)::bigint as in_force
      from award_tallies group by 1, 2, 3, 4 having sum(in_book) <> 0 order by 1, 2, 3, 4`.execute(tx);
    return { rebuilt: rebuilt.rows, kept: kept.rows };
  });
}
