import { sql } from 'kysely';
import type {
  KeptAbsence,
  KeptDiscipline,
  KeptInitiative,
  KeptRating,
} from '../../domain/imports/records/kept-records.ts';
import { parseAchievementPeriod } from '../../domain/decisions/achievement-period.ts';
import { yearOf } from '../../kernel/plain-date.ts';
import { known } from '../as-known.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { type TransferOpinion, listTransferOpinions } from '../organisation/person-transfers.ts';
import { listAbsences } from '../records/absences.ts';
import { listDisciplines } from '../records/disciplines.ts';
import { listAuthors, listInitiatives } from '../records/initiatives.ts';
import { type PostOfPerson, listPostsOfPeople } from '../records/posts.ts';
import { listRatings } from '../records/ratings.ts';
import { type BookLineOfPerson, heldLines } from './held-lines.ts';

/** An initiative with the year for which it was recognised. */
export type DatedInitiative = KeptInitiative & { readonly year: number };

/**
 * A post; seenOnly: told by a list of awards, so that it was held then but nobody said since when. The body is that of
 * its unit: a public service unit (schools among them), an administrative body, or null for others.
 */
export type ToldPost = PostOfPerson & {
  readonly seenOnly: boolean;
  readonly body: 'su_nghiep' | 'hanh_chinh' | null;
};

/** The rating of a unit as a collective. */
export type UnitRating = Pick<KeptRating, 'id' | 'unitId' | 'period' | 'from' | 'to' | 'grade' | 'ground'>;

/** Everything on record of one human that verdicts need, under all records that were merged. */
export type RecordLists = {
  readonly posts: readonly ToldPost[];
  readonly ratings: readonly KeptRating[];
  /** Of the units of the posts. */
  readonly unitRatings: readonly UnitRating[];
  readonly disciplines: readonly KeptDiscipline[];
  readonly absences: readonly KeptAbsence[];
  readonly initiatives: readonly DatedInitiative[];
  readonly opinions: readonly TransferOpinion[];
  readonly lines: readonly BookLineOfPerson[];
};

/**
 * Everything that verdicts need of people, by the ids of their standing records, in a fixed number of statements; people
 * without any record are there too.
 */
export async function recordsOfPeople(
  tx: Tx,
  people: readonly string[],
  knownAt: Position,
): Promise<ReadonlyMap<string, RecordLists>> {
  const humanOf = await humansOf(tx, people);
  const all = { people: [...humanOf.keys()] };
  const byHuman = <T extends { readonly personId: string | null }>(rows: readonly T[]): Map<string | undefined, T[]> =>
    Map.groupBy(rows, ({ personId }) => humanOf.get(personId ?? ''));
  const seen = await postsOfAwardLists(tx, all.people);
  const told = await listPostsOfPeople(tx, all.people, knownAt);
  const units = [...new Set(told.map(({ unitId }) => unitId))];
  const bodies = await bodiesOf(tx, units, knownAt);
  const bodyOf = (unitId: string): ToldPost['body'] => bodies.get(unitId) ?? null;
  const posts = byHuman(told.map((post) => ({ ...post, seenOnly: seen.has(post.id), body: bodyOf(post.unitId) })));
  const ofUnits = Map.groupBy(await listRatings(tx, { collectives: units }, knownAt), ({ unitId }) => unitId);
  const ratings = byHuman(await listRatings(tx, all, knownAt));
  const disciplines = byHuman(await listDisciplines(tx, all, knownAt));
  const absences = byHuman(await listAbsences(tx, all, knownAt));
  const initiatives = byHuman(await authoredInitiatives(tx, all.people, knownAt));
  const opinions = byHuman(await listTransferOpinions(tx, all.people, knownAt));
  const lines = byHuman(await heldLines(tx, people, knownAt));
  const of = <T>(rows: Map<string | undefined, T[]>, id: string): readonly T[] => rows.get(id) ?? [];
  return new Map(
    people.map((id): [string, RecordLists] => [
      id,
      {
        posts: of(posts, id),
        ratings: of(ratings, id),
        unitRatings: [...new Set(of(posts, id).map(({ unitId }) => unitId))].flatMap((unit) => ofUnits.get(unit) ?? []),
        disciplines: of(disciplines, id),
        absences: of(absences, id),
        initiatives: onceEach(of(initiatives, id).map(({ initiative }) => initiative)),
        opinions: of(opinions, id),
        lines: of(lines, id),
      },
    ]),
  );
}

/** Every record of these people, with the standing record of the same human. */
async function humansOf(tx: Tx, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; human: string }>`
    select id, coalesce(merged_into, id) as human from people
    where id = any(${people}::uuid[]) or merged_into = any(${people}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, human }) => [id, human]));
}

/** The kind of body of units by their latest name on record; units of other kinds are not there. */
async function bodiesOf(
  tx: Tx,
  units: readonly string[],
  knownAt: Position,
): Promise<ReadonlyMap<string, 'su_nghiep' | 'hanh_chinh'>> {
  const { rows } = await sql<{ unit: string; body: 'su_nghiep' | 'hanh_chinh' | null }>`
    select distinct on (s.unit_id) s.unit_id as unit, case
        when s.kind in ('don_vi_su_nghiep', 'truong') then 'su_nghiep'
        when s.kind in ('so_nganh', 'huyen', 'xa', 'co_quan') then 'hanh_chinh' end as body
    from unit_states s
    where s.unit_id = any(${units}::uuid[]) and ${known('s', knownAt)}
    order by s.unit_id, s.valid_from desc`.execute(tx);
  return new Map(rows.flatMap(({ unit, body }) => (body === null ? [] : [[unit, body] as const])));
}

/** Posts that were written together with lines of the book about the same person: a list of awards told of them. */
async function postsOfAwardLists(tx: Tx, people: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select e.id from employments e
    where e.person_id = any(${people}::uuid[]) and e.import_id is null and e.event_id is null
      and exists (select from recipients r join award_lines l on l.recipient_id = r.id
        where r.person_id = e.person_id and l.recorded = e.recorded)`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

const onceEach = (initiatives: readonly DatedInitiative[]): readonly DatedInitiative[] => [
  ...new Map(initiatives.map((each) => [each.id, each])).values(),
];

/** Initiatives of each author. The year of a period is that in which it ends; a period that is none is left out. */
async function authoredInitiatives(
  tx: Tx,
  people: readonly string[],
  knownAt: Position,
): Promise<readonly { readonly personId: string; readonly initiative: DatedInitiative }[]> {
  const listed = await listInitiatives(tx, { people }, knownAt);
  const byId = new Map(
    listed.flatMap((initiative) => {
      const parsed = parseAchievementPeriod(initiative.period);
      return parsed.ok ? [[initiative.id, { ...initiative, year: yearOf(parsed.value.to) }] as const] : [];
    }),
  );
  const authors = await listAuthors(tx, [...byId.keys()], knownAt);
  return authors.flatMap(({ personId, initiativeId }) => {
    const initiative = byId.get(initiativeId);
    return initiative ? [{ personId, initiative }] : [];
  });
}
