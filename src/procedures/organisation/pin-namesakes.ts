import { z } from 'zod';
import { ok, refuse } from '../../kernel/result.ts';
import { insertPin } from '../../store/organisation/person-merges.ts';
import { idInput, optionalText } from '../input.ts';
import { notAllowed } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { loadPair, mayOverPair } from './person-pair.ts';

/** Keeps two records apart for good: they are two people and are not offered as one again. */
export const pinNamesakes = defineProcedure({
  name: 'organisation.pin-namesakes',
  input: z.object({ one: idInput, other: idInput, reason: optionalText(300) }),
  load: (tx, { one, other }, { today }) => loadPair(tx, one, other, today),
  authorise: (actor, pair, today) => mayOverPair(actor, pair, today),
  decide: ({ reason }, { one, other, pin }, { newId }) =>
    pin
      ? refuse(notAllowed('pinned-apart'))
      : ok({ id: newId(), oneId: one.person.id, otherId: other.person.id, reason }),
  subject: ({ oneId, otherId, reason }) => ({
    subjectKind: 'person',
    subjectId: oneId,
    detail: { one: oneId, other: otherId, reason },
  }),
  write: async (tx, pair, { position }) => {
    await insertPin(tx, pair, position);
    return ok({ id: pair.id });
  },
});
