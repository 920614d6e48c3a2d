import { sql } from 'kysely';
import type { Tx } from './database.ts';

/** Number of a writing procedure in the order of commit: "recorded" of what it wrote, knownAt of what is read. */
export type Position = number;

export type Change = {
  readonly at: string;
  readonly actorId: string | null;
  readonly procedure: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly detail: object;
};

const WRITERS = 1_597_463_007;

/**
 * Lets one writing procedure in at a time, until its transaction ends. With it a smaller position is never committed
 * after a greater one, and what a procedure loaded cannot change before it writes.
 */
export async function lockForWriting(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${WRITERS})`.execute(tx);
}

/** Writes the audit row of a change and gives its position. The transaction must hold lockForWriting. */
export async function recordChange(tx: Tx, change: Change): Promise<Position> {
  const position = (await latestPosition(tx)) + 1;
  await tx
    .insertInto('audit_changes')
    .values({
      position,
      at: change.at,
      actor_id: change.actorId,
      procedure: change.procedure,
      subject_kind: change.subjectKind,
      subject_id: change.subjectId,
      detail: JSON.stringify(change.detail),
    })
    .execute();
  return position;
}

/** The position up to which everything is known now; 0 in an empty database. */
export async function latestPosition(tx: Tx): Promise<Position> {
  const row = await tx
    .selectFrom('audit_changes')
    .select((eb) => eb.fn.max('position').as('position'))
    .executeTakeFirst();
  return row?.position ?? 0;
}

/** Procedures of importing that change nothing by which a list is judged. */
const STAGING = [
  'receive',
  'stage-grid',
  'set-mapping',
  'repair-row',
  'decide-row',
  'accept-only-candidates',
  'retry',
  'drop',
  'write',
].map((step) => `imports.${step}`);

/** Whether anything by which a list is judged was recorded after a position, other than by the writing of one import. */
export async function isChangedSince(tx: Tx, after: Position, importId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('audit_changes')
    .select('position')
    .where('position', '>', after)
    .where('procedure', 'not in', STAGING)
    .where((eb) => eb.or([eb('procedure', '<>', 'imports.write-part'), eb('subject_id', '<>', importId)]))
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

export type Read = {
  readonly id: string;
  readonly at: string;
  readonly actorId: string;
  readonly query: string;
  readonly detail: object;
};

/** Records that personal data was read. */
export async function recordRead(tx: Tx, read: Read): Promise<void> {
  await tx
    .insertInto('audit_reads')
    .values({
      id: read.id,
      at: read.at,
      actor_id: read.actorId,
      query: read.query,
      detail: JSON.stringify(read.detail),
    })
    .execute();
}
