import { type RawBuilder, sql } from 'kysely';
import { type PlainDate, isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import { foldText } from '../../kernel/vietnamese-text.ts';
import type { Position } from '../audit.ts';
import { everyLineHeld } from '../awards/lines-as-held.ts';
import type { Tx } from '../database.ts';
import { bornInYear } from './births.ts';
import { homesBelow, isLastHome } from './homes-below.ts';
import type { PostClass } from './person-posts.ts';
import { belowDuring } from './units.ts';

export type PeopleFilter = {
  /** People who stand or stood in the subtree of this unit. */
  readonly unitId: string;
  /** Part of a name; accents do not matter. */
  readonly name: string;
  readonly postClass: PostClass | null;
  /** present: holds a post on the day, or is a citizen kept here or in a former unit that it carries on; past: was here and is no longer. */
  readonly when: 'present' | 'past' | 'all';
  readonly asOf: PlainDate;
  readonly knownAt: Position;
};

export type PeopleOrder = 'name' | 'unit' | 'post';

/** A person with the post that speaks for them here: the one held, else the last one. */
export type PersonLine = {
  readonly personId: string;
  readonly name: string;
  /** Year of birth. */
  readonly born: number | null;
  readonly unitName: string;
  readonly post: string;
  readonly postClass: PostClass;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly present: boolean;
};

const EVER = { from: isoDate('1900-01-01'), to: isoDate('2200-12-31') };

const likeText = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

const ORDERS: Readonly<Record<PeopleOrder, RawBuilder<unknown>>> = {
  name: sql`p.name_key, p.id`,
  unit: sql`u.name_key, p.name_key, p.id`,
  post: sql`s.post, p.name_key, p.id`,
};

const withStanding = ({ unitId, asOf, knownAt }: PeopleFilter): RawBuilder<unknown> => sql`
  with recursive ${belowDuring(unitId, EVER.from, EVER.to, knownAt)}, ${homesBelow(asOf, knownAt)},
  stood as (
    select coalesce(p.merged_into, p.id) as person_id, e.unit_id, e.post, e.post_class, e.valid_from, e.valid_to, e.concurrent,
      e.valid_from <= ${toIsoDate(asOf)} and (e.valid_to is null or e.valid_to > ${toIsoDate(asOf)}) and p.died_on is null as present
    from below b join employments e on e.unit_id = b.unit_id and e.superseded is null
      and e.valid_from < b.hi and (e.valid_to is null or e.valid_to > b.lo)
      join people p on p.id = e.person_id
    union all
    select coalesce(p.merged_into, p.id), h.unit_id, '', 'unknown', null, null, false, p.died_on is null and ${isLastHome(asOf, knownAt)}
    from homes h join people p on p.home_unit_id = h.home
    union all
    ${everyLineHeld(
      ({ lines, holds }) => sql`
    select coalesce(p.merged_into, p.id), l.unit_id, '', 'unknown', null::date, null::date, false, false
    from below b join ${lines} on l.unit_id = b.unit_id and ${holds}
      join decisions d on d.id = l.decision_id and d.signed_on >= b.lo and d.signed_on < b.hi
      join recipients r on r.id = l.recipient_id join people p on p.id = r.person_id
    where not exists (select from employments e where e.person_id = p.id and e.superseded is null)`,
    )}
  ), standing as (
    select distinct on (person_id) * from stood order by person_id, present desc, concurrent, valid_from desc nulls last, unit_id
  )`;

function chosen({ name, postClass, when, asOf }: PeopleFilter): RawBuilder<unknown> {
  const parts = [
    sql`p.merged_into is null`,
    ...(name === '' ? [] : [sql`p.name_fold like ${likeText(foldText(name))}`]),
    ...(postClass === null ? [] : [sql`s.post_class = ${postClass}`]),
    ...(when === 'all' ? [] : [when === 'present' ? sql`s.present` : sql`not s.present`]),
  ];
  return sql`from standing s join people p on p.id = s.person_id
    left join lateral (select name, name_key from unit_states n where n.unit_id = s.unit_id and n.superseded is null
      and n.valid_from <= ${toIsoDate(asOf)} order by n.valid_from desc limit 1) u on true
    where ${sql.join(parts, sql` and `)}`;
}

/** How many people a filter finds. */
export async function countPeople(tx: Tx, filter: PeopleFilter): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`${withStanding(filter)} select count(*) as count ${chosen(filter)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

type LineRow = Omit<PersonLine, 'from' | 'to'> & {
  since: string | null;
  until: string | null;
};

/** A slice of the people whom a filter finds. */
export async function listPeople(
  tx: Tx,
  filter: PeopleFilter,
  order: PeopleOrder,
  slice: { readonly limit: number; readonly offset: number },
): Promise<readonly PersonLine[]> {
  const { rows } = await sql<LineRow>`${withStanding(filter)}
    select p.id as "personId", p.name, ${bornInYear} as born, coalesce(u.name, '') as "unitName", s.post, s.post_class as "postClass",
      s.valid_from as since, s.valid_to as until, s.present
    ${chosen(filter)} order by ${ORDERS[order]} limit ${slice.limit} offset ${slice.offset}`.execute(tx);
  const dayOf = (text: string | null): PlainDate | null => (text === null ? null : isoDate(text));
  return rows.map(({ since, until, ...row }) => ({
    ...row,
    from: dayOf(since),
    to: dayOf(until),
  }));
}
