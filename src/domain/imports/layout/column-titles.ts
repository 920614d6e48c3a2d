import type { MergedCells, RawRow, SheetCell } from '../sheet.ts';

/** Lines of the title of each column, from the uppermost to the lowest; none where a column is not headed. */
export type ColumnTitles = readonly (readonly string[])[];

const textOf = (cell: SheetCell | null | undefined): string =>
  cell === null || cell === undefined || typeof cell === 'object' ? '' : String(cell).trim();

/** The cells of some rows of headings, column by column: a title that spans columns stands above each of them. */
export function columnTitles(rows: readonly RawRow[], merges: readonly MergedCells[]): ColumnTitles {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const grid = rows.map(({ cells }) => Array.from({ length: width }, (_, column) => textOf(cells[column])));
  rows.forEach(({ row }, at) => {
    if (at === rows.length - 1) return;
    const line = grid[at] ?? [];
    const below = grid.slice(at + 1);
    const isHeadedBelow = (column: number): boolean => below.some((each) => each[column] !== '');
    for (let column = 1; column < width; column += 1) {
      if (line[column] !== '') continue;
      const merged = merges.some(
        (area) =>
          area.top === row && area.left < column && column <= area.right && area.bottom < (rows.at(-1)?.row ?? 0),
      );
      if (merged || (isHeadedBelow(column) && isHeadedBelow(column - 1))) line[column] = line[column - 1] ?? '';
    }
  });
  return Array.from({ length: width }, (_, column) => linesOf(grid, column));
}

const linesOf = (grid: readonly (readonly string[])[], column: number): readonly string[] =>
  grid.map((line) => line[column] ?? '').filter((text) => text !== '');

/** A row that numbers the columns, as lists have below their headings: (1) (2) (3), 1 2 3, A B 1 2. */
export function numbersColumns({ cells }: RawRow): boolean {
  const texts = cells.map(textOf).filter((text) => text !== '');
  if (texts.length < 3) return false;
  const numbers = texts.map((text) => /^\(?(\d{1,2})\)?$/.exec(text)?.[1]);
  const counted = numbers.filter((number) => number !== undefined).map(Number);
  const letters = texts.slice(0, texts.length - counted.length).map((text) => /^\(?([A-HĐ])\)?$/.exec(text)?.[1] ?? '');
  const lettersInOrder = letters.every(
    (letter, at) => letter !== '' && (at === 0 || letter > (letters[at - 1] ?? '') || letter === 'Đ'),
  );
  const enough = counted.length >= 2 || (letters[0] === 'A' && letters.length >= 2);
  return enough && lettersInOrder && counted.every((number, at) => number === (counted[0] ?? 0) + at);
}
