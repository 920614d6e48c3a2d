import type { ImportState } from './import-state.ts';

/** What an import asks for: its state; for a checked list what still stands between it and the book. */
export type ImportNeed = ImportState | 'problems' | 'undecided' | 'nothing';

type Counted = {
  readonly state: ImportState;
  readonly rowCount: number;
  readonly problemCount: number;
  readonly undecidedCount: number;
  readonly unchangedCount: number;
  readonly skipCount: number;
};

/** The one thing that matters most about an import now; `nothing`: all of its rows are on record already or left out. */
export function needOf(of: Counted): ImportNeed {
  if (of.state !== 'staged') return of.state;
  if (of.problemCount > 0) return 'problems';
  if (of.undecidedCount > 0) return 'undecided';
  return of.rowCount > of.unchangedCount + of.skipCount ? 'staged' : 'nothing';
}
