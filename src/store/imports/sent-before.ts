import { sql } from 'kysely';
import type { Tx } from '../database.ts';
import { type Import, findImport } from './imports.ts';

/** More of one file are not looked at: whoever sent it that often knows it. */
const MOST = 20;

/**
 * Lists that came from a file of just this content and still stand here, oldest first; a list that was dropped or
 * undone does not count, since its file is brought in again for a reason.
 *
 * @param sha256 of the bytes of the file, in hex
 */
export async function sentBefore(tx: Tx, sha256: string): Promise<readonly Import[]> {
  const { rows } = await sql<{ id: string }>`
    select i.id from imports k join imports i on i.id = k.id or i.file_of = k.id
    where k.file_sha256 = ${Buffer.from(sha256, 'hex')} and i.state not in ('dropped', 'undone')
    order by i.staged, i.file_of nulls first, i.id limit ${MOST}`.execute(tx);
  const found: Import[] = [];
  for (const { id } of rows) {
    const each = await findImport(tx, id);
    if (each) found.push(each);
  }
  return found;
}
