import { sql } from 'kysely';
import type { HeldLine } from '../../domain/awards/awards-on-day.ts';
import { isoDate } from '../../kernel/plain-date.ts';
import { known } from '../as-known.ts';
import type { Position } from '../audit.ts';
import { endedAt } from '../awards/ended-at.ts';
import type { Tx } from '../database.ts';
import { recordsOfPeopleIds } from './merged-people.ts';

/** A line of the book with its decision, of one human. */
export type BookLineOfPerson = HeldLine & {
  readonly personId: string;
  readonly decisionId: string;
  readonly number: string;
};

type Row = Omit<BookLineOfPerson, 'achievementTo' | 'signedOn'> & { achievementTo: string; signedOn: string };

/**
 * Lines in force of people as known at a position, the earliest decision first. Corrections are taken in: a line that was
 * corrected to somebody else is that person's.
 */
export async function heldLines(
  tx: Tx,
  people: readonly string[],
  knownAt: Position,
): Promise<readonly BookLineOfPerson[]> {
  const { rows } = await sql<Row>`
    with humans as (
      select r.id, coalesce(p.merged_into, p.id) as human from people p join recipients r on r.person_id = p.id
      where p.id in (${recordsOfPeopleIds(people)})),
    lines as (
      select l.id from award_lines l join humans h on h.id = l.recipient_id where l.recorded <= ${knownAt}
      union select v.line_id from award_line_versions v join humans h on h.id = v.recipient_id where ${known('v', knownAt)})
    select h.human as "personId", l.id as "lineId", coalesce(v.form_code, l.form_code) as "formCode",
      coalesce(v.achievement_to, l.achievement_to) as "achievementTo", d.signed_on as "signedOn", d.authority,
      d.id as "decisionId", d.number, coalesce(v.commendation_kind, l.commendation_kind) as commendation
    from lines
      join award_lines l on l.id = lines.id
      left join award_line_versions v on v.line_id = l.id and ${known('v', knownAt)}
      join humans h on h.id = coalesce(v.recipient_id, l.recipient_id)
      join decisions d on d.id = coalesce(v.decision_id, l.decision_id)
    where not ${endedAt(sql`l.id`, ['revoked', 'reversed'], knownAt)}
    order by d.signed_on, l.id`.execute(tx);
  return rows.map((row) => ({ ...row, achievementTo: isoDate(row.achievementTo), signedOn: isoDate(row.signedOn) }));
}
