import { sql } from 'kysely';
import type { Role } from '../../domain/access/action.ts';
import type { CarriedPosts, OpenPost } from '../../domain/organisation/unit-carried-posts.ts';
import { type PlainDate, isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { insertMany } from '../insert-many.ts';

type PostRow = Omit<OpenPost, 'from' | 'to'> & { from: string; to: string | null };

/** Posts in units that are open on a day or later. */
export async function openPosts(tx: Tx, unitIds: readonly string[], on: PlainDate): Promise<readonly OpenPost[]> {
  const { rows } = await sql<PostRow>`
    select e.id, e.person_id as "personId", e.unit_id as "unitId", e.post, e.post_class as "postClass", e.concurrent,
      e.paid_here as "paidHere", e.ground, e.valid_from as "from", e.valid_to as "to"
    from employments e where e.unit_id = any(${unitIds}::uuid[]) and e.superseded is null
      and (e.valid_to is null or e.valid_to > ${toIsoDate(on)})
    order by e.valid_from, e.id`.execute(tx);
  return rows.map((row) => ({ ...row, from: isoDate(row.from), to: row.to === null ? null : isoDate(row.to) }));
}

/** Writes posts that were carried over: old rows superseded, new ones beside the event that carried them. */
export async function writeCarriedPosts(
  tx: Tx,
  { supersede, insert }: CarriedPosts,
  eventOf: (post: CarriedPosts['insert'][number]) => string | null,
  newId: () => string,
  recorded: Position,
): Promise<void> {
  await sql`update employments set superseded = ${recorded} where id = any(${supersede}::uuid[])`.execute(tx);
  const columns = {
    id: 'uuid',
    person_id: 'uuid',
    unit_id: 'uuid',
    post: 'text',
    post_class: 'text',
    concurrent: 'boolean',
    paid_here: 'boolean',
    ground: 'text',
    valid_from: 'date',
    valid_to: 'date',
    event_id: 'uuid',
    recorded: 'bigint',
  } as const;
  const rows = insert.map((post) => ({
    id: newId(),
    person_id: post.personId,
    unit_id: post.unitId,
    post: post.post,
    post_class: post.postClass,
    concurrent: post.concurrent,
    paid_here: post.paidHere,
    ground: post.ground,
    valid_from: toIsoDate(post.from),
    valid_to: post.to === null ? null : toIsoDate(post.to),
    event_id: eventOf(post),
    recorded,
  }));
  await insertMany(tx, 'employments', columns, rows);
}

/** A role that somebody holds in a unit on a day or later. */
export type HeldRole = {
  readonly accountId: string;
  readonly displayName: string;
  readonly role: Role;
  readonly unitId: string;
};

export async function rolesIn(tx: Tx, unitIds: readonly string[], on: PlainDate): Promise<readonly HeldRole[]> {
  const { rows } = await sql<HeldRole>`
    select g.account_id as "accountId", a.display_name as "displayName", g.role, g.unit_id as "unitId"
    from role_grants g join accounts a on a.id = g.account_id
    where g.unit_id = any(${unitIds}::uuid[]) and g.superseded is null and not a.disabled
      and (g.valid_to is null or g.valid_to > ${toIsoDate(on)})
    order by a.display_name, g.role, g.unit_id`.execute(tx);
  return rows;
}

/** Lines of the book that stand in units, corrected ones where they stand now: how many, and the newest day of decision. */
export type LinesIn = { readonly unitId: string; readonly count: number; readonly last: PlainDate };

export async function linesIn(tx: Tx, unitIds: readonly string[]): Promise<readonly LinesIn[]> {
  const { rows } = await sql<{ unitId: string; count: number; last: string }>`
    select unit_id as "unitId", sum(n)::bigint as count, max(signed_on) as last from (
      select t.unit_id, t.signed_on, sum(t.in_book) as n from award_tallies t
      where t.unit_id = any(${unitIds}::uuid[]) group by 1, 2 having sum(t.in_book) > 0) of_day
    group by 1 order by 1`.execute(tx);
  return rows.map((row) => ({ ...row, last: isoDate(row.last) }));
}
