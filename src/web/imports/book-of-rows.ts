import { awardHeadings } from '../../domain/imports/layouts.ts';
import { shownCell } from '../../domain/imports/sheet.ts';
import { parseIsoDate, toScreenDate } from '../../kernel/plain-date.ts';
import { parseTypedDate } from '../../procedures/input.ts';
import { addresses, withQuery } from '../addresses.ts';
import type { RowView } from './import-view.ts';

const numberOf = ({ cells }: RowView): string => shownCell(cells[awardHeadings.decisionNumber]);

const dayOf = ({ cells }: RowView): number | null => {
  const cell = cells[awardHeadings.signedOn];
  const day = typeof cell === 'object' ? parseIsoDate(cell.date) : parseTypedDate(shownCell(cell));
  return day.ok ? day.value : null;
};

/** The lines of one row's decision in the book. */
export const bookOfRow = (unit: string, row: RowView): string => {
  const day = shownCell(row.cells[awardHeadings.signedOn]);
  return withQuery(addresses.book(unit), { search: numberOf(row), from: day, to: day });
};

/** The part of the book that an import wrote: its decision, or the days of its decisions, as far as one page tells. */
export function bookOfImport(
  unit: string,
  rows: { readonly rows: readonly RowView[]; readonly total: number },
): string {
  const days = rows.rows.flatMap((row) => dayOf(row) ?? []);
  if (rows.total > rows.rows.length || days.length === 0) return addresses.book(unit);
  const numbers = [...new Set(rows.rows.map(numberOf).filter((number) => number !== ''))];
  return withQuery(addresses.book(unit), {
    search: numbers.length === 1 ? numbers[0] : '',
    from: toScreenDate(Math.min(...days) as Parameters<typeof toScreenDate>[0]),
    to: toScreenDate(Math.max(...days) as Parameters<typeof toScreenDate>[0]),
  });
}
