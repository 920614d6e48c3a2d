import { compareText } from '../../kernel/vietnamese-text.ts';

const CELL = /("(?:[^"]|"")*"(?=[\t\n]|$)|[^\t\n]*)(\t|\n|$)/gy;

/** Cells row by row, as a spreadsheet copies them: a tab between cells, a line a row, quotes around a cell of several lines. */
export function parsePasted(text: string): readonly (readonly string[])[] {
  const clean = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of clean.matchAll(CELL)) {
    rows.at(-1)?.push(plainCell(cell));
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}

/** A box holds one line: the lines of a cell stand behind each other. */
function plainCell(cell: string): string {
  const quoted = /^"([^]*)"$/.exec(cell)?.[1];
  return (quoted?.replaceAll('""', '"') ?? cell).replace(/\s+/g, ' ').trim();
}

/**
 * Where each pasted column belongs: by its heading when the first row is headings (at least two are known), else null.
 * Columns that no heading of the grid knows are −1.
 */
export function headingColumns(first: readonly string[], headings: readonly string[]): readonly number[] | null {
  const columns = first.map((cell) =>
    cell === '' ? -1 : headings.findIndex((heading) => compareText(heading) === compareText(cell)),
  );
  return columns.filter((column) => column >= 0).length >= 2 ? columns : null;
}
