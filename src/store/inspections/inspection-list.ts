import { type RawBuilder, sql } from 'kysely';
import { type PlainDate, isoDate } from '../../kernel/plain-date.ts';
import { known } from '../as-known.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { belowDuring } from '../organisation/units.ts';

/** An inspection as a list shows it, with the names that the units had on the day. */
export type InspectionItem = {
  readonly id: string;
  readonly clusterName: string;
  readonly heldOn: PlainDate;
  readonly inspectingUnit: string;
  readonly inspectedUnit: string;
  readonly place: string;
  readonly hasMinutes: boolean;
  readonly news: 'draft' | 'published' | null;
};

/** Inspections in which a unit of a subtree took part, on either side. */
export type InspectionFilter = { readonly unitId: string; readonly knownAt: Position };

const WHOLE_TIME = [isoDate('1900-01-01'), isoDate('2200-12-31')] as const;

const below = ({ unitId, knownAt }: InspectionFilter): RawBuilder<unknown> =>
  belowDuring(unitId, ...WHOLE_TIME, knownAt);

const tookPart = ({ knownAt }: InspectionFilter): RawBuilder<unknown> => sql`
  i.recorded <= ${knownAt} and exists (select from below b
    where b.unit_id in (i.inspecting_unit_id, i.inspected_unit_id) and i.held_on >= b.lo and i.held_on < b.hi)`;

export async function countInspections(tx: Tx, filter: InspectionFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with recursive ${below(filter)} select count(*) as count from inspections i where ${tookPart(filter)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

const nameOn = (alias: string, unit: string, knownAt: Position): RawBuilder<unknown> => sql`
  left join unit_states ${sql.ref(alias)} on ${sql.ref(`${alias}.unit_id`)} = ${sql.ref(unit)} and ${known(alias, knownAt)}
    and ${sql.ref(`${alias}.valid_from`)} <= i.held_on and (${sql.ref(`${alias}.valid_to`)} is null or ${sql.ref(`${alias}.valid_to`)} > i.held_on)`;

/** A slice of the list, latest session first. */
export async function listInspections(
  tx: Tx,
  filter: InspectionFilter,
  slice: { readonly limit: number; readonly offset: number },
): Promise<readonly InspectionItem[]> {
  const { rows } = await sql<Omit<InspectionItem, 'heldOn'> & { heldOn: string }>`
    with recursive ${below(filter)}
    select i.id, c.name as "clusterName", i.held_on as "heldOn", coalesce(a.name, '') as "inspectingUnit",
      coalesce(h.name, '') as "inspectedUnit", i.place, n.state as news,
      exists (select from papers p where p.kind = 'inspection_minutes' and p.subject_id = i.id) as "hasMinutes"
    from inspections i
      join clusters c on c.id = i.cluster_id
      left join news_items n on n.inspection_id = i.id
      ${nameOn('a', 'i.inspecting_unit_id', filter.knownAt)}
      ${nameOn('h', 'i.inspected_unit_id', filter.knownAt)}
    where ${tookPart(filter)}
    order by i.held_on desc, i.begins desc, i.id limit ${slice.limit} offset ${slice.offset}`.execute(tx);
  return rows.map((row) => ({ ...row, heldOn: isoDate(row.heldOn) }));
}
