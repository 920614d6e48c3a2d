import { type AwardReading, linesOfReading } from './award-reading.ts';
import type { MatchedAward } from './match-awards.ts';

/** One line as the check matched it, but for what its row says: the row says it again when it is written. */
type Match = Omit<MatchedAward, 'reading' | 'problems'>;

/** How the rows of a list were matched when it was checked, kept for writing: long lists have many of them. */
export class AwardsAsChecked {
  readonly #matches = new Map<number, Match[]>();

  /** Lines of one row come together. A nomination may be carried on by a row further down: such rows are not kept. */
  keep(lines: readonly MatchedAward[]): void {
    for (const { reading, problems: _, ...match } of lines) {
      if (reading.letter !== null) continue;
      const own = this.#matches.get(match.row);
      if (own) own.push(match);
      else this.#matches.set(match.row, [match]);
    }
  }

  /** The lines that rows add, as they were matched; null when the check did not match every one of the rows. Asked once. */
  added(rows: readonly { readonly row: number; readonly reading: AwardReading }[]): readonly MatchedAward[] | null {
    const added: MatchedAward[] = [];
    for (const { row, reading } of rows) {
      const lines = linesOfReading(reading);
      const matches = this.#matches.get(row) ?? [];
      if (matches.length !== lines.length) return null;
      this.#matches.delete(row);
      lines.forEach((line, at) => {
        const match = matches[at] as Match;
        if (match.outcome === 'add') added.push({ ...match, reading: line, problems: [] });
      });
    }
    return added;
  }
}
