import { type RawBuilder, sql } from 'kysely';
import { type PlainDate, toIsoDate } from '../kernel/plain-date.ts';
import type { Position } from './audit.ts';

/**
 * SQL of a query "last_action (line_id, kind, on_date)": the last thing that happened to each nomination line until the
 * end of a day. It is the fold of domain/nominations/nomination-state, for many lines at once.
 */
export const lastActions = (endOf: PlainDate, knownAt: Position): RawBuilder<unknown> => sql`
  last_action as (
    select distinct on (a.line_id) a.line_id, a.kind, a.on_date
    from nomination_actions a
    where a.undoes is null and a.recorded <= ${knownAt} and a.on_date <= ${toIsoDate(endOf)}
      and not exists (select from nomination_actions u where u.undoes = a.id and u.recorded <= ${knownAt})
    order by a.line_id, a.on_date desc, a.recorded desc,
      array_position(array['sent', 'agreed', 'returned', 'withdrawn', 'refused', 'decided'], a.kind) desc)`;
