import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { z } from 'zod';
import type { ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { LawRefusal } from '../../procedures/law/law-refusal.ts';
import { parsePackage } from '../../procedures/law/package-input.ts';
import { parseQuestion } from '../../procedures/law/question-input.ts';
import { sayLawProblem } from '../../words/law-problems.ts';
import type { ExitCode, Terminal } from '../command.ts';

/** What the system says of a failed reading. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Whether what was to be read is not there at all. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The JSON of a file, or why there is none. */
export async function readJson(folder: string, file: string): Promise<Result<unknown, readonly LawRefusal[]>> {
  const refuseFile = (code: LawRefusal['code'], error: unknown) =>
    refuse([{ code, path: '', given: file, wanted: reasonOf(error) }]);
  let text: string;
  try {
    text = await readFile(resolve(folder, file), 'utf8');
  } catch (error) {
    return refuseFile(isMissing(error) ? 'file-not-found' : 'file-not-read', error);
  }
  try {
    // Editors on Windows put a byte-order mark before the text.
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return refuseFile('not-json', error);
  }
}

/** The question in a file; `changes` come from the command line and stand above what the file says. */
export async function readQuestion<Q>(
  input: z.ZodType<Q>,
  terminal: Terminal,
  file: string,
  changes: object = {},
): Promise<Result<Q, readonly LawRefusal[]>> {
  const raw = await readJson(terminal.folder, file);
  if (!raw.ok) return raw;
  const isRecord = typeof raw.value === 'object' && raw.value !== null && !Array.isArray(raw.value);
  return parseQuestion(input, isRecord ? { ...raw.value, ...changes } : raw.value);
}

/** A provincial package in a file. */
export async function readPackage(
  terminal: Terminal,
  file: string,
): Promise<Result<ProvincialPackage, readonly LawRefusal[]>> {
  const raw = await readJson(terminal.folder, file);
  return raw.ok ? parsePackage(raw.value) : raw;
}

/** Says why there is no answer: one line each, with its name, its place and the way out. */
export function tellRefusals(refusals: readonly LawRefusal[], terminal: Terminal): ExitCode {
  for (const { code, path, given, wanted } of refusals) {
    terminal.err(`${code}${path ? ` ${path}` : ''}: ${sayLawProblem(code, given, wanted).vi}`);
  }
  return 1;
}

export const tellJson = (value: unknown, terminal: Terminal): void => terminal.out(JSON.stringify(value, null, 2));

export const tellLines = (lines: readonly string[], terminal: Terminal): void => {
  for (const line of lines) terminal.out(line);
};
