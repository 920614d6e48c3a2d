import { z } from 'zod';
import { dayShown } from '../../domain/clusters/cluster-year.ts';
import { memberOn } from '../../domain/clusters/membership.ts';
import { mayAtAny } from '../../domain/access/may-at-any.ts';
import { may } from '../../domain/access/may.ts';
import type { UnitHistory } from '../../domain/organisation/unit-history.ts';
import { ok } from '../../kernel/result.ts';
import { foldText } from '../../kernel/vietnamese-text.ts';
import { type Cluster, type ClusterMembership, listClustersOfUnits, listMembershipsOf } from '../../store/clusters.ts';
import { PAGE_SIZE } from '../../store/paging.ts';
import { readHistory } from '../../store/organisation/unit-history.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { optionalText, text, wholeNumber } from '../input.ts';
import { loadUnit } from '../organisation/unit-standing.ts';
import { defineQuery } from '../query.ts';
import { pathsOfCluster } from './paths-of-cluster.ts';

const clusterOrders = ['year', 'name', 'leader'] as const;

const noYear = z.literal('').transform(() => null);

const input = z.object({
  unit: text(80),
  year: z.union([noYear, wholeNumber(1990, 2200)]).prefault(''),
  /** Part of a name; accents do not matter. */
  search: optionalText(100),
  order: z.enum(clusterOrders, 'not-accepted').default('year'),
  page: wholeNumber(1, 1_000_000).default(1),
  /** Rows of a page; an export asks for more. */
  size: wholeNumber(1, 10_000).default(PAGE_SIZE),
});

/** A cluster of a list as of the day on which it is shown. */
export type ListedCluster = Cluster & {
  readonly asOf: PlainDate;
  readonly region: string;
  readonly leader: string | null;
  readonly memberCount: number;
};

/**
 * Clusters of a unit and all that ever stood below it or whose records it keeps: as region, or with a member among them.
 * Only those that the reader may open.
 */
export const readClustersOfUnit = defineQuery({
  name: 'clusters.of-unit',
  input,
  load: (tx, { unit: code }, { today }) => loadUnit(tx, code, { asOf: today, today }),
  authorise: (actor, { path }, today) => may(actor, 'read-inspection', path, today),
  personal: null,
  read: async (tx, { year, search, order, page, size }, { unit, path, knownAt }, { actor, today }) => {
    const history = await readHistory(tx, knownAt);
    const clusters = await listClustersOfUnits(tx, [...history.family(unit.id, today)], knownAt);
    const members = Map.groupBy(
      await listMembershipsOf(
        tx,
        clusters.map(({ id }) => id),
        knownAt,
      ),
      ({ clusterId }) => clusterId,
    );
    const listed = clusters
      .map((cluster) => ({ cluster, its: members.get(cluster.id) ?? [] }))
      .filter(({ cluster, its }) => {
        const paths = pathsOfCluster(history, cluster, its, { day: today, today });
        return mayAtAny(actor, 'read-inspection', paths, today).allowed;
      })
      .map(({ cluster, its }) => listedCluster(history, cluster, its, today));
    const wanted = foldText(search);
    const found = listed
      .filter((cluster) => (year === null || cluster.year === year) && foldText(cluster.name).includes(wanted))
      .toSorted(byOrder[order]);
    return ok({
      unit,
      years: [...new Set(listed.map((cluster) => cluster.year))],
      rows: found.slice((page - 1) * size, page * size),
      total: found.length,
      page,
      pageSize: size,
      mayManage: may(actor, 'manage-cluster', path, today).allowed,
    });
  },
});

export type ClustersFound = Extract<Awaited<ReturnType<typeof readClustersOfUnit.run>>, { ok: true }>['value'];

function listedCluster(
  history: UnitHistory,
  cluster: Cluster,
  members: readonly ClusterMembership[],
  today: PlainDate,
): ListedCluster {
  const beginnings = members.map(({ from }) => from);
  const asOf = dayShown(cluster.year, beginnings, today);
  const standing = members.filter((member) => memberOn([member], member.unitId, asOf));
  const leader = standing.find(({ part }) => part === 'leader');
  const nameOf = (unitId: string): string => history.nearest(unitId, asOf)?.state.name ?? '';
  return {
    ...cluster,
    asOf,
    region: nameOf(cluster.regionUnitId),
    leader: leader ? nameOf(leader.unitId) : null,
    memberCount: standing.length,
  };
}

const byName = (one: ListedCluster, other: ListedCluster): number =>
  one.name.localeCompare(other.name, 'vi', { numeric: true }) || other.year - one.year;

const byOrder: Readonly<Record<(typeof clusterOrders)[number], (one: ListedCluster, other: ListedCluster) => number>> =
  {
    year: (one, other) => other.year - one.year || byName(one, other),
    name: byName,
    leader: (one, other) => (one.leader ?? '').localeCompare(other.leader ?? '', 'vi') || byName(one, other),
  };
