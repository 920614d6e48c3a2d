import { type Result, refuse } from '../../../kernel/result.ts';
import type { ConvertedKind } from './child-message.ts';
import { convertFile } from './convert-file.ts';
import type { FileEnd, FileSink } from './file-end.ts';
import type { FileNote } from './file-note.ts';
import type { FileProblem } from './file-problem.ts';
import { CHILD_TIME_MS, CONVERT_TIME_MS } from './limits.ts';
import { runChild } from './run-child.ts';

export type ParseOptions = {
  /** Name as the person knows it: a CSV file has no other name for its sheet. What a file is is told by its content. */
  readonly fileName: string;
  readonly sink: FileSink;
  /** Most time of the child, in ms; waiting for the sink is not counted. */
  readonly timeMs?: number;
  /** Most time of LibreOffice, in ms, where a file must be converted first. */
  readonly convertMs?: number;
};

/**
 * Reads any file an office has (.xlsx, .xlsm, CSV, HTML tables; .xls and .ods through LibreOffice) in a process of its
 * own with capped memory and time, and hands its rows to the sink while reading. Every failure of the file comes back
 * as a named problem, also after rows were handed over: nothing of a file that ends with a problem may be used.
 * Rejects only when the sink does.
 */
export async function parseFile(path: string, options: ParseOptions): Promise<Result<FileEnd, FileProblem>> {
  const { fileName, sink, timeMs = CHILD_TIME_MS, convertMs = CONVERT_TIME_MS } = options;
  const reading = await runChild({ path, fileName, sink, timeMs });
  if ('end' in reading) return reading.end;
  const converted = await convertFile({ path, from: reading.convert, timeMs: convertMs });
  if (!converted.ok) return converted;
  try {
    const again = await runChild({ path: converted.value.path, fileName, sink, timeMs });
    return 'end' in again ? withNote(again.end, reading.convert) : refuse({ code: 'file-not-converted', detail: '' });
  } finally {
    await converted.value.remove();
  }
}

const NOTES = {
  xls: 'converted-xls',
  xml: 'converted-xls',
  ods: 'converted-ods',
} as const satisfies Record<ConvertedKind, FileNote['code']>;

function withNote(end: Result<FileEnd, FileProblem>, from: ConvertedKind): Result<FileEnd, FileProblem> {
  if (!end.ok) return end;
  return { ok: true, value: { ...end.value, notes: [{ code: NOTES[from], detail: '' }, ...end.value.notes] } };
}
