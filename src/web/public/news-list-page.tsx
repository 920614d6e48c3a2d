import type { PublicNews, listNews } from '../../procedures/news/published.ts';
import { newsWords } from '../../words/news.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { EmptyState } from '../kit/empty-state.tsx';
import { PageHeading, Prose } from '../kit/page-heading.tsx';
import { Pagination } from '../kit/pagination.tsx';
import { screenDay } from '../screen-moment.ts';
import { showPublicPage } from '../show.tsx';
import type { Visit } from '../visit.ts';

type NewsList = Extract<Awaited<ReturnType<typeof listNews.run>>, { ok: true }>['value'];

/** Tin tức: what has been published, latest first, with the first paragraph of each. */
export function showNewsList(visit: Visit, list: NewsList): Response {
  const { language } = visit.var;
  const title = say(newsWords.list, language);
  return showPublicPage(visit, {
    title,
    width: 'reading',
    children: (
      <>
        <PageHeading title={title} />
        {list.total === 0 && <EmptyState title={say(newsWords.noNews, language)} />}
        {list.rows.map((news) => (
          <Teaser key={news.slug} news={news} />
        ))}
        {list.total > list.pageSize && (
          <Pagination {...list} hrefOf={(page) => withQuery(addresses.news, { page })} language={language} />
        )}
      </>
    ),
  });
}

const Teaser = ({ news: { slug, title, paragraphs, publishedAt } }: { readonly news: PublicNews }) => (
  <article className="section" lang="vi">
    <Prose>
      <h2>
        <a href={addresses.newsItem(slug)}>{title}</a>
      </h2>
      <p className="field-hint">{screenDay(publishedAt)}</p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Prose>
  </article>
);
