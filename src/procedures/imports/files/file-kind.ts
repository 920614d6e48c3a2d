import { type FileHandle, open } from 'node:fs/promises';
import { type FileProblem, fileProblem } from './file-problem.ts';

/** What a file is by its bytes, whatever its name says. */
export type FileKind = 'zip' | 'xls' | 'xml' | 'html' | 'text';

const HEAD_BYTES = 65_536;
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('504b0304', 'hex');

const PICTURES = ['89504e47', 'ffd8ff', '47494638', '424d', '49492a00', '4d4d002a'].map((hex) =>
  Buffer.from(hex, 'hex'),
);

const begins = (bytes: Buffer, start: Buffer): boolean => bytes.subarray(0, start.length).equals(start);

/** Tells the kind of a file, or why no list can be read from it. */
export async function kindOf(path: string): Promise<FileKind | FileProblem> {
  const file = await open(path);
  try {
    const head = await firstBytes(file);
    if (head.length === 0) return fileProblem('file-empty');
    if (begins(head, ZIP)) return 'zip';
    if (begins(head, OLE)) return kindOfOld(await file.readFile());
    if (begins(head, Buffer.from('%PDF-'))) return fileProblem('file-pdf');
    if (begins(head, Buffer.from('{\\rtf'))) return fileProblem('file-word');
    return kindOfText(head);
  } finally {
    await file.close();
  }
}

async function firstBytes(file: FileHandle): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
  return buffer.subarray(0, bytesRead);
}

/** Old Office files are one container for all programs; its directory names the streams in UTF-16. */
function kindOfOld(bytes: Buffer): FileKind | FileProblem {
  const names = (name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'));
  // Excel keeps a workbook with a password in such a container too.
  if (names('EncryptedPackage')) return fileProblem('file-encrypted');
  if (names('WordDocument')) return fileProblem('file-word');
  if (names('Workbook') || names('Book')) return 'xls';
  return fileProblem('file-not-excel');
}

function kindOfText(head: Buffer): FileKind | FileProblem {
  const isUtf16 = begins(head, Buffer.from('fffe', 'hex')) || begins(head, Buffer.from('feff', 'hex'));
  if (isUtf16) return 'text';
  if (PICTURES.some((start) => begins(head, start))) return fileProblem('file-picture');
  if (head.includes(0)) return fileProblem('file-not-excel');
  const text = head.toString('latin1').toLowerCase();
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet') && text.includes('<workbook')) return 'xml';
  if (/^[^<]{0,8}<(?:!doctype html|html|head|meta|body|table|style|div|!--)/.test(text.trimStart())) return 'html';
  return isMostlyText(head) ? 'text' : fileProblem('file-not-excel');
}

/** Control characters do not occur in lists, whatever their encoding. */
function isMostlyText(head: Buffer): boolean {
  const strange = head.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13).length;
  return strange * 100 <= head.length;
}
