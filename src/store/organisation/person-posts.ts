import { sql } from 'kysely';
import { type PlainDate, isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import { known } from '../as-known.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';

export type PostClass = 'leader' | 'direct' | 'unknown';

/** A post of a person for a time (to: first day after it; null: still held). */
export type Post = {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
  readonly post: string;
  readonly postClass: PostClass;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  /** Kiêm nhiệm. */
  readonly concurrent: boolean;
  /** The unit pays the salary; a person is reviewed where paid. */
  readonly paidHere: boolean;
  readonly ground: string;
};

/** A post with the name of its unit on its first day; of one listed as beginning later, its first name. */
export type ShownPost = Post & { readonly unitName: string };

/** Posts of people as known at a position, the earliest first. */
export async function listPosts(
  tx: Tx,
  personIds: readonly string[],
  knownAt: Position,
): Promise<readonly ShownPost[]> {
  const rows = await tx
    .selectFrom('employments as e')
    .select(
      sql<string | null>`(select u.name from unit_states u where u.unit_id = e.unit_id and ${known('u', knownAt)}
      order by u.valid_from > e.valid_from, abs(u.valid_from - e.valid_from) limit 1)`.as('name'),
    )
    .select(['e.id', 'e.person_id', 'e.unit_id', 'e.post', 'e.post_class', 'e.valid_from', 'e.valid_to'])
    .select(['e.concurrent', 'e.paid_here', 'e.ground'])
    .where(sql<boolean>`e.person_id = any(${personIds}::uuid[])`)
    .where(known('e', knownAt))
    .orderBy('e.valid_from')
    .orderBy('e.concurrent')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    unitId: row.unit_id,
    unitName: row.name ?? '',
    post: row.post,
    postClass: row.post_class,
    from: isoDate(row.valid_from),
    to: row.valid_to === null ? null : isoDate(row.valid_to),
    concurrent: row.concurrent,
    paidHere: row.paid_here,
    ground: row.ground,
  }));
}

/** Adds a post; the database refuses the same post in the same unit twice at a time. */
export async function insertPost(tx: Tx, post: Post, recorded: Position): Promise<void> {
  await tx
    .insertInto('employments')
    .values({
      id: post.id,
      person_id: post.personId,
      unit_id: post.unitId,
      post: post.post,
      post_class: post.postClass,
      valid_from: toIsoDate(post.from),
      valid_to: post.to === null ? null : toIsoDate(post.to),
      concurrent: post.concurrent,
      paid_here: post.paidHere,
      ground: post.ground,
      recorded,
    })
    .execute();
}
