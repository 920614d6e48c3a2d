import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { ok } from '../../kernel/result.ts';
import { latestDecision } from '../../store/latest-decision.ts';
import { text } from '../input.ts';
import { loadUnit } from '../organisation/unit-standing.ts';
import { defineQuery } from '../query.ts';

/** A unit as it is today and the day of its newest decision: where the screens begin when no period is asked for. */
export const readLatestDecision = defineQuery({
  name: 'awards.latest-decision',
  input: z.object({ unit: text(80) }),
  load: (tx, { unit: code }, { today }) => loadUnit(tx, code, { asOf: today, today }),
  authorise: (actor, { path }, today) => may(actor, 'read-report', path, today),
  personal: null,
  read: async (tx, _, { unit, path, knownAt }, { today }) =>
    ok({ unit, path, latest: await latestDecision(tx, unit.id, today, knownAt) }),
});
