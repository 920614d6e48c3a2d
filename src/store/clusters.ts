import { sql } from 'kysely';
import type { ClusterPart, Membership } from '../domain/clusters/membership.ts';
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

/** Every membership of a cluster as known at a position, whatever its days. */
export async function listMemberships(tx: Tx, clusterId: string, knownAt: Position): Promise<readonly Membership[]> {
  const rows = await tx
    .selectFrom('cluster_members as m')
    .select(['m.unit_id', 'm.part', 'm.valid_from', 'm.valid_to'])
    .where('m.cluster_id', '=', clusterId)
    .where(known('m', knownAt))
    .orderBy('m.valid_from')
    .orderBy('m.unit_id')
    .execute();
  return rows.map((row) => ({
    unitId: row.unit_id,
    part: row.part,
    from: isoDate(row.valid_from),
    to: row.valid_to === null ? null : isoDate(row.valid_to),
  }));
}

/** A member with its code and the name that its unit has on the day asked for, or bore last before it ended. */
export type NamedMember = {
  readonly unitId: string;
  readonly code: string;
  readonly name: string;
  readonly part: ClusterPart;
  readonly from: PlainDate;
};

/** Members on a day: the leader, the deputies, then the others in Vietnamese order of their names. */
export async function listMembersOn(tx: Tx, clusterId: string, at: AsKnown): Promise<readonly NamedMember[]> {
  const { rows } = await sql<Omit<NamedMember, 'from'> & { from: string }>`
    select m.unit_id as "unitId", u.code, s.name, m.part, m.valid_from as "from"
    from cluster_members m join units u on u.id = m.unit_id
      join lateral (select n.name, n.name_key from unit_states n
        where n.unit_id = m.unit_id and ${known('n', at.knownAt)} and n.valid_from <= ${toIsoDate(at.asOf)}
        order by n.valid_from desc limit 1) s on true
    where m.cluster_id = ${clusterId} and ${known('m', at.knownAt)} and ${valid('m', at.asOf)}
    order by array_position(array['leader', 'deputy', 'member'], m.part), s.name_key`.execute(tx);
  return rows.map((row) => ({ ...row, from: isoDate(row.from) }));
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
