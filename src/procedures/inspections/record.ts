import { z } from 'zod';
import { mayAtAny } from '../../domain/access/may-at-any.ts';
import type { InspectionFrame } from '../../domain/inspections/inspection.ts';
import { inspectionFaults } from '../../domain/inspections/inspection-faults.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { findCluster, listMemberships } from '../../store/clusters.ts';
import { insertInspection, inspectionExists } from '../../store/inspections/inspections.ts';
import { findUnitByCode, unitPath } from '../../store/organisation/units.ts';
import { idInput, text } from '../input.ts';
import { invalid } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { fieldProblem, recordFields } from './record-input.ts';

const input = z.object({ clusterId: idInput, inspectingUnit: text(80), inspectedUnit: text(80), ...recordFields });

/** Records a cross-inspection. Either side may write it down. */
export const recordInspection = defineProcedure({
  name: 'inspections.record',
  input,
  load: async (tx, given) => {
    const at = { asOf: given.heldOn, knownAt: await latestPosition(tx) };
    const cluster = await findCluster(tx, given.clusterId);
    if (!cluster) return refuse({ code: 'not-found', what: 'cluster' });
    const inspecting = await findUnitByCode(tx, given.inspectingUnit, at);
    if (!inspecting) return refuse(invalid('inspectingUnit', 'unknown-unit', given.inspectingUnit));
    const inspected = await findUnitByCode(tx, given.inspectedUnit, at);
    if (!inspected) return refuse(invalid('inspectedUnit', 'unknown-unit', given.inspectedUnit));
    const frame: InspectionFrame = {
      clusterId: cluster.id,
      inspectingUnitId: inspecting.id,
      inspectedUnitId: inspected.id,
    };
    return ok({
      frame,
      members: await listMemberships(tx, cluster.id, at.knownAt),
      paths: [await unitPath(tx, inspecting.id, at), await unitPath(tx, inspected.id, at)],
      recordedBefore: await inspectionExists(tx, frame, given.heldOn),
    });
  },
  authorise: (actor, { paths }, today) => mayAtAny(actor, 'record-inspection', paths, today),
  decide: (
    { clusterId: _, inspectingUnit: __, inspectedUnit: ___, ...record },
    { frame, members, recordedBefore },
    { newId },
  ) => {
    const faults = inspectionFaults(frame, members, record);
    if (faults.length > 0) return refuse({ code: 'invalid', fields: faults.map(fieldProblem) });
    if (recordedBefore) return refuse(invalid('heldOn', 'inspection-exists', ''));
    return ok({ id: newId(), frame, record });
  },
  subject: (inspection) => ({ subjectKind: 'inspection', subjectId: inspection.id, detail: inspection }),
  write: async (tx, inspection, { position, newId }) => {
    await insertInspection(tx, inspection, position, newId);
    return ok({ id: inspection.id, version: 1 });
  },
});
