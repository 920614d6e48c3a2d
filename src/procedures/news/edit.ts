import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { updateNews } from '../../store/news.ts';
import { idInput, text, wholeNumber } from '../input.ts';
import { invalid, notAllowed } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { paragraphsInput } from '../typed-text.ts';
import { loadNews } from './load-news.ts';

/** Changes title and text of a draft. Unknown tokens may stand in a draft; publishing refuses them. */
export const editNews = defineProcedure({
  name: 'news.edit',
  input: z.object({
    id: idInput,
    expectedVersion: wholeNumber(1, 1_000_000_000),
    title: text(300),
    body: paragraphsInput(50_000),
  }),
  load: (tx, { id }, { today }) => loadNews(tx, id, today),
  authorise: (actor, { path }, today) => may(actor, 'write-news', path, today),
  decide: ({ expectedVersion, title, body }, { item }) => {
    if (item.version !== expectedVersion)
      return refuse({ code: 'conflict', what: 'news', expected: expectedVersion, found: item.version });
    if (item.state === 'published') return refuse(notAllowed('already-published'));
    if (body === '') return refuse(invalid('body', 'required', ''));
    return ok({ before: item, after: { ...item, title, body } });
  },
  subject: ({ before, after }) => ({
    subjectKind: 'news',
    subjectId: before.id,
    detail: { before: { title: before.title, body: before.body }, after: { title: after.title, body: after.body } },
  }),
  write: async (tx, { after }) => {
    if (await updateNews(tx, after)) return ok({ id: after.id, version: after.version + 1 });
    return refuse({ code: 'conflict', what: 'news', expected: after.version, found: after.version + 1 });
  },
});
