import { sql } from 'kysely';
import { isoDate } from '../../kernel/plain-date.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { belowDuring } from '../organisation/units.ts';

export type TitlesAsked = {
  readonly unitId: string;
  readonly forms: readonly string[];
  readonly year: number;
  readonly knownAt: Position;
};

/**
 * How many people hold one of some titles for a year by the book, corrections taken in, in a unit and what lay below it
 * then or in the year after, when the decisions come.
 */
export async function countTitleHolders(tx: Tx, { unitId, forms, year, knownAt }: TitlesAsked): Promise<number> {
  const from = isoDate(`${year}-01-01`);
  const to = isoDate(`${year + 1}-12-31`);
  const { rows } = await sql<{ people: string }>`
    with recursive ${belowDuring(unitId, from, to, knownAt)}
    select count(distinct coalesce(p.merged_into, p.id))::text as people
    from (select l.id from award_lines l where l.unit_id in (select unit_id from below)
        union select v.line_id from award_line_versions v
          where v.unit_id in (select unit_id from below) and v.superseded is null) lines
      join award_lines l on l.id = lines.id
      join award_states s on s.line_id = l.id and s.state = 'in_force'
      left join award_line_versions v on v.line_id = l.id and v.superseded is null
      join recipients r on r.id = coalesce(v.recipient_id, l.recipient_id)
      join people p on p.id = r.person_id
    where coalesce(v.unit_id, l.unit_id) in (select unit_id from below)
      and coalesce(v.form_code, l.form_code) = any(${forms}::text[])
      and extract(year from coalesce(v.achievement_to, l.achievement_to)) = ${year}`.execute(tx);
  return Number(rows[0]?.people ?? 0);
}
