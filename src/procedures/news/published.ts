import { z } from 'zod';
import { ok, refuse } from '../../kernel/result.ts';
import { type NewsItem, countPublished, findPublished, listPublished } from '../../store/news.ts';
import { text, wholeNumber } from '../input.ts';
import { valuesIn } from './load-news.ts';
import { readableParagraphs } from './news-body.ts';
import { definePublicQuery } from './public-query.ts';

/** What anybody may read of a published item: its text, with the figures that it keeps. */
export type PublicNews = {
  readonly slug: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly publishedAt: string;
};

function publicNews({ slug, title, body, figures, publishedAt }: NewsItem): PublicNews {
  const values = valuesIn(figures);
  return {
    slug,
    title: readableParagraphs(title, values).join(' '),
    paragraphs: readableParagraphs(body, values),
    publishedAt: publishedAt ?? '',
  };
}

const NEWS_OF_A_PAGE = 20;

/** Tin tức: published items, latest first, each with its first paragraph only. */
export const listNews = definePublicQuery({
  name: 'news.published',
  input: z.object({ page: wholeNumber(1, 1_000_000).default(1), size: wholeNumber(1, 100).default(NEWS_OF_A_PAGE) }),
  read: async (tx, { page, size }) => {
    const items = await listPublished(tx, { limit: size, offset: (page - 1) * size });
    const rows = items.map(publicNews).map((news) => ({ ...news, paragraphs: news.paragraphs.slice(0, 1) }));
    return ok({ rows, total: await countPublished(tx), page, pageSize: size });
  },
});

/** One published item by its address; a draft is not found. */
export const readNews = definePublicQuery({
  name: 'news.read',
  input: z.object({ slug: text(120) }),
  read: async (tx, { slug }) => {
    const item = await findPublished(tx, slug);
    return item ? ok(publicNews(item)) : refuse({ code: 'not-found', what: 'news' });
  },
});
