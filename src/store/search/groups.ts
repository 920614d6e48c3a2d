import { type RawBuilder, sql } from 'kysely';
import type { AskedText } from '../../domain/search/asked-text.ts';
import { type PlainDate, isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import type { Position } from '../audit.ts';
import type { Slice } from '../book-tallies.ts';
import type { Tx } from '../database.ts';
import { belowTable } from '../units-below.ts';
import { likeText } from './decisions-asked.ts';
import type { UnitsSearched } from './units-searched.ts';

/** A part of a text as it stands in LIKE. */
export const within = (text: string): string => `%${likeText(text)}%`;

/** SQL: the code of a unit when it is one of the former units, else null. */
export const homeCode = (unitId: RawBuilder<unknown>, kept: readonly string[]): RawBuilder<string | null> =>
  sql`(select h.code from units h where h.id = ${unitId} and h.id = any(${kept}::uuid[]))`;

export type CollectiveHit = {
  readonly kind: 'tap_the' | 'ho_gia_dinh';
  readonly name: string;
  readonly unitName: string;
  readonly address: string;
  /** Code of the former unit in whose pages it stands; null: in those of the search. */
  readonly home: string | null;
};

/** Collectives that are no units, and households, of the units. */
export async function searchCollectives(
  tx: Tx,
  { folded, typed }: AskedText,
  { units, kept }: UnitsSearched,
  { limit, offset }: Slice,
): Promise<readonly CollectiveHit[]> {
  const { rows } = await sql<CollectiveHit>`
    select c.kind, c.name, c.address, coalesce(u.name, '') as "unitName", ${homeCode(sql`c.unit_id`, kept)} as home
    from (
      select id, 'tap_the' as kind, name, '' as address, host_unit_id as unit_id from named_bodies where name_fold like ${within(folded)}
      union all
      select id, 'ho_gia_dinh', name, address, unit_id from households where name_fold like ${within(folded)}) c
      left join lateral (select s.name from unit_states s where s.unit_id = c.unit_id and s.superseded is null
        order by s.valid_from desc limit 1) u on true
    where c.unit_id = any(${units.ids}::uuid[])
    order by (lower(c.name) like lower(${within(typed)})) desc, c.name, c.id limit ${limit} offset ${offset}`.execute(
    tx,
  );
  return rows;
}

export type UnitHit = {
  readonly code: string;
  /** The name today, or the last one of a unit that has ended. */
  readonly name: string;
  /** The name that fits, when it is an earlier one. */
  readonly formerName: string | null;
  /** The last day of the unit, when it has ended. */
  readonly endedOn: PlainDate | null;
};

/** Units by present and former names; present names first. */
export async function searchUnits(
  tx: Tx,
  { folded, typed }: AskedText,
  unitIds: readonly string[],
  today: PlainDate,
  { limit, offset }: Slice,
): Promise<readonly UnitHit[]> {
  const { rows } = await sql<Omit<UnitHit, 'endedOn'> & { endedOn: string | null }>`
    select code, name, case when same then null else matched end as "formerName", ended as "endedOn" from (
      select distinct on (s.unit_id) u.code, last.name, s.name as matched, s.id = last.id as same,
        case when last.valid_to <= ${toIsoDate(today)}::date then last.valid_to - 1 end as ended
      from unit_states s
        join units u on u.id = s.unit_id
        join lateral (select n.id, n.name, n.valid_to from unit_states n where n.unit_id = s.unit_id and n.superseded is null
          order by n.valid_from desc limit 1) last on true
      where s.name_fold like ${within(folded)} and s.superseded is null and s.unit_id = any(${unitIds}::uuid[])
      order by s.unit_id, s.valid_from desc) found
    order by same desc, ended is not null, (lower(matched) like lower(${within(typed)})) desc, length(matched), name, code
    limit ${limit} offset ${offset}`.execute(tx);
  return rows.map((row) => ({ ...row, endedOn: row.endedOn === null ? null : isoDate(row.endedOn) }));
}

export type DecisionHit = {
  readonly decisionId: string;
  readonly number: string;
  readonly signedOn: PlainDate;
  readonly authority: string;
  readonly authorityUnit: string | null;
  readonly lines: number;
  /** Code of the former unit in whose book it stands; null: in the book of the search. */
  readonly home: string | null;
};

/**
 * Decisions of the list that gave something in the units searched, the newest first. What was given in former units alone
 * stands in the book of the authority when that is one of them, else in that of the unit with most of the lines.
 */
export async function searchDecisions(
  tx: Tx,
  decisionIds: readonly string[],
  { units, kept }: UnitsSearched,
  knownAt: Position,
  { limit, offset }: Slice,
): Promise<readonly DecisionHit[]> {
  const { rows } = await sql<Omit<DecisionHit, 'signedOn'> & { signedOn: string }>`
    with given as (select t.decision_id, t.unit_id, sum(t.in_book)::int as lines
      from award_tallies t join ${belowTable(units)} on b.unit_id = t.unit_id and t.signed_on >= b.lo and t.signed_on < b.hi
      where t.decision_id = any(${decisionIds}::uuid[]) and t.recorded <= ${knownAt}
      group by t.decision_id, t.unit_id having sum(t.in_book) > 0),
    counted as (select decision_id, sum(lines)::int as lines, bool_and(unit_id = any(${kept}::uuid[])) as former,
      (array_agg(unit_id order by lines desc, unit_id))[1] as most from given group by decision_id)
    select d.id as "decisionId", d.number, d.signed_on as "signedOn", d.authority, u.name as "authorityUnit", c.lines,
      case when c.former then coalesce(${homeCode(sql`d.authority_unit_id`, kept)}, ${homeCode(sql`c.most`, kept)}) end as home
    from counted c
      join decisions d on d.id = c.decision_id
      left join unit_states u on u.unit_id = d.authority_unit_id and u.superseded is null
        and u.valid_from <= d.signed_on and (u.valid_to is null or u.valid_to > d.signed_on)
    order by length(d.number_key), d.signed_on desc, d.id limit ${limit} offset ${offset}`.execute(tx);
  return rows.map((row) => ({ ...row, signedOn: isoDate(row.signedOn) }));
}

export type InitiativeHit = {
  readonly name: string;
  readonly period: string;
  readonly unitName: string;
  readonly authors: readonly { readonly personId: string; readonly name: string }[];
};

/** Initiatives by a part of their name. */
export async function searchInitiatives(
  tx: Tx,
  { folded, typed }: AskedText,
  unitIds: readonly string[],
  { limit, offset }: Slice,
): Promise<readonly InitiativeHit[]> {
  const { rows } = await sql<InitiativeHit>`
    select i.name, i.period, coalesce(u.name, '') as "unitName",
      coalesce((select json_agg(json_build_object('personId', p.id, 'name', p.name) order by a.ordinal)
        from initiative_authors a join people p on p.id = a.person_id
        where a.initiative_id = i.id and a.superseded is null), '[]') as authors
    from initiatives i
      left join lateral (select s.name from unit_states s where s.unit_id = i.unit_id and s.superseded is null
        order by s.valid_from desc limit 1) u on true
    where i.name_fold like ${within(folded)} and i.superseded is null and i.unit_id = any(${unitIds}::uuid[])
    order by (lower(i.name) like lower(${within(typed)})) desc, i.period desc, i.name, i.id limit ${limit} offset ${offset}`.execute(
    tx,
  );
  return rows;
}
