import { sql } from 'kysely';
import type { Position } from './audit.ts';
import type { Tx } from './database.ts';

/** Figures of a news item as they stood at a position: by key. */
export type NewsFigures = { readonly knownAt: Position; readonly values: Readonly<Record<string, number>> };

export type NewsItem = {
  readonly id: string;
  readonly slug: string;
  readonly inspectionId: string;
  /** The unit that publishes it. */
  readonly unitId: string;
  readonly title: string;
  /** Paragraphs with an empty line between them; numbers are tokens. */
  readonly body: string;
  readonly figures: NewsFigures;
  readonly state: 'draft' | 'published';
  readonly version: number;
  readonly publishedAt: string | null;
};

type NewsRow = {
  id: string;
  slug: string;
  inspection_id: string;
  unit_id: string;
  title: string;
  body: string;
  figures: unknown;
  state: 'draft' | 'published';
  version: number;
  published_at: string | null;
};

const itemOf = (row: NewsRow): NewsItem => ({
  id: row.id,
  slug: row.slug,
  inspectionId: row.inspection_id,
  unitId: row.unit_id,
  title: row.title,
  body: row.body,
  figures: row.figures as NewsFigures,
  state: row.state,
  version: row.version,
  publishedAt: row.published_at,
});

export async function insertNews(
  tx: Tx,
  item: Omit<NewsItem, 'state' | 'version' | 'publishedAt'>,
  recorded: Position,
): Promise<void> {
  await tx
    .insertInto('news_items')
    .values({
      id: item.id,
      slug: item.slug,
      inspection_id: item.inspectionId,
      unit_id: item.unitId,
      title: item.title,
      body: item.body,
      figures: JSON.stringify(item.figures),
      state: 'draft',
      recorded,
    })
    .execute();
}

/** Writes an edit or a publication if the item is still at the version it started from; tells whether it was. */
export async function updateNews(tx: Tx, item: NewsItem): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('news_items')
    .set({
      title: item.title,
      body: item.body,
      figures: JSON.stringify(item.figures),
      state: item.state,
      published_at: item.publishedAt,
      version: item.version + 1,
    })
    .where('id', '=', item.id)
    .where('version', '=', item.version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function findNews(tx: Tx, id: string): Promise<NewsItem | undefined> {
  const row = await tx.selectFrom('news_items').selectAll().where('id', '=', id).executeTakeFirst();
  return row && itemOf(row);
}

export async function findNewsOfInspection(tx: Tx, inspectionId: string): Promise<NewsItem | undefined> {
  const row = await tx
    .selectFrom('news_items')
    .selectAll()
    .where('inspection_id', '=', inspectionId)
    .executeTakeFirst();
  return row && itemOf(row);
}

/** Addresses that are taken and begin with this one. */
export async function slugsLike(tx: Tx, slug: string): Promise<ReadonlySet<string>> {
  const rows = await tx.selectFrom('news_items').select('slug').where('slug', 'like', `${slug}%`).execute();
  return new Set(rows.map((row) => row.slug));
}

export async function findPublished(tx: Tx, slug: string): Promise<NewsItem | undefined> {
  const row = await tx
    .selectFrom('news_items')
    .selectAll()
    .where('slug', '=', slug)
    .where('state', '=', 'published')
    .executeTakeFirst();
  return row && itemOf(row);
}

export async function countPublished(tx: Tx): Promise<number> {
  const row = await tx
    .selectFrom('news_items')
    .select(sql<number>`count(*)`.as('count'))
    .where('state', '=', 'published')
    .executeTakeFirstOrThrow();
  return row.count;
}

/** A slice of what is published, the latest first. */
export async function listPublished(
  tx: Tx,
  slice: { readonly limit: number; readonly offset: number },
): Promise<readonly NewsItem[]> {
  const rows = await tx
    .selectFrom('news_items')
    .selectAll()
    .where('state', '=', 'published')
    .orderBy('published_at', 'desc')
    .orderBy('id')
    .limit(slice.limit)
    .offset(slice.offset)
    .execute();
  return rows.map(itemOf);
}
