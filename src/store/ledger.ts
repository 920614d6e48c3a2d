import { hash } from 'node:crypto';
import { sql } from 'kysely';
import { type LedgerEntry, canonicalText, stateAfter } from '../domain/decisions/ledger-entry.ts';
import type { Position } from './audit.ts';
import { projectTallies } from './awards/tallies.ts';
import type { Tx } from './database.ts';
import { insertMany } from './insert-many.ts';

/** End of the chain: how many entries the book has, and the hash of the last (hex). */
export type LedgerHead = { readonly seq: number; readonly hash: string };

const sha256 = (content: string | Uint8Array): string => hash('sha256', content, 'hex');

const GENESIS: LedgerHead = { seq: 0, hash: sha256('sovang-ledger 1') };

/** hash = SHA-256(previous hash in hex, line break, text), in hex */
const chainHash = (previous: string, text: string): string => sha256(`${previous}\n${text}`);

/** Hex SHA-256 of salt and personal text: what the ledger keeps of a person. */
export const personalHash = (salt: Uint8Array, text: string): string =>
  sha256(Buffer.concat([salt, Buffer.from(text)]));

export async function ledgerHead(tx: Tx): Promise<LedgerHead> {
  const last = await tx
    .selectFrom('ledger_entries')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ? { seq: last.seq, hash: hex(last.hash) } : GENESIS;
}

/**
 * Writes entries at the end of the book, in the order given, with the state of each award.
 * The transaction must hold lockForWriting: the chain has one end (known: whoever has asked for it already tells it).
 */
export async function append(
  tx: Tx,
  entries: readonly LedgerEntry[],
  recordedAt: string,
  recorded: Position,
  known: LedgerHead | null = null,
): Promise<LedgerHead> {
  const before = known ?? (await ledgerHead(tx));
  let head = before;
  const rows = entries.map((entry) => {
    const seq = head.seq + 1;
    const text = canonicalText(seq, entry, recordedAt);
    const previous = head.hash;
    head = { seq, hash: chainHash(previous, text) };
    return {
      seq,
      kind: entry.kind,
      line_id: entry.lineId,
      text,
      prev_hash: bytes(previous),
      hash: bytes(head.hash),
      recorded,
    };
  });
  // Statements are taken in the order asked: what follows from the entries is made ready while they are written.
  await Promise.all([
    insertMany(tx, 'ledger_entries', entryColumns, rows),
    projectStates(tx, recorded, entries, before.seq + 1),
    projectTallies(tx, entries, recorded),
  ]);
  return head;
}

const entryColumns = {
  seq: 'bigint',
  kind: 'text',
  line_id: 'uuid',
  text: 'text',
  prev_hash: 'bytea',
  hash: 'bytea',
  recorded: 'bigint',
} as const;

const stateColumns = { line_id: 'uuid', state: 'text', last_seq: 'bigint' } as const;

async function projectStates(
  tx: Tx,
  recorded: Position,
  entries: readonly LedgerEntry[],
  firstSeq: number,
): Promise<void> {
  const granted = entries.flatMap(({ kind, lineId }, at) =>
    kind === 'granted' ? [{ line_id: lineId, state: stateAfter(kind), last_seq: firstSeq + at }] : [],
  );
  await insertMany(tx, 'award_states', stateColumns, granted);
  for (const kind of new Set(entries.map((entry) => entry.kind))) {
    if (kind === 'granted') continue;
    await sql`update award_states s set state = ${stateAfter(kind)}, last_seq = e.seq
      from ledger_entries e where e.recorded = ${recorded} and e.kind = ${kind} and e.line_id = s.line_id`.execute(tx);
  }
}

/** The first thing wrong with the book, by sequence number. */
export type LedgerFault =
  | { readonly fault: 'gap'; readonly seq: number }
  | { readonly fault: 'broken-chain' | 'changed-text' | 'changed-personal-text' | 'changed-line'; readonly seq: number }
  | { readonly fault: 'cut-tail'; readonly expected: LedgerHead; readonly found: LedgerHead };

export type LedgerCheck = {
  readonly head: LedgerHead;
  /** Lines whose personal text was erased: the chain still holds, the text cannot be compared. */
  readonly erased: number;
  readonly fault: LedgerFault | null;
};

type CheckedRow = {
  seq: number;
  kind: string;
  line_id: string;
  text: string;
  prev_hash: Uint8Array;
  hash: Uint8Array;
  salt: Uint8Array | null;
  personal: string | null;
  line: string;
  change: string | null;
  change_salt: Uint8Array | null;
  ground: string | null;
};

const ROWS_PER_PAGE = 5_000;

/** What an entry tells of its line, and of its ground when it has one. */
const TOLD = [
  'line',
  'decision',
  'authority',
  'number',
  'signed',
  'ordinal',
  'recipient',
  'unit',
  'form',
  'achievement',
];
const TOLD_OF_GROUND = ['change', 'paper', 'paper-signed', 'paper-authority', 'ground'];

/**
 * Reads the whole book from its first entry: the numbers follow each other, each hash follows from the one before and
 * the text, the text agrees with the line and decision it speaks of, and the personal text that is still there agrees
 * with its hash. An expected head (from a paper or a backup) finds a tail that was cut off.
 */
export async function verifyLedger(tx: Tx, expected: LedgerHead | null): Promise<LedgerCheck> {
  let head = GENESIS;
  let erased = 0;
  let expectedHash = expected?.seq === 0 ? GENESIS.hash : null;
  for (;;) {
    const rows = await readPage(tx, head.seq);
    for (const row of rows) {
      const fault = rowFault(row, head);
      if (fault) return { head, erased, fault };
      if (row.salt === null) erased += 1;
      head = { seq: row.seq, hash: hex(row.hash) };
      if (head.seq === expected?.seq) expectedHash = head.hash;
    }
    if (rows.length < ROWS_PER_PAGE) break;
  }
  const cut = expected !== null && expectedHash !== expected.hash;
  return { head, erased, fault: cut ? { fault: 'cut-tail', expected, found: head } : null };
}

function rowFault(row: CheckedRow, head: LedgerHead): LedgerFault | null {
  if (row.seq !== head.seq + 1) return { fault: 'gap', seq: head.seq + 1 };
  if (hex(row.prev_hash) !== head.hash) return { fault: 'broken-chain', seq: row.seq };
  if (chainHash(head.hash, row.text) !== hex(row.hash)) return { fault: 'changed-text', seq: row.seq };
  const fields = new Map(
    row.text.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  );
  const told = row.text.startsWith('sovang-ledger 2\n') ? [...TOLD, ...TOLD_OF_GROUND] : TOLD;
  const said = `${row.kind}\n${told.map((name) => fields.get(name)).join('\n')}`;
  if (fields.get('kind') !== row.kind || said !== `${row.kind}\n${row.line}${groundOf(row)}`)
    return { fault: 'changed-line', seq: row.seq };
  const personalChanged = row.salt !== null && personalHash(row.salt, row.personal ?? '') !== fields.get('personal');
  return personalChanged ? { fault: 'changed-personal-text', seq: row.seq } : null;
}

/** The ground as it is kept, in the lines that an entry of the second form has. */
const groundOf = ({ text, change, change_salt, ground }: CheckedRow): string =>
  text.startsWith('sovang-ledger 2\n')
    ? `\n${change}\n${personalHash(change_salt ?? new Uint8Array(), ground ?? '')}`
    : '';

async function readPage(tx: Tx, after: number): Promise<readonly CheckedRow[]> {
  const { rows } = await sql<CheckedRow>`
    select e.seq, e.kind, e.line_id, e.text, e.prev_hash, e.hash,
      case when v.seq is null then t.salt else vt.salt end as salt,
      case when v.seq is null then concat_ws(E'\n', t.form_of_address, t.printed_name, t.printed_post, t.place, t.reason)
        else concat_ws(E'\n', vt.form_of_address, vt.printed_name, vt.printed_post, vt.place, vt.reason) end as personal,
      concat_ws(E'\n', l.id, d.id, d.authority, d.number, d.signed_on, coalesce(v.ordinal, l.ordinal),
        coalesce(v.recipient_id, l.recipient_id), coalesce(v.unit_id, l.unit_id), coalesce(v.form_code, l.form_code),
        coalesce(v.achievement, l.achievement)) as line,
      concat_ws(E'\n', c.kind, c.paper_number, coalesce(c.paper_signed_on::text, ''), c.paper_authority) as change,
      c.salt as change_salt, c.ground
    from ledger_entries e
      join award_lines l on l.id = e.line_id
      left join award_line_versions v on v.seq = (
        select max(held.seq) from award_line_versions held where held.line_id = e.line_id and held.seq <= e.seq)
      join decisions d on d.id = coalesce(v.decision_id, l.decision_id)
      left join award_line_texts t on t.line_id = e.line_id
      left join award_version_texts vt on vt.seq = v.seq
      left join award_changes c on c.recorded = e.recorded and e.kind in ('corrected', 'revoked')
    where e.seq > ${after} order by e.seq limit ${ROWS_PER_PAGE}`.execute(tx);
  return rows;
}

const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex');
const bytes = (value: string): Uint8Array => Buffer.from(value, 'hex');
