import { draftNews } from '../../procedures/news/draft.ts';
import { editNews } from '../../procedures/news/edit.ts';
import { publishNews } from '../../procedures/news/publish.ts';
import { readNewsDraft } from '../../procedures/news/show.ts';
import { describeProblem } from '../../procedures/describe-problem.ts';
import { readLastChangeOfNews } from '../../procedures/last-change.ts';
import type { Problem } from '../../procedures/problem.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { type Visit, signedIn } from '../visit.ts';
import { savedByOther } from './conflict-notice.tsx';
import { findInspectionPage } from './find.ts';
import { type NewsPage, showNewsPage } from './news-page.tsx';

/** The editor's page of the inspection's news item; without an item the way leads to the inspection. */
async function findNewsPage(visit: Visit): Promise<NewsPage | Response> {
  const page = await findInspectionPage(visit);
  if (page instanceof Response) return page;
  const { unit, inspection } = page;
  if (!inspection.news) return visit.redirect(addresses.inspection(unit.code, inspection.id), 303);
  const news = await readNewsDraft.run(visit.var.office, signedIn(visit), { id: inspection.news.id });
  if (!news.ok) return showProblem(visit, news.problem);
  const { title, body, version } = news.value.item;
  return {
    unit,
    inspection,
    news: news.value,
    typed: { title, body },
    expectedVersion: version,
    problems: [],
    status: 200,
    conflict: undefined,
  };
}

export async function askNews(visit: Visit): Promise<Response> {
  const page = await findNewsPage(visit);
  return page instanceof Response ? page : showNewsPage(visit, page);
}

/** Soạn tin: drafts the item from the record and opens it; one that exists already is opened as it is. */
export async function takeDraft(visit: Visit): Promise<Response> {
  const page = await findInspectionPage(visit);
  if (page instanceof Response) return page;
  const { unit, inspection } = page;
  const drafted = await draftNews.run(visit.var.office, signedIn(visit), { inspectionId: inspection.id });
  const exists = !drafted.ok && drafted.problem.code === 'not-allowed' && drafted.problem.why === 'news-exists';
  if (!drafted.ok && !exists) return showProblem(visit, drafted.problem);
  return visit.redirect(addresses.inspectionNews(unit.code, inspection.id), 303);
}

export async function takeNews(visit: Visit): Promise<Response> {
  const page = await findNewsPage(visit);
  if (page instanceof Response) return page;
  const form = await visit.req.parseBody();
  const textOf = (name: string): string => (typeof form[name] === 'string' ? form[name] : '');
  const typed = { title: textOf('title'), body: textOf('body') };
  const { id } = page.news.item;
  const edited = await editNews.run(visit.var.office, signedIn(visit), {
    id,
    expectedVersion: textOf('expectedVersion'),
    ...typed,
  });
  if (edited.ok) return visit.redirect(addresses.inspectionNews(page.unit.code, page.inspection.id), 303);
  return refuseNews(visit, { ...page, typed, expectedVersion: Number(textOf('expectedVersion')) }, edited.problem);
}

export async function takePublish(visit: Visit): Promise<Response> {
  const page = await findNewsPage(visit);
  if (page instanceof Response) return page;
  const { expectedVersion } = await visit.req.parseBody();
  const published = await publishNews.run(visit.var.office, signedIn(visit), {
    id: page.news.item.id,
    expectedVersion,
  });
  if (published.ok) return visit.redirect(addresses.inspectionNews(page.unit.code, page.inspection.id), 303);
  return refuseNews(visit, page, published.problem);
}

/** The editor with what was typed and why it was not taken. Saving again after a conflict overwrites knowingly. */
async function refuseNews(visit: Visit, page: NewsPage, problem: Problem): Promise<Response> {
  const { office, language } = visit.var;
  if (problem.code === 'conflict') {
    const change = await readLastChangeOfNews.run(office, signedIn(visit), { id: page.news.item.id });
    return showNewsPage(visit, {
      ...page,
      status: 409,
      expectedVersion: problem.found,
      conflict: savedByOther(change.ok ? change.value : null, language),
    });
  }
  if (problem.code === 'invalid')
    return showNewsPage(visit, { ...page, status: 422, problems: formProblems(problem, language) });
  if (problem.code === 'not-allowed')
    return showNewsPage(visit, {
      ...page,
      status: 422,
      problems: [{ message: say(describeProblem(problem), language) }],
    });
  return showProblem(visit, problem);
}
