import { z } from 'zod';
import { dayShown, sameButForYear } from '../../domain/clusters/cluster-year.ts';
import { type MemberLater, memberLater } from '../../domain/clusters/member-later.ts';
import type { KeptMembership } from '../../domain/clusters/membership.ts';
import { mayAtAny } from '../../domain/access/may-at-any.ts';
import { type Actor, may } from '../../domain/access/may.ts';
import type { UnitHistory } from '../../domain/organisation/unit-history.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { ok, refuse } from '../../kernel/result.ts';
import type { AsKnown } from '../../store/as-known.ts';
import { latestPosition } from '../../store/audit.ts';
import {
  type Cluster,
  type NamedMember,
  findCluster,
  listClustersOfUnits,
  listMembersOn,
  listMemberships,
  listMembershipsOf,
  listSessionsOfCluster,
} from '../../store/clusters.ts';
import type { Tx } from '../../store/database.ts';
import { readHistory } from '../../store/organisation/unit-history.ts';
import { findUnit } from '../../store/organisation/units.ts';
import { idInput, optionalDateInput } from '../input.ts';
import { defineQuery } from '../query.ts';
import { namedMemberships } from './named-memberships.ts';
import { pathsOfCluster, pathsThenAndNow } from './paths-of-cluster.ts';

type Loaded = {
  readonly cluster: Cluster;
  readonly at: AsKnown;
  readonly history: UnitHistory;
  readonly memberships: readonly KeptMembership[];
  readonly paths: readonly (readonly string[])[];
};

/** A member on the day in view, under its name of that day, with what became of it since. */
export type ShownMember = NamedMember &
  MemberLater & {
    /** Other members that today are the same unit. */
    readonly joinedWith: readonly string[];
    /** Other clusters of the same year in which the unit stands on that day. */
    readonly alsoIn: readonly { readonly id: string; readonly name: string }[];
    /** Whether the reader may open the unit's card. */
    readonly mayOpen: boolean;
  };

const input = z.object({ id: idInput, asOf: optionalDateInput });

/**
 * A cluster with its members on a day under the names that they have then, each with what it is today, and every
 * membership in time. Without a day: today in its own year, else the last day of its year. Inspections are those that
 * the reader may open.
 */
export const readCluster = defineQuery({
  name: 'clusters.show',
  input,
  load: async (tx, { id, asOf }, { today }) => {
    const cluster = await findCluster(tx, id);
    if (!cluster) return refuse({ code: 'not-found', what: 'cluster' });
    const knownAt = await latestPosition(tx);
    const history = await readHistory(tx, knownAt);
    const memberships = await listMemberships(tx, id, knownAt);
    const beginnings = memberships.map(({ from }) => from);
    const day = asOf ?? dayShown(cluster.year, beginnings, today);
    const paths = pathsOfCluster(history, cluster, memberships, { day, today });
    return ok<Loaded>({ cluster, at: { asOf: day, knownAt }, history, memberships, paths });
  },
  authorise: (actor, { paths }, today) => mayAtAny(actor, 'read-inspection', paths, today),
  personal: null,
  read: async (tx, _, loaded, { actor, today }) => {
    const { cluster, at, history, memberships } = loaded;
    const days = { day: at.asOf, today };
    return ok({
      cluster,
      asOf: at.asOf,
      region: (await findUnit(tx, cluster.regionUnitId, at)) ?? history.nearest(cluster.regionUnitId, at.asOf)?.state,
      members: await shownMembers(tx, loaded, { actor, today }),
      memberships: namedMemberships(history, memberships, today),
      sessions: await shownSessions(tx, loaded, { actor, today }),
      otherYears: await otherYears(tx, loaded),
      mayManage: may(actor, 'manage-cluster', pathsThenAndNow(history, cluster.regionUnitId, days), today).allowed,
      renewedBy: renewedBy(loaded, { actor, today }),
    });
  },
});

export type ReadCluster = Extract<Awaited<ReturnType<typeof readCluster.run>>, { ok: true }>['value'];

/** The unit that sets up such a cluster today, the region or whoever carries it on; null when the reader may not. */
function renewedBy({ cluster, history }: Loaded, { actor, today }: Reader): { readonly code: string } | null {
  const bearer = history.successions.bearer(cluster.regionUnitId, today);
  const state = history.on(bearer, today);
  return state && may(actor, 'manage-cluster', history.path(bearer, today), today).allowed
    ? { code: state.code }
    : null;
}

type Reader = { readonly actor: Actor; readonly today: PlainDate };

async function shownMembers(
  tx: Tx,
  { cluster, at, history }: Loaded,
  { actor, today }: Reader,
): Promise<readonly ShownMember[]> {
  const members = await listMembersOn(tx, cluster.id, at);
  const bearers = new Map(members.map(({ unitId }) => [unitId, history.successions.bearer(unitId, today)]));
  const elsewhere = await otherClusters(tx, cluster, members, at);
  return members.map((member) => ({
    ...member,
    ...memberLater(history, member.unitId, member.name, today),
    joinedWith: members
      .filter(({ unitId }) => unitId !== member.unitId && bearers.get(unitId) === bearers.get(member.unitId))
      .map(({ name }) => name),
    alsoIn: elsewhere.get(member.unitId) ?? [],
    mayOpen: may(actor, 'read-organisation', pathsThenAndNow(history, member.unitId, { day: at.asOf, today }), today)
      .allowed,
  }));
}

/** Other clusters of the year in which members of this one stand on the day, by unit. */
async function otherClusters(
  tx: Tx,
  { id, year }: Cluster,
  members: readonly NamedMember[],
  { asOf, knownAt }: AsKnown,
): Promise<ReadonlyMap<string, readonly { id: string; name: string }[]>> {
  const unitIds = members.map(({ unitId }) => unitId);
  const others = (await listClustersOfUnits(tx, unitIds, knownAt)).filter(
    (other) => other.year === year && other.id !== id,
  );
  const names = new Map(others.map((other) => [other.id, other.name]));
  const standing = (await listMembershipsOf(tx, [...names.keys()], knownAt)).filter(
    ({ from, to }) => from <= asOf && (to === null || asOf < to),
  );
  return new Map(
    unitIds.map((unitId) => [
      unitId,
      standing
        .filter((membership) => membership.unitId === unitId)
        .map(({ clusterId }) => ({ id: clusterId, name: names.get(clusterId) ?? '' })),
    ]),
  );
}

async function shownSessions(tx: Tx, { cluster, at, history }: Loaded, { actor, today }: Reader) {
  const sessions = await listSessionsOfCluster(tx, cluster.id, at.knownAt);
  const paths = (unitId: string, day: PlainDate) => pathsThenAndNow(history, unitId, { day, today });
  const nameOn = (unitId: string, day: PlainDate): string => history.nearest(unitId, day)?.state.name ?? '';
  return sessions
    .filter(
      ({ heldOn, inspectingUnitId, inspectedUnitId }) =>
        mayAtAny(actor, 'read-inspection', [paths(inspectingUnitId, heldOn), paths(inspectedUnitId, heldOn)], today)
          .allowed,
    )
    .map(({ id, heldOn, inspectingUnitId, inspectedUnitId }) => ({
      id,
      heldOn,
      inspecting: nameOn(inspectingUnitId, heldOn),
      inspected: nameOn(inspectedUnitId, heldOn),
    }));
}

/** The same cluster in other years, by its name without the year, with who led it at the end of each. */
async function otherYears(tx: Tx, { cluster, at, history }: Loaded) {
  const all = (await listClustersOfUnits(tx, [cluster.regionUnitId], at.knownAt)).filter(
    ({ id, regionUnitId, year, name }) =>
      id !== cluster.id &&
      regionUnitId === cluster.regionUnitId &&
      year !== cluster.year &&
      sameButForYear(name, cluster.name),
  );
  const memberships = await listMembershipsOf(
    tx,
    all.map(({ id }) => id),
    at.knownAt,
  );
  return all.map(({ id, name, year }) => {
    const leader = memberships.findLast(({ clusterId, part }) => clusterId === id && part === 'leader');
    return {
      id,
      name,
      year,
      leader: leader ? (history.nearest(leader.unitId, leader.from)?.state.name ?? null) : null,
    };
  });
}
