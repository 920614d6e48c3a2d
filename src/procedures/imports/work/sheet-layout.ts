import { openRows } from '../../../domain/imports/layout/open-rows.ts';
import { suggestMapping } from '../../../domain/imports/layout/suggest-mapping.ts';
import type { SkipReason } from '../../../domain/imports/layout/skip.ts';
import type { Mapping, RememberedMapping, SuggestedMapping } from '../../../domain/imports/mapping.ts';
import type { MergedCells, RawRow, SheetRow, SheetTop } from '../../../domain/imports/sheet.ts';

/** A row of the sheet that is no record, and why. */
export type SkippedRow = { readonly row: number; readonly skipped: SkipReason };

/** Reads the rows of a sheet one after the other: what stands in title rows holds for the rows below. */
export type RowOpener = (row: RawRow) => SheetRow | SkippedRow;

/** Columns of which we must know the meaning before we take a sheet for a list at all. */
const FEWEST_COLUMNS = 2;

/** What the columns of a sheet seem to mean, by what a person said of the same source before; null when it holds no list. */
export async function suggestLayout(
  top: SheetTop,
  remembered: (sourceKey: string) => Promise<RememberedMapping | null>,
): Promise<SuggestedMapping | null> {
  if (top.rows.length === 0) return null;
  const own = suggestMapping(top, null);
  const kept = await remembered(own.sourceKey);
  if (kept) return { ...suggestMapping(top, kept), sourceKey: own.sourceKey };
  return own.mapping.columns.length < FEWEST_COLUMNS ? null : own;
}

/** Opens rows by a mapping, to be asked in the order of the sheet. */
export function openLayout(mapping: Mapping, merges: readonly MergedCells[] = []): RowOpener {
  const open = openRows(mapping, merges);
  return (raw) => {
    const opened = open(raw);
    return 'why' in opened ? { row: raw.row, skipped: opened.why } : opened;
  };
}
