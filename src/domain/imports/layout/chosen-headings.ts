import type { Mapping, RememberedMapping } from '../mapping.ts';
import type { SheetTop } from '../sheet.ts';
import { type ColumnTitles, columnTitles } from './column-titles.ts';
import { headingKey } from './heading-key.ts';
import { type HeadingRows, headingRowsAt } from './heading-rows.ts';

type Rows = Mapping['headingRows'];

/** What stands in the rows that a person says head the columns: by it the rows are found in the next list, wherever they stand. */
export const headingsIn = (top: SheetTop, rows: Rows): string => keyOf(titlesIn(top, rows));

/**
 * The rows that head the columns of the next list of a source: ours where they say what those that a person chose said,
 * else the first that do; null when none do.
 */
export function headingRowsAsChosen(
  top: SheetTop,
  ours: HeadingRows,
  remembered: RememberedMapping,
): HeadingRows | null {
  const { headings, headingRows, kind } = remembered;
  if (headings === undefined || keyOf(ours.titles) === headings) return ours;
  if (headings === '') return headingRowsAt(top, { first: 0, last: 0 }, kind);
  const lines = headingRows.last - headingRows.first;
  const at = top.rows
    .map(({ row }) => ({ first: row, last: row + lines }))
    .find((rows) => headingsIn(top, rows) === headings);
  return at ? headingRowsAt(top, at, kind) : null;
}

const titlesIn = ({ rows, merges }: SheetTop, { first, last }: Rows): ColumnTitles =>
  columnTitles(
    rows.filter(({ row }) => row >= first && row <= last),
    merges,
  );

/** Numbers are left out: years of one list, and the numbering of the columns that may stand below their titles. */
const keyOf = (titles: ColumnTitles): string =>
  titles
    .map((parts) => parts.map(headingKey).filter((part) => !/^\d*$/.test(part)))
    .map((parts) => parts.join(' '))
    .join('|')
    .replace(/\|+$/, '');
