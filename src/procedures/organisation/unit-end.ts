import { z } from 'zod';
import { ok } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { endOfUnit } from '../../store/organisation/unit-rights.ts';
import { text } from '../input.ts';
import { defineQuery } from '../query.ts';

/** Since when a unit is no more, and its direct successors as they are called; null while it goes on. No personal data. */
export const readUnitEnd = defineQuery({
  name: 'organisation.unit-end',
  input: z.object({ unit: text(80) }),
  load: async () => ok(null),
  authorise: () => ({ allowed: true }),
  personal: null,
  read: async (tx, { unit }, _, { today }) =>
    ok((await endOfUnit(tx, unit, { asOf: today, knownAt: await latestPosition(tx) })) ?? null),
});

export type UnitEnd = NonNullable<Extract<Awaited<ReturnType<typeof readUnitEnd.run>>, { ok: true }>['value']>;
