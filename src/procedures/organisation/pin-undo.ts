import { z } from 'zod';
import { ok, refuse } from '../../kernel/result.ts';
import { undoPin } from '../../store/organisation/person-merges.ts';
import { idInput } from '../input.ts';
import { defineProcedure } from '../procedure.ts';
import { loadPair, mayOverPair } from './person-pair.ts';

/** Two records that were kept apart may be one human after all: they are offered again. */
export const undoPinNamesakes = defineProcedure({
  name: 'organisation.undo-pin',
  input: z.object({ one: idInput, other: idInput }),
  load: async (tx, { one, other }, { today }) => {
    const pair = await loadPair(tx, one, other, today);
    if (!pair.ok) return pair;
    const { pin } = pair.value;
    return pin ? ok({ ...pair.value, pin }) : refuse({ code: 'not-found', what: 'person' });
  },
  authorise: (actor, pair, today) => mayOverPair(actor, pair, today),
  decide: (_, { pin }) => ok(pin),
  subject: ({ oneId, otherId }) => ({
    subjectKind: 'person',
    subjectId: oneId,
    detail: { one: oneId, other: otherId },
  }),
  write: async (tx, { id }, { position }) => {
    await undoPin(tx, id, position);
    return ok({ id });
  },
});
