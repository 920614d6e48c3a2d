import { sql } from 'kysely';
import { type PlainDate, isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import { known } from '../as-known.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';

export const transferOpinions = ['asked', 'agreed', 'disagreed'] as const;

/** Ý kiến nhận xét of the former unit on somebody who moved. */
export type TransferOpinion = {
  readonly id: string;
  readonly personId: string;
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly movedOn: PlainDate;
  readonly opinion: (typeof transferOpinions)[number];
  readonly text: string;
  readonly on: PlainDate;
};

export async function listTransferOpinions(
  tx: Tx,
  personIds: readonly string[],
  knownAt: Position,
): Promise<readonly TransferOpinion[]> {
  const rows = await tx
    .selectFrom('transfer_opinions as t')
    .select(['t.id', 't.person_id', 't.from_unit_id', 't.to_unit_id', 't.moved_on', 't.opinion', 't.text', 't.on_date'])
    .where(sql<boolean>`t.person_id = any(${personIds}::uuid[])`)
    .where(known('t', knownAt))
    .orderBy('t.moved_on')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    fromUnitId: row.from_unit_id,
    toUnitId: row.to_unit_id,
    movedOn: isoDate(row.moved_on),
    opinion: row.opinion,
    text: row.text,
    on: isoDate(row.on_date),
  }));
}

/** Writes an opinion in the place of an earlier one on the same move, if there is one. */
export async function putTransferOpinion(tx: Tx, opinion: TransferOpinion, recorded: Position): Promise<void> {
  const { personId, fromUnitId, toUnitId } = opinion;
  const moved_on = toIsoDate(opinion.movedOn);
  await sql`update transfer_opinions set superseded = ${recorded} where superseded is null and person_id = ${personId}
    and from_unit_id = ${fromUnitId} and to_unit_id = ${toUnitId} and moved_on = ${moved_on}`.execute(tx);
  await tx
    .insertInto('transfer_opinions')
    .values({
      id: opinion.id,
      person_id: personId,
      from_unit_id: fromUnitId,
      to_unit_id: toUnitId,
      moved_on,
      opinion: opinion.opinion,
      text: opinion.text,
      on_date: toIsoDate(opinion.on),
      recorded,
    })
    .execute();
}
