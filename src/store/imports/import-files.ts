import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../database.ts';

const PART_BYTES = 1_048_576;

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Keeps a file in parts, so that neither engine holds a second copy of all of it. */
export async function keepFile(tx: Tx, importId: string, bytes: Uint8Array): Promise<void> {
  for (let start = 0, part = 0; start < bytes.length; start += PART_BYTES, part += 1) {
    const piece = Buffer.from(bytes.subarray(start, start + PART_BYTES));
    await tx.insertInto('import_files').values({ import_id: importId, part, bytes: piece }).execute();
  }
}

/** One part of a kept file; undefined after the last. */
export async function readFilePart(tx: Tx, importId: string, part: number): Promise<Uint8Array | undefined> {
  const row = await tx
    .selectFrom('import_files')
    .select('bytes')
    .where('import_id', '=', importId)
    .where('part', '=', part)
    .executeTakeFirst();
  return row?.bytes;
}

export async function forgetFile(tx: Tx, importId: string): Promise<void> {
  await tx.deleteFrom('import_files').where('import_id', '=', importId).execute();
}

/** The hash of a kept file in hex; undefined when nothing is kept of it any more. */
export async function keptSha256(tx: Tx, importId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('imports as i')
    .innerJoin('import_files as f', 'f.import_id', 'i.id')
    .select('i.file_sha256')
    .where('i.id', '=', importId)
    .where('f.part', '=', 0)
    .executeTakeFirst();
  return row && Buffer.from(row.file_sha256).toString('hex');
}

/** Keeps the file of an import for another one too, without reading it. */
export async function copyFile(tx: Tx, fromId: string, toId: string): Promise<void> {
  await sql`insert into import_files (import_id, part, bytes)
    select ${toId}::uuid, part, bytes from import_files where import_id = ${fromId}`.execute(tx);
}
