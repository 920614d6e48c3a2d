import { sql } from 'kysely';
import type { Tx } from '../database.ts';

/** A person of the given name; without a recipient while never commended nor nominated. */
export type NamedRecipient = { readonly personId: string; readonly recipientId: string | null };

/** More namesakes than a person can look through. */
const MOST = 20;

/** People with an accented name (as compareText gives it) who ever stood in one of the units. */
export async function peopleNamed(
  tx: Tx,
  nameCompare: string,
  unitIds: readonly string[],
): Promise<readonly NamedRecipient[]> {
  const { rows } = await sql<NamedRecipient>`
    select p.id as "personId", r.id as "recipientId"
    from people p left join recipients r on r.person_id = p.id
    where p.name_compare = ${nameCompare} and p.merged_into is null and (
      exists (select from employments e where e.person_id = p.id and e.unit_id = any(${unitIds}::uuid[]))
      or exists (select from award_lines l where l.recipient_id = r.id and l.unit_id = any(${unitIds}::uuid[]))
      or exists (select from award_line_versions v where v.recipient_id = r.id and v.unit_id = any(${unitIds}::uuid[])))
    order by p.id limit ${MOST}`.execute(tx);
  return rows;
}

/** The recipient of a person, or undefined when the person never was one. */
export const recipientOfPerson = async (tx: Tx, personId: string): Promise<string | undefined> =>
  (await tx.selectFrom('recipients').select('id').where('person_id', '=', personId).executeTakeFirst())?.id;

/** A recipient with those of every record of the same human; of a collective or a household only itself. */
export async function recipientsOfSame(
  tx: Tx,
  recipientId: string,
  personId: string | null,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    with human as (select distinct coalesce(p.merged_into, p.id) as id from people p
      where p.id = ${personId} or p.id = (select person_id from recipients where id = ${recipientId}))
    select r.id from human h join people p on p.id = h.id or p.merged_into = h.id join recipients r on r.person_id = p.id`.execute(
    tx,
  );
  return [recipientId, ...rows.map(({ id }) => id)];
}
