import { sql } from 'kysely';
import type { HeldLine } from '../../domain/awards/records-to-facts.ts';
import { isoDate } from '../../kernel/plain-date.ts';
import type { Tx } from '../database.ts';
import { recordsOfPeopleIds } from './merged-people.ts';

/** A line of the book with its decision, of one human. */
export type BookLineOfPerson = HeldLine & {
  readonly personId: string;
  readonly decisionId: string;
  readonly number: string;
};

type Row = Omit<BookLineOfPerson, 'achievementTo' | 'signedOn'> & { achievementTo: string; signedOn: string };

/** Lines in force of people as they hold now (corrections taken in), the earliest decision first. */
export async function heldLines(tx: Tx, people: readonly string[]): Promise<readonly BookLineOfPerson[]> {
  const { rows } = await sql<Row>`
    select coalesce(p.merged_into, p.id) as "personId", l.id as "lineId", coalesce(v.form_code, l.form_code) as "formCode",
      coalesce(v.achievement_to, l.achievement_to) as "achievementTo", d.signed_on as "signedOn", d.authority,
      d.id as "decisionId", d.number,
      coalesce(v.commendation_kind, l.commendation_kind) as commendation
    from people p
      join recipients r on r.person_id = p.id
      join award_lines l on l.recipient_id = r.id
      join award_states s on s.line_id = l.id and s.state = 'in_force'
      left join award_line_versions v on v.line_id = l.id and v.superseded is null
      join decisions d on d.id = coalesce(v.decision_id, l.decision_id)
    where p.id in (${recordsOfPeopleIds(people)})
    order by d.signed_on, l.id`.execute(tx);
  return rows.map((row) => ({ ...row, achievementTo: isoDate(row.achievementTo), signedOn: isoDate(row.signedOn) }));
}
