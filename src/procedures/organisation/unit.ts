import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { findUnitByCode, unitPath } from '../../store/organisation/units.ts';
import { text } from '../input.ts';
import { defineQuery } from '../query.ts';

/** A unit as it is today with the path of units above it, by which a screen asks what the reader may do there. */
export const readUnit = defineQuery({
  name: 'organisation.unit',
  input: z.object({ unit: text(80) }),
  load: async (tx, { unit: code }, { today }) => {
    const at = { asOf: today, knownAt: await latestPosition(tx) };
    const unit = await findUnitByCode(tx, code, at);
    if (!unit) return refuse({ code: 'not-found', what: 'unit' });
    return ok({ unit, path: await unitPath(tx, unit.id, at) });
  },
  authorise: (actor, { path }, today) => may(actor, 'read-organisation', path, today),
  personal: null,
  read: async (_, __, { unit, path }) => ok({ unit, path }),
});
