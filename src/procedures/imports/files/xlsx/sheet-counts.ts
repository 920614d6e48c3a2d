/** What was met in the sheets of a workbook and is told as notes, counted in cells, rows or columns. */
export type SheetCounts = {
  formulas: number;
  formulasWithoutValue: number;
  hiddenRows: number;
  hiddenColumns: number;
  farCells: number;
  tcvn3: number;
  vni: number;
};

export const noCounts = (): SheetCounts => ({
  formulas: 0,
  formulasWithoutValue: 0,
  hiddenRows: 0,
  hiddenColumns: 0,
  farCells: 0,
  tcvn3: 0,
  vni: 0,
});
