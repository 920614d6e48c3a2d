import type { Figure } from '../domain/inspections/inspection-figures.ts';
import type { Position } from './audit.ts';
import type { Tx } from './database.ts';
import { insertMany } from './insert-many.ts';
import type { LedgerHead } from './ledger.ts';

export type PaperKind = 'inspection_minutes';

/** A paper made from a record, with what it was made from. */
export type PaperCard = {
  readonly id: string;
  readonly kind: PaperKind;
  readonly subjectId: string;
  readonly subjectVersion: number;
  readonly knownAt: Position;
  readonly ledgerHead: LedgerHead;
  /** Hex SHA-256 of the PDF. */
  readonly pdfHash: string;
  readonly madeAt: string;
};

export type PaperFiles = { readonly pdf: Uint8Array; readonly docx: Uint8Array };

export async function insertPaper(
  tx: Tx,
  paper: PaperCard & PaperFiles,
  figures: readonly Figure[],
  recorded: Position,
): Promise<void> {
  await tx
    .insertInto('papers')
    .values({
      id: paper.id,
      kind: paper.kind,
      subject_id: paper.subjectId,
      subject_version: paper.subjectVersion,
      known_at: paper.knownAt,
      ledger_seq: paper.ledgerHead.seq,
      ledger_hash: Buffer.from(paper.ledgerHead.hash, 'hex'),
      pdf: paper.pdf,
      docx: paper.docx,
      pdf_sha256: Buffer.from(paper.pdfHash, 'hex'),
      made_at: paper.madeAt,
      recorded,
    })
    .execute();
  await insertMany(
    tx,
    'paper_figures',
    { paper_id: 'uuid', key: 'text', query: 'text', arguments: 'jsonb', value: 'bigint' },
    figures.map(({ key, query, arguments: given, value }) => ({
      paper_id: paper.id,
      key,
      query,
      arguments: JSON.stringify({ ...given, knownAt: paper.knownAt }),
      value,
    })),
  );
}

const cardColumns = [
  'id',
  'kind',
  'subject_id',
  'subject_version',
  'known_at',
  'ledger_seq',
  'ledger_hash',
  'pdf_sha256',
  'made_at',
] as const;

type CardRow = {
  id: string;
  kind: string;
  subject_id: string;
  subject_version: number;
  known_at: number;
  ledger_seq: number;
  ledger_hash: Uint8Array;
  pdf_sha256: Uint8Array;
  made_at: string;
};

const cardOf = (row: CardRow): PaperCard => ({
  id: row.id,
  kind: row.kind as PaperKind,
  subjectId: row.subject_id,
  subjectVersion: row.subject_version,
  knownAt: row.known_at,
  ledgerHead: { seq: row.ledger_seq, hash: Buffer.from(row.ledger_hash).toString('hex') },
  pdfHash: Buffer.from(row.pdf_sha256).toString('hex'),
  madeAt: row.made_at,
});

export async function findPaper(tx: Tx, id: string): Promise<(PaperCard & PaperFiles) | undefined> {
  const row = await tx
    .selectFrom('papers')
    .select([...cardColumns, 'pdf', 'docx'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { ...cardOf(row), pdf: row.pdf, docx: row.docx };
}

/** Papers of a record, the latest first, without their files. */
export async function listPapers(tx: Tx, kind: PaperKind, subjectId: string): Promise<readonly PaperCard[]> {
  const rows = await tx
    .selectFrom('papers')
    .select(cardColumns)
    .where('kind', '=', kind)
    .where('subject_id', '=', subjectId)
    .orderBy('recorded', 'desc')
    .execute();
  return rows.map(cardOf);
}

/** The figures as they were printed. */
export const listPaperFigures = (
  tx: Tx,
  paperId: string,
): Promise<readonly { readonly key: string; readonly value: number }[]> =>
  tx.selectFrom('paper_figures').select(['key', 'value']).where('paper_id', '=', paperId).orderBy('key').execute();
