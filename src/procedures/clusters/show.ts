import { z } from 'zod';
import { mayAtAny } from '../../domain/access/may-at-any.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { findCluster, listMembersOn } from '../../store/clusters.ts';
import { findUnit, unitPath } from '../../store/organisation/units.ts';
import { idInput, optionalDateInput } from '../input.ts';
import { defineQuery } from '../query.ts';

/** A cluster with its members on a day (today when none is given), under the names that they have then. */
export const readCluster = defineQuery({
  name: 'clusters.show',
  input: z.object({ id: idInput, asOf: optionalDateInput }),
  load: async (tx, { id, asOf }, { today }) => {
    const cluster = await findCluster(tx, id);
    if (!cluster) return refuse({ code: 'not-found', what: 'cluster' });
    const at = { asOf: asOf ?? today, knownAt: await latestPosition(tx) };
    const members = await listMembersOn(tx, id, at);
    const paths: (readonly string[])[] = [];
    for (const unitId of [cluster.regionUnitId, ...members.map((member) => member.unitId)])
      paths.push(await unitPath(tx, unitId, at));
    return ok({ cluster, members, at, paths });
  },
  authorise: (actor, { paths }, today) => mayAtAny(actor, 'read-inspection', paths, today),
  personal: null,
  read: async (tx, _, { cluster, members, at }) =>
    ok({ cluster, members, asOf: at.asOf, region: await findUnit(tx, cluster.regionUnitId, at) }),
});
