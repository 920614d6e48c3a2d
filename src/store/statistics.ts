import { sql } from 'kysely';
import { type AwardCount } from '../domain/statistics/award-report.ts';
import type { RecipientKind } from '../domain/organisation/recipient.ts';
import { type PlainDate, toIsoDate } from '../kernel/plain-date.ts';
import type { Position } from './audit.ts';
import { talliesOf } from './book-tallies.ts';
import type { Tx } from './database.ts';
import { lastActions } from './last-actions.ts';
import { unitsStanding } from './statistics-standing.ts';
import { type UnitsBelow, belowTable, unitsBelow } from './units-below.ts';

/** A unit's period as known at a position; both days are included. */
export type ReportScope = {
  readonly unitId: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly knownAt: Position;
};

type CountRow = { authority: string; form: string; recipient: RecipientKind; count: number };

/** The units whose lines a report counts. */
export type ReportUnits = {
  /** Days of the period for which what was decided and submitted in each of them counts. */
  readonly during: UnitsBelow;
  /** Units of which what is pending at the end of the period counts, also of those that have ended by then. */
  readonly pending: readonly string[];
};

/** The units of a report as of the time: where each stood on the day of a line; while it is pending, at the end. */
export const unitsOfTime = async (tx: Tx, scope: ReportScope): Promise<ReportUnits> => ({
  during: await unitsBelow(tx, scope),
  pending: await unitsStanding(tx, scope),
});

/**
 * The three figures of a period in lines, counted by the database: a line belongs to the unit in whose subtree its
 * recipient stood on the decision date (while pending: on the last day of the period, or of its unit when that has ended
 * by then), or to whichever units are given.
 */
export async function countAwards(tx: Tx, scope: ReportScope, given?: ReportUnits): Promise<readonly AwardCount[]> {
  const { during, pending } = given ?? (await unitsOfTime(tx, scope));
  const figures = [
    ['decided', await countDecided(tx, scope, during)],
    ['submitted', await countSubmitted(tx, scope, during)],
    ['pending', await countPending(tx, scope, pending)],
  ] as const;
  return figures.flatMap(([figure, rows]) => rows.map((row) => ({ ...row, figure })));
}

/** Decided lines come from the tallies: those in force, as known at the position. */
async function countDecided(tx: Tx, scope: ReportScope, units: UnitsBelow): Promise<readonly CountRow[]> {
  const everything = { authority: null, form: null, recipient: null, state: null, decisionIds: null };
  const { rows } = await sql<CountRow>`
    select d.authority, t.form_code as form, t.recipient_kind as recipient, sum(t.in_force)::bigint as count
    ${talliesOf({ ...scope, ...everything }, units, true)}
    group by 1, 2, 3 having sum(t.in_force) <> 0`.execute(tx);
  return rows;
}

async function countSubmitted(
  tx: Tx,
  { from, to, knownAt }: ReportScope,
  units: UnitsBelow,
): Promise<readonly CountRow[]> {
  const { rows } = await sql<CountRow>`
    select n.authority, n.form_code as form, r.kind as recipient, count(distinct n.id) as count
    from nomination_actions a
      join nomination_lines n on n.id = a.line_id
      join ${belowTable(units)} on b.unit_id = n.unit_id and a.on_date >= b.lo and a.on_date < b.hi
      join recipients r on r.id = n.recipient_id
    where a.kind = 'sent' and a.undoes is null and a.recorded <= ${knownAt}
      and a.on_date between ${toIsoDate(from)} and ${toIsoDate(to)}
      and not exists (select from nomination_actions u where u.undoes = a.id and u.recorded <= ${knownAt})
    group by 1, 2, 3`.execute(tx);
  return rows;
}

/** Pending at the end of the last day: the last action until then leaves the line on its way (domain/nominations). */
async function countPending(
  tx: Tx,
  { to, knownAt }: ReportScope,
  unitIds: readonly string[],
): Promise<readonly CountRow[]> {
  const { rows } = await sql<CountRow>`
    with ${lastActions(to, knownAt)}
    select n.authority, n.form_code as form, r.kind as recipient, count(*) as count
    from last_action
      join nomination_lines n on n.id = last_action.line_id
      join recipients r on r.id = n.recipient_id
    where last_action.kind in ('sent', 'agreed') and n.unit_id = any(${unitIds}::uuid[])
    group by 1, 2, 3`.execute(tx);
  return rows;
}
