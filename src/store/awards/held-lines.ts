import { type RawBuilder, sql } from 'kysely';
import type { DecisionOfLine, HeldLine, LineFacts } from '../../domain/decisions/correction.ts';
import type { AwardState } from '../../domain/decisions/ledger-entry.ts';
import type { RecipientKind } from '../../domain/organisation/recipient.ts';
import { isoDate } from '../../kernel/plain-date.ts';
import type { Tx } from '../database.ts';

type FactColumns = Omit<LineFacts, 'achievement'> & {
  achievement: string;
  achievementFrom: string;
  achievementTo: string;
};

export type LineRow = FactColumns &
  Omit<DecisionOfLine, 'id' | 'signedOn'> & {
    lineId: string;
    decisionId: string;
    signedOn: string;
    recipient: RecipientKind;
  };

/** SQL: the columns of a line "l" as its version "v" says (null: as granted), with texts "t" and "vt" and decision "d". */
export const lineColumns: RawBuilder<unknown> = sql`
  l.id as "lineId", d.id as "decisionId", d.authority, d.authority_unit_id as "authorityUnitId", d.number, d.signed_on as "signedOn",
  coalesce(v.ordinal, l.ordinal) as ordinal, r.id as "recipientId", r.kind as recipient, coalesce(v.unit_id, l.unit_id) as "unitId",
  coalesce(v.form_code, l.form_code) as "formCode", coalesce(v.form_family, l.form_family) as "formFamily",
  coalesce(v.achievement, l.achievement) as achievement, coalesce(v.achievement_from, l.achievement_from) as "achievementFrom",
  coalesce(v.achievement_to, l.achievement_to) as "achievementTo", coalesce(v.commendation_kind, l.commendation_kind) as commendation,
  coalesce(v.post_class, l.post_class) as "postClass", coalesce(vt.form_of_address, t.form_of_address, '') as "formOfAddress",
  coalesce(vt.printed_name, t.printed_name, '') as "printedName", coalesce(vt.printed_post, t.printed_post, '') as "printedPost",
  coalesce(vt.place, t.place, '') as place, coalesce(vt.reason, t.reason, '') as reason`;

/** SQL: what lineColumns needs beside "l" and "v". */
export const lineJoins: RawBuilder<unknown> = sql`
  join decisions d on d.id = coalesce(v.decision_id, l.decision_id)
  join recipients r on r.id = coalesce(v.recipient_id, l.recipient_id)
  left join award_line_texts t on t.line_id = l.id and v.seq is null
  left join award_version_texts vt on vt.seq = v.seq`;

export const factsOf = (row: LineRow): LineFacts => ({
  ordinal: row.ordinal,
  recipientId: row.recipientId,
  unitId: row.unitId,
  formCode: row.formCode,
  formFamily: row.formFamily,
  achievement: { label: row.achievement, from: isoDate(row.achievementFrom), to: isoDate(row.achievementTo) },
  commendation: row.commendation,
  postClass: row.postClass,
  formOfAddress: row.formOfAddress,
  printedName: row.printedName,
  printedPost: row.printedPost,
  place: row.place,
  reason: row.reason,
});

export const decisionOf = (row: LineRow): DecisionOfLine => ({
  id: row.decisionId,
  authority: row.authority,
  authorityUnitId: row.authorityUnitId,
  number: row.number,
  signedOn: isoDate(row.signedOn),
});

type HeldRow = LineRow & { lastSeq: number; state: AwardState };

async function heldLines(tx: Tx, condition: RawBuilder<unknown>): Promise<readonly HeldLine[]> {
  const { rows } = await sql<HeldRow>`
    select ${lineColumns}, s.last_seq as "lastSeq", s.state
    from award_lines l
      join award_states s on s.line_id = l.id
      left join award_line_versions v on v.line_id = l.id and v.superseded is null
      ${lineJoins}
    where ${condition}
    order by coalesce(v.ordinal, l.ordinal), l.id`.execute(tx);
  return rows.map((row) => ({
    lineId: row.lineId,
    lastSeq: row.lastSeq,
    state: row.state,
    decision: decisionOf(row),
    recipient: row.recipient,
    facts: factsOf(row),
  }));
}

/** A line as it holds now; undefined when there is none or its import was undone. */
export const heldLine = async (tx: Tx, lineId: string): Promise<HeldLine | undefined> =>
  (await heldLines(tx, sql`l.id = ${lineId} and s.state <> 'reversed'`))[0];

/** The lines that stand in a decision now, in the order of its list. */
export const heldLinesOfDecision = (tx: Tx, decisionId: string): Promise<readonly HeldLine[]> =>
  heldLines(
    tx,
    sql`s.state <> 'reversed' and l.id in (
      select g.id from award_lines g where g.decision_id = ${decisionId}
        and not exists (select from award_line_versions o where o.line_id = g.id)
      union all select o.line_id from award_line_versions o where o.decision_id = ${decisionId} and o.superseded is null)`,
  );

/** What a line would say of a recipient, who may be known under several ids: of records that were merged. */
export type Saying = {
  readonly lineId: string;
  readonly recipientIds: readonly string[];
  readonly formCode: string;
  readonly achievement: string;
};

/** Whether another line in force says the same of the same recipient in a decision. */
export async function saysTheSame(tx: Tx, decisionId: string, saying: Saying): Promise<boolean> {
  const others = await heldLinesOfDecision(tx, decisionId);
  return others.some(
    ({ lineId, state, facts }) =>
      lineId !== saying.lineId &&
      state === 'in_force' &&
      saying.recipientIds.includes(facts.recipientId) &&
      facts.formCode === saying.formCode &&
      facts.achievement.label === saying.achievement,
  );
}

/** Whether a list that brought in one of these lines is being taken back part by part: its lines go one after another. */
export async function isBeingUndone(tx: Tx, lineIds: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ isSo: boolean }>`
    select exists (select from imports i where i.state = 'undoing' and i.id in (
      select l.import_id from award_lines l where l.id = any(${lineIds}::uuid[]))) as "isSo"`.execute(tx);
  return rows[0]?.isSo ?? false;
}

/** Whether every one of these lines is revoked, all by one change. */
export async function revokedTogether(tx: Tx, lines: readonly HeldLine[]): Promise<boolean> {
  if (lines.some(({ state }) => state !== 'revoked')) return false;
  const { rows } = await sql<{ isSo: boolean }>`
    select count(distinct e.recorded) = 1 as "isSo" from ledger_entries e
    where e.seq = any(${lines.map(({ lastSeq }) => lastSeq)}::bigint[])`.execute(tx);
  return rows[0]?.isSo ?? false;
}
