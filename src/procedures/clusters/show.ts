import { z } from 'zod';
import { mayAtAny } from '../../domain/access/may-at-any.ts';
import type { UnitHistory } from '../../domain/organisation/unit-history.ts';
import { type PlainDate, isoDate, yearOf } from '../../kernel/plain-date.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { type Cluster, findCluster, listMembersOn } from '../../store/clusters.ts';
import { readHistory } from '../../store/organisation/unit-history.ts';
import { findUnit } from '../../store/organisation/units.ts';
import { idInput, optionalDateInput } from '../input.ts';
import { defineQuery } from '../query.ts';

/** The unit that carries a member on today, when it is no more itself. */
export type LaterUnit = { readonly code: string; readonly name: string };

/**
 * A cluster with its members on a day under the names that they have then, each with the unit that carries it on today.
 * Without a day: today, of a cluster of an earlier year the last day of that year.
 */
export const readCluster = defineQuery({
  name: 'clusters.show',
  input: z.object({ id: idInput, asOf: optionalDateInput }),
  load: async (tx, { id, asOf }, { today }) => {
    const cluster = await findCluster(tx, id);
    if (!cluster) return refuse({ code: 'not-found', what: 'cluster' });
    const at = { asOf: asOf ?? lastDayOf(cluster, today), knownAt: await latestPosition(tx) };
    const history = await readHistory(tx, at.knownAt);
    const members = (await listMembersOn(tx, id, at)).map((member) => ({
      ...member,
      later: laterUnit(history, member.unitId, today),
    }));
    const paths: (readonly string[])[] = [];
    for (const unitId of [cluster.regionUnitId, ...members.map((member) => member.unitId)])
      paths.push(history.keepers(unitId, today));
    return ok({ cluster, members, at, paths });
  },
  authorise: (actor, { paths }, today) => mayAtAny(actor, 'read-inspection', paths, today),
  personal: null,
  read: async (tx, _, { cluster, members, at }) =>
    ok({ cluster, members, asOf: at.asOf, region: await findUnit(tx, cluster.regionUnitId, at) }),
});

const lastDayOf = ({ year }: Cluster, today: PlainDate): PlainDate =>
  year < yearOf(today) ? isoDate(`${String(year).padStart(4, '0')}-12-31`) : today;

function laterUnit(history: UnitHistory, unitId: string, today: PlainDate): LaterUnit | null {
  const bearer = history.successions.bearer(unitId, today);
  const standing = bearer === unitId ? undefined : history.nearest(bearer, today);
  return standing ? { code: standing.state.code, name: standing.state.name } : null;
}
