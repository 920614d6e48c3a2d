import { sql } from 'kysely';
import type { KeptPost } from '../../domain/imports/records/judge-staff.ts';
import { isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { insertMany } from '../insert-many.ts';
import { replacedBy, whose } from './record-tables.ts';

/** A post with its holder. */
export type PostOfPerson = KeptPost & { readonly personId: string };

const selectPosts = (tx: Tx) =>
  tx
    .selectFrom('employments as r')
    .select([
      'r.id',
      'r.person_id',
      'r.unit_id',
      'r.post',
      'r.post_class',
      'r.concurrent',
      'r.paid_here',
      'r.valid_from',
      'r.valid_to',
      'r.ground',
      'r.import_id',
    ])
    .orderBy('r.valid_from')
    .orderBy('r.id');

type PostRow = Awaited<ReturnType<ReturnType<typeof selectPosts>['execute']>>[number];

const postOf = (row: PostRow): PostOfPerson => ({
  id: row.id,
  importId: row.import_id,
  personId: row.person_id,
  unitId: row.unit_id,
  post: row.post,
  postClass: row.post_class,
  concurrent: row.concurrent,
  paidHere: row.paid_here,
  from: isoDate(row.valid_from),
  to: row.valid_to === null ? null : isoDate(row.valid_to),
  ground: row.ground,
});

/** Posts of people as known at a position, the earliest first. */
export async function listPostsOfPeople(
  tx: Tx,
  people: readonly string[],
  knownAt: Position,
): Promise<readonly PostOfPerson[]> {
  return (await selectPosts(tx).where(whose({ people }, knownAt)).execute()).map(postOf);
}

/** Posts that an import replaced by its own: they count again when it is undone. */
export async function postsReplacedBy(tx: Tx, importId: string): Promise<readonly PostOfPerson[]> {
  const rows = await selectPosts(tx)
    .where(replacedBy('r', 'employments', importId))
    .execute();
  return rows.map(postOf);
}

/**
 * Of these people: whom the parts of an import that are written brought in, and whose posts they told or ended. Only
 * since Ghi sổ was pressed last: what was written before, the list was checked beside.
 */
export async function peopleOfImport(
  tx: Tx,
  importId: string,
  people: readonly string[],
): Promise<{ readonly broughtIn: ReadonlySet<string>; readonly posts: ReadonlySet<string> }> {
  const { rows } = await sql<{ id: string; broughtIn: boolean; posts: boolean }>`
    with own as materialized (select position, procedure from audit_changes where subject_kind = 'import' and subject_id = ${importId}),
    parts as materialized (select position from own where position > (select max(position) from own where procedure = 'imports.write'))
    select p.id, p.recorded in (select position from parts) as "broughtIn",
      exists (select from employments e where e.person_id = p.id and e.import_id = ${importId}
        and e.recorded in (select position from parts)) as posts
    from people p where p.id = any(${people}::uuid[])`.execute(tx);
  const ids = (some: typeof rows): ReadonlySet<string> => new Set(some.map(({ id }) => id));
  return { broughtIn: ids(rows.filter((each) => each.broughtIn)), posts: ids(rows.filter((each) => each.posts)) };
}

const columns = {
  id: 'uuid',
  person_id: 'uuid',
  unit_id: 'uuid',
  post: 'text',
  post_class: 'text',
  concurrent: 'boolean',
  paid_here: 'boolean',
  valid_from: 'date',
  valid_to: 'date',
  ground: 'text',
  import_id: 'uuid',
  recorded: 'bigint',
} as const;

/** Adds posts; the database refuses the same post of one person in one unit twice at once. */
export async function insertPosts(tx: Tx, posts: readonly PostOfPerson[], recorded: Position): Promise<void> {
  const rows = posts.map((post) => ({
    id: post.id,
    person_id: post.personId,
    unit_id: post.unitId,
    post: post.post,
    post_class: post.postClass,
    concurrent: post.concurrent,
    paid_here: post.paidHere,
    valid_from: toIsoDate(post.from),
    valid_to: post.to === null ? null : toIsoDate(post.to),
    ground: post.ground,
    import_id: post.importId,
    recorded,
  }));
  await insertMany(tx, 'employments', columns, rows);
}
