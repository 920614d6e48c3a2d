import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { supersede } from '../../store/records/record-tables.ts';
import { listRatings } from '../../store/records/ratings.ts';
import { idInput, text } from '../input.ts';
import { defineProcedure } from '../procedure.ts';
import { loadUnit } from './unit-standing.ts';

/** A rating of a collective that was recorded wrongly counts no longer; the audit keeps it with the reason. */
export const takeBackCollectiveRating = defineProcedure({
  name: 'organisation.take-back-collective-rating',
  input: z.object({ unit: text(80), id: idInput, reason: text(300) }),
  load: async (tx, { unit: code, id }, { today }) => {
    const found = await loadUnit(tx, code, { asOf: today, today });
    if (!found.ok) return found;
    const { unit, path, knownAt } = found.value;
    const rating = (await listRatings(tx, { collectives: [unit.id] }, knownAt)).find((each) => each.id === id);
    return rating ? ok({ path, rating }) : refuse({ code: 'not-found', what: 'rating' });
  },
  authorise: (actor, { path }, today) => may(actor, 'import-records', path, today),
  decide: ({ reason }, { rating }) => ok({ rating, reason }),
  subject: ({ rating, reason }) => ({ subjectKind: 'unit', subjectId: rating.unitId, detail: { rating, reason } }),
  write: async (tx, { rating }, { position }) => {
    await supersede(tx, 'ratings', [rating.id], position);
    return ok({ id: rating.id });
  },
});
