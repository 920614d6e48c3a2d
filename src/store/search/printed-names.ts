import { sql } from 'kysely';
import type { AskedText } from '../../domain/search/asked-text.ts';
import { type PlainDate, isoDate } from '../../kernel/plain-date.ts';
import type { Slice } from '../book-tallies.ts';
import type { Tx } from '../database.ts';
import { belowTable } from '../units-below.ts';
import { homeCode, within } from './groups.ts';
import type { UnitsSearched } from './units-searched.ts';

/** A line that was printed under a name which its recipient does not bear today. */
export type PrintedHit = {
  readonly lineId: string;
  readonly printedName: string;
  readonly nameToday: string;
  readonly number: string;
  readonly signedOn: PlainDate;
  /** Code of the former unit in whose book the line stands; null: in the book of the search. */
  readonly home: string | null;
};

/** Lines by the name printed on them, also before a correction, where today's name of the recipient does not fit. */
export async function searchPrintedNames(
  tx: Tx,
  { folded }: AskedText,
  { units, kept }: UnitsSearched,
  { limit, offset }: Slice,
): Promise<readonly PrintedHit[]> {
  const { rows } = await sql<Omit<PrintedHit, 'signedOn'> & { signedOn: string }>`
    with texts as materialized (
      select t.line_id, t.printed_name from award_line_texts t where t.name_fold like ${within(folded)}
      union select t.line_id, t.printed_name from award_version_texts t where t.name_fold like ${within(folded)})
    select l.id as "lineId", t.printed_name as "printedName", coalesce(p.name, n.name, h.name, u.name, '') as "nameToday",
      d.number, d.signed_on as "signedOn", ${homeCode(sql`coalesce(v.unit_id, l.unit_id)`, kept)} as home
    from texts t
      join award_lines l on l.id = t.line_id
      left join award_line_versions v on v.line_id = l.id and v.superseded is null
      join recipients r on r.id = coalesce(v.recipient_id, l.recipient_id)
      left join people g on g.id = r.person_id
      left join people p on p.id = coalesce(g.merged_into, g.id)
      left join named_bodies n on n.id = r.body_id
      left join households h on h.id = r.household_id
      left join unit_states u on u.unit_id = r.unit_id and u.superseded is null and u.valid_to is null
      join award_states s on s.line_id = l.id and s.state <> 'reversed'
      join decisions d on d.id = coalesce(v.decision_id, l.decision_id)
      join ${belowTable(units)} on b.unit_id = coalesce(v.unit_id, l.unit_id) and d.signed_on >= b.lo and d.signed_on < b.hi
    where not (coalesce(p.name_fold, n.name_fold, h.name_fold, u.name_fold, '') like ${within(folded)})
    order by d.signed_on desc, l.id limit ${limit} offset ${offset}`.execute(tx);
  return rows.map((row) => ({ ...row, signedOn: isoDate(row.signedOn) }));
}
