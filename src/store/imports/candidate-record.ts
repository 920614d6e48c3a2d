import { sql } from 'kysely';
import type { Candidate } from '../../domain/imports/row-outcome.ts';
import type { Birth } from '../../domain/organisation/birth.ts';
import { type PlainDate, addDays, isoDate } from '../../kernel/plain-date.ts';
import { everyLineHeld } from '../awards/lines-as-held.ts';
import type { Tx } from '../database.ts';
import { birthOfRow } from '../organisation/births.ts';

/** A post with the name that its unit had when it was taken up. */
export type CandidatePost = {
  readonly post: string;
  readonly unitName: string;
  readonly from: PlainDate;
  /** Last day; null while it goes on. */
  readonly to: PlainDate | null;
};

/** An award in force, with post and unit as they stood on the day of the decision. */
export type CandidateAward = {
  readonly achievement: string;
  readonly form: string;
  readonly number: string;
  readonly signedOn: PlainDate;
  readonly post: string;
  readonly unitName: string;
};

/** What an officer knows a colleague by: birth, posts and the latest awards, newest first. */
export type CandidateRecord = Birth & {
  readonly name: string;
  readonly posts: readonly CandidatePost[];
  /** The latest of them. */
  readonly awards: readonly CandidateAward[];
  /** How many there are in all. */
  readonly awardCount: number;
};

/** How many posts and awards of each are shown. */
const SHOWN = 3;

type PersonRow = {
  readonly personId: string;
  readonly name: string;
  readonly born_on: string | null;
  readonly born_year: number | null;
  readonly awardCount: number;
  readonly posts: readonly { post: string; unitName: string; from: string; to: string | null }[];
  readonly awards: readonly (Omit<CandidateAward, 'signedOn'> & { signedOn: string })[];
};

/** The records of whom a row may mean, by id; those of merged records count together. */
export async function candidateRecords(
  tx: Tx,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<string, CandidateRecord>> {
  const ids = [...new Set(candidates.map(({ personId }) => personId))];
  if (ids.length === 0) return new Map();
  const { rows } = await sql<PersonRow>`
    with asked as (select p.id, coalesce(p.merged_into, p.id) as human from people p where p.id = any(${ids}::uuid[])),
    records as (select a.id as asked, p.id from asked a join people p on p.id = a.human or p.merged_into = a.human),
    posts as (
      select r.asked, e.post, e.valid_from, e.valid_to, ${unitNameOn(sql`e.unit_id`, sql`e.valid_from`)} as unit_name,
        row_number() over (partition by r.asked order by e.valid_from desc, e.id) as place
      from records r join employments e on e.person_id = r.id and e.superseded is null),
    lines as (${everyLineHeld(
      ({ lines, holds, lineId }) => sql`
      select r.asked, l.unit_id, l.decision_id, l.achievement, l.form_code, ${lineId} as line_id
      from records r join recipients c on c.person_id = r.id join ${lines} on l.recipient_id = c.id and ${holds}`,
    )}),
    awards as (
      select l.*, d.number, d.signed_on, ${unitNameOn(sql`l.unit_id`, sql`d.signed_on`)} as unit_name,
        count(*) over (partition by l.asked) as of_all,
        row_number() over (partition by l.asked order by d.signed_on desc, l.line_id) as place
      from lines l join award_states t on t.line_id = l.line_id and t.state = 'in_force'
        join decisions d on d.id = l.decision_id)
    select a.id as "personId", p.name, p.born_on, p.born_year,
      coalesce((select max(w.of_all) from awards w where w.asked = a.id), 0)::int as "awardCount",
      coalesce((select jsonb_agg(jsonb_build_object('post', o.post, 'unitName', o.unit_name, 'from', o.valid_from, 'to', o.valid_to)
        order by o.place) from posts o where o.asked = a.id and o.place <= ${SHOWN}), '[]') as posts,
      coalesce((select jsonb_agg(jsonb_build_object('achievement', w.achievement, 'form', w.form_code, 'number', w.number,
          'signedOn', w.signed_on, 'unitName', w.unit_name, 'post', ${PRINTED_POST}) order by w.place)
        from awards w where w.asked = a.id and w.place <= ${SHOWN}), '[]') as awards
    from asked a join people p on p.id = a.human`.execute(tx);
  return new Map(rows.map((row) => [row.personId, recordOf(row)]));
}

/** As the decision prints it, the last correction before what was granted; erased texts say nothing. */
const PRINTED_POST = sql`coalesce((select vt.printed_post from award_line_versions v join award_version_texts vt on vt.seq = v.seq
    where v.line_id = w.line_id and v.superseded is null),
  (select t.printed_post from award_line_texts t where t.line_id = w.line_id), '')`;

/** The name of a unit on a day, else the last one that it had. */
const unitNameOn = (unitId: ReturnType<typeof sql>, day: ReturnType<typeof sql>) =>
  sql`coalesce((select s.name from unit_states s where s.unit_id = ${unitId} and s.superseded is null
    order by (s.valid_from <= ${day} and (s.valid_to is null or s.valid_to > ${day})) desc, s.valid_from desc limit 1), '')`;

const recordOf = ({ name, awardCount, posts, awards, ...row }: PersonRow): CandidateRecord => ({
  name,
  ...birthOfRow(row),
  awardCount,
  posts: posts.map(({ from, to, ...post }) => ({
    ...post,
    from: isoDate(from),
    to: to === null ? null : addDays(isoDate(to), -1),
  })),
  awards: awards.map(({ signedOn, ...award }) => ({ ...award, signedOn: isoDate(signedOn) })),
});
