import { createHash } from 'node:crypto';
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
