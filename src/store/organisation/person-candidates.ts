import { sql } from 'kysely';
import { type PlainDate, isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import { everyLineHeld } from '../awards/lines-as-held.ts';
import type { Tx } from '../database.ts';
import { bornInYear } from './births.ts';

/** Somebody on record, short enough to choose from: what tells namesakes apart without telling more. */
export type CandidateCard = {
  readonly personId: string;
  readonly name: string;
  readonly bornYear: number | null;
  /** Names of the units in which the person stands, else of those in which the person once stood or was commended. */
  readonly units: readonly string[];
  readonly posts: readonly string[];
  readonly awards: number;
  readonly lastAwardOn: PlainDate | null;
};

type CardRow = Omit<CandidateCard, 'lastAwardOn'> & { lastAwardOn: string | null };

/** Cards of people, in one statement; merged records are shown as the one that stands, under the id asked for. */
export async function candidateCards(
  tx: Tx,
  ids: readonly string[],
  asOf: PlainDate,
): Promise<readonly CandidateCard[]> {
  const { rows } = await sql<CardRow>`
    with asked as (select p.id, coalesce(p.merged_into, p.id) as human from people p where p.id = any(${ids}::uuid[])),
    records as (select a.id as asked, p.id from asked a join people p on p.id = a.human or p.merged_into = a.human),
    lines as (
      ${everyLineHeld(
        ({ lines, holds, lineId }) => sql`
      select r.asked, l.unit_id, l.decision_id, ${lineId} as line_id
      from records r join recipients c on c.person_id = r.id join ${lines} on l.recipient_id = c.id and ${holds}`,
      )}
    ), stays as (
      select r.asked, e.unit_id, e.post, e.valid_to is null or e.valid_to > ${toIsoDate(asOf)} as present
      from records r join employments e on e.person_id = r.id and e.superseded is null
      union select r.asked, p.home_unit_id, '', true from records r join people p on p.id = r.id where p.home_unit_id is not null
      union select asked, unit_id, '', false from lines
    ), shown as (
      select s.* from stays s where s.present or not exists (select from stays t where t.asked = s.asked and t.present)
    ), awards as (
      select l.asked, count(*) as awards, max(d.signed_on) as last from lines l
      join award_states t on t.line_id = l.line_id and t.state <> 'reversed'
      join decisions d on d.id = l.decision_id group by l.asked
    )
    select a.id as "personId", p.name, ${bornInYear} as "bornYear",
      array(select distinct n.name from shown s join lateral (select name from unit_states u where u.unit_id = s.unit_id
        and u.superseded is null order by valid_from desc limit 1) n on true where s.asked = a.id order by n.name) as units,
      array(select distinct s.post from shown s where s.asked = a.id and s.post <> '' order by s.post) as posts,
      coalesce(w.awards, 0) as awards, w.last as "lastAwardOn"
    from asked a join people p on p.id = a.human left join awards w on w.asked = a.id
    order by p.name_key, a.id`.execute(tx);
  return rows.map((row) => ({ ...row, lastAwardOn: row.lastAwardOn === null ? null : isoDate(row.lastAwardOn) }));
}
