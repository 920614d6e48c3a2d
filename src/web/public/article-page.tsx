import type { PublicNews } from '../../procedures/news/published.ts';
import { newsWords } from '../../words/news.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { PageHeading, Prose } from '../kit/page-heading.tsx';
import { screenDay } from '../screen-moment.ts';
import { showPublicPage } from '../show.tsx';
import type { Visit } from '../visit.ts';

/** A published news item, for anybody to read. */
export function showArticle(visit: Visit, { title, paragraphs, publishedAt }: PublicNews): Response {
  const { language } = visit.var;
  return showPublicPage(visit, {
    title,
    width: 'reading',
    children: (
      <article lang="vi">
        <Breadcrumbs crumbs={[{ label: say(newsWords.list, language), href: addresses.news }]} language={language} />
        <PageHeading title={title} lead={say(newsWords.publishedOn(screenDay(publishedAt)), language)} />
        <Prose>
          {paragraphs.map((paragraph, at) => (
            <p key={at}>{paragraph}</p>
          ))}
        </Prose>
      </article>
    ),
  });
}
