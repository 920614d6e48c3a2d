import type { RawRow, Sheet, SheetCell } from '../../../domain/imports/sheet.ts';
import { type Result, ok } from '../../../kernel/result.ts';
import type { FileProblem } from './file-problem.ts';
import { parseFile } from './parse-file.ts';

/** The first sheet of a file as a whole, for layouts whose headings stand in row 1; whoever can reads with parseFile. */
export async function readFirstSheet(path: string, fileName: string): Promise<Result<Sheet, FileProblem>> {
  const rows: RawRow[] = [];
  let sheets = 0;
  const sink = {
    sheet: () => {
      sheets += 1;
    },
    rows: (batch: readonly RawRow[]) => {
      if (sheets === 1) rows.push(...batch);
    },
  };
  const end = await parseFile(path, { fileName, sink });
  if (!end.ok) return end;
  const first = rows[0]?.row === 1 ? rows[0].cells : [];
  return ok({ headings: first.map(headingText), rows: rows.filter(({ row }) => row > 1) });
}

function headingText(cell: SheetCell | null): string | null {
  const text = cell === null || typeof cell === 'object' ? '' : String(cell).trim();
  return text === '' ? null : text;
}
