import { type RawBuilder, sql } from 'kysely';
import { type PlainDate, toIsoDate } from '../../kernel/plain-date.ts';
import { known } from '../as-known.ts';
import type { Position } from '../audit.ts';

/**
 * SQL: a recursive table "homes (unit_id, home)" beside belowDuring's "below": each unit of the subtree with itself and
 * every former unit whose records it keeps on the day. What names a unit once and is not carried over as posts are, a
 * citizen's home above all, is followed by this to where it belongs now.
 */
export const homesBelow = (asOf: PlainDate, knownAt: Position): RawBuilder<unknown> => sql`
  homes (unit_id, home) as (
    select unit_id, unit_id from below
    union
    select h.unit_id, s.from_unit_id from homes h join unit_successions s on s.to_unit_id = h.home
    where s.principal and ${known('s', knownAt)} and s.on_date <= ${toIsoDate(asOf)})`;

/** SQL: no other unit keeps the records of the unit of the row of "homes" on the day. */
export const isLastHome = (asOf: PlainDate, knownAt: Position): RawBuilder<boolean> => sql`
  not exists (select from unit_successions s where s.from_unit_id = h.unit_id and s.principal
    and ${known('s', knownAt)} and s.on_date <= ${toIsoDate(asOf)})`;
