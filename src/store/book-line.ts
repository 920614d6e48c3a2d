import { sql } from 'kysely';
import type { CommendationKind } from '../domain/decisions/commendation-kind.ts';
import type { AwardState } from '../domain/decisions/ledger-entry.ts';
import type { RecipientKind } from '../domain/organisation/recipient.ts';
import { type PlainDate, isoDate } from '../kernel/plain-date.ts';
import { known } from './as-known.ts';
import { endedAt } from './awards/ended-at.ts';
import type { Position } from './audit.ts';
import type { PickedLine } from './book-lines.ts';
import type { Tx } from './database.ts';

/** A line of the book as it holds, with the name that its unit had on the decision date. */
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
  readonly corrected: boolean;
  /** Số sổ: the number under which the line entered the book. */
  readonly seq: number;
};

type BookRow = Omit<BookLine, 'signedOn' | 'corrected'> & { signedOn: string; version: number | null };

/** The lines picked, in their order, as known at the position. */
export async function readLines(
  tx: Tx,
  picked: readonly PickedLine[],
  knownAt: Position,
): Promise<readonly BookLine[]> {
  if (picked.length === 0) return [];
  const { rows } = await sql<BookRow>`
    select l.id as "lineId", d.id as "decisionId", d.number, d.signed_on as "signedOn", d.authority, au.name as "authorityUnit",
      coalesce(v.ordinal, l.ordinal) as ordinal, coalesce(v.form_code, l.form_code) as form, r.id as "recipientId",
      r.kind as recipient, r.person_id as "personId",
      coalesce(vt.form_of_address, t.form_of_address, '') as "formOfAddress", coalesce(vt.printed_name, t.printed_name, '') as name,
      coalesce(vt.printed_post, t.printed_post, '') as post,
      coalesce(v.unit_id, l.unit_id) as "unitId", coalesce(u.name, '') as "unitName",
      coalesce(v.achievement, l.achievement) as achievement, coalesce(v.commendation_kind, l.commendation_kind) as commendation,
      coalesce(vt.reason, t.reason, '') as reason, v.seq as version,
      case when ${endedAt(sql`l.id`, ['reversed'], knownAt)} then 'reversed'
        when ${endedAt(sql`l.id`, ['revoked'], knownAt)} then 'revoked'
        else 'in_force' end as state,
      (select e.seq from ledger_entries e where e.line_id = l.id order by e.seq limit 1) as seq
    from unnest(${picked.map(({ lineId }) => lineId)}::uuid[], ${picked.map(({ version }) => version)}::bigint[])
        with ordinality as p (line_id, version, place)
      join award_lines l on l.id = p.line_id
      left join award_line_versions v on v.seq = p.version
      join decisions d on d.id = coalesce(v.decision_id, l.decision_id)
      join recipients r on r.id = coalesce(v.recipient_id, l.recipient_id)
      left join award_line_texts t on t.line_id = l.id and v.seq is null
      left join award_version_texts vt on vt.seq = v.seq
      left join unit_states u on u.unit_id = coalesce(v.unit_id, l.unit_id) and ${known('u', knownAt)}
        and u.valid_from <= d.signed_on and (u.valid_to is null or u.valid_to > d.signed_on)
      left join unit_states au on au.unit_id = d.authority_unit_id and ${known('au', knownAt)}
        and au.valid_from <= d.signed_on and (au.valid_to is null or au.valid_to > d.signed_on)
    order by p.place`.execute(tx);
  return rows.map(({ version, ...row }) => ({ ...row, signedOn: isoDate(row.signedOn), corrected: version !== null }));
}
