import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { countInspections, listInspections } from '../../store/inspections/inspection-list.ts';
import { findUnitByCode, unitPath } from '../../store/organisation/units.ts';
import { PAGE_SIZE } from '../../store/paging.ts';
import { text, wholeNumber } from '../input.ts';
import { defineQuery } from '../query.ts';

/** Kiểm tra chéo: inspections in which a unit, or one below it, took part on either side; latest first. */
export const readInspections = defineQuery({
  name: 'inspections.list',
  input: z.object({
    unit: text(80),
    page: wholeNumber(1, 1_000_000).default(1),
    size: wholeNumber(1, 500).default(PAGE_SIZE),
  }),
  load: async (tx, { unit: code }, { today }) => {
    const knownAt = await latestPosition(tx);
    const unit = await findUnitByCode(tx, code, { asOf: today, knownAt });
    if (!unit) return refuse({ code: 'not-found', what: 'unit' });
    return ok({ unit, knownAt, path: await unitPath(tx, unit.id, { asOf: today, knownAt }) });
  },
  authorise: (actor, { path }, today) => may(actor, 'read-inspection', path, today),
  personal: null,
  read: async (tx, { page, size }, { unit, knownAt }) => {
    const filter = { unitId: unit.id, knownAt };
    const total = await countInspections(tx, filter);
    const rows = await listInspections(tx, filter, { limit: size, offset: (page - 1) * size });
    return ok({ unit, rows, total, page, pageSize: size });
  },
});
