import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { listClusters } from '../../store/clusters.ts';
import { findUnitByCode, unitPath } from '../../store/organisation/units.ts';
import { optionalDateInput, text } from '../input.ts';
import { defineQuery } from '../query.ts';

/** Clusters in which a unit, or one below it, stands on a day (today when none is given), and those of its region. */
export const readClusters = defineQuery({
  name: 'clusters.list',
  input: z.object({ unit: text(80), asOf: optionalDateInput }),
  load: async (tx, { unit: code, asOf }, { today }) => {
    const at = { asOf: asOf ?? today, knownAt: await latestPosition(tx) };
    const unit = await findUnitByCode(tx, code, at);
    if (!unit) return refuse({ code: 'not-found', what: 'unit' });
    return ok({ unit, at, path: await unitPath(tx, unit.id, at) });
  },
  authorise: (actor, { path }, today) => may(actor, 'read-inspection', path, today),
  personal: null,
  read: async (tx, _, { unit, at }) => ok({ unit, asOf: at.asOf, clusters: await listClusters(tx, unit.id, at) }),
});
