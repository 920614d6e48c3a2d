import { type RawBuilder, sql } from 'kysely';

/** One of the two places where what holds of lines is kept: as they were granted, or as the last correction says. */
type HeldSource = {
  /** SQL for after "from" or "join": lines as "l", with recipient_id, unit_id and decision_id. */
  readonly lines: RawBuilder<unknown>;
  /** SQL: this is what holds of the line now. */
  readonly holds: RawBuilder<unknown>;
  readonly lineId: RawBuilder<unknown>;
};

const SOURCES: readonly HeldSource[] = [
  {
    lines: sql`award_lines l`,
    holds: sql`not exists (select from award_line_versions v where v.line_id = l.id)`,
    lineId: sql`l.id`,
  },
  { lines: sql`award_line_versions l`, holds: sql`l.superseded is null`, lineId: sql`l.line_id` },
];

/**
 * SQL: a select over every line as it holds now, corrections taken in. Each place is asked apart, as each has its own
 * indexes; no line comes from both.
 */
export const everyLineHeld = (select: (source: HeldSource) => RawBuilder<unknown>): RawBuilder<unknown> =>
  sql.join(SOURCES.map(select), sql` union all `);
