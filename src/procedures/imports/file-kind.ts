import { type FileProblem, fileProblem } from './file-problem.ts';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('504b0304', 'hex');
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/** What a file is by its bytes, whatever its name says; null when it may be a workbook (a zip). */
export function kindProblem(bytes: Buffer): FileProblem | null {
  if (bytes.length === 0) return fileProblem('file-empty');
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return null;
  // Excel keeps a workbook with a password in the container of old Office files; .xls is such a container too.
  if (bytes.subarray(0, OLE.length).equals(OLE))
    return fileProblem(bytes.includes(ENCRYPTED_STREAM) ? 'file-encrypted' : 'file-old-excel');
  return fileProblem(looksLikeText(bytes) ? 'file-csv' : 'file-not-excel');
}

/** Lines of text with separators and no zero bytes: a CSV file, whatever its name. */
function looksLikeText(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 4_096);
  return (
    !start.includes(0) && !start.subarray(0, 5).equals(Buffer.from('%PDF-')) && /[,;\t]/.test(start.toString('utf8'))
  );
}
