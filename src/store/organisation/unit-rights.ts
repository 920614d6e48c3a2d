import { sql } from 'kysely';
import type { Unit } from '../../domain/organisation/unit.ts';
import { type PlainDate, addDays, isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import { type AsKnown, known } from '../as-known.ts';
import type { Tx } from '../database.ts';
import { findUnit, unitPath } from './units.ts';

/** A unit as it is on a day, or as it was on its last day (first day, if it has not begun): `day` says which. */
export type StandingUnit = {
  readonly unit: Unit;
  readonly day: PlainDate;
  /** First day on which it was no more; null when it is there on the day asked for. */
  readonly endedOn: PlainDate | null;
};

/** The unit with this code as near to a day as it existed; undefined when there never was one. */
export const findStandingUnit = (tx: Tx, code: string, at: AsKnown): Promise<StandingUnit | undefined> =>
  standingUnit(tx, sql`s.unit_id = (select id from units where code = ${code})`, at);

export const findStandingUnitById = (tx: Tx, id: string, at: AsKnown): Promise<StandingUnit | undefined> =>
  standingUnit(tx, sql`s.unit_id = ${id}`, at);

async function standingUnit(
  tx: Tx,
  which: ReturnType<typeof sql>,
  { asOf, knownAt }: AsKnown,
): Promise<StandingUnit | undefined> {
  const { rows } = await sql<{ id: string; from: string; to: string | null }>`
    select s.unit_id as id, s.valid_from as "from", s.valid_to as "to" from unit_states s
    where ${which} and ${known('s', knownAt)}
    order by (s.valid_from <= ${toIsoDate(asOf)}) desc,
      case when s.valid_from <= ${toIsoDate(asOf)} then s.valid_from end desc, s.valid_from
    limit 1`.execute(tx);
  const [row] = rows;
  if (!row) return undefined;
  const from = isoDate(row.from);
  const to = row.to === null ? null : isoDate(row.to);
  const endedOn = to !== null && to <= asOf ? to : null;
  const day = asOf < from ? from : endedOn === null ? asOf : addDays(endedOn, -1);
  const unit = await findUnit(tx, row.id, { asOf: day, knownAt });
  return unit && { unit, day, endedOn };
}

/**
 * The units by which rights over a unit and its records are held: the unit with all above it (of one that has ended, as
 * of its last day), and the unit that keeps its records now with all above that. Whoever has a role in a successor may
 * therefore read and keep what the former unit left.
 */
export async function rightsPath(tx: Tx, unitId: string, at: AsKnown): Promise<readonly string[]> {
  const path: string[] = [];
  let id: string | undefined = unitId;
  while (id !== undefined && !path.includes(id)) {
    const standing: StandingUnit | undefined = await findStandingUnitById(tx, id, at);
    if (!standing) break;
    path.push(...(await unitPath(tx, id, { asOf: standing.day, knownAt: at.knownAt })));
    id = standing.endedOn === null ? undefined : await successorOf(tx, id, at);
  }
  return [...new Set(path)];
}

/** The unit that keeps the records of a unit that ended, one step on. */
async function successorOf(tx: Tx, unitId: string, { asOf, knownAt }: AsKnown): Promise<string | undefined> {
  const row = await tx
    .selectFrom('unit_successions as s')
    .select('s.to_unit_id')
    .where('s.from_unit_id', '=', unitId)
    .where('s.principal', '=', true)
    .where('s.on_date', '<=', toIsoDate(asOf))
    .where(known('s', knownAt))
    .executeTakeFirst();
  return row?.to_unit_id;
}

export type UnitEnd = {
  readonly endedOn: PlainDate;
  readonly successors: readonly { readonly code: string; readonly name: string }[];
};

/** Since when a unit is no more on a day, and who succeeded it then, the principal one first; undefined while it goes on. */
export async function endOfUnit(tx: Tx, code: string, at: AsKnown): Promise<UnitEnd | undefined> {
  const standing = await findStandingUnit(tx, code, at);
  if (!standing || standing.endedOn === null) return undefined;
  const { rows } = await sql<{ code: string; name: string }>`
    select u.code, coalesce(n.name, u.code) as name
    from unit_successions s join units u on u.id = s.to_unit_id
      left join unit_states n on n.unit_id = u.id and ${known('n', at.knownAt)}
        and n.valid_from <= s.on_date and (n.valid_to is null or n.valid_to > s.on_date)
    where s.from_unit_id = ${standing.unit.id} and ${known('s', at.knownAt)} and s.on_date = ${toIsoDate(standing.endedOn)}
    order by s.principal desc, u.code`.execute(tx);
  return { endedOn: standing.endedOn, successors: rows };
}

/** A former unit whose records another keeps, by the name it bore last. */
export type FormerUnit = { readonly code: string; readonly name: string };

/** Units that ended in a unit by a day so that it keeps their records: one step back, by name. */
export async function formerUnits(tx: Tx, unitId: string, { asOf, knownAt }: AsKnown): Promise<readonly FormerUnit[]> {
  const { rows } = await sql<FormerUnit>`
    select u.code, n.name
    from unit_successions s join units u on u.id = s.from_unit_id
      join lateral (select name, name_key from unit_states n where n.unit_id = u.id and ${known('n', knownAt)}
        order by n.valid_from desc limit 1) n on true
    where s.to_unit_id = ${unitId} and s.principal and s.on_date <= ${toIsoDate(asOf)} and ${known('s', knownAt)}
    order by n.name_key, u.code`.execute(tx);
  return rows;
}
