import { sql } from 'kysely';
import type { Birth } from '../../domain/organisation/birth.ts';
import { type PlainDate, isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import { foldText } from '../../kernel/vietnamese-text.ts';
import { known } from '../as-known.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { belowDuring } from '../organisation/units.ts';
import { recordsOfPeopleIds } from './merged-people.ts';

/** Somebody who worked in a unit or below it on some day of a period, with the last post held there. */
export type StaffMember = Birth & {
  readonly personId: string;
  readonly name: string;
  readonly gender: 'nam' | 'nu' | null;
  readonly post: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly school: boolean;
  /** First day of all that the person did there within the period asked for, and the last; null: still there. */
  readonly from: PlainDate;
  readonly to: PlainDate | null;
};

type Row = Omit<StaffMember, 'bornOn' | 'from' | 'to'> & { bornOn: string | null; from: string; to: string | null };

export type StaffAsked = {
  readonly unitId: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Part of a name in any typing; empty: everybody. */
  readonly search: string;
  readonly knownAt: Position;
  /** Only these people; left out: whoever worked there. */
  readonly people?: readonly string[];
  /** At most so many, in the order of names from this one on. */
  readonly limit: number;
  readonly offset: number;
};

const likeText = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** People who worked in the subtree of a unit during a period, each once, in the order of given names. */
export async function staffOfUnit(tx: Tx, asked: StaffAsked): Promise<readonly StaffMember[]> {
  const { unitId, from, to, search, people, knownAt, limit, offset } = asked;
  const chosen = people ? sql`e.person_id in (${recordsOfPeopleIds(people)})` : sql`true`;
  const { rows } = await sql<Row>`
    with recursive ${belowDuring(unitId, from, to, knownAt)},
    held as (
      select distinct on (coalesce(p.merged_into, p.id)) coalesce(p.merged_into, p.id) as person_id, e.post, e.unit_id,
        min(e.valid_from) over human as first_day,
        case when bool_or(e.valid_to is null) over human then null else max(e.valid_to) over human - 1 end as last_day
      from employments e
        join below b on b.unit_id = e.unit_id
        join people p on p.id = e.person_id
      where ${known('e', knownAt)} and e.valid_from < b.hi and (e.valid_to is null or e.valid_to > b.lo)
        and ${chosen} and (${search} = '' or p.name_fold like ${likeText(foldText(search))})
      window human as (partition by coalesce(p.merged_into, p.id))
      order by coalesce(p.merged_into, p.id), e.concurrent, e.valid_from desc)
    select p.id as "personId", p.name, p.gender, p.born_on as "bornOn", p.born_year as "bornYear", h.post, h.unit_id as "unitId",
      coalesce(s.name, '') as "unitName", coalesce(s.kind = 'truong', false) as school,
      h.first_day as "from", h.last_day as "to"
    from held h
      join people p on p.id = h.person_id
      left join lateral (
        select name, kind from unit_states u where u.unit_id = h.unit_id and ${known('u', knownAt)} and u.valid_from <= ${toIsoDate(to)}
        order by u.valid_from desc limit 1) s on true
    order by p.name_key, p.id limit ${limit} offset ${offset}`.execute(tx);
  return rows.map((row) => ({
    ...row,
    bornOn: row.bornOn === null ? null : isoDate(row.bornOn),
    from: isoDate(row.from),
    to: row.to === null ? null : isoDate(row.to),
  }));
}
