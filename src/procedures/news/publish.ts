import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { unknownTokens } from '../../domain/news/figure-tokens.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { updateNews } from '../../store/news.ts';
import { idInput, wholeNumber } from '../input.ts';
import { notAllowed } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { loadNews, valuesIn } from './load-news.ts';

/** Đăng tin: what is published keeps the values that its figures have at this moment. Refused while a token is unknown. */
export const publishNews = defineProcedure({
  name: 'news.publish',
  input: z.object({ id: idInput, expectedVersion: wholeNumber(1, 1_000_000_000) }),
  load: (tx, { id }, { today }) => loadNews(tx, id, today),
  authorise: (actor, { path }, today) => may(actor, 'write-news', path, today),
  decide: ({ expectedVersion }, { item, figures }, { now }) => {
    if (item.version !== expectedVersion)
      return refuse({ code: 'conflict', what: 'news', expected: expectedVersion, found: item.version });
    if (item.state === 'published') return refuse(notAllowed('already-published'));
    const unknown = unknownTokens(`${item.title}\n${item.body}`, valuesIn(figures));
    if (unknown.length > 0) {
      return refuse({
        code: 'invalid',
        fields: unknown.map((value) => ({ field: 'body', code: 'unknown-token', value })),
      });
    }
    return ok({ ...item, figures, state: 'published' as const, publishedAt: now });
  },
  subject: ({ id, slug, title, body, figures }) => ({
    subjectKind: 'news',
    subjectId: id,
    detail: { slug, title, body, figures },
  }),
  write: async (tx, item) => {
    if (await updateNews(tx, item)) return ok({ id: item.id, slug: item.slug, version: item.version + 1 });
    return refuse({ code: 'conflict', what: 'news', expected: item.version, found: item.version + 1 });
  },
});
