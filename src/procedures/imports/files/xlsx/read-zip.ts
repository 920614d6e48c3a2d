import { ok, refuse } from '../../../../kernel/result.ts';
import type { Reading } from '../child-message.ts';
import type { FileSink } from '../file-end.ts';
import { type FileProblem, fileProblem } from '../file-problem.ts';
import { openZip } from '../zip-guard.ts';
import { PackageParts } from './package-parts.ts';
import { readXlsx } from './read-xlsx.ts';

/** Reads a zip archive that may be a workbook; tells other documents apart by the parts they have. */
export async function readZip(path: string, size: number, sink: FileSink): Promise<Reading> {
  const zip = await openZip(path, size);
  if ('code' in zip) return { end: refuse(zip) };
  const parts = new PackageParts(zip);
  try {
    if (!parts.has('[Content_Types].xml')) return isSpreadsheetOfOpenDocument(parts);
    const problem = otherDocument(parts);
    if (problem) return { end: refuse(problem) };
    const end = await readXlsx(parts, sink);
    return { end: end.sheets.length === 0 ? refuse(fileProblem('file-no-sheet')) : ok(end) };
  } finally {
    parts.close();
  }
}

const isSpreadsheetOfOpenDocument = (parts: PackageParts): Reading =>
  parts.has('content.xml') && parts.has('META-INF/manifest.xml')
    ? { convert: 'ods' }
    : { end: refuse(fileProblem('file-not-excel')) };

function otherDocument(parts: PackageParts): FileProblem | null {
  if (parts.hasLike(/^xl\/workbook\.bin$/)) return fileProblem('file-binary-excel');
  if (parts.hasLike(/^word\//)) return fileProblem('file-word');
  return parts.hasLike(/^ppt\//) ? fileProblem('file-not-excel') : null;
}
