import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { ok } from '../../kernel/result.ts';
import { listUnits } from '../../store/organisation/units.ts';
import { text } from '../input.ts';
import { defineQuery } from '../query.ts';
import { loadUnit } from './unit-standing.ts';

/** A unit and all below it today, or on its last day, to choose from in the forms of people. */
export const readPeopleUnits = defineQuery({
  name: 'organisation.people-units',
  input: z.object({ unit: text(80) }),
  load: (tx, { unit: code }, { today }) => loadUnit(tx, code, { asOf: today, today }),
  authorise: (actor, { path }, today) => may(actor, 'read-organisation', path, today),
  personal: null,
  read: async (tx, _, { unit, day, knownAt }) => {
    const all = await listUnits(tx, { asOf: day, knownAt });
    const below = Map.groupBy(all, ({ parentId }) => parentId);
    const found = [unit];
    for (const each of found) found.push(...(below.get(each.id) ?? []));
    const inside = new Set(found.map(({ id }) => id));
    return ok({ unit, units: all.filter(({ id }) => inside.has(id)) });
  },
});
