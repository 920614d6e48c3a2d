import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export const oneSpaced = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** What a reader finds in a PDF, by pdftotext: NFC, white space as one space. Rows of tables stay together. */
export async function pdfText(pdf: Buffer): Promise<string> {
  const reading = promisify(execFile)('pdftotext', ['-layout', '-', '-'], { maxBuffer: 64_000_000 });
  reading.child.stdin?.end(pdf);
  return oneSpaced((await reading).stdout);
}
