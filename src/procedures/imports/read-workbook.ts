import { readFile, stat } from 'node:fs/promises';
import type { Sheet, SheetCell } from '../../domain/imports/sheet.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { kindProblem } from './file-kind.ts';
import { type FileProblem, fileProblem } from './file-problem.ts';
import { MOST_BYTES, MOST_ROWS } from './limits.ts';
import { guardZip } from './zip-guard.ts';

type RawCell = string | number | boolean | Date | null;

/** Reads the first sheet of a workbook on disk, after everything that could harm has been ruled out. */
export async function readWorkbook(path: string): Promise<Result<Sheet, FileProblem>> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return refuse(fileProblem('file-missing'));
  if (found.size > MOST_BYTES) return refuse(fileProblem('file-too-large', `${Math.ceil(found.size / 1_048_576)} MB`));
  const bytes = await readFile(path);
  const problem = kindProblem(bytes) ?? (await guardZip(path, bytes.length));
  return problem ? refuse(problem) : readFirstSheet(bytes);
}

async function readFirstSheet(bytes: Buffer): Promise<Result<Sheet, FileProblem>> {
  const { readSheet } = await import('read-excel-file/node');
  const rows = await readSheet(bytes).catch(() => null);
  if (!rows) return refuse(fileProblem('file-no-sheet'));
  const [first = [], ...rest] = rows as readonly (readonly RawCell[])[];
  const filled = rest
    .map((cells, at) => ({ row: at + 2, cells: cells.map(sheetCell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  if (filled.length > MOST_ROWS) return refuse(fileProblem('file-too-many-rows', String(filled.length)));
  return ok({ headings: first.map(headingText), rows: filled });
}

const headingText = (cell: RawCell): string | null => {
  const text = cell === null ? '' : String(cell).trim();
  return text === '' ? null : text;
};

/** Excel knows days only as instants at midnight; the day is what was typed. */
function sheetCell(cell: RawCell): SheetCell | null {
  if (cell === null || cell === '') return null;
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '#' : { date: cell.toISOString().slice(0, 10) };
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}
