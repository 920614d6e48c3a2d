import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { ok } from '../../kernel/result.ts';
import { countDuplicates, listDuplicates } from '../../store/organisation/person-duplicates.ts';
import { PAGE_SIZE } from '../../store/paging.ts';
import { text, wholeNumber } from '../input.ts';
import { defineQuery } from '../query.ts';
import { loadUnit } from './unit-standing.ts';

/** Có thể trùng: pairs of records within a unit and below it that may be one human, the likeliest first. */
export const readDuplicates = defineQuery({
  name: 'organisation.duplicates',
  input: z.object({ unit: text(80), page: wholeNumber(1, 1_000_000).default(1) }),
  load: (tx, { unit: code }, { today }) => loadUnit(tx, code, { asOf: today, today }),
  authorise: (actor, { path }, today) => may(actor, 'edit-person', path, today),
  personal: ({ unit, page }) => ({ unit, page }),
  read: async (tx, { page }, { unit, knownAt }) => {
    const total = await countDuplicates(tx, unit.id, knownAt);
    const slice = { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
    return ok({ unit, rows: await listDuplicates(tx, unit.id, knownAt, slice), total, page, pageSize: PAGE_SIZE });
  },
});
