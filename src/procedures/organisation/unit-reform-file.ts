import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reformOfSheet } from '../../domain/organisation/unit-reform-sheet.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { readFirstSheet } from '../imports/files/first-sheet.ts';
import { type Problem, invalid } from '../problem.ts';

/** A reform file: JSON, or a workbook with the headings of reformHeadings. */
export type ReformFile = {
  readonly fileName: string;
  readonly content: { readonly path: string } | { readonly bytes: Uint8Array };
};

/** The reform that a file states, as previewReform and applyReform take it; not yet checked. */
export async function readReformFile({ fileName, content }: ReformFile): Promise<Result<object, Problem>> {
  if (!/\.json$/i.test(fileName)) return ofWorkbook(fileName, content);
  try {
    const text = 'path' in content ? await readFile(content.path, 'utf8') : new TextDecoder().decode(content.bytes);
    return reformOfText(text);
  } catch (error) {
    return refuse(invalid('file', 'reform-not-json', error instanceof Error ? error.message : 'JSON'));
  }
}

/** An object out of a text of JSON. */
export function reformOfText(text: string): Result<object, Problem> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return ok(value);
    return refuse(invalid('file', 'reform-not-json', 'JSON'));
  } catch (error) {
    return refuse(invalid('file', 'reform-not-json', error instanceof Error ? error.message : 'JSON'));
  }
}

async function ofWorkbook(fileName: string, content: ReformFile['content']): Promise<Result<object, Problem>> {
  const folder = await mkdtemp(join(tmpdir(), 'sovang-reform-'));
  try {
    const path = 'path' in content ? content.path : join(folder, 'sap-xep');
    if ('bytes' in content) await writeFile(path, content.bytes);
    const sheet = await readFirstSheet(path, fileName);
    if (!sheet.ok) return refuse(invalid('file', sheet.problem.code, sheet.problem.detail));
    return ok(reformOfSheet(sheet.value));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
