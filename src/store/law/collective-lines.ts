import { sql } from 'kysely';
import type { LineOfUnit } from '../../domain/awards/collective-to-facts.ts';
import { isoDate } from '../../kernel/plain-date.ts';
import { known } from '../as-known.ts';
import type { Position } from '../audit.ts';
import { endedAt } from '../awards/ended-at.ts';
import type { Tx } from '../database.ts';

/** What a recipient that is no person is: a unit of the tree, a named body, or a household. */
export type SubjectKind = 'unit' | 'body' | 'household';

/** A line of the book with its decision; unitId: the unit, body or household to which it was granted. */
export type BookLineOfUnit = LineOfUnit & { readonly decisionId: string; readonly number: string };

type Row = Omit<BookLineOfUnit, 'achievementTo' | 'signedOn'> & { achievementTo: string; signedOn: string };

/** Lines in force of units, bodies or households as known at a position (corrections taken in), the earliest decision first. */
export async function collectiveLines(
  tx: Tx,
  kind: SubjectKind,
  ids: readonly string[],
  knownAt: Position,
): Promise<readonly BookLineOfUnit[]> {
  const column = sql.ref(`r.${kind}_id`);
  const { rows } = await sql<Row>`
    with subjects as (select r.id, ${column} as subject from recipients r where ${column} = any(${ids}::uuid[])),
    lines as (
      select l.id from award_lines l join subjects s on s.id = l.recipient_id where l.recorded <= ${knownAt}
      union select v.line_id from award_line_versions v join subjects s on s.id = v.recipient_id where ${known('v', knownAt)})
    select s.subject as "unitId", l.id as "lineId", coalesce(v.form_code, l.form_code) as "formCode",
      coalesce(v.achievement_to, l.achievement_to) as "achievementTo", d.signed_on as "signedOn", d.authority,
      d.id as "decisionId", d.number, coalesce(v.commendation_kind, l.commendation_kind) as commendation
    from lines
      join award_lines l on l.id = lines.id
      left join award_line_versions v on v.line_id = l.id and ${known('v', knownAt)}
      join subjects s on s.id = coalesce(v.recipient_id, l.recipient_id)
      join decisions d on d.id = coalesce(v.decision_id, l.decision_id)
    where not ${endedAt(sql`l.id`, ['revoked', 'reversed'], knownAt)}
    order by d.signed_on, l.id`.execute(tx);
  return rows.map((row) => ({ ...row, achievementTo: isoDate(row.achievementTo), signedOn: isoDate(row.signedOn) }));
}
