import { sql } from 'kysely';
import { parseDecisionNumber } from '../domain/decisions/decision-number.ts';
import type { NewAction, NewBatch, NewNomination } from '../domain/imports/award-plan.ts';
import type { KnownNomination } from '../domain/imports/book-so-far.ts';
import { type PlainDate, isoDate, toIsoDate } from '../kernel/plain-date.ts';
import type { Position } from './audit.ts';
import type { Tx } from './database.ts';
import { insertMany } from './insert-many.ts';

type NominationRow = {
  lineId: string;
  letterNumber: string;
  sentOn: string;
  recipientId: string;
  formCode: string;
  actions: readonly { kind: KnownNomination['actions'][number]['kind']; on: string }[];
};

/** Nominations of the letters sent on the days, with their actions; one whose actions were all undone is left out. */
export async function findNominationsSentOn(tx: Tx, days: readonly PlainDate[]): Promise<readonly KnownNomination[]> {
  const { rows } = await sql<NominationRow>`
    select n.id as "lineId", b.letter_number as "letterNumber", b.sent_on as "sentOn", n.recipient_id as "recipientId", n.form_code as "formCode",
      jsonb_agg(jsonb_build_object('kind', a.kind, 'on', a.on_date) order by a.on_date, a.recorded) as actions
    from nomination_batches b
      join nomination_lines n on n.batch_id = b.id
      join nomination_actions a on a.line_id = n.id
    where b.sent_on = any(${days.map(toIsoDate)}::date[]) and a.undoes is null
      and not exists (select from nomination_actions u where u.undoes = a.id)
    group by n.id, b.id`.execute(tx);
  return rows.map(({ letterNumber, sentOn, actions, ...rest }) => {
    const number = parseDecisionNumber(letterNumber);
    return {
      ...rest,
      letterKey: number.ok ? number.value.key : letterNumber,
      sentOn: isoDate(sentOn),
      actions: actions.map(({ kind, on }) => ({ kind, on: isoDate(on) })),
    };
  });
}

/** What writes nominations: the import, and the unit that sends the letters. */
export type NominationSource = { readonly importId: string; readonly fromUnitId: string };

export async function insertBatches(
  tx: Tx,
  batches: readonly NewBatch[],
  source: NominationSource,
  recorded: Position,
): Promise<void> {
  const rows = batches.map(({ id, letterNumber, sentOn }) => ({
    id,
    letter_number: letterNumber,
    sent_on: toIsoDate(sentOn),
    from_unit_id: source.fromUnitId,
    import_id: source.importId,
    recorded,
  }));
  const columns = {
    id: 'uuid',
    letter_number: 'text',
    sent_on: 'date',
    from_unit_id: 'uuid',
    import_id: 'uuid',
    recorded: 'bigint',
  } as const;
  await insertMany(tx, 'nomination_batches', columns, rows);
}

export async function insertNominations(
  tx: Tx,
  nominations: readonly NewNomination[],
  recorded: Position,
): Promise<void> {
  const rows = nominations.map(({ id, batchId, ordinal, recipientId, formCode, reading }) => ({
    id,
    batch_id: batchId,
    ordinal,
    recipient_id: recipientId,
    unit_id: reading.unitId,
    authority: reading.authority,
    form_code: formCode,
    printed_name: reading.recipient.name,
    printed_post: reading.recipient.post || reading.recipient.occupation,
    reason: reading.reason,
    recorded,
  }));
  const columns = {
    id: 'uuid',
    batch_id: 'uuid',
    ordinal: 'int',
    recipient_id: 'uuid',
    unit_id: 'uuid',
    authority: 'text',
    form_code: 'text',
    printed_name: 'text',
    printed_post: 'text',
    reason: 'text',
    recorded: 'bigint',
  } as const;
  await insertMany(tx, 'nomination_lines', columns, rows);
}

export async function insertActions(
  tx: Tx,
  actions: readonly NewAction[],
  importId: string,
  recorded: Position,
): Promise<void> {
  const rows = actions.map(({ id, lineId, kind, on, awardLineId }) => ({
    id,
    line_id: lineId,
    kind,
    on_date: toIsoDate(on),
    award_line_id: awardLineId,
    import_id: importId,
    recorded,
  }));
  const columns = {
    id: 'uuid',
    line_id: 'uuid',
    kind: 'text',
    on_date: 'date',
    award_line_id: 'uuid',
    import_id: 'uuid',
    recorded: 'bigint',
  } as const;
  await insertMany(tx, 'nomination_actions', columns, rows);
}

/** Takes back every action that an import wrote: the pair counts as never having happened. Ids come from newIds. */
export async function undoActions(tx: Tx, importId: string, newId: () => string, recorded: Position): Promise<void> {
  const actions = await tx
    .selectFrom('nomination_actions')
    .select(['id', 'line_id', 'kind', 'on_date', 'award_line_id'])
    .where('import_id', '=', importId)
    .where('undoes', 'is', null)
    .orderBy('id')
    .execute();
  const rows = actions.map(({ id, ...action }) => ({
    ...action,
    id: newId(),
    import_id: importId,
    undoes: id,
    recorded,
  }));
  const columns = {
    id: 'uuid',
    line_id: 'uuid',
    kind: 'text',
    on_date: 'date',
    award_line_id: 'uuid',
    import_id: 'uuid',
    undoes: 'uuid',
    recorded: 'bigint',
  } as const;
  await insertMany(tx, 'nomination_actions', columns, rows);
}
