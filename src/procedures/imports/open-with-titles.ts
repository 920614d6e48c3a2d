import { type GroupTitle, titlesOver } from '../../domain/imports/layout/group-titles.ts';
import type { Mapping } from '../../domain/imports/mapping.ts';
import type { RawRow, SheetCell } from '../../domain/imports/sheet.ts';
import type { Tx } from '../../store/database.ts';
import { mergesOf } from '../../store/imports/imports.ts';
import { rowsThatHoldFor } from '../../store/imports/title-rows.ts';
import { rowsAboveDittos } from './rows-above-dittos.ts';
import { openLayout } from './work/sheet-layout.ts';

/** A row as checking reads it: with what the title rows above it, cells merged downwards and ditto marks say of it. */
export type RowWithTitles = {
  readonly cells: Readonly<Record<string, SheetCell>>;
  /** The title rows under which it stands, the outermost first. */
  readonly titles: readonly GroupTitle[];
};

const NOTHING: RowWithTitles = { cells: {}, titles: [] };

/** Opens some rows of an import that stand one after the other, by row number, without reading the whole list before them. */
export async function openWithTitles(
  tx: Tx,
  importId: string,
  mapping: Mapping | null,
  rows: readonly RawRow[],
): Promise<(row: number) => RowWithTitles> {
  const last = rows.at(-1)?.row;
  if (!mapping || last === undefined) return () => NOTHING;
  const merges = await mergesOf(tx, importId);
  const begun = merges.filter(({ top, bottom }) => top > mapping.headingRows.last && bottom > top && top <= last);
  const wanted = new Set(rows.map(({ row }) => row));
  const holding = await rowsThatHoldFor(tx, importId, last, [...new Set(begun.map(({ top }) => top))]);
  const repeated = await rowsAboveDittos(tx, importId, mapping, rows);
  const above = [...new Map([...holding, ...repeated].map((raw) => [raw.row, raw])).values()];
  const open = openLayout(mapping, merges);
  const titleRows: RawRow[] = [];
  const opened = new Map<number, RowWithTitles>();
  const all = [...above.filter(({ row }) => !wanted.has(row)), ...rows].toSorted((a, b) => a.row - b.row);
  for (const raw of all) {
    const found = open(raw);
    if ('skipped' in found && found.skipped === 'section') titleRows.push(raw);
    if (wanted.has(raw.row))
      opened.set(raw.row, { cells: 'cells' in found ? found.cells : {}, titles: titlesOver(titleRows) });
  }
  return (row) => opened.get(row) ?? NOTHING;
}
