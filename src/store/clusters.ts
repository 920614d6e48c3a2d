import { sql } from 'kysely';
import type { InspectedDay } from '../domain/clusters/membership-change.ts';
import type { ClusterPart, KeptMembership, Membership } from '../domain/clusters/membership.ts';
import { type PlainDate, isoDate, toIsoDate } from '../kernel/plain-date.ts';
import { type AsKnown, known, valid } from './as-known.ts';
import type { Position } from './audit.ts';
import type { Tx } from './database.ts';
import { insertMany } from './insert-many.ts';
import { belowDuring } from './organisation/units.ts';

/** Cụm, khối thi đua of one year. */
export type Cluster = {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  /** The decision or plan that set it up, as typed. */
  readonly setUpBy: string;
  readonly regionUnitId: string;
};

type ClusterRow = { id: string; name: string; year: number; set_up_by: string; region_unit_id: string };

const clusterOf = (row: ClusterRow): Cluster => ({
  id: row.id,
  name: row.name,
  year: row.year,
  setUpBy: row.set_up_by,
  regionUnitId: row.region_unit_id,
});

const clusterColumns = ['id', 'name', 'year', 'set_up_by', 'region_unit_id'] as const;

export async function findCluster(tx: Tx, id: string): Promise<Cluster | undefined> {
  const row = await tx.selectFrom('clusters').select(clusterColumns).where('id', '=', id).executeTakeFirst();
  return row && clusterOf(row);
}

/** Whether a region already has a cluster of this name in the year. */
export async function clusterExists(
  tx: Tx,
  { regionUnitId, year, name }: Omit<Cluster, 'id' | 'setUpBy'>,
): Promise<boolean> {
  const row = await tx
    .selectFrom('clusters')
    .select('id')
    .where('region_unit_id', '=', regionUnitId)
    .where('year', '=', year)
    .where('name', '=', name)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertCluster(tx: Tx, cluster: Cluster, recorded: Position): Promise<void> {
  await tx
    .insertInto('clusters')
    .values({
      id: cluster.id,
      name: cluster.name,
      year: cluster.year,
      set_up_by: cluster.setUpBy,
      region_unit_id: cluster.regionUnitId,
      recorded,
    })
    .execute();
}

export async function insertMembers(
  tx: Tx,
  clusterId: string,
  members: readonly (Membership & { readonly id: string })[],
  recorded: Position,
): Promise<void> {
  const rows = members.map(({ id, unitId, part, from, to }) => ({
    id,
    cluster_id: clusterId,
    unit_id: unitId,
    part,
    valid_from: toIsoDate(from),
    valid_to: to === null ? null : toIsoDate(to),
    recorded,
  }));
  await insertMany(
    tx,
    'cluster_members',
    {
      id: 'uuid',
      cluster_id: 'uuid',
      unit_id: 'uuid',
      part: 'text',
      valid_from: 'date',
      valid_to: 'date',
      recorded: 'bigint',
    },
    rows,
  );
}

export type ClusterMembership = KeptMembership & { readonly clusterId: string };

/** Every membership of some clusters as known at a position, whatever its days. */
export async function listMembershipsOf(
  tx: Tx,
  clusterIds: readonly string[],
  knownAt: Position,
): Promise<readonly ClusterMembership[]> {
  const rows = await tx
    .selectFrom('cluster_members as m')
    .select(['m.id', 'm.cluster_id', 'm.unit_id', 'm.part', 'm.valid_from', 'm.valid_to'])
    .where(sql<boolean>`m.cluster_id = any(${clusterIds}::uuid[])`)
    .where(known('m', knownAt))
    .orderBy('m.valid_from')
    .orderBy('m.unit_id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    clusterId: row.cluster_id,
    unitId: row.unit_id,
    part: row.part,
    from: isoDate(row.valid_from),
    to: row.valid_to === null ? null : isoDate(row.valid_to),
  }));
}

/** Every membership of a cluster as known at a position, whatever its days. */
export const listMemberships = (tx: Tx, clusterId: string, knownAt: Position): Promise<readonly KeptMembership[]> =>
  listMembershipsOf(tx, [clusterId], knownAt);

/** Memberships that count no longer from a position on. */
export async function supersedeMembers(tx: Tx, ids: readonly string[], superseded: Position): Promise<void> {
  await tx
    .updateTable('cluster_members')
    .set({ superseded })
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .where('superseded', 'is', null)
    .execute();
}

/** Clusters whose region is one of some units, or of which one of them is or was a member; newest year first. */
export async function listClustersOfUnits(
  tx: Tx,
  unitIds: readonly string[],
  knownAt: Position,
): Promise<readonly Cluster[]> {
  const { rows } = await sql<ClusterRow>`
    select c.id, c.name, c.year, c.set_up_by, c.region_unit_id from clusters c
    where c.recorded <= ${knownAt} and (c.region_unit_id = any(${unitIds}::uuid[])
      or exists (select from cluster_members m
        where m.cluster_id = c.id and m.unit_id = any(${unitIds}::uuid[]) and ${known('m', knownAt)}))
    order by c.year desc, c.name, c.id`.execute(tx);
  return rows.map(clusterOf);
}

/** An inspection of a cluster: when, and between whom. */
export type SessionOfCluster = {
  readonly id: string;
  readonly heldOn: PlainDate;
  readonly inspectingUnitId: string;
  readonly inspectedUnitId: string;
};

/** The inspections of a cluster, latest first. */
export async function listSessionsOfCluster(
  tx: Tx,
  clusterId: string,
  knownAt: Position,
): Promise<readonly SessionOfCluster[]> {
  const rows = await tx
    .selectFrom('inspections')
    .select(['id', 'held_on', 'inspecting_unit_id', 'inspected_unit_id'])
    .where('cluster_id', '=', clusterId)
    .where('recorded', '<=', knownAt)
    .orderBy('held_on', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    heldOn: isoDate(row.held_on),
    inspectingUnitId: row.inspecting_unit_id,
    inspectedUnitId: row.inspected_unit_id,
  }));
}

/** The days on which units of a cluster must have been its members, for they took part in an inspection. */
export const inspectedDays = (sessions: readonly SessionOfCluster[]): readonly InspectedDay[] =>
  sessions.flatMap(({ heldOn, inspectingUnitId, inspectedUnitId }) => [
    { unitId: inspectingUnitId, heldOn },
    { unitId: inspectedUnitId, heldOn },
  ]);

/** A member with its code and the name that its unit has on the day asked for, or bore last before it ended. */
export type NamedMember = {
  /** The row of the membership. */
  readonly id: string;
  readonly unitId: string;
  readonly code: string;
  readonly name: string;
  readonly part: ClusterPart;
  readonly from: PlainDate;
  /** First day on which it belongs no longer; null: to the end. */
  readonly to: PlainDate | null;
};

/** Members on a day: the leader, the deputies, then the others in Vietnamese order of their names. */
export async function listMembersOn(tx: Tx, clusterId: string, at: AsKnown): Promise<readonly NamedMember[]> {
  const { rows } = await sql<Omit<NamedMember, 'from' | 'to'> & { from: string; to: string | null }>`
    select m.id, m.unit_id as "unitId", u.code, s.name, m.part, m.valid_from as "from", m.valid_to as "to"
    from cluster_members m join units u on u.id = m.unit_id
      join lateral (select n.name, n.name_key from unit_states n
        where n.unit_id = m.unit_id and ${known('n', at.knownAt)} and n.valid_from <= ${toIsoDate(at.asOf)}
        order by n.valid_from desc limit 1) s on true
    where m.cluster_id = ${clusterId} and ${known('m', at.knownAt)} and ${valid('m', at.asOf)}
    order by array_position(array['leader', 'deputy', 'member'], m.part), s.name_key`.execute(tx);
  return rows.map((row) => ({ ...row, from: isoDate(row.from), to: row.to === null ? null : isoDate(row.to) }));
}

/** Clusters of which a unit in a subtree is a member on a day, or whose region lies in it; newest year first. */
export async function listClusters(
  tx: Tx,
  rootId: string,
  at: AsKnown,
): Promise<readonly (Cluster & { readonly memberCount: number })[]> {
  const { rows } = await sql<ClusterRow & { member_count: number }>`
    with recursive ${belowDuring(rootId, at.asOf, at.asOf, at.knownAt)},
    members as (
      select m.cluster_id, m.unit_id from cluster_members m where ${known('m', at.knownAt)} and ${valid('m', at.asOf)})
    select c.id, c.name, c.year, c.set_up_by, c.region_unit_id,
      (select count(*) from members m where m.cluster_id = c.id) as member_count
    from clusters c
    where c.recorded <= ${at.knownAt}
      and (c.region_unit_id in (select unit_id from below)
        or exists (select from members m join below b on b.unit_id = m.unit_id where m.cluster_id = c.id))
    order by c.year desc, c.name, c.id`.execute(tx);
  return rows.map((row) => ({ ...clusterOf(row), memberCount: row.member_count }));
}
