import { sql } from 'kysely';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';

/** Two records joined by a person, or two that are two people. */
export type PersonPair = {
  readonly id: string;
  readonly oneId: string;
  readonly otherId: string;
  readonly reason: string;
  readonly at: string;
  readonly by: string | null;
};

/** Merges and pins that count now and touch one of the people; of a merge, one is the record that stands. */
export async function pairsOf(
  tx: Tx,
  table: 'person_merges' | 'namesake_pins',
  personIds: readonly string[],
): Promise<readonly PersonPair[]> {
  const [one, other] = table === 'person_merges' ? ['kept_id', 'gone_id'] : ['one_id', 'other_id'];
  const [oneId, otherId] = [sql.ref(`m.${one}`), sql.ref(`m.${other}`)];
  const { rows } = await sql<PersonPair>`
    select m.id, ${oneId} as "oneId", ${otherId} as "otherId", m.reason, c.at, a.display_name as by
    from ${sql.table(table)} m join audit_changes c on c.position = m.recorded left join accounts a on a.id = c.actor_id
    where m.superseded is null and (${oneId} = any(${personIds}::uuid[]) or ${otherId} = any(${personIds}::uuid[]))
    order by m.recorded desc`.execute(tx);
  return rows;
}

type NewPair = { readonly id: string; readonly oneId: string; readonly otherId: string; readonly reason: string };

/** Joins a record (other) to the one that stands; records that were joined to it before go along. */
export async function insertMerge(tx: Tx, pair: NewPair, recorded: Position): Promise<void> {
  const { id, oneId, otherId, reason } = pair;
  await tx.insertInto('person_merges').values({ id, kept_id: oneId, gone_id: otherId, reason, recorded }).execute();
  await sql`update people set merged_into = ${oneId} where id = ${otherId} or merged_into = ${otherId}`.execute(tx);
}

/** Takes a merge back: the record stands again for itself and for those that were joined to it. */
export async function undoMerge(tx: Tx, pair: Pick<PersonPair, 'id' | 'otherId'>, position: Position): Promise<void> {
  await sql`update person_merges set superseded = ${position} where id = ${pair.id}`.execute(tx);
  await sql`
    with recursive own (id) as (
      select ${pair.otherId}::uuid
      union select m.gone_id from own o join person_merges m on m.kept_id = o.id and m.superseded is null
    )
    update people p set merged_into = nullif(${pair.otherId}::uuid, p.id) from own o where p.id = o.id`.execute(tx);
}

/** Keeps two records apart; which is which does not matter. */
export async function insertPin(tx: Tx, pair: NewPair, recorded: Position): Promise<void> {
  const [one_id, other_id] = [pair.oneId, pair.otherId].toSorted() as [string, string];
  await tx
    .insertInto('namesake_pins')
    .values({ id: pair.id, one_id, other_id, reason: pair.reason, recorded })
    .execute();
}

export async function undoPin(tx: Tx, id: string, position: Position): Promise<void> {
  await sql`update namesake_pins set superseded = ${position} where id = ${id}`.execute(tx);
}
