import { type RawBuilder, sql } from 'kysely';
import { toIsoDate } from '../kernel/plain-date.ts';
import type { Narrowing } from './book-lines.ts';
import type { Tx } from './database.ts';
import { type UnitsBelow, belowTable } from './units-below.ts';

export type Slice = { readonly limit: number; readonly offset: number };

/** Tallies know decision, unit, form, kind of recipient and state; names and people they do not know. */
export const talliesFit = ({ search, recipientIds }: Narrowing): boolean => search === '' && recipientIds === null;

const MEASURES = {
  all: sql`t.in_book`,
  in_force: sql`t.in_force`,
  revoked: sql`(t.in_book - t.in_force)`,
} as const;

/** What of a filter the tallies can count. */
export type Countable = Omit<Narrowing, 'search' | 'orDecisionIds' | 'recipientIds'>;

/** SQL from "from" on: the tallies "t" that a filter counts, as known at its position; decision "d" only where asked for. */
export function talliesOf(narrowing: Countable, units: UnitsBelow, withDecision = false): RawBuilder<unknown> {
  const { from, to, knownAt, authority, form, recipient, decisionIds } = narrowing;
  const parts = [
    sql`t.signed_on between ${toIsoDate(from)} and ${toIsoDate(to)}`,
    sql`t.recorded <= ${knownAt}`,
    ...(authority === null ? [] : [sql`d.authority = ${authority}`]),
    ...(form === null ? [] : [sql`t.form_code = ${form}`]),
    ...(recipient === null ? [] : [sql`t.recipient_kind = ${recipient}`]),
    ...(decisionIds === null ? [] : [sql`t.decision_id = any(${decisionIds}::uuid[])`]),
  ];
  return sql`from award_tallies t
      join ${belowTable(units)} on b.unit_id = t.unit_id and t.signed_on >= b.lo and t.signed_on < b.hi
      ${withDecision || authority !== null ? sql`join decisions d on d.id = t.decision_id` : sql``}
    where ${sql.join(parts, sql` and `)}`;
}

type Located = { readonly total: number; readonly decisionIds: readonly string[]; readonly slice: Slice };

/**
 * Where a page of the book lies: newest decision first, the tallies say in which decisions its lines stand and how many
 * lines of them come before the page. So neither counting nor turning to a late page walks the lines before it.
 */
export async function locateInDecisions(
  tx: Tx,
  narrowing: Narrowing,
  units: UnitsBelow,
  slice: Slice,
): Promise<Located> {
  const measure = MEASURES[narrowing.state ?? 'all'];
  const { limit, offset } = slice;
  const { rows } = await sql<{ total: number; id: string | null; before: number | null }>`
    with counted as (
      select t.decision_id as id, sum(${measure})::int as n ${talliesOf(narrowing, units)}
      group by t.decision_id having sum(${measure}) > 0),
    placed as (
      select c.id, c.n, sum(c.n) over (order by d.signed_on desc, d.number_key desc, d.id rows unbounded preceding) - c.n as before
      from counted c join decisions d on d.id = c.id)
    select s.total, p.id, p.before
    from (select coalesce(sum(n), 0) as total from counted) s
      left join placed p on p.before < ${offset + limit} and p.before + p.n > ${offset}
    order by p.before`.execute(tx);
  return {
    total: rows[0]?.total ?? 0,
    decisionIds: rows.flatMap(({ id }) => id ?? []),
    slice: { limit, offset: offset - (rows[0]?.before ?? 0) },
  };
}
