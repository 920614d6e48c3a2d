import { stat } from 'node:fs/promises';
import { ok, refuse } from '../../../kernel/result.ts';
import type { Reading } from './child-message.ts';
import type { FileEnd, FileSink } from './file-end.ts';
import { type FileKind, kindOf } from './file-kind.ts';
import { type FileProblem, fileProblem } from './file-problem.ts';
import { MOST_BYTES_READ } from './limits.ts';
import { readHtml } from './text/read-html.ts';
import { readCsv } from './text/read-csv.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { readZip } from './xlsx/read-zip.ts';

export type FileToRead = { readonly path: string; readonly fileName: string; readonly sink: FileSink };

/** Reads a file on disk into the sink, after everything that could harm has been ruled out. Runs in the child. */
export async function readFile(file: FileToRead): Promise<Reading> {
  const { path } = file;
  try {
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) return refused(fileProblem('file-missing'));
    if (found.size > MOST_BYTES_READ)
      return refused(fileProblem('file-too-large', `${Math.ceil(found.size / 1_048_576)} MB`));
    const kind = await kindOf(path);
    return typeof kind === 'string' ? await readKind(kind, found.size, file) : refused(kind);
  } catch (error) {
    if (error instanceof UnreadableFile) return refused(error.problem);
    throw error;
  }
}

async function readKind(kind: FileKind, size: number, file: FileToRead): Promise<Reading> {
  switch (kind) {
    case 'xls':
    case 'xml':
      return { convert: kind };
    case 'zip':
      return readZip(file.path, size, file.sink);
    case 'html':
      return ended(await readHtml(file));
    case 'text':
      return ended(await readCsv(file));
  }
}

const refused = (problem: FileProblem): Reading => ({ end: refuse(problem) });

/** A file without any row has no sheet that could be a list. */
const ended = (end: FileEnd): Reading =>
  end.sheets.length === 0 ? refused(fileProblem('file-no-sheet')) : { end: ok(end) };
