import { type RawBuilder, sql } from 'kysely';
import type { Position } from '../audit.ts';

/**
 * SQL: whether a line (SQL of its id) was revoked or reversed as known at a position, and not set in force again. Only a
 * restoration corrects a line after its revocation, so a correction that follows one is the end of it.
 */
export const endedAt = (
  line: RawBuilder<unknown>,
  kinds: readonly ('revoked' | 'reversed')[],
  knownAt: Position,
): RawBuilder<unknown> =>
  sql`exists (select from ledger_entries e
    where e.line_id = ${line} and e.kind in ('revoked', 'reversed') and e.kind in (${sql.join(kinds)}) and e.recorded <= ${knownAt}
      and not exists (select from ledger_entries b where b.line_id = e.line_id and b.kind = 'corrected'
        and b.seq > e.seq and b.recorded <= ${knownAt}))`;
