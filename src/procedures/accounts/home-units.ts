import { z } from 'zod';
import { ok } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { type StandingUnit, findStandingUnitById } from '../../store/organisation/unit-rights.ts';
import { defineQuery } from '../query.ts';

/**
 * The units in which the actor holds a role today: first those that go on, then those that have ended, each in the order
 * granted; the first is where the screens begin. A unit that has ended is among them as of its last day: the role in it
 * still opens what it left.
 */
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
    const found: StandingUnit[] = [];
    for (const id of new Set(ids)) {
      const standing = await findStandingUnitById(tx, id, at);
      if (standing) found.push(standing);
    }
    const ended = ({ endedOn }: StandingUnit): number => (endedOn === null ? 0 : 1);
    return ok(found.toSorted((a, b) => ended(a) - ended(b)).map(({ unit }) => unit));
  },
});
