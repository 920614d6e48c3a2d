import { z } from 'zod';
import { ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { pairsOf, undoMerge } from '../../store/organisation/person-merges.ts';
import { recordsOfHuman } from '../../store/organisation/person-records.ts';
import { idInput, text } from '../input.ts';
import { defineProcedure } from '../procedure.ts';
import { mayOverPerson, pathsOfRecords } from './rights-over-person.ts';

/** Takes a merge back: both records stand for themselves again, as they were. */
export const undoMergePeople = defineProcedure({
  name: 'organisation.undo-merge',
  input: z.object({ person: idInput, merge: idInput, reason: text(300) }),
  load: async (tx, { person, merge }, { today }) => {
    const records = await recordsOfHuman(tx, person);
    const pair = (await pairsOf(tx, 'person_merges', records)).find(({ id }) => id === merge);
    if (!pair) return refuse({ code: 'not-found', what: 'person' });
    const at = { asOf: today, knownAt: await latestPosition(tx) };
    return ok({ pair, paths: await pathsOfRecords(tx, records, at) });
  },
  authorise: (actor, { paths }, today) => mayOverPerson(actor, 'edit-person', paths, today),
  decide: ({ reason }, { pair }) => ok({ pair, reason }),
  subject: ({ pair, reason }) => ({
    subjectKind: 'person',
    subjectId: pair.oneId,
    detail: { kept: pair.oneId, gone: pair.otherId, reason },
  }),
  write: async (tx, { pair }, { position }) => {
    await undoMerge(tx, pair, position);
    return ok({ id: pair.otherId });
  },
});
