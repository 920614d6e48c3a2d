import { z } from 'zod';
import { ok, refuse } from '../../kernel/result.ts';
import {
  type PersonRecordKind,
  personRecordKinds,
  takeBack,
  unitOfRecord,
} from '../../store/organisation/person-history.ts';
import { idInput, text } from '../input.ts';
import { defineProcedure } from '../procedure.ts';
import { loadEntry, mayRecord, subjectOfRecord } from './record-entry.ts';

/** A record that was typed or imported wrongly counts no longer; it stays to be seen, struck out, with the reason. */
export const takeBackRecord = defineProcedure({
  name: 'organisation.take-back-record',
  input: z.object({
    person: idInput,
    kind: z.enum(personRecordKinds as [PersonRecordKind, ...PersonRecordKind[]], 'not-accepted'),
    id: idInput,
    reason: text(300),
  }),
  load: async (tx, { person, kind, id }, context) => {
    const entry = await loadEntry(tx, person, {}, context);
    if (!entry.ok) return entry;
    const unitId = await unitOfRecord(tx, kind, id, entry.value.records);
    if (unitId === undefined) return refuse({ code: 'not-found', what: 'person' });
    return loadEntry(tx, person, { unitId }, context);
  },
  authorise: (actor, loaded, today) => mayRecord(actor, loaded, today),
  decide: ({ kind, id, reason }, { person }) => ok({ personId: person.id, kind, id, reason }),
  subject: ({ personId, ...detail }) => subjectOfRecord(personId, detail),
  write: async (tx, { kind, id }, { position }) => {
    await takeBack(tx, kind, id, position);
    return ok({ id });
  },
});
