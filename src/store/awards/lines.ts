import type { NewLine } from '../../domain/imports/award-plan.ts';
import { type LedgerEntry, personalText } from '../../domain/decisions/ledger-entry.ts';
import { toIsoDate } from '../../kernel/plain-date.ts';
import { foldText, nameIndexKey, titleIndexKey } from '../../kernel/vietnamese-text.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { insertMany } from '../insert-many.ts';
import { personalHash } from '../ledger.ts';

/** Bytes of salt of one line. */
export const SALT_BYTES = 16;

/** A line with the salt that hides its personal text in the ledger. */
export type SaltedLine = { readonly line: NewLine; readonly salt: Uint8Array };

/** Writes lines with their personal texts. Their ledger entries are written apart (grantedEntries, append). */
export async function insertLines(
  tx: Tx,
  lines: readonly SaltedLine[],
  importId: string,
  recorded: Position,
): Promise<void> {
  const rows = lines.map(({ line }) => lineRow(line, importId, recorded));
  // The texts are made ready while the database takes the lines.
  const written = insertMany(tx, 'award_lines', lineColumns, rows);
  await Promise.all([written, insertMany(tx, 'award_line_texts', textColumns, lines.map(textRow))]);
}

/** What a line says, as it was granted and as a later version has it. */
export const factColumns = {
  decision_id: 'uuid',
  ordinal: 'int',
  recipient_id: 'uuid',
  unit_id: 'uuid',
  form_code: 'text',
  form_family: 'text',
  achievement: 'text',
  achievement_from: 'date',
  achievement_to: 'date',
  commendation_kind: 'text',
  post_class: 'text',
  recorded: 'bigint',
} as const;

const lineColumns = { id: 'uuid', ...factColumns, import_id: 'uuid' } as const;

/** Its personal text, of either. */
export const textColumns = {
  line_id: 'uuid',
  salt: 'bytea',
  form_of_address: 'text',
  printed_name: 'text',
  printed_post: 'text',
  place: 'text',
  reason: 'text',
  name_fold: 'text',
  name_key: 'text',
} as const;

const lineRow = (
  { id, decision, ordinal, recipientId, reading, listed }: NewLine,
  importId: string,
  recorded: Position,
) => ({
  id,
  decision_id: decision.id,
  ordinal,
  recipient_id: recipientId,
  unit_id: reading.unitId,
  form_code: listed.formCode,
  form_family: listed.formFamily,
  achievement: listed.achievement.label,
  achievement_from: toIsoDate(listed.achievement.from),
  achievement_to: toIsoDate(listed.achievement.to),
  commendation_kind: listed.commendation,
  post_class: reading.recipient.postClass,
  import_id: importId,
  recorded,
});

const personal = ({ reading: { recipient, reason } }: NewLine) => ({
  formOfAddress: recipient.formOfAddress,
  printedName: recipient.name,
  printedPost: recipient.post,
  place: recipient.occupation,
  reason,
});

function textRow({ line, salt }: SaltedLine) {
  const { kind, name } = line.reading.recipient;
  const { formOfAddress, printedName, printedPost, place, reason } = personal(line);
  return {
    line_id: line.id,
    salt,
    form_of_address: formOfAddress,
    printed_name: printedName,
    printed_post: printedPost,
    place,
    reason,
    name_fold: foldText(name),
    name_key: kind === 'ca_nhan' ? nameIndexKey(name) : titleIndexKey(name),
  };
}

/** The entries by which lines enter the book, in the order given. */
export const grantedEntries = (lines: readonly SaltedLine[]): readonly LedgerEntry[] =>
  lines.map(({ line, salt }) => ({
    kind: 'granted',
    lineId: line.id,
    decisionId: line.decision.id,
    authority: line.decision.authority,
    number: line.decision.number.written,
    signedOn: line.decision.signedOn,
    ordinal: line.ordinal,
    recipientId: line.recipientId,
    recipientKind: line.reading.recipient.kind,
    unitId: line.reading.unitId,
    formCode: line.listed.formCode,
    achievement: line.listed.achievement.label,
    personalHash: personalHash(salt, personalText(personal(line))),
  }));
