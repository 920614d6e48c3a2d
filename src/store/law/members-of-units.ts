import { sql } from 'kysely';
import { PERSONAL_TITLES, type RecordsOfMember, type TitleOfMember } from '../../domain/awards/collective-members.ts';
import { type PlainDate, isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import { known } from '../as-known.ts';
import type { Position } from '../audit.ts';
import { endedAt } from '../awards/ended-at.ts';
import type { Tx } from '../database.ts';
import { listDisciplines } from '../records/disciplines.ts';
import { listPostsOfPeople } from '../records/posts.ts';
import { listRatings } from '../records/ratings.ts';

export type MembersAsked = {
  readonly units: readonly string[];
  /** Days within which somebody who may be a member held a post in one of the units. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly year: number;
  readonly knownAt: Position;
  /** At most so many people. */
  readonly most: number;
};

/**
 * Whoever held a main post in one of the units within some days, or holds a yearly title of the year there by the book, in
 * the order of given names, in a fixed number of statements. Posts elsewhere are there too: the last one of the year tells
 * where the person belonged.
 */
export async function recordsOfMembers(tx: Tx, asked: MembersAsked): Promise<readonly RecordsOfMember[]> {
  const { year, knownAt } = asked;
  const humans = await humansOf(tx, asked);
  const people = { people: [...humans.keys()] };
  const human = (id: string | null): string => humans.get(id ?? '')?.human ?? '';
  const byHuman = <T extends { readonly personId: string | null }>(rows: readonly T[]) =>
    Map.groupBy(rows, ({ personId }) => human(personId));
  const posts = byHuman((await listPostsOfPeople(tx, people.people, knownAt)).filter(({ concurrent }) => !concurrent));
  const ratings = byHuman(await listRatings(tx, people, knownAt));
  const disciplines = byHuman(await listDisciplines(tx, people, knownAt));
  const titles = byHuman(await titlesOf(tx, people.people, year, knownAt));
  const names = new Map([...humans.values()].map((each) => [each.human, each.name]));
  return [...names].map(([personId, name]) => ({
    personId,
    name,
    posts: (posts.get(personId) ?? []).map(({ unitId, from, to }) => ({ personId, unitId, from, to })),
    titles: (titles.get(personId) ?? []).map((title) => ({ ...title, personId })),
    ratings: ratings.get(personId) ?? [],
    disciplines: disciplines.get(personId) ?? [],
  }));
}

type Human = { readonly id: string; readonly human: string; readonly name: string };

/** Every record of these people, with the standing record of the same human and its name. */
async function humansOf(
  tx: Tx,
  { units, from, to, year, knownAt, most }: MembersAsked,
): Promise<ReadonlyMap<string, Human>> {
  const { rows } = await sql<Human>`
    with there as (
      select e.person_id from employments e
      where e.unit_id = any(${units}::uuid[]) and not e.concurrent and ${known('e', knownAt)}
        and e.valid_from <= ${toIsoDate(to)} and (e.valid_to is null or e.valid_to > ${toIsoDate(from)})
      union
      select r.person_id
      from (select l.id from award_lines l where l.unit_id = any(${units}::uuid[]) and l.recorded <= ${knownAt}
        union select v.line_id from award_line_versions v where v.unit_id = any(${units}::uuid[]) and ${known('v', knownAt)}) lines
        join award_lines l on l.id = lines.id
        left join award_line_versions v on v.line_id = l.id and ${known('v', knownAt)}
        join recipients r on r.id = coalesce(v.recipient_id, l.recipient_id)
      where coalesce(v.unit_id, l.unit_id) = any(${units}::uuid[]) and r.person_id is not null
        and coalesce(v.form_code, l.form_code) = any(${[...PERSONAL_TITLES]}::text[])
        and extract(year from coalesce(v.achievement_to, l.achievement_to)) = ${year}),
    standing as (select distinct coalesce(p.merged_into, p.id) as id from there join people p on p.id = there.person_id
      limit ${most}),
    records as (
      select s.id, s.id as human from standing s
      union all select p.id, s.id from standing s join people p on p.merged_into = s.id)
    select r.id, r.human, h.name from records r join people h on h.id = r.human
    order by h.name_key, h.id`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

type TitleRow = Omit<TitleOfMember, 'signedOn'> & { signedOn: string };

/** Yearly titles of people for a year that are in force, with the unit where each decision placed the person. */
async function titlesOf(
  tx: Tx,
  people: readonly string[],
  year: number,
  knownAt: Position,
): Promise<readonly TitleOfMember[]> {
  const { rows } = await sql<TitleRow>`
    with theirs as (select id, person_id from recipients where person_id = any(${people}::uuid[])),
    lines as (
      select l.id from award_lines l join theirs r on r.id = l.recipient_id where l.recorded <= ${knownAt}
      union select v.line_id from award_line_versions v join theirs r on r.id = v.recipient_id where ${known('v', knownAt)})
    select r.person_id as "personId", coalesce(v.unit_id, l.unit_id) as "unitId",
      coalesce(v.form_code, l.form_code) as "formCode", d.signed_on as "signedOn"
    from lines
      join award_lines l on l.id = lines.id
      left join award_line_versions v on v.line_id = l.id and ${known('v', knownAt)}
      join theirs r on r.id = coalesce(v.recipient_id, l.recipient_id)
      join decisions d on d.id = coalesce(v.decision_id, l.decision_id)
    where coalesce(v.form_code, l.form_code) = any(${[...PERSONAL_TITLES]}::text[])
      and extract(year from coalesce(v.achievement_to, l.achievement_to)) = ${year}
      and not ${endedAt(sql`l.id`, ['revoked', 'reversed'], knownAt)}
    order by d.signed_on, l.id`.execute(tx);
  return rows.map((row) => ({ ...row, signedOn: isoDate(row.signedOn) }));
}
