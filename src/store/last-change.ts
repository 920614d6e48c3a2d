import type { Tx } from './database.ts';

/** When a record was last changed and by whom; null when the owner of the machine did it. */
export type LastChange = { readonly at: string; readonly by: string | null };

export async function lastChange(tx: Tx, subjectKind: string, subjectId: string): Promise<LastChange | undefined> {
  return tx
    .selectFrom('audit_changes as c')
    .leftJoin('accounts as a', 'a.id', 'c.actor_id')
    .select(['c.at', 'a.display_name as by'])
    .where('c.subject_kind', '=', subjectKind)
    .where('c.subject_id', '=', subjectId)
    .orderBy('c.position', 'desc')
    .limit(1)
    .executeTakeFirst();
}
