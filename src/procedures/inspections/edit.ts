import { z } from 'zod';
import { mayAtAny } from '../../domain/access/may-at-any.ts';
import { inspectionFaults } from '../../domain/inspections/inspection-faults.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { listMemberships } from '../../store/clusters.ts';
import { updateInspection } from '../../store/inspections/inspections.ts';
import { idInput, wholeNumber } from '../input.ts';
import { defineProcedure } from '../procedure.ts';
import { loadInspection } from './load-inspection.ts';
import { fieldProblem, recordFields } from './record-input.ts';

const input = z.object({ id: idInput, expectedVersion: wholeNumber(1, 1_000_000_000), ...recordFields });

/**
 * Replaces what is recorded of an inspection; cluster and units stay. The edit states the version that was on the
 * screen; if somebody else saved in between it is refused, and the form keeps what was typed.
 */
export const editInspection = defineProcedure({
  name: 'inspections.edit',
  input,
  load: async (tx, { id }, { today }) => {
    const loaded = await loadInspection(tx, id, today);
    if (!loaded.ok) return loaded;
    const { inspection, at } = loaded.value;
    return ok({ ...loaded.value, members: await listMemberships(tx, inspection.frame.clusterId, at.knownAt) });
  },
  authorise: (actor, { paths }, today) => mayAtAny(actor, 'record-inspection', paths, today),
  decide: ({ id: _, expectedVersion, ...record }, { inspection, members }) => {
    if (inspection.version !== expectedVersion) {
      return refuse({ code: 'conflict', what: 'inspection', expected: expectedVersion, found: inspection.version });
    }
    const faults = inspectionFaults(inspection.frame, members, record);
    if (faults.length > 0) return refuse({ code: 'invalid', fields: faults.map(fieldProblem) });
    return ok({ before: inspection, after: { ...inspection, record } });
  },
  subject: ({ before, after }) => ({
    subjectKind: 'inspection',
    subjectId: before.id,
    detail: { before: before.record, after: after.record },
  }),
  write: async (tx, { after }, { newId }) => {
    if (await updateInspection(tx, after, newId)) return ok({ id: after.id, version: after.version + 1 });
    return refuse({ code: 'conflict', what: 'inspection', expected: after.version, found: after.version + 1 });
  },
});
