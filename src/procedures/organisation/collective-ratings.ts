import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import type { KeptRating } from '../../domain/imports/records/kept-records.ts';
import type { Unit } from '../../domain/organisation/unit.ts';
import { ok } from '../../kernel/result.ts';
import { listRatings } from '../../store/records/ratings.ts';
import { text } from '../input.ts';
import { defineQuery } from '../query.ts';
import { type LoadedUnit, loadUnit } from './unit-standing.ts';

const input = z.object({ unit: text(80) });

export type CollectiveRatings = {
  readonly unit: Unit;
  /** The latest year first. */
  readonly ratings: readonly KeptRating[];
  readonly mayRecord: boolean;
};

/** Yearly ratings of a unit as a collective, as they hold now. */
export const readCollectiveRatings = defineQuery<z.infer<typeof input>, LoadedUnit, CollectiveRatings>({
  name: 'organisation.collective-ratings',
  input,
  load: (tx, { unit }, { today }) => loadUnit(tx, unit, { asOf: today, today }),
  authorise: (actor, { path }, today) => may(actor, 'read-organisation', path, today),
  personal: null,
  read: async (tx, _, { unit, path, knownAt }, { actor, today }) => {
    const ratings = await listRatings(tx, { collectives: [unit.id] }, knownAt);
    const mayRecord = may(actor, 'import-records', path, today).allowed;
    return ok({ unit, ratings: ratings.toReversed(), mayRecord });
  },
});
