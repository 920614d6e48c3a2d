import type { ReportRow } from '../../domain/statistics/award-report.ts';
import { type BookFilter, listBook } from '../../store/book.ts';
import type { Tx } from '../../store/database.ts';
import type { ReportScope } from '../../store/statistics.ts';

/**
 * Who received an award of the President and for what, where it went to one collective only: papers tell these few in
 * words. By "authority/form".
 */
export async function stateAwardMentions(
  tx: Tx,
  scope: ReportScope,
  rows: readonly ReportRow[],
): Promise<ReadonlyMap<string, string>> {
  const mentions = new Map<string, string>();
  for (const { authority, form } of rows.filter((row) => isToldInWords(row, rows))) {
    const filter: BookFilter = {
      ...scope,
      search: '',
      authority,
      form,
      recipient: 'tap_the',
      decisionId: null,
      personId: null,
    };
    const lines = await listBook(tx, filter, 'date', { limit: 20, offset: 0 });
    const line = lines.find(({ state }) => state === 'in_force');
    if (line && line.name !== '') mentions.set(`${authority}/${form}`, mentionOf(line.name, line.reason));
  }
  return mentions;
}

const isToldInWords = ({ authority, form, recipient, decided }: ReportRow, rows: readonly ReportRow[]): boolean =>
  authority === 'CHU_TICH_NUOC' &&
  recipient === 'tap_the' &&
  decided === 1 &&
  rows.every(
    (other) =>
      other.authority !== authority || other.form !== form || other.recipient === recipient || other.decided === 0,
  );

/** "…, về thành tích xuất sắc trong …" */
function mentionOf(name: string, reason: string): string {
  if (reason === '') return name;
  const within = `${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
  return `${name}, ${within.startsWith('thành tích') ? `về ${within}` : within}`;
}
