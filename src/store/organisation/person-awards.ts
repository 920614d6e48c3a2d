import { isoDate } from '../../kernel/plain-date.ts';
import type { Position } from '../audit.ts';
import { type BookLine, listBook } from '../book.ts';
import type { Tx } from '../database.ts';

const EVER = { from: isoDate('1900-01-01'), to: isoDate('2200-12-31') };

/** More awards than one person can have. */
const MOST_AWARDS = 1_000;

/**
 * Every line of the book that commends one of these records of a human, in any unit, the newest decision first.
 * roots: the units at the top of the paths above where the person stood.
 */
export async function awardsOfHuman(
  tx: Tx,
  personIds: readonly string[],
  roots: readonly string[],
  knownAt: Position,
): Promise<readonly BookLine[]> {
  const lines = new Map<string, BookLine>();
  for (const unitId of roots) {
    for (const personId of personIds) {
      const filter = { unitId, ...EVER, search: '', authority: null, form: null, recipient: null, decisionId: null };
      const found = await listBook(tx, { ...filter, personId, knownAt }, 'date', { limit: MOST_AWARDS, offset: 0 });
      for (const line of found) lines.set(line.lineId, line);
    }
  }
  return [...lines.values()].toSorted((a, b) => b.signedOn - a.signedOn);
}
