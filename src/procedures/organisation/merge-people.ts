import { z } from 'zod';
import { ok, refuse } from '../../kernel/result.ts';
import { insertMerge } from '../../store/organisation/person-merges.ts';
import { idInput, text } from '../input.ts';
import { invalid, notAllowed } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { conflictsOf, loadPair, mayOverPair } from './person-pair.ts';

/**
 * Joins two records of one human: the one kept stands for both from here on, nothing of either is changed, and it can be
 * taken back. A reason is always kept; where the records contradict each other the person must say besides that the
 * contradictions were seen. Records pinned apart must first be unpinned.
 */
export const mergePeople = defineProcedure({
  name: 'organisation.merge-people',
  input: z.object({
    kept: idInput,
    gone: idInput,
    reason: text(300),
    seen: z.union([z.literal('').transform(() => false), z.literal('yes').transform(() => true)]).prefault(''),
  }),
  load: (tx, { kept, gone }, { today }) => loadPair(tx, kept, gone, today),
  authorise: (actor, pair, today) => mayOverPair(actor, pair, today),
  decide: ({ reason, seen }, pair, { newId }) => {
    if (pair.pin) return refuse(notAllowed('pinned-apart'));
    const conflicts = conflictsOf(pair);
    if (conflicts.length > 0 && !seen) return refuse(invalid('seen', 'conflicts-not-seen', String(conflicts.length)));
    return ok({ id: newId(), oneId: pair.one.person.id, otherId: pair.other.person.id, reason, conflicts });
  },
  subject: ({ oneId, otherId, reason, conflicts }) => ({
    subjectKind: 'person',
    subjectId: oneId,
    detail: { kept: oneId, gone: otherId, reason, conflicts },
  }),
  write: async (tx, { conflicts: _, ...pair }, { position }) => {
    await insertMerge(tx, pair, position);
    return ok({ id: pair.oneId });
  },
});
