import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { ok } from '../../kernel/result.ts';
import { text } from '../input.ts';
import { defineQuery } from '../query.ts';
import { loadUnit } from './unit-standing.ts';

/**
 * A unit as it is today, or as it was on its last day, with the path of units by which a screen asks what the reader may
 * do there; endedOn: first day on which it was no more.
 */
export const readUnit = defineQuery({
  name: 'organisation.unit',
  input: z.object({ unit: text(80) }),
  load: (tx, { unit: code }, { today }) => loadUnit(tx, code, { asOf: today, today }),
  authorise: (actor, { path }, today) => may(actor, 'read-organisation', path, today),
  personal: null,
  read: async (_, __, { unit, path, endedOn }) => ok({ unit, path, endedOn }),
});
