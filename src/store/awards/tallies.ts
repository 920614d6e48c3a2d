import { sql } from 'kysely';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';

/**
 * Adds to the tallies what the entries from one number to another (both included) changed: granted lines come in,
 * reversed ones go out, revoked ones count no more. Entries of corrections move lines apart (moveTallies).
 */
export async function projectTallies(tx: Tx, from: number, to: number, recorded: Position): Promise<void> {
  await sql`
    insert into award_tallies (decision_id, signed_on, unit_id, form_code, recipient_kind, in_book, in_force, recorded)
    select d.id, d.signed_on, coalesce(v.unit_id, l.unit_id), coalesce(v.form_code, l.form_code), r.kind,
      sum(case e.kind when 'granted' then 1 when 'reversed' then -1 else 0 end),
      sum(case when e.kind = 'granted' then 1 when e.kind in ('reversed', 'revoked') then -1 else 0 end), ${recorded}
    from ledger_entries e
      join award_lines l on l.id = e.line_id
      left join award_line_versions v on v.line_id = e.line_id and v.superseded is null
      join decisions d on d.id = coalesce(v.decision_id, l.decision_id)
      join recipients r on r.id = coalesce(v.recipient_id, l.recipient_id)
    where e.seq between ${from} and ${to} and e.kind in ('granted', 'reversed', 'revoked')
    group by 1, 2, 3, 4, 5`.execute(tx);
}

/**
 * Moves corrected lines from where they were counted to where they are now. To be called when the new versions of a
 * position are written: the version before is the one that this position superseded, or else the line as granted.
 */
export async function moveTallies(tx: Tx, recorded: Position): Promise<void> {
  await sql`
    with moved as (
      select coalesce(o.decision_id, l.decision_id) as decision_id, coalesce(o.unit_id, l.unit_id) as unit_id,
        coalesce(o.form_code, l.form_code) as form_code, coalesce(o.recipient_id, l.recipient_id) as recipient_id, -1 as difference
      from award_line_versions n
        join award_lines l on l.id = n.line_id
        left join award_line_versions o on o.line_id = n.line_id and o.superseded = ${recorded}
      where n.recorded = ${recorded}
      union all
      select n.decision_id, n.unit_id, n.form_code, n.recipient_id, 1 from award_line_versions n where n.recorded = ${recorded})
    insert into award_tallies (decision_id, signed_on, unit_id, form_code, recipient_kind, in_book, in_force, recorded)
    select d.id, d.signed_on, m.unit_id, m.form_code, r.kind, sum(difference), sum(difference), ${recorded}
    from moved m join decisions d on d.id = m.decision_id join recipients r on r.id = m.recipient_id
    group by 1, 2, 3, 4, 5 having sum(difference) <> 0`.execute(tx);
}
