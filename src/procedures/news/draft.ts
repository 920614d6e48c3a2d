import { z } from 'zod';
import { newsItem } from '../../documents/papers/news-item/news-item.ts';
import { may } from '../../domain/access/may.ts';
import { valuesOf } from '../../domain/inspections/inspection-figures.ts';
import { freeSlug, slugOf } from '../../domain/news/slug.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { findNewsOfInspection, insertNews, slugsLike } from '../../store/news.ts';
import { pathThenAndNow } from '../organisation/unit-standing.ts';
import { idInput } from '../input.ts';
import { readAsTold } from '../inspections/inspection-as-told.ts';
import { loadInspection } from '../inspections/load-inspection.ts';
import { notAllowed } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { editableBody } from './news-body.ts';
import { newsView } from './news-view.ts';

/** Soạn tin: drafts the news item of an inspection from its record, for the inspected unit, which publishes it. */
export const draftNews = defineProcedure({
  name: 'news.draft',
  input: z.object({ inspectionId: idInput }),
  load: async (tx, { inspectionId }, { today }) => {
    const loaded = await loadInspection(tx, inspectionId, today);
    if (!loaded.ok) return loaded;
    const read = await readAsTold(tx, loaded.value);
    if (!read.ok) return read;
    const document = newsItem(newsView(read.value.told));
    const figures = valuesOf(read.value.figures.figures);
    const { inspection, at } = loaded.value;
    const unitId = inspection.frame.inspectedUnitId;
    const slug = slugOf(document.title);
    return ok({
      item: {
        slug: freeSlug(slug, await slugsLike(tx, slug)),
        inspectionId,
        unitId,
        title: document.title,
        body: editableBody(document, figures),
        figures: { knownAt: at.knownAt, values: Object.fromEntries(figures) },
      },
      path: await pathThenAndNow(tx, unitId, at, today),
      existing: await findNewsOfInspection(tx, inspectionId),
    });
  },
  authorise: (actor, { path }, today) => may(actor, 'write-news', path, today),
  decide: (_, { item, existing }, { newId }) =>
    existing ? refuse(notAllowed('news-exists', { id: existing.id })) : ok({ id: newId(), ...item }),
  subject: ({ id, slug, inspectionId, title, body }) => ({
    subjectKind: 'news',
    subjectId: id,
    detail: { slug, inspectionId, title, body },
  }),
  write: async (tx, item, { position }) => {
    await insertNews(tx, item, position);
    return ok({ id: item.id, slug: item.slug, version: 1 });
  },
});
