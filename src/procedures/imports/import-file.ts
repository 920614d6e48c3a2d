import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Actor } from '../../domain/access/may.ts';
import type { KindOfImport } from '../../domain/imports/import-state.ts';
import type { Mapping } from '../../domain/imports/mapping.ts';
import type { RowProblem } from '../../domain/imports/row-problem.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { compareText } from '../../kernel/vietnamese-text.ts';
import { type LedgerHead, ledgerHead } from '../../store/ledger.ts';
import type { Import } from '../../store/imports/imports.ts';
import type { WrittenCounts } from '../../store/imports/written-counts.ts';
import type { Office } from '../office.ts';
import { type FieldProblem, type Problem, invalid, notAllowed } from '../problem.ts';
import { MOST_BYTES } from './files/limits.ts';
import { receiveImport } from './receive.ts';
import { type ShownImport, showImport } from './show.ts';
import { writeImport } from './write.ts';

/** A file as it comes in: by path (command line) or as bytes. */
export type ImportedFile = {
  readonly fileName: string;
  readonly content: { readonly path: string } | { readonly bytes: Uint8Array };
  /** Unit in whose subtree the rows lie; empty: the whole office. */
  readonly unitCode: string;
  /** Kiểm tra thử only: nothing is written to the book. */
  readonly dryRun: boolean;
  /** False: refused when the same file stands here already. Programs that mean what they do leave it out. */
  readonly again?: boolean;
};

/** What was added to the book, and its end after that. */
export type Written = WrittenCounts & {
  readonly importId: string;
  readonly version: number;
  readonly head: LedgerHead;
};

export type ImportSummary = {
  readonly importId: string;
  readonly version: number;
  readonly kind: KindOfImport;
  /** Rows of the list, without titles and totals. */
  readonly rows: number;
  readonly rowsWithProblems: number;
  /** Rows on which a person must say who is meant. */
  readonly rowsUndecided: number;
  /** Rows that say nothing new. */
  readonly rowsUnchanged: number;
  /** Rows with problems, the first page of them. */
  readonly problems: readonly { readonly row: number; readonly problems: readonly RowProblem[] }[];
  /** Null when it was a dry run, a row has problems or questions, or nothing was new. */
  readonly written: Written | null;
};

/** Brings a file in and waits for the end: reads it, checks it and, when nothing is wrong and it is no dry run, writes it. */
export async function importFile(
  office: Office,
  actor: Actor,
  file: ImportedFile,
): Promise<Result<ImportSummary, Problem>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const { fileName, unitCode, again = true } = file;
  const received = await receiveImport.run(office, actor, { fileName, unitCode, bytes: bytes.value, again });
  if (!received.ok) return received;
  const { importId } = received.value;
  const staged = await settled(office, actor, importId);
  if (!staged.ok) return staged;
  const problem = notStaged(staged.value.import);
  if (problem) return refuse(problem);
  const summary = await summaryOf(office, actor, staged.value.import);
  if (!summary.ok || file.dryRun || !isReady(summary.value)) return summary;
  return write(office, actor, summary.value);
}

async function bytesOf({ content, fileName }: ImportedFile): Promise<Result<Uint8Array, Problem>> {
  if ('bytes' in content) return ok(content.bytes);
  const found = await stat(content.path).catch(() => null);
  if (!found?.isFile()) return refuse(invalid('file', 'file-missing', basename(fileName)));
  if (found.size > MOST_BYTES)
    return refuse(invalid('file', 'file-too-large', `${Math.ceil(found.size / 1_048_576)} MB`));
  return ok(await readFile(content.path));
}

async function settled(office: Office, actor: Actor, importId: string): Promise<Result<ShownImport, Problem>> {
  await office.importWork.settled();
  return showImport.run(office, actor, { importId });
}

/** Why a list did not come as far as being staged, as the command line says it. */
function notStaged({ state, failure, suggestion, fileName, rowCount, skipCount }: Import): Problem | null {
  if (state === 'failed') return invalid('file', failure?.code ?? 'unexpected', failure?.detail['value'] || fileName);
  if (state !== 'mapping') return rowCount === skipCount ? invalid('file', 'no-rows', fileName) : null;
  if (!suggestion) return invalid('file', 'unknown-layout', '');
  const used = new Set(suggestion.mapping.columns.map(({ column }) => column));
  const strange = suggestion.columns.filter(({ column, title }) => !used.has(column) && title !== '');
  const fields: readonly FieldProblem[] = [
    ...strange.map(({ title }) => strangeHeading(title, suggestion.mapping)),
    ...suggestion.missing.map((value) => ({ field: 'file', code: 'missing-heading', value })),
  ];
  return fields.length > 0 ? { code: 'invalid', fields } : notAllowed('import-needs-mapping', { fileName });
}

/** A column that is not read: its heading stands twice, or is none of the layout. */
function strangeHeading(title: string, { columns }: Mapping): FieldProblem {
  const twice = columns.find(({ heading }) => compareText(heading) === compareText(title));
  return twice
    ? { field: 'file', code: 'repeated-heading', value: twice.heading }
    : { field: 'file', code: 'unknown-heading', value: title };
}

const isReady = ({ rows, rowsWithProblems, rowsUndecided, rowsUnchanged }: ImportSummary): boolean =>
  rowsWithProblems === 0 && rowsUndecided === 0 && rows > rowsUnchanged;

async function summaryOf(office: Office, actor: Actor, found: Import): Promise<Result<ImportSummary, Problem>> {
  const { id: importId, version, kind, rowCount, skipCount } = found;
  const shown = await showImport.run(office, actor, { importId, only: 'problem' });
  if (!shown.ok) return shown;
  return ok({
    importId,
    version,
    kind,
    rows: rowCount - skipCount,
    rowsWithProblems: found.problemCount,
    rowsUndecided: found.undecidedCount,
    rowsUnchanged: found.unchangedCount,
    problems: shown.value.rows.rows.map(({ row, problems }) => ({ row, problems })),
    written: null,
  });
}

async function write(office: Office, actor: Actor, summary: ImportSummary): Promise<Result<ImportSummary, Problem>> {
  const { importId, version } = summary;
  const begun = await writeImport.run(office, actor, { importId, version });
  if (!begun.ok) return begun;
  const done = await writtenOf(office, actor, importId);
  return done.ok ? ok({ ...summary, version: done.value.version, written: done.value }) : done;
}

/** What an import has written, once it is at rest; why it stopped when it did. */
export async function writtenOf(office: Office, actor: Actor, importId: string): Promise<Result<Written, Problem>> {
  const shown = await settled(office, actor, importId);
  if (!shown.ok) return shown;
  const { import: found, written } = shown.value;
  if (found.failure) return refuse(notAllowed(found.failure.code, found.failure.detail));
  const counts = written ?? { lines: 0, nominations: 0, units: 0, head: null };
  const head = counts.head ?? (await office.database.transaction(ledgerHead));
  return ok({ ...counts, importId, version: found.version, head });
}
