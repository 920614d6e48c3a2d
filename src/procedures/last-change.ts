import { z } from 'zod';
import { mayAtAny } from '../domain/access/may-at-any.ts';
import { may } from '../domain/access/may.ts';
import { ok } from '../kernel/result.ts';
import { lastChange } from '../store/last-change.ts';
import { loadImport } from './imports/load-import.ts';
import { idInput } from './input.ts';
import { loadInspection } from './inspections/load-inspection.ts';
import { loadNews } from './news/load-news.ts';
import { defineQuery } from './query.ts';

const input = z.object({ id: idInput });

/** Who last changed an inspection and when: told to whoever edited at the same time. */
export const readLastChangeOfInspection = defineQuery({
  name: 'inspections.last-change',
  input,
  load: (tx, { id }, { today }) => loadInspection(tx, id, today),
  authorise: (actor, { paths }, today) => mayAtAny(actor, 'read-inspection', paths, today),
  personal: null,
  read: async (tx, { id }) => ok((await lastChange(tx, 'inspection', id)) ?? null),
});

/** Who last changed a news item and when. */
export const readLastChangeOfNews = defineQuery({
  name: 'news.last-change',
  input,
  load: (tx, { id }, { today }) => loadNews(tx, id, today),
  authorise: (actor, { path }, today) => may(actor, 'write-news', path, today),
  personal: null,
  read: async (tx, { id }) => ok((await lastChange(tx, 'news', id)) ?? null),
});

/** Who last staged, wrote or undid an import and when. */
export const readLastChangeOfImport = defineQuery({
  name: 'imports.last-change',
  input,
  load: (tx, { id }, { today }) => loadImport(tx, id, null, today),
  authorise: (actor, { path }, today) => may(actor, 'import-awards', path, today),
  personal: null,
  read: async (tx, { id }) => ok((await lastChange(tx, 'import', id)) ?? null),
});
