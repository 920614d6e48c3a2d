import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { ok } from '../../kernel/result.ts';
import { countInspections, listInspections } from '../../store/inspections/inspection-list.ts';
import { PAGE_SIZE } from '../../store/paging.ts';
import { text, wholeNumber } from '../input.ts';
import { loadUnit } from '../organisation/unit-standing.ts';
import { defineQuery } from '../query.ts';

/** Kiểm tra chéo: inspections in which a unit, or one below it, took part on either side; latest first. */
export const readInspections = defineQuery({
  name: 'inspections.list',
  input: z.object({
    unit: text(80),
    page: wholeNumber(1, 1_000_000).default(1),
    size: wholeNumber(1, 500).default(PAGE_SIZE),
  }),
  load: (tx, { unit: code }, { today }) => loadUnit(tx, code, { asOf: today, today }),
  authorise: (actor, { path }, today) => may(actor, 'read-inspection', path, today),
  personal: null,
  read: async (tx, { page, size }, { unit, knownAt }) => {
    const filter = { unitId: unit.id, knownAt };
    const total = await countInspections(tx, filter);
    const rows = await listInspections(tx, filter, { limit: size, offset: (page - 1) * size });
    return ok({ unit, rows, total, page, pageSize: size });
  },
});
