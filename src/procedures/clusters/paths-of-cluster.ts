import type { Membership } from '../../domain/clusters/membership.ts';
import type { UnitHistory } from '../../domain/organisation/unit-history.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Cluster } from '../../store/clusters.ts';

/** Units above one unit: when it stood in the cluster, and above whoever keeps its records today. */
export const pathsThenAndNow = (
  history: UnitHistory,
  unitId: string,
  { day, today }: { readonly day: PlainDate; readonly today: PlainDate },
): readonly string[] => [...new Set([...history.path(unitId, day), ...history.keepers(unitId, today)])];

/**
 * Where a right to read a cluster may be held: above its region, and above each unit that is or was its member, also
 * above those that carry them on.
 */
export const pathsOfCluster = (
  history: UnitHistory,
  { regionUnitId }: Cluster,
  memberships: readonly Membership[],
  days: { readonly day: PlainDate; readonly today: PlainDate },
): readonly (readonly string[])[] => [
  pathsThenAndNow(history, regionUnitId, days),
  ...memberships.map(({ unitId, from }) => pathsThenAndNow(history, unitId, { day: from, today: days.today })),
];
