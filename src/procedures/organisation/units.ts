import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { findUnitByCode, listUnits, unitPath } from '../../store/organisation/units.ts';
import { optionalDateInput, text } from '../input.ts';
import { defineQuery } from '../query.ts';

/** The tree below a unit as of a day (today when none is given). */
export const readUnits = defineQuery({
  name: 'organisation.units',
  input: z.object({ unit: text(80), asOf: optionalDateInput }),
  load: async (tx, { unit: code, asOf }, { today }) => {
    const at = { asOf: asOf ?? today, knownAt: await latestPosition(tx) };
    const root = await findUnitByCode(tx, code, at);
    if (!root) return refuse({ code: 'not-found', what: 'unit' });
    return ok({ root, at, path: await unitPath(tx, root.id, at) });
  },
  authorise: (actor, { path }, today) => may(actor, 'read-organisation', path, today),
  personal: null,
  read: async (tx, _, { root, at }) => ok({ root, asOf: at.asOf, units: await listUnits(tx, at) }),
});
