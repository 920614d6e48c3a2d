import { type RawBuilder, sql } from 'kysely';
import { isoDate } from '../../kernel/plain-date.ts';
import type { Position } from '../audit.ts';
import { everyLineHeld } from '../awards/lines-as-held.ts';
import type { Tx } from '../database.ts';
import { homesBelow } from './homes-below.ts';
import { belowDuring } from './units.ts';

/** Two records that may be one human, and why. */
export type DuplicatePair = {
  readonly oneId: string;
  readonly oneName: string;
  /** Year of birth. */
  readonly oneBorn: number | null;
  readonly oneUnits: string;
  readonly otherId: string;
  readonly otherName: string;
  readonly otherBorn: number | null;
  readonly otherUnits: string;
  readonly sameName: boolean;
  readonly sameBirth: boolean;
  /** The year of birth agrees where one record tells no day. */
  readonly sameYear: boolean;
  readonly sameNumber: boolean;
  readonly sameUnit: boolean;
};

/** SQL: the year of birth of a record. */
const yearOf = (record: 'a' | 'b'): RawBuilder<unknown> => {
  const column = (name: string) => sql.ref(`${record}.${name}`);
  return sql`coalesce(${column('born_year')}, extract(year from ${column('born_on')})::int)`;
};

const EVER = { from: isoDate('1900-01-01'), to: isoDate('2200-12-31') };

/**
 * SQL: pairs of standing records within the subtree that share a number, or bear one name and no contradicting birth, or
 * bear one name but for accents in one unit; without those that were pinned apart, under whichever of their records. The strongest reasons first.
 */
const pairs = (unitId: string, knownAt: Position): RawBuilder<unknown> => sql`
  with recursive ${belowDuring(unitId, EVER.from, EVER.to, knownAt)}, ${homesBelow(EVER.to, knownAt)},
  stands as materialized (
    select distinct coalesce(p.merged_into, p.id) as person_id, e.unit_id from below b
      join employments e on e.unit_id = b.unit_id and e.superseded is null and e.valid_from < b.hi and (e.valid_to is null or e.valid_to > b.lo)
      join people p on p.id = e.person_id
    union select coalesce(p.merged_into, p.id), h.unit_id from homes h join people p on p.home_unit_id = h.home
    union select coalesce(p.merged_into, p.id), l.unit_id from (${everyLineHeld(
      ({ lines, holds }) => sql`
      select distinct l.unit_id, l.recipient_id from below b join ${lines} on l.unit_id = b.unit_id and ${holds}`,
    )}) l
      join recipients r on r.id = l.recipient_id join people p on p.id = r.person_id
  ), mine as materialized (
    select p.* from people p where p.merged_into is null and p.id in (select person_id from stands)
  ), named as materialized (
    select distinct s.person_id, s.unit_id, m.name_fold from stands s join mine m on m.id = s.person_id
  ), together as materialized (
    select distinct x.person_id as one, y.person_id as other from named x
      join named y on y.unit_id = x.unit_id and y.name_fold = x.name_fold and x.person_id < y.person_id
  ), alike as materialized (
    select a.id as one, b.id as other from mine a join mine b on a.name_fold = b.name_fold and a.id < b.id
    union select a.id, b.id from mine a join mine b on a.citizen_number = b.citizen_number and a.citizen_number <> '' and a.id < b.id
    union select a.id, b.id from mine a join mine b on a.staff_number = b.staff_number and a.staff_number <> '' and a.id < b.id
  ), apart as materialized (
    select distinct least(coalesce(x.merged_into, x.id), coalesce(y.merged_into, y.id)) as one, greatest(coalesce(x.merged_into, x.id), coalesce(y.merged_into, y.id)) as other
    from namesake_pins n join people x on x.id = n.one_id join people y on y.id = n.other_id where n.superseded is null
  ), weighed as (
    select a.id as one, b.id as other, a.name_compare = b.name_compare as same_name,
      coalesce(a.born_on = b.born_on, false) as same_birth, coalesce(a.born_on <> b.born_on, false) or coalesce(${yearOf('a')} <> ${yearOf('b')}, false) as other_birth,
      coalesce(a.born_on = b.born_on, false) or (a.born_on is null or b.born_on is null) and coalesce(${yearOf('a')} = ${yearOf('b')}, false) as same_year,
      (a.citizen_number <> '' and a.citizen_number = b.citizen_number) or (a.staff_number <> '' and a.staff_number = b.staff_number) as same_number,
      a.citizen_number <> '' and b.citizen_number <> '' and a.citizen_number <> b.citizen_number as other_number,
      t.one is not null as same_unit
    from alike k join mine a on a.id = k.one join mine b on b.id = k.other
      left join together t on t.one = k.one and t.other = k.other
    where not exists (select from apart n where n.one = a.id and n.other = b.id)
  ), pairs as materialized (
    select *, same_number::int * 8 + (same_name and (same_birth or same_year))::int * 4 + (same_name and same_unit)::int * 2 + same_name::int as strength
    from weighed
    where same_number or (not other_birth and not other_number and (same_name or same_unit))
  )`;

export async function countDuplicates(tx: Tx, unitId: string, knownAt: Position): Promise<number> {
  const { rows } = await sql<{ count: number }>`${pairs(unitId, knownAt)} select count(*) as count from pairs`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
}

const unitsOf = (person: string): RawBuilder<unknown> => sql`(
  select coalesce(string_agg(distinct n.name, ', '), '') from stands s
  join lateral (select name from unit_states u where u.unit_id = s.unit_id and u.superseded is null order by valid_from desc limit 1) n on true
  where s.person_id = ${sql.ref(person)})`;

/** A slice of the pairs, with the names of the units in which each stood. */
export async function listDuplicates(
  tx: Tx,
  unitId: string,
  knownAt: Position,
  slice: { readonly limit: number; readonly offset: number },
): Promise<readonly DuplicatePair[]> {
  const { rows } = await sql<DuplicatePair>`${pairs(unitId, knownAt)}
    select a.id as "oneId", a.name as "oneName", ${yearOf('a')} as "oneBorn", ${unitsOf('a.id')} as "oneUnits",
      b.id as "otherId", b.name as "otherName", ${yearOf('b')} as "otherBorn", ${unitsOf('b.id')} as "otherUnits",
      p.same_name as "sameName", p.same_birth as "sameBirth", p.same_year as "sameYear", p.same_number as "sameNumber", p.same_unit as "sameUnit"
    from (select * from pairs join people n on n.id = pairs.one order by strength desc, n.name_key, one, other
      limit ${slice.limit} offset ${slice.offset}) p
    join people a on a.id = p.one join people b on b.id = p.other
    order by p.strength desc, a.name_key, a.id, b.id`.execute(tx);
  return rows;
}
