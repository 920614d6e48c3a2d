import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { latestDecision } from '../../store/latest-decision.ts';
import { findUnitByCode, unitPath } from '../../store/organisation/units.ts';
import { text } from '../input.ts';
import { defineQuery } from '../query.ts';

/** A unit as it is today and the day of its newest decision: where the screens begin when no period is asked for. */
export const readLatestDecision = defineQuery({
  name: 'awards.latest-decision',
  input: z.object({ unit: text(80) }),
  load: async (tx, { unit: code }, { today }) => {
    const knownAt = await latestPosition(tx);
    const unit = await findUnitByCode(tx, code, { asOf: today, knownAt });
    if (!unit) return refuse({ code: 'not-found', what: 'unit' });
    return ok({ unit, knownAt, path: await unitPath(tx, unit.id, { asOf: today, knownAt }) });
  },
  authorise: (actor, { path }, today) => may(actor, 'read-report', path, today),
  personal: null,
  read: async (tx, _, { unit, path, knownAt }, { today }) =>
    ok({ unit, path, latest: await latestDecision(tx, unit.id, today, knownAt) }),
});
