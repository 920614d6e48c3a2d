import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Text of a PDF as a reader finds it: composed letters, single spaces. */
export async function textOfPdf(path: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-layout', path, '-']);
  return stdout.normalize('NFC').replace(/\s+/g, ' ');
}

/** The same of a Word file, which LibreOffice turns into a PDF first. */
export async function textOfDocx(path: string, folder: string): Promise<string> {
  const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path]);
  return textOfPdf(path.replace(/^.*\//, `${folder}/`).replace(/\.docx$/, '.pdf'));
}
