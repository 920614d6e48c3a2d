import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { importKinds } from '../../domain/imports/import-kind.ts';
import { ok } from '../../kernel/result.ts';
import { importNeeds } from '../../store/imports/import-filter.ts';
import { type Import, listImports as importsOf } from '../../store/imports/imports.ts';
import { PAGE_SIZE, type Page } from '../../store/paging.ts';
import { optionalText, text, wholeNumber } from '../input.ts';
import { defineQuery } from '../query.ts';
import { type ListsOfUnit, listsOfUnit } from './lists-of-unit.ts';

const input = z.object({
  unitCode: text(80),
  /** todo: somebody must map, repair, decide, or look why it failed; ready: nothing stands in the way of Ghi sổ. */
  need: z.union([z.literal(''), z.enum(importNeeds)], 'not-accepted').default(''),
  kind: z.union([z.literal(''), z.enum(importKinds)], 'not-accepted').default(''),
  /** Part of the name of the file. */
  file: optionalText(255),
  /** Positions between which the reader began to write the lists; 0 and 0: any list. */
  begunAfter: wholeNumber(0, Number.MAX_SAFE_INTEGER).default(0),
  begunUntil: wholeNumber(0, Number.MAX_SAFE_INTEGER).default(0),
  page: wholeNumber(1, 100_000).default(1),
});

/**
 * Imports of a unit and everything below it, newest first, also those of former units whose records are kept there. Lists for the whole office show at a unit that has none above.
 */
export const listImports = defineQuery<z.infer<typeof input>, ListsOfUnit, Page<Import>>({
  name: 'imports.list',
  input,
  load: (tx, { unitCode }, { today }) => listsOfUnit(tx, unitCode, today),
  authorise: (actor, { path }, today) => may(actor, 'import-awards', path, today),
  personal: null,
  read: async (tx, { page, need, kind, file, ...asked }, { below, isTop }, { actor }) => {
    const actorId = actor.kind === 'account' ? actor.accountId : null;
    const begun = asked.begunUntil > 0 ? { after: asked.begunAfter, until: asked.begunUntil, actorId } : null;
    const { rows, total } = await importsOf(tx, below, isTop, {
      filter: { need, kind, file, begun },
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
    });
    return ok({ rows, page, pageSize: PAGE_SIZE, total });
  },
});
