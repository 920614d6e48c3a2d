import { type RawBuilder, sql } from 'kysely';
import type { ActionKind } from '../domain/nominations/nomination-state.ts';
import type { RecipientKind } from '../domain/organisation/recipient.ts';
import { type PlainDate, isoDate, toIsoDate } from '../kernel/plain-date.ts';
import type { Tx } from './database.ts';
import { lastActions } from './last-actions.ts';
import type { Page } from './paging.ts';
import { unitsStanding } from './statistics-standing.ts';
import type { ReportScope } from './statistics.ts';

/** A nomination line with its last action until the end of a period. */
export type NominationRow = {
  readonly lineId: string;
  readonly letterNumber: string;
  readonly sentOn: PlainDate;
  readonly ordinal: number;
  readonly authority: string;
  readonly form: string;
  readonly recipient: RecipientKind;
  readonly name: string;
  readonly post: string;
  readonly reason: string;
  readonly lastAction: ActionKind;
  readonly lastOn: PlainDate;
};

type Row = Omit<NominationRow, 'sentOn' | 'lastOn'> & { sentOn: string; lastOn: string };

export type NominationFilter = ReportScope & {
  /** submitted: sent in the period, whatever became of it; pending: still open at its end; all: sent until its end. */
  readonly figure: 'all' | 'submitted' | 'pending';
  readonly authority: string | null;
  readonly form: string | null;
  readonly recipient: RecipientKind | null;
};

function conditions({ figure, from, to, knownAt, authority, form, recipient }: NominationFilter): RawBuilder<unknown> {
  const sentInPeriod = sql`exists (select from nomination_actions a where a.line_id = n.id and a.kind = 'sent' and a.undoes is null
    and a.recorded <= ${knownAt} and a.on_date between ${toIsoDate(from)} and ${toIsoDate(to)}
    and not exists (select from nomination_actions u where u.undoes = a.id and u.recorded <= ${knownAt}))`;
  return sql.join(
    [
      sql`true`,
      ...(figure === 'submitted' ? [sentInPeriod] : []),
      ...(figure === 'pending' ? [sql`la.kind in ('sent', 'agreed')`] : []),
      ...(authority === null ? [] : [sql`n.authority = ${authority}`]),
      ...(form === null ? [] : [sql`n.form_code = ${form}`]),
      ...(recipient === null ? [] : [sql`r.kind = ${recipient}`]),
    ],
    sql` and `,
  );
}

type CountedRow = Row & { total: number };

/** A page of the nominations of a unit's subtree, and of units that ended there; newest letter first, in it the officer's order. */
export async function listNominations(
  tx: Tx,
  filter: NominationFilter,
  page: number,
  pageSize: number,
): Promise<Page<NominationRow>> {
  const { to, knownAt } = filter;
  const unitIds = await unitsStanding(tx, filter);
  const { rows } = await sql<CountedRow>`
    with ${lastActions(to, knownAt)}
    select n.id as "lineId", nb.letter_number as "letterNumber", nb.sent_on as "sentOn", n.ordinal, n.authority, n.form_code as form,
      r.kind as recipient, n.printed_name as name, n.printed_post as post, n.reason, la.kind as "lastAction", la.on_date as "lastOn",
      count(*) over () as total
    from last_action la
      join nomination_lines n on n.id = la.line_id
      join nomination_batches nb on nb.id = n.batch_id
      join recipients r on r.id = n.recipient_id
    where n.unit_id = any(${unitIds}::uuid[]) and ${conditions(filter)}
    order by nb.sent_on desc, nb.letter_number, n.ordinal limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(
    tx,
  );
  const lines = rows.map(({ total: _, ...row }) => ({
    ...row,
    sentOn: isoDate(row.sentOn),
    lastOn: isoDate(row.lastOn),
  }));
  return { rows: lines, page, pageSize, total: rows[0]?.total ?? 0 };
}
