import { sql } from 'kysely';
import type { Candidate } from '../../domain/imports/row-outcome.ts';
import { isoDate, toScreenDate } from '../../kernel/plain-date.ts';
import type { Tx } from '../database.ts';

/** Somebody whom a row may mean, with what tells namesakes apart. */
export type CandidateShown = Candidate & {
  readonly name: string;
  /** Day or year of birth, then posts with units: a line each. */
  readonly facts: readonly string[];
};

type PersonRow = {
  personId: string;
  name: string;
  bornOn: string | null;
  bornYear: number | null;
  posts: readonly string[];
};

/** What a person who decides must see of the candidates, by id. */
export async function candidatesShown(
  tx: Tx,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<string, CandidateShown>> {
  const ids = [...new Set(candidates.map(({ personId }) => personId))];
  if (ids.length === 0) return new Map();
  const { rows } = await sql<PersonRow>`
    select p.id as "personId", p.name, p.born_on as "bornOn", p.born_year as "bornYear", coalesce((
      select jsonb_agg(e.post || ' – ' || s.name order by e.valid_from) from employments e
        join lateral (select name from unit_states s where s.unit_id = e.unit_id and s.superseded is null
          order by s.valid_from desc limit 1) s on true
      where e.person_id = p.id and e.superseded is null), '[]') as posts
    from people p where p.id = any(${ids}::uuid[])`.execute(tx);
  return new Map(
    rows.map(({ personId, name, bornOn, bornYear, posts }) => {
      const birth = bornOn === null ? (bornYear?.toString() ?? []) : toScreenDate(isoDate(bornOn));
      return [personId, { personId, reasons: [], name, facts: [birth, posts].flat() }];
    }),
  );
}
