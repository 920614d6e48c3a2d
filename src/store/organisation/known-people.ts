import { type RawBuilder, sql } from 'kysely';
import { type KnownPeople, type PersonOnRecord, type Stay, nobodyKnown } from '../../domain/imports/known-people.ts';
import type { PersonAsked } from '../../domain/imports/person-asked.ts';
import { isToldBirth, yearOfBirth } from '../../domain/organisation/birth.ts';
import { isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import { compareText, foldText } from '../../kernel/vietnamese-text.ts';
import { arrayText } from '../array-text.ts';
import type { Tx } from '../database.ts';

/**
 * The people on record whom rows may mean: by accented and by folded name, by numbers, by what a person decided; with
 * their stays, pins and the successions of the units asked about. Merged records come as one. Three statements,
 * however many rows are asked about, and a fourth where a row's name is borne only in other units.
 */
export async function knownPeople(tx: Tx, asked: readonly PersonAsked[]): Promise<KnownPeople> {
  if (asked.length === 0) return nobodyKnown;
  const places = asked.map(({ name, unitId }): Place => [foldText(name), unitId]);
  const [records, successions] = await Promise.all([recordsAsked(tx, asked, places), successionsAround(tx, asked)]);
  const people = humansOf(records);
  const crowded = records.filter(({ crowded: isCrowded }) => isCrowded).map(({ name_compare }) => name_compare);
  const [pins, peopled] = await Promise.all([pinsAmong(tx, people), peopleIn(tx, unitsWithout(places, records))]);
  return { people, pins, successions, crowded: new Set(crowded), peopled };
}

/** The folded name of a row, and its unit. */
type Place = readonly [fold: string, unitId: string];

type RecordRow = {
  id: string;
  human: string;
  recipient_id: string | null;
  name_compare: string;
  name_fold: string;
  born_on: string | null;
  born_year: number | null;
  citizen_number: string;
  staff_number: string;
  /** Unit, kind and end of each, apart by spaces and commas: one text a person is sent in half the time of rows. */
  stays: string | null;
  /** More bear the name than are read. */
  crowded: boolean;
};

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter((text) => text !== '');

/** With so few bearers of each name asked about, telling who stands in no unit of the list costs more than sending them. */
const FEW_NAMESAKES = 2;

/** Of a name that so many bear, or fewer, all are read, wherever they stand: one of them may have moved. */
const MOST_BEARERS = 6;

const recordColumns = sql`
  select id, name_compare, name_fold, born_on, born_year, citizen_number, staff_number, home_unit_id from people`;

/** SQL: all posts of somebody. Asked for those that hold, the planner would take the slow index that guards overlaps. */
const postsOf = (person: RawBuilder<unknown>) => sql`
  select unit_id, valid_to, superseded from employments where person_id = ${person} offset 0`;

/** SQL: units in which a recipient "r" was commended, as granted or as corrected, or nominated. */
const commendedIn = sql`
  select unit_id from award_lines l where recipient_id = r.id
    and not exists (select from award_line_versions v where v.line_id = l.id and v.superseded is null)
  union all select unit_id from award_line_versions where recipient_id = r.id and superseded is null
  union all select unit_id from nomination_lines where recipient_id = r.id offset 0`;

/**
 * Every table is asked row by row (lateral, offset 0): a table that an import has just filled has no statistics, and the
 * planner would read it whole for each part. A row for each record. A name that many bear says nothing in a unit that the
 * list does not speak of: such people are read only where all their posts have ended.
 */
async function recordsAsked(
  tx: Tx,
  asked: readonly PersonAsked[],
  places: readonly Place[],
): Promise<readonly RecordRow[]> {
  const births = asked.flatMap((each) =>
    isToldBirth(each) ? [[compareText(each.name), each.bornOn, yearOfBirth(each)] as const] : [],
  );
  const citizens = distinct(asked.map(({ citizenNumber }) => citizenNumber));
  const staff = distinct(asked.map(({ staffNumber }) => staffNumber));
  const chosen = distinct(asked.map(({ decision }) => (decision && 'person' in decision ? decision.person : '')));
  const { rows } = await sql<RecordRow>`
    with recursive asked as (
      select distinct fold, unit_id from unnest(${arrayText(places.map(([fold]) => fold))}::text::text[],
        ${arrayText(places.map(([, unit]) => unit))}::text::uuid[]) as a (fold, unit_id)
    ), born as (
      select distinct * from unnest(${arrayText(births.map(([name]) => name))}::text::text[],
        ${arrayText(births.map(([, on]) => (on === null ? null : toIsoDate(on))))}::text::date[],
        ${arrayText(births.map(([, , year]) => year))}::text::int[]) as b (name, on_day, in_year)
    ), kin (start, unit_id) as (
      select distinct unit_id, unit_id from asked
      union
      select k.start, case when s.from_unit_id = k.unit_id then s.to_unit_id else s.from_unit_id end
      from kin k join unit_successions s on s.superseded is null and k.unit_id in (s.from_unit_id, s.to_unit_id)
    ), place as materialized (
      select a.fold, array_agg(k.unit_id) as units from asked a join kin k on k.start = a.unit_id group by a.fold
    ), named as materialized (
      select p.*, n.units from place n
        cross join lateral (select id, merged_into, home_unit_id, name_compare, born_on, born_year from people where name_fold = n.fold offset 0) p
    ), crowd as materialized (
      select name_compare from named group by name_compare having count(*) > ${MOST_BEARERS}
    ), found as (
      select n.id, n.merged_into from named n
      where (select count(*) from named) <= ${FEW_NAMESAKES * asked.length} or n.name_compare not in (select name_compare from crowd)
        or n.merged_into is not null or n.home_unit_id = any(n.units)
        or (select true from people g where g.merged_into = n.id limit 1)
        or (select true from (${postsOf(sql`n.id`)}) e where e.superseded is null and e.unit_id = any(n.units) limit 1)
        or (select true from recipients r cross join lateral (${commendedIn}) l where r.person_id = n.id and l.unit_id = any(n.units) limit 1)
        or (select bool_and(e.valid_to is not null) from (${postsOf(sql`n.id`)}) e where e.superseded is null)
      union select n.id, n.merged_into from named n join born b on b.name = n.name_compare
        where n.born_on = b.on_day or n.born_year = b.in_year or (b.on_day is null and extract(year from n.born_on) = b.in_year)
      union select id, merged_into from people where citizen_number <> '' and citizen_number = any(${citizens}::text[])
      union select id, merged_into from people where staff_number <> '' and staff_number = any(${staff}::text[])
      union select id, merged_into from people where id = any(${chosen}::uuid[])
    ), humans as materialized (select distinct coalesce(merged_into, id) as human from found
    ), records as materialized (
      select h.human, p.*, r.id as recipient_id from humans h
        cross join lateral (${recordColumns} where id = h.human union all ${recordColumns} where merged_into = h.human offset 0) p
        left join lateral (select id from recipients where person_id = p.id offset 0) r on true
    )
    select p.id, p.human, p.recipient_id, p.name_compare, p.name_fold, p.born_on, p.born_year, p.citizen_number, p.staff_number, (
      select string_agg(distinct concat_ws(' ', s.unit_id, s.kind, s.valid_to), ',') from (
        select e.unit_id, 'employed' as kind, e.valid_to from (${postsOf(sql`p.id`)}) e where e.superseded is null
        union all select p.home_unit_id, 'commended', null where p.home_unit_id is not null
        union all select l.unit_id, 'commended', null from (select p.recipient_id as id offset 0) r cross join lateral (${commendedIn}) l) s
      ) as stays, p.name_compare in (select name_compare from crowd) as crowded
    from records p order by p.human, p.id <> p.human, p.id`.execute(tx);
  return rows;
}

/** Units of rows whose folded name is on record, but of nobody who was ever told to stand there. */
function unitsWithout(places: readonly Place[], records: readonly RecordRow[]): readonly string[] {
  if (records.length === 0) return [];
  const named = Map.groupBy(records, ({ name_fold }) => name_fold);
  const without = places.filter(([fold, unitId]) => {
    const own = named.get(fold);
    return own !== undefined && !own.some(({ stays }) => stays?.includes(unitId));
  });
  return [...new Set(without.map(([, unitId]) => unitId))];
}

/** So many of a unit's posts, ratings and lines are looked at; a list that names more people there is of a large unit. */
const ROWS_OF_UNIT = 400;

/** How many people of each unit are on record: by posts, by awards or by ratings, whichever tells most of them. */
async function peopleIn(tx: Tx, units: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (units.length === 0) return new Map();
  const of = (column: RawBuilder<unknown>, table: RawBuilder<unknown>) => sql`(
    select count(distinct of) from (select ${column} as of from ${table} where unit_id = u.id limit ${ROWS_OF_UNIT}) r)`;
  const { rows } = await sql<{ id: string; people: number }>`
    select u.id, greatest(${of(sql`person_id`, sql`employments`)}, ${of(sql`recipient_id`, sql`award_lines`)},
      ${of(sql`person_id`, sql`ratings`)})::int as people
    from unnest(${arrayText(units)}::text::uuid[]) as u (id)`.execute(tx);
  return new Map(rows.map(({ id, people }) => [id, people]));
}

/** Rows of one human stand together, the standing record first. */
function humansOf(rows: readonly RecordRow[]): readonly PersonOnRecord[] {
  return [...Map.groupBy(rows, ({ human }) => human)].map(([personId, own]) => {
    const records = [...new Map(own.map((row) => [row.id, row])).values()];
    return {
      personId,
      recipientId: records.find(({ id }) => id === personId)?.recipient_id ?? null,
      records: records.map(({ id, recipient_id }) => ({ personId: id, recipientId: recipient_id })),
      names: distinct(records.map(({ name_compare }) => name_compare)),
      births: distinct(records.map(({ born_on }) => born_on ?? '')).map(isoDate),
      years: [...new Set(records.flatMap(({ born_year }) => born_year ?? []))],
      citizenNumbers: distinct(records.map(({ citizen_number }) => citizen_number)),
      staffNumbers: distinct(records.map(({ staff_number }) => staff_number)),
      stays: own.flatMap(staysOf),
    };
  });
}

const staysOf = ({ stays }: RecordRow): readonly Stay[] =>
  (stays?.split(',') ?? []).map((stay) => {
    const [unitId = '', kind, to] = stay.split(' ');
    return { unitId, kind: kind === 'employed' ? kind : 'commended', to: to === undefined ? null : isoDate(to) };
  });

async function pinsAmong(tx: Tx, people: readonly PersonOnRecord[]): Promise<KnownPeople['pins']> {
  const humans = new Map(people.flatMap(({ personId, records }) => records.map((each) => [each.personId, personId])));
  const ids = [...humans.keys()];
  const { rows } = await sql<{ one_id: string; other_id: string }>`
    select one_id, other_id from namesake_pins where superseded is null
      and one_id = any(${ids}::uuid[]) and other_id = any(${ids}::uuid[])`.execute(tx);
  return rows.map(({ one_id, other_id }) => [humans.get(one_id) ?? one_id, humans.get(other_id) ?? other_id]);
}

async function successionsAround(tx: Tx, asked: readonly PersonAsked[]): Promise<KnownPeople['successions']> {
  const units = distinct(asked.map(({ unitId }) => unitId));
  const { rows } = await sql<{ from_unit_id: string; to_unit_id: string; on_date: string }>`
    with recursive kin (unit_id) as (
      select unnest(${units}::uuid[])
      union
      select case when s.from_unit_id = k.unit_id then s.to_unit_id else s.from_unit_id end
      from kin k join unit_successions s on s.superseded is null and k.unit_id in (s.from_unit_id, s.to_unit_id)
    )
    select distinct s.from_unit_id, s.to_unit_id, s.on_date from kin k
    join unit_successions s on s.superseded is null and s.from_unit_id = k.unit_id`.execute(tx);
  return rows.map(({ from_unit_id, to_unit_id, on_date }) => ({
    fromUnitId: from_unit_id,
    toUnitId: to_unit_id,
    on: isoDate(on_date),
  }));
}
