import { listNews, readNews } from '../../procedures/news/published.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { ICON_PATH, ICON_SVG } from '../kit/icon.ts';
import type { App } from '../visit.ts';
import { showArticle } from './article-page.tsx';
import { showNewsList } from './news-list-page.tsx';

/** Pages and files that need no sign-in. */
export function publicRoutes(app: App): void {
  app.get(ICON_PATH, (visit) =>
    visit.body(ICON_SVG, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=604800' }),
  );
  app.get(addresses.news, async (visit) => {
    const list = await listNews.run(visit.var.office, { page: visit.req.query('page') });
    return list.ok ? showNewsList(visit, list.value) : showProblem(visit, list.problem);
  });
  app.get(addresses.newsItem(':slug'), async (visit) => {
    const news = await readNews.run(visit.var.office, { slug: visit.req.param('slug') });
    return news.ok ? showArticle(visit, news.value) : showProblem(visit, { code: 'not-found', what: 'news' });
  });
}
