import { z } from 'zod';
import type { Unit } from '../../domain/organisation/unit.ts';
import { ok } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { findUnit } from '../../store/organisation/units.ts';
import { defineQuery } from '../query.ts';

/** The units in which the actor holds a role today, in the order granted; the first is where the screens begin. */
export const readHomeUnits = defineQuery({
  name: 'accounts.home-units',
  input: z.object({}),
  load: async () => ok(null),
  authorise: () => ({ allowed: true }),
  personal: null,
  read: async (tx, _, __, { actor, today }) => {
    if (actor.kind === 'system') return ok([]);
    const at = { asOf: today, knownAt: await latestPosition(tx) };
    const ids = actor.grants
      .filter((grant) => grant.from <= today && (grant.to === null || today < grant.to))
      .map((grant) => grant.unitId);
    const units: Unit[] = [];
    for (const id of new Set(ids)) {
      const unit = await findUnit(tx, id, at);
      if (unit) units.push(unit);
    }
    return ok(units);
  },
});
