import { z } from 'zod';
import { ok, refuse } from '../../kernel/result.ts';
import {
  type TransferOpinion,
  putTransferOpinion,
  transferOpinions,
} from '../../store/organisation/person-transfers.ts';
import { dateInput, idInput, optionalText } from '../input.ts';
import { invalid } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { beforeBirth, firstOf, notYet, tooFarAhead } from './record-days.ts';
import { loadEntry, mayRecord, subjectOfRecord } from './record-entry.ts';

/**
 * Ý kiến nhận xét of the former unit on somebody who moved within the year: asked for, agreed or not. A later opinion on
 * the same move takes the place of the earlier one. Either unit may write it down.
 */
export const recordTransferOpinion = defineProcedure({
  name: 'organisation.record-transfer-opinion',
  input: z.object({
    person: idInput,
    fromUnitId: idInput,
    toUnitId: idInput,
    movedOn: dateInput,
    opinion: z.enum(transferOpinions, 'required'),
    text: optionalText(1_000),
    on: dateInput,
  }),
  load: (tx, { person, fromUnitId, toUnitId }, context) => loadEntry(tx, person, { fromUnitId, toUnitId }, context),
  authorise: (actor, loaded, today) => mayRecord(actor, loaded, today),
  decide: ({ person: _, ...given }, { person }, { newId, today }) => {
    if (given.fromUnitId === given.toUnitId) return refuse(invalid('toUnitId', 'same-unit', ''));
    const wrongDay = firstOf(
      notYet('on', given.on, today),
      tooFarAhead('movedOn', given.movedOn, today),
      beforeBirth('movedOn', given.movedOn, person),
    );
    if (wrongDay) return refuse(wrongDay);
    if (given.opinion === 'disagreed' && given.text === '') return refuse(invalid('text', 'required', ''));
    return ok({ id: newId(), personId: person.id, ...given } satisfies TransferOpinion);
  },
  subject: (opinion) => subjectOfRecord(opinion.personId, { opinion }),
  write: async (tx, opinion, { position }) => {
    await putTransferOpinion(tx, opinion, position);
    return ok({ id: opinion.id });
  },
});
