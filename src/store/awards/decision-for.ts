import type { DecisionOfLine } from '../../domain/decisions/correction.ts';
import { toIsoDate, yearOf } from '../../kernel/plain-date.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';

export type WantedDecision = Omit<DecisionOfLine, 'number'> & {
  readonly number: { readonly written: string; readonly key: string };
};

/** The decision of an authority that bears a number and a day, if the office holds it. */
export async function findSameDecision(
  tx: Tx,
  { authority, authorityUnitId, number, signedOn }: Omit<WantedDecision, 'id'>,
): Promise<{ readonly id: string; readonly number: string } | undefined> {
  return tx
    .selectFrom('decisions')
    .select(['id', 'number'])
    .where('authority', '=', authority)
    .where('authority_unit_id', authorityUnitId === null ? 'is' : '=', authorityUnitId)
    .where('number_key', '=', number.key)
    .where('signed_on', '=', toIsoDate(signedOn))
    .executeTakeFirst();
}

/** A decision that no list brought in: the right number or day of one that was mistyped or rectified. */
export async function insertDecision(tx: Tx, decision: WantedDecision, recorded: Position): Promise<void> {
  const { id, authority, authorityUnitId, number, signedOn } = decision;
  await tx
    .insertInto('decisions')
    .values({
      id,
      authority,
      authority_unit_id: authorityUnitId,
      number: number.written,
      number_key: number.key,
      signed_on: toIsoDate(signedOn),
      year: yearOf(signedOn),
      recorded,
    })
    .execute();
}
