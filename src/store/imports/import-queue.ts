import { type SqlBool, sql } from 'kysely';
import { statesAtWork } from '../../domain/imports/import-state.ts';
import type { Tx } from '../database.ts';

const atWork = sql`state = any(${[...statesAtWork]}::text[])`;

/** What a person asked for comes before lists that are read and checked; units and staff before the awards that name them. */
const turn = sql`case when state not in ('writing', 'undoing') then 3 when state = 'undoing' or kind = 'units' then 0
  when kind = 'awards' then 2 else 1 end`;

/** The import whose turn it is, of those that wait for work and that no other process has claimed: the oldest of its turn. */
export async function nextAtWork(tx: Tx, claimant: string, now: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('imports')
    .select('id')
    .where(
      sql<SqlBool>`${atWork} and not (state = 'reading' and file_of is not null)
        and (claimed_by is null or claimed_by = ${claimant} or claimed_until < ${now})`,
    )
    .orderBy(turn)
    .orderBy('created_at')
    .orderBy('staged')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** Says that a process is at work on an import until some instant; claimed anew with each part. */
export async function claim(tx: Tx, importId: string, claimant: string, until: string): Promise<void> {
  await sql`update imports set claimed_by = ${claimant}, claimed_until = ${until} where id = ${importId}`.execute(tx);
}

/** At the start of the server: whoever claimed before is gone. */
export async function forgetClaims(tx: Tx): Promise<void> {
  await sql`update imports set claimed_by = null where claimed_by is not null`.execute(tx);
}
