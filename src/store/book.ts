import { type RawBuilder, sql } from 'kysely';
import type { AwardState } from '../domain/decisions/ledger-entry.ts';
import type { CommendationKind } from '../domain/decisions/commendation-kind.ts';
import type { RecipientKind } from '../domain/organisation/recipient.ts';
import { type PlainDate, isoDate, toIsoDate } from '../kernel/plain-date.ts';
import { foldText } from '../kernel/vietnamese-text.ts';
import { known } from './as-known.ts';
import type { Position } from './audit.ts';
import type { Tx } from './database.ts';
import { belowDuring } from './organisation/units.ts';

/** A line of the book as it was printed, with the name that its unit had on the decision date. */
export type BookLine = {
  readonly lineId: string;
  readonly decisionId: string;
  readonly number: string;
  readonly signedOn: PlainDate;
  readonly authority: string;
  readonly authorityUnit: string | null;
  readonly ordinal: number;
  readonly form: string;
  readonly recipientId: string;
  readonly recipient: RecipientKind;
  readonly personId: string | null;
  readonly formOfAddress: string;
  readonly name: string;
  readonly post: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly achievement: string;
  readonly commendation: CommendationKind;
  readonly reason: string;
  readonly state: AwardState;
  readonly seq: number;
};

export type BookFilter = {
  /** Lines whose recipient stood in the subtree of this unit on the decision date. */
  readonly unitId: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Part of a name, or of a decision's number; accents and letters do not matter. */
  readonly search: string;
  readonly authority: string | null;
  readonly form: string | null;
  readonly recipient: RecipientKind | null;
  readonly decisionId: string | null;
  readonly personId: string | null;
  readonly knownAt: Position;
};

/** date: newest decision first, in it the officer's order; name: index by given name. */
export type BookOrder = 'date' | 'name';

type BookRow = Omit<BookLine, 'signedOn'> & { signedOn: string };

const ORDERS: Readonly<Record<BookOrder, RawBuilder<unknown>>> = {
  date: sql`d.signed_on desc, d.number_key desc, l.ordinal, l.id`,
  name: sql`t.name_key, d.signed_on, l.id`,
};

const likeText = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

function conditions(filter: BookFilter): RawBuilder<unknown> {
  const { from, to, search, authority, form, recipient, decisionId, personId, knownAt } = filter;
  const parts = [
    sql`d.signed_on between ${toIsoDate(from)} and ${toIsoDate(to)}`,
    sql`l.recorded <= ${knownAt}`,
    sql`s.state <> 'reversed'`,
    ...(authority === null ? [] : [sql`d.authority = ${authority}`]),
    ...(form === null ? [] : [sql`l.form_code = ${form}`]),
    ...(recipient === null ? [] : [sql`r.kind = ${recipient}`]),
    ...(decisionId === null ? [] : [sql`l.decision_id = ${decisionId}`]),
    ...(personId === null ? [] : [sql`r.person_id = ${personId}`]),
    ...(search === ''
      ? []
      : [
          sql`(t.name_fold like ${likeText(foldText(search))} or d.number_key like ${likeText(foldText(search).toUpperCase())})`,
        ]),
  ];
  return sql.join(parts, sql` and `);
}

const fromLines = (filter: BookFilter): RawBuilder<unknown> => sql`
  from decisions d
    join award_lines l on l.decision_id = d.id
    join below b on b.unit_id = l.unit_id and d.signed_on >= b.lo and d.signed_on < b.hi
    join award_states s on s.line_id = l.id
    join recipients r on r.id = l.recipient_id
    left join award_line_texts t on t.line_id = l.id
  where ${conditions(filter)}`;

/** How many lines a filter finds. */
export async function countBook(tx: Tx, filter: BookFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with recursive ${belowDuring(filter.unitId, filter.from, filter.to, filter.knownAt)}
    select count(*) as count ${fromLines(filter)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** A slice of the lines that a filter finds. The database picks the slice before any name is looked up. */
export async function listBook(
  tx: Tx,
  filter: BookFilter,
  order: BookOrder,
  slice: { limit: number; offset: number },
): Promise<readonly BookLine[]> {
  const { rows } = await sql<BookRow>`
    with recursive ${belowDuring(filter.unitId, filter.from, filter.to, filter.knownAt)}
    select l.id as "lineId", d.id as "decisionId", d.number, d.signed_on as "signedOn", d.authority, au.name as "authorityUnit",
      l.ordinal, l.form_code as form, l.recipient_id as "recipientId", r.kind as recipient, r.person_id as "personId",
      coalesce(t.form_of_address, '') as "formOfAddress", coalesce(t.printed_name, '') as name, coalesce(t.printed_post, '') as post,
      l.unit_id as "unitId", coalesce(u.name, '') as "unitName", l.achievement, l.commendation_kind as commendation,
      coalesce(t.reason, '') as reason, s.state, s.last_seq as seq
    from (
      select l.id ${fromLines(filter)}
      order by ${ORDERS[order]} limit ${slice.limit} offset ${slice.offset}) picked
      join award_lines l on l.id = picked.id
      join decisions d on d.id = l.decision_id
      join award_states s on s.line_id = l.id
      join recipients r on r.id = l.recipient_id
      left join award_line_texts t on t.line_id = l.id
      left join unit_states u on u.unit_id = l.unit_id and ${known('u', filter.knownAt)}
        and u.valid_from <= d.signed_on and (u.valid_to is null or u.valid_to > d.signed_on)
      left join unit_states au on au.unit_id = d.authority_unit_id and ${known('au', filter.knownAt)}
        and au.valid_from <= d.signed_on and (au.valid_to is null or au.valid_to > d.signed_on)
    order by ${ORDERS[order]}`.execute(tx);
  return rows.map((row) => ({ ...row, signedOn: isoDate(row.signedOn) }));
}
