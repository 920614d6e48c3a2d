import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Actor } from '../../domain/access/may.ts';
import { type ImportKind, recogniseSheet } from '../../domain/imports/layouts.ts';
import type { RowProblem } from '../../domain/imports/row-problem.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { Page } from '../../store/paging.ts';
import type { ShownRow } from '../../store/imports/staged-imports.ts';
import type { Office } from '../office.ts';
import type { FieldProblem, Problem } from '../problem.ts';
import type { FileProblem } from './file-problem.ts';
import { MOST_BYTES } from './limits.ts';
import { parseFile } from './parse-file.ts';
import { showImport } from './show.ts';
import { stageImport } from './stage.ts';
import { type Written, writeImport } from './write.ts';

/** A workbook as it comes in: by path (command line) or as bytes (upload). */
export type ImportedFile = {
  readonly fileName: string;
  readonly content: { readonly path: string } | { readonly bytes: Uint8Array };
  /** Unit in whose subtree the rows lie; empty: the whole office. */
  readonly unitCode: string;
  /** Kiểm tra thử only: nothing is written to the book. */
  readonly dryRun: boolean;
};

export type ImportSummary = {
  readonly importId: string;
  readonly version: number;
  readonly kind: ImportKind;
  readonly rows: number;
  readonly rowsWithProblems: number;
  /** Rows with problems, the first page of them. */
  readonly problems: readonly { readonly row: number; readonly problems: readonly RowProblem[] }[];
  /** Null when it was a dry run or a row has problems. */
  readonly written: Written | null;
};

/** Reads a workbook in a child process, stages it and, when nothing is wrong and it is no dry run, writes it to the book. */
export async function importFile(
  office: Office,
  actor: Actor,
  file: ImportedFile,
): Promise<Result<ImportSummary, Problem>> {
  const opened = await openFile(file);
  if (!opened.ok) return opened;
  const recognised = recogniseSheet(opened.value.sheet);
  if (!recognised.ok)
    return refuse({
      code: 'invalid',
      fields: recognised.problem.map(({ code, value }): FieldProblem => ({ field: 'file', code, value })),
    });
  const { kind, headings, rows } = recognised.value;
  const raw = {
    kind,
    headings,
    rows,
    unitCode: file.unitCode,
    fileName: file.fileName,
    fileSha256: opened.value.sha256,
  };
  const staged = await stageImport.run(office, actor, raw);
  if (!staged.ok) return staged;
  const problems = await problemsOf(office, actor, staged.value);
  const summary = { ...staged.value, problems };
  if (file.dryRun || staged.value.rowsWithProblems > 0) return ok({ ...summary, written: null });
  const written = await writeImport.run(office, actor, {
    importId: staged.value.importId,
    version: staged.value.version,
  });
  return written.ok ? ok({ ...summary, version: written.value.version, written: written.value }) : written;
}

async function problemsOf(
  office: Office,
  actor: Actor,
  { importId, rowsWithProblems }: { importId: string; rowsWithProblems: number },
): Promise<ImportSummary['problems']> {
  if (rowsWithProblems === 0) return [];
  const shown = await showImport.run(office, actor, { importId, only: 'problems' });
  const page: Page<ShownRow> | null = shown.ok ? shown.value.rows : null;
  return (page?.rows ?? []).map(({ row, problems }) => ({ row, problems }));
}

const refuseFile = (fileName: string, { code, detail }: FileProblem): Result<never, Problem> =>
  refuse({ code: 'invalid', fields: [{ field: 'file', code, value: detail === '' ? basename(fileName) : detail }] });

type Opened = { readonly sheet: Parameters<typeof recogniseSheet>[0]; readonly sha256: string };

async function openFile({ fileName, content }: ImportedFile): Promise<Result<Opened, Problem>> {
  if ('path' in content) return openPath(fileName, content.path);
  if (content.bytes.length > MOST_BYTES)
    return refuseFile(fileName, {
      code: 'file-too-large',
      detail: `${Math.ceil(content.bytes.length / 1_048_576)} MB`,
    });
  const folder = await mkdtemp(join(tmpdir(), 'sovang-import-'));
  try {
    const path = join(folder, `${randomUUID()}.xlsx`);
    await writeFile(path, content.bytes, { mode: 0o600 });
    return await openPath(fileName, path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function openPath(fileName: string, path: string): Promise<Result<Opened, Problem>> {
  const sheet = await parseFile(path);
  if (!sheet.ok) return refuseFile(fileName, sheet.problem);
  return ok({ sheet: sheet.value, sha256: await sha256Of(path) });
}

const sha256Of = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
