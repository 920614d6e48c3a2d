import { sql } from 'kysely';
import type { ChangeKind, DecisionOfLine, Ground, HeldLine, LineFacts } from '../../domain/decisions/correction.ts';
import { type LedgerEntry, personalText } from '../../domain/decisions/ledger-entry.ts';
import { toIsoDate } from '../../kernel/plain-date.ts';
import { foldText, nameIndexKey, titleIndexKey } from '../../kernel/vietnamese-text.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { insertMany } from '../insert-many.ts';
import { type LedgerHead, append, ledgerHead, personalHash } from '../ledger.ts';
import { factColumns, textColumns } from './lines.ts';
import { countInForceAgain, moveTallies } from './tallies.ts';

/** What holds of a line from now on. */
export type CorrectedLine = {
  readonly line: HeldLine;
  readonly decision: DecisionOfLine;
  readonly facts: LineFacts;
  /** Salt of the new personal text. */
  readonly salt: Uint8Array;
};

export type ChangeOfLines = {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly ground: Ground;
  readonly salt: Uint8Array;
};

export type WritingMoment = { readonly now: string; readonly position: Position };

/** Writes corrections: entries at the end of the book, what holds from now on, and the tallies. Lines must be in force. */
export async function writeCorrections(
  tx: Tx,
  change: ChangeOfLines,
  corrected: readonly CorrectedLine[],
  { now, position }: WritingMoment,
): Promise<LedgerHead> {
  await insertChange(tx, change, position);
  const before = await ledgerHead(tx);
  const head = await append(
    tx,
    corrected.map(({ line, decision, facts, salt }) => entryOf('corrected', line, { decision, facts, salt }, change)),
    now,
    position,
  );
  await sql`update award_line_versions set superseded = ${position}
    where line_id = any(${corrected.map(({ line }) => line.lineId)}::uuid[]) and superseded is null`.execute(tx);
  await insertVersions(tx, corrected, before.seq + 1, position);
  await moveTallies(tx, position);
  return head;
}

/** Writes revocations: the lines stay as they hold and are marked. */
export async function writeRevocations(
  tx: Tx,
  change: ChangeOfLines,
  lines: readonly HeldLine[],
  { now, position }: WritingMoment,
): Promise<LedgerHead> {
  await insertChange(tx, change, position);
  return append(tx, await entriesAsHeld(tx, 'revoked', lines, change), now, position);
}

/**
 * Writes that revoked lines are in force again as they held: corrections that change no fact, so no version is made.
 * Lines must be revoked.
 */
export async function writeRestorations(
  tx: Tx,
  change: ChangeOfLines,
  lines: readonly HeldLine[],
  { now, position }: WritingMoment,
): Promise<LedgerHead> {
  await insertChange(tx, change, position);
  const entries = await entriesAsHeld(tx, 'corrected', lines, change);
  const head = await append(tx, entries, now, position);
  await countInForceAgain(tx, entries, position);
  return head;
}

async function entriesAsHeld(
  tx: Tx,
  kind: LedgerEntry['kind'],
  lines: readonly HeldLine[],
  change: ChangeOfLines,
): Promise<readonly LedgerEntry[]> {
  const salts = await saltsOf(tx, lines);
  return lines.map((line) => {
    const { decision, facts, lineId } = line;
    return entryOf(kind, line, { decision, facts, salt: salts.get(lineId) ?? new Uint8Array() }, change);
  });
}

function entryOf(
  kind: LedgerEntry['kind'],
  { lineId, recipient }: HeldLine,
  { decision, facts, salt }: { decision: DecisionOfLine; facts: LineFacts; salt: Uint8Array },
  change: ChangeOfLines,
): LedgerEntry {
  return {
    kind,
    lineId,
    decisionId: decision.id,
    authority: decision.authority,
    number: decision.number,
    signedOn: decision.signedOn,
    ordinal: facts.ordinal,
    recipientId: facts.recipientId,
    recipientKind: recipient,
    unitId: facts.unitId,
    formCode: facts.formCode,
    achievement: facts.achievement.label,
    personalHash: personalHash(salt, personalText(facts)),
    change: {
      kind: change.kind,
      paper: change.ground.paper,
      groundHash: personalHash(change.salt, change.ground.text),
    },
  };
}

async function insertChange(tx: Tx, { id, kind, ground, salt }: ChangeOfLines, recorded: Position): Promise<void> {
  const { text, paper } = ground;
  await tx
    .insertInto('award_changes')
    .values({
      id,
      kind,
      ground: text,
      salt,
      paper_number: paper?.number ?? '',
      paper_signed_on: paper ? toIsoDate(paper.signedOn) : null,
      paper_authority: paper?.authority ?? '',
      recorded,
    })
    .execute();
}

async function saltsOf(tx: Tx, lines: readonly HeldLine[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const { rows } = await sql<{ line_id: string; salt: Uint8Array }>`
    select l.id as line_id, case when v.seq is null then t.salt else vt.salt end as salt
    from award_lines l
      left join award_line_versions v on v.line_id = l.id and v.superseded is null
      left join award_line_texts t on t.line_id = l.id
      left join award_version_texts vt on vt.seq = v.seq
    where l.id = any(${lines.map(({ lineId }) => lineId)}::uuid[])`.execute(tx);
  return new Map(rows.map(({ line_id, salt }) => [line_id, salt]));
}

async function insertVersions(
  tx: Tx,
  corrected: readonly CorrectedLine[],
  firstSeq: number,
  recorded: Position,
): Promise<void> {
  await insertMany(
    tx,
    'award_line_versions',
    { seq: 'bigint', line_id: 'uuid', ...factColumns },
    corrected.map((each, place) => versionRow(each, firstSeq + place, recorded)),
  );
  await insertMany(
    tx,
    'award_version_texts',
    { seq: 'bigint', ...textColumns },
    corrected.map((each, place) => textRow(each, firstSeq + place)),
  );
}

const versionRow = ({ line, decision, facts }: CorrectedLine, seq: number, recorded: Position) => ({
  seq,
  line_id: line.lineId,
  decision_id: decision.id,
  ordinal: facts.ordinal,
  recipient_id: facts.recipientId,
  unit_id: facts.unitId,
  form_code: facts.formCode,
  form_family: facts.formFamily,
  achievement: facts.achievement.label,
  achievement_from: toIsoDate(facts.achievement.from),
  achievement_to: toIsoDate(facts.achievement.to),
  commendation_kind: facts.commendation,
  post_class: facts.postClass,
  recorded,
});

const textRow = ({ line, facts, salt }: CorrectedLine, seq: number) => ({
  seq,
  line_id: line.lineId,
  salt,
  form_of_address: facts.formOfAddress,
  printed_name: facts.printedName,
  printed_post: facts.printedPost,
  place: facts.place,
  reason: facts.reason,
  name_fold: foldText(facts.printedName),
  name_key: line.recipient === 'ca_nhan' ? nameIndexKey(facts.printedName) : titleIndexKey(facts.printedName),
});
